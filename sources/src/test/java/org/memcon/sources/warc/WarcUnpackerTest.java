package org.memcon.sources.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.sources.container.Allowance;
import org.memcon.sources.container.Entry;

class WarcUnpackerTest {

  private static final String PAGE = "<html><body><p>The ferry sails on Tuesday.</p></body></html>";

  private static final class Unpacked implements Entry.Sink {
    final List<Entry> entries = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();

    static Unpacked of(byte[] archive) {
      Unpacked unpacked = new Unpacked();
      boolean packed = archive.length > 0 && archive[0] == 0x1F;
      new WarcUnpacker(new Allowance(1 << 30, 10_000), unpacked)
          .unpack(() ->
              packed
                  ? new GZIPInputStream(new ByteArrayInputStream(archive))
                  : new ByteArrayInputStream(archive));
      return unpacked;
    }

    static Unpacked of(WebArchive archive) {
      return of(archive.toByteArray());
    }

    List<String> names() {
      return entries.stream().map(Entry::name).toList();
    }

    String text(int entry) throws IOException {
      try (InputStream in = entries.get(entry).bytes().open()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    @Override
    public void entry(Entry entry) {
      entries.add(entry);
    }

    @Override
    public void refused(String place, String what, String remedy) {
      refusals.add(place + ": " + what);
    }

    @Override
    public void passedOver(String name, String why) {
      passedOver.add(name + ": " + why);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pagesAreHandedOutWithAddressDateAndEncoding(boolean packed) throws IOException {
    Unpacked unpacked =
        Unpacked.of(
            new WebArchive(packed)
                .record(
                    "warcinfo",
                    "",
                    "Content-Type: application/warc-fields\r\n",
                    WebArchive.utf8("software: x\r\n"))
                .page("https://a.example/1", "text/html; charset=koi8-r", PAGE)
                .page("https://a.example/2", "text/plain", "A letter"));
    assertEquals(List.of("https://a.example/1", "https://a.example/2"), unpacked.names());
    Entry first = unpacked.entries.getFirst();
    assertEquals(Optional.of(URI.create("https://a.example/1")), first.delivery().address());
    assertEquals(Optional.of("2021-03-04T05:06:07Z"), first.delivery().savedOn());
    assertEquals(Optional.of("koi8-r"), first.delivery().encoding());
    assertEquals(PAGE, unpacked.text(0));
    assertEquals(List.of(), unpacked.refusals);
    assertEquals(List.of(), unpacked.passedOver);
  }

  @Test
  void whatAPageIsDrawnWithIsPassedOver() throws IOException {
    Unpacked unpacked =
        Unpacked.of(
            new WebArchive(true)
                .record(
                    "request",
                    "https://a.example/",
                    "Content-Type: application/http; msgtype=request\r\n",
                    WebArchive.utf8("GET / HTTP/1.1\r\n\r\n"))
                .page("https://a.example/logo.png", "image/png", "x")
                .page("https://a.example/site.css", "text/css", "p {}")
                .page("https://a.example/site.js", "application/javascript", "x()")
                .response(
                    "https://a.example/gone",
                    "404 Not Found",
                    "Content-Type: text/html\r\n",
                    WebArchive.utf8(PAGE))
                .record(
                    "revisit",
                    "https://a.example/",
                    "Content-Type: application/http; msgtype=response\r\n"
                        + "WARC-Profile:"
                        + " http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                    WebArchive.utf8("HTTP/1.1 200 OK\r\n\r\n"))
                .record(
                    "dns",
                    "dns:a.example",
                    "Content-Type: text/dns\r\n",
                    WebArchive.utf8("a.example"))
                .page("https://a.example/1", "text/html", PAGE));
    assertEquals(List.of("https://a.example/1"), unpacked.names());
    assertEquals(7, unpacked.passedOver.size(), unpacked.passedOver::toString);
  }

  @Test
  void whatTheServerPackedIsUnpacked() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(WebArchive.utf8(PAGE));
    }
    String chunked =
        "5\r\n<html\r\n1b\r\n><body>A page in pieces</bo\r\n7\r\ndy></ht\r\n3\r\nml>\r\n0\r\n\r\n";
    Unpacked unpacked =
        Unpacked.of(
            new WebArchive(true)
                .response(
                    "https://a.example/gzip",
                    "200 OK",
                    "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                    gzip.toByteArray())
                .response(
                    "https://a.example/chunked",
                    "200 OK",
                    "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                    WebArchive.utf8(chunked))
                .response(
                    "https://a.example/unpacked",
                    "200 OK",
                    "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                    WebArchive.utf8(PAGE + " "))
                .response(
                    "https://a.example/brotli",
                    "200 OK",
                    "Content-Type: text/html\r\nContent-Encoding: br\r\n",
                    new byte[] {11, 2, 3}));
    assertEquals(PAGE, unpacked.text(0));
    assertEquals("<html><body>A page in pieces</body></html>", unpacked.text(1));
    assertEquals(PAGE + " ", unpacked.text(2));
    assertEquals(1, unpacked.refusals.size(), unpacked.refusals::toString);
    assertTrue(unpacked.refusals.getFirst().contains("\"br\""));
  }

  @Test
  void oneDamagedPayloadDoesNotEndTheArchive() throws IOException {
    byte[] damaged = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 77, 77, 77};
    Unpacked unpacked =
        Unpacked.of(
            new WebArchive(true)
                .page("https://a.example/1", "text/html", PAGE)
                .response(
                    "https://a.example/2",
                    "200 OK",
                    "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                    damaged)
                .page("https://a.example/3", "text/html", PAGE + "3"));
    assertEquals(List.of("https://a.example/1", "https://a.example/3"), unpacked.names());
    assertEquals(1, unpacked.refusals.size(), unpacked.refusals::toString);
  }

  @Test
  void thePayloadOfOneDigestIsHandedOutOnce() throws IOException {
    byte[] body = WebArchive.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
    String headers =
        "Content-Type: application/http; msgtype=response\r\n"
            + "WARC-Payload-Digest: sha1:PHTDUDYZZZNZJ6HGAMHRJUBWQNY5QM6U\r\n";
    Unpacked unpacked =
        Unpacked.of(
            new WebArchive(false)
                .record("response", "https://a.example/", headers, body)
                .record("response", "https://a.example/again", headers, body)
                .page("https://b.example/", "text/html", PAGE + "b")
                .page("https://b.example/again", "text/html", PAGE + "b"));
    assertEquals(List.of("https://a.example/", "https://b.example/"), unpacked.names());
    assertEquals(2, unpacked.passedOver.size());
  }

  @Test
  void aLargePayloadIsOpenedAgainInItsArchive() throws IOException {
    String large = "The minister spoke. ".repeat(150_000);
    Unpacked unpacked =
        Unpacked.of(
            new WebArchive(true)
                .page("https://a.example/1", "text/html", PAGE)
                .page("https://a.example/2", "text/plain", large)
                .page("https://a.example/3", "text/html", PAGE + "3"));
    assertEquals(3, unpacked.entries.size());
    assertEquals(large, unpacked.text(1));
    assertEquals(large, unpacked.text(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anArchiveThatBreaksOffGivesWhatStandsBefore(boolean packed) throws IOException {
    WebArchive archive = new WebArchive(packed);
    int before = 0;
    for (int i = 0; i < 10; i++) {
      before = i == 7 ? archive.toByteArray().length : before;
      archive.page("https://a.example/" + i, "text/html", PAGE + i);
    }
    Unpacked unpacked = Unpacked.of(Arrays.copyOf(archive.toByteArray(), before + 120));
    assertEquals(7, unpacked.entries.size());
    assertEquals(1, unpacked.refusals.size(), unpacked.refusals::toString);
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void anArchiveCutOrSpoiltAnywhereNeverFails(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      WebArchive archive = new WebArchive(i % 2 == 0);
      for (int j = 0; j < 4; j++) {
        archive.page("https://a.example/" + j, "text/html", PAGE + j);
      }
      byte[] bytes = archive.toByteArray();
      if (random.nextBoolean()) {
        bytes = Arrays.copyOf(bytes, 2 + random.nextInt(bytes.length - 2));
      } else {
        for (int j = 0; j < 4; j++) {
          bytes[3 + random.nextInt(bytes.length - 3)] = (byte) random.nextInt();
        }
      }
      Unpacked unpacked = Unpacked.of(bytes);
      assertTrue(unpacked.entries.size() <= 4, "seed " + seed + ", archive " + i);
    }
  }
}
