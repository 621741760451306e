package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.memcon.sources.html.reading.Pages.read;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.SourceDescription;

class PageDescriptionTest {

  private static SourceDescription of(String head) {
    return read(head + "<p>Text.").description();
  }

  @Test
  void titleAndLanguageAreThePages() {
    SourceDescription page = of("<html lang=en><title> The\n Ferry </title>");
    assertEquals(Optional.of("The Ferry"), page.title());
    assertEquals(Optional.of("en"), page.language());
    assertEquals(Optional.of("UTF-8"), page.encoding());
  }

  @Test
  void theCanonicalAddressCountsMost() {
    assertEquals(
        Optional.of(URI.create("https://a.example/d/1")),
        of("<base href='https://b.example/'><link rel=canonical href='https://a.example/d/1'>")
            .address());
    assertEquals(
        Optional.of(URI.create("https://b.example/d/2")),
        of("<base href='https://b.example/x'><link rel=canonical href='/d/2'>").address());
  }

  @Test
  void browsersSayWhatTheySaved() {
    SourceDescription chrome =
        of("<!DOCTYPE html>\n<!-- saved from url=(0026)https://a.example/page?x=1 -->\n<html>");
    assertEquals(Optional.of(URI.create("https://a.example/page?x=1")), chrome.address());
    SourceDescription single =
        of(
            "<!DOCTYPE html> <html><!--\n"
                + " Page saved with SingleFile \n"
                + " url: https://a.example/p \n"
                + " saved date: Tue May 04 2021 10:11:12 GMT+0200 (Central European Summer Time)\n"
                + "-->");
    assertEquals(Optional.of(URI.create("https://a.example/p")), single.address());
    assertEquals(Optional.of("2021-05-04T10:11:12+02:00"), single.savedOn());
  }

  @Test
  void aWebArchivesAddressIsNotThePages() {
    assertEquals(
        Optional.of(URI.create("http://a.example/old.html")),
        of("<link rel=canonical"
                + " href='https://web.archive.org/web/20010203040506/http://a.example/old.html'>")
            .address());
    assertEquals(
        Optional.of("2009-05-03T01:02:03Z"),
        of("<!-- FILE ARCHIVED ON 01:02:03 May 3, 2009 AND RETRIEVED FROM THE INTERNET ARCHIVE ON x"
                + " -->")
            .savedOn());
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    assertEquals(Optional.empty(), of("<link rel=canonical href='file:///home/x'>").address());
    assertEquals(Optional.empty(), of("<link rel=canonical href='ht tp://x y'>").address());
  }
}
