package org.memcon.acceptance.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Packs saved pages as archives hand them out: a WARC of gzip members, or one gzip.
final class SavedPages {
  /// A page and the address it was saved from.
  record SavedPage(String address, byte[] html) {}

  private static final Instant SAVED = Instant.parse("2024-11-02T09:30:00Z");

  private SavedPages() {}

  /// A WARC file: what it is, then each page as the server answered, every record a gzip member of
  /// its own.
  static byte[] warc(String fileName, List<SavedPage> pages) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      var fields = Map.of("format", List.of("WARC File Format 1.0"));
      writer.write(
          new Warcinfo.Builder()
              .filename(fileName)
              .recordId(id(fileName))
              .date(SAVED)
              .fields(fields)
              .build());
      for (SavedPage page : pages) {
        var answer =
            new HttpResponse.Builder(200, "OK")
                .body(MediaType.parse("text/html; charset=utf-8"), page.html());
        writer.write(
            new WarcResponse.Builder(URI.create(page.address()))
                .recordId(id(page.address()))
                .date(SAVED)
                .body(answer.build())
                .build());
      }
    }
    return out.toByteArray();
  }

  /// The same bytes as one gzip member.
  static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /// An identifier that depends on the name alone, so that the file is the same each time it is
  /// made.
  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
