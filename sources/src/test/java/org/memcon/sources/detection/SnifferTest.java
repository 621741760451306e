package org.memcon.sources.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.sources.detection.FileKind.Container;
import org.memcon.sources.detection.FileKind.Readable;
import org.memcon.sources.detection.FileKind.Unreadable;

class SnifferTest {

  private static FileKind sniff(String text) {
    return sniff(text.getBytes(StandardCharsets.UTF_8));
  }

  private static FileKind sniff(byte[] bytes) {
    return Sniffer.sniff(bytes, Math.min(bytes.length, Sniffer.HEAD));
  }

  private static String unreadable(byte[] bytes) {
    return assertInstanceOf(Unreadable.class, sniff(bytes)).what();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>x",
        "\n\n <HTML>\n<HEAD>",
        "<!-- saved from url=(0014)about:internet -->\n<html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\""
            + " \"x.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "\uFEFF<html>",
        "<p>A piece of a page</p>",
        "Site closed for repairs\n<html><body>",
        "<TITLE>Telegram 9</TITLE>"
      })
  void pagesAreHtml(String text) {
    assertEquals(new Readable(FileKind.HTML), sniff(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>",
        "<?xml version='1.0' encoding='UTF-8'?>\n"
            + "<?xml-model href='x.rng'?>\n"
            + "<!-- <html> -->\n"
            + "<TEI xml:id='a' xmlns='http://www.tei-c.org/ns/1.0'>",
        "<t:TEI xmlns:t=\"http://www.tei-c.org/ns/1.0\">",
        "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">",
        "<div xmlns=\"http://www.tei-c.org/ns/1.0\" type=\"document\">",
        "<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><TEI"
            + " xmlns=\"http://www.tei-c.org/ns/1.0\">"
      })
  void teiIsToldByItsRoot(String text) {
    assertEquals(new Readable(FileKind.TEI), sniff(text));
  }

  @Test
  void teiInUtf16IsTei() {
    assertEquals(
        new Readable(FileKind.TEI),
        sniff(
            "\uFEFF<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>"
                .getBytes(StandardCharsets.UTF_16LE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><ead><eadheader/></ead>",
        "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\""
            + " xmlns:tei=\"http://www.tei-c.org/ns/1.0\">",
        "<note><to>Bell</to></note>",
        "<TEI.2><teiHeader>"
      })
  void otherXmlIsRefusedWithARemedy(String text) {
    assertInstanceOf(Unreadable.class, sniff(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Telegram 9\", \"text\": \"<html><body>x\"}",
        "\uFEFF [\n  {\n    \"id\": 1",
        "{\"a\":1}\n{\"a\":2}\n",
        "[[{\"a\" :",
        "{ }",
        "[]\n"
      })
  void jsonIsRefusedWithARemedy(String text) {
    Unreadable json = assertInstanceOf(Unreadable.class, sniff(text));
    assertEquals("data in JSON", json.what());
    assertEquals(
        "give the page or text that it was made from, or the text in it alone", json.remedy());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4. Memorandum of Conversation",
        "<<Secret>> The minister said 1 < 2.",
        "< Unsigned",
        "<illegible> spoke first.",
        "[Washington, undated]",
        "[\"Come in,\" said Mr. Bell.]",
        "{Secret} \"Ferry\": a plan",
        "%PDX no PDF"
      })
  void textIsText(String text) {
    assertEquals(new Readable(FileKind.TEXT), sniff(text));
  }

  @Test
  void textInOldEncodingsIsText() {
    assertEquals(
        new Readable(FileKind.TEXT),
        sniff("Протокол заседания\n".getBytes(Charset.forName("KOI8-R"))));
  }

  @Test
  void containersAreToldByTheirFirstBytes() throws IOException {
    assertEquals(Container.GZIP, sniff(Packed.gzip("x")));
    assertEquals(Container.ZIP, sniff(Packed.zip(Map.of("a.txt", new byte[1]))));
    assertEquals(Container.WARC, sniff("WARC/1.0\r\nWARC-Type: warcinfo\r\n"));
  }

  @Test
  void officeDocumentsAreZipsThatAreRefused() throws IOException {
    Map<String, byte[]> word = new LinkedHashMap<>();
    word.put("[Content_Types].xml", new byte[10]);
    word.put("word/document.xml", new byte[10]);
    assertEquals("an Office document (DOCX, XLSX or PPTX)", unreadable(Packed.zip(word)));
  }

  @Test
  void picturesProgramsAndNoiseAreRefusedByTheirKind() {
    assertEquals(
        "a picture (PNG)",
        unreadable("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(
        "a program", unreadable("\u007FELF\u0002\u0001".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("an empty file", unreadable(new byte[0]));
    assertEquals("no text in it", unreadable(" \n\t".getBytes(StandardCharsets.UTF_8)));
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    noise[0] = 1;
    assertEquals("binary data of no kind that is read here", unreadable(noise));
  }

  @Test
  void aPdfMayHaveJunkBeforeItsHeader() {
    assertEquals(new Readable(FileKind.PDF), sniff("%PDF-1.4\n"));
    assertEquals(new Readable(FileKind.PDF), sniff("junk\r\n%PDF-1.4\n"));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void noBytesMakeItFail(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      String alphabet = "<>!-?[]\"'= xmlnTEIhtmlDOCTYPE:/&;\n\u0000\u00FF%PDF-PK";
      StringBuilder made = new StringBuilder();
      for (int j = random.nextInt(200); j >= 0; j--) {
        made.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      sniff(made.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
