package org.memcon.sources.warc;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.memcon.sources.container.Allowance;
import org.memcon.sources.container.Entry;
import org.memcon.sources.document.SourceFile.Content;
import org.memcon.sources.document.SourceFile.Delivery;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Hands out the pages of a web archive: responses that succeeded and resources, decoded, each
/// payload once.
///
/// What was sent compressed or in chunks is given as the server meant it. A record that breaks off
/// is said; what stands before it was handed out.
public final class WarcUnpacker {

  private static final Set<String> DRAWN_WITH = Set.of("image", "font", "audio", "video");
  private static final Set<String> CODE =
      Set.of(
          "css",
          "javascript",
          "x-javascript",
          "ecmascript",
          "json",
          "x-font-woff",
          "font-woff",
          "x-www-form-urlencoded",
          "manifest+json",
          "ocsp-response",
          "wasm");

  private final Allowance allowance;
  private final Entry.Sink sink;
  private final Set<String> seen = new HashSet<>();
  private Optional<String> damaged = Optional.empty();

  /// An unpacker within an allowance.
  public WarcUnpacker(Allowance allowance, Entry.Sink sink) {
    this.allowance = allowance;
    this.sink = sink;
  }

  /// Unpacks a web archive whose bytes (not compressed as a whole) these are.
  public void unpack(Content bytes) {
    int index = 0;
    try (InputStream in = allowance.counting(bytes.open());
        WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      reader.onWarning(warning -> {});
      boolean more = true;
      while (more) {
        Optional<Entry> entry = Optional.empty();
        try {
          Optional<WarcRecord> next = reader.next();
          sayDamaged();
          more = next.isPresent();
          index += more ? 1 : 0;
          entry = more ? entry(next.get(), index, bytes) : entry;
        } catch (IOException | RuntimeException broken) {
          // jwarc tells of malformed headers by unchecked exceptions of many kinds.
          refuse(broken, index);
          more = false;
        }
        entry.ifPresent(sink::entry);
      }
    } catch (IOException broken) {
      refuse(broken, index);
    }
  }

  private void refuse(Exception broken, int index) {
    String place = "record " + Math.max(1, index);
    if (broken instanceof Allowance.UsedUp) {
      sink.refused(place, String.valueOf(broken.getMessage()), "split it");
    } else {
      boolean end = broken instanceof EOFException;
      String what = end ? "the web archive breaks off" : "the web archive is damaged";
      sink.refused(place, what, "get it again; what stands before it was read");
    }
  }

  /// Says that a payload could not be unpacked, once it is known that the archive goes on behind
  /// it; where it does not, that is said instead.
  private void sayDamaged() {
    damaged.ifPresent(name -> sink.refused(name, "damaged in the web archive", "get it again"));
    damaged = Optional.empty();
  }

  private Optional<Entry> entry(WarcRecord record, int index, Content bytes) throws IOException {
    if (!(record instanceof WarcTargetRecord target)
        || !(record instanceof WarcResponse || record instanceof WarcResource)) {
      if (!record.type().equals("warcinfo")) {
        sink.passedOver(name(record, index), "a " + record.type() + " record");
      }
      return Optional.empty();
    }
    String name = name(record, index);
    Optional<Payload> payload = Payload.of(target);
    if (payload.isEmpty()) {
      sink.passedOver(name, "no page");
      return Optional.empty();
    }
    Payload found = payload.get();
    if (found.status() / 100 != 2) {
      sink.passedOver(name, "the server answered " + found.status());
      return Optional.empty();
    }
    if (drawnWith(found.type())) {
      sink.passedOver(name, "part of a page: " + found.type().base());
      return Optional.empty();
    }
    Optional<String> digest = target.payloadDigest().map(d -> d.algorithm() + d.hex());
    if (digest.isPresent() && !seen.add(digest.get())) {
      sink.passedOver(name, "the same payload as before");
      return Optional.empty();
    }
    Delivery delivery = new Delivery(address(target), date(record), charset(found.type()));
    Entry entry;
    try {
      entry =
          Entry.of(name, delivery, allowance.counting(found.decoded()), () -> reopen(bytes, index));
    } catch (Allowance.UsedUp usedUp) {
      throw usedUp;
    } catch (ContentDecoding.Unknown unknown) {
      sink.refused(name, String.valueOf(unknown.getMessage()), "save the page itself");
      return Optional.empty();
    } catch (IOException broken) {
      damaged = Optional.of(name);
      return Optional.empty();
    }
    if (digest.isEmpty() && entry.size() >= 0 && !seen.add(ContentDigest.of(entry))) {
      sink.passedOver(name, "the same payload as before");
      return Optional.empty();
    }
    return Optional.of(entry);
  }

  private static InputStream reopen(Content bytes, int index) throws IOException {
    WarcReader reader = new WarcReader(bytes.open());
    reader.setLenient(true);
    reader.onWarning(warning -> {});
    Optional<WarcRecord> next = reader.next();
    for (int i = 1; i < index && next.isPresent(); i++) {
      next = reader.next();
    }
    if (next.isPresent() && next.get() instanceof WarcTargetRecord target) {
      Optional<Payload> payload = Payload.of(target);
      if (payload.isPresent()) {
        return new FilterInputStream(payload.get().decoded()) {
          @Override
          public void close() throws IOException {
            super.close();
            reader.close();
          }
        };
      }
    }
    reader.close();
    throw new EOFException("no longer in the web archive");
  }

  private static boolean drawnWith(MediaType type) {
    String kind = type.type().toLowerCase(Locale.ROOT);
    return DRAWN_WITH.contains(kind) || CODE.contains(type.subtype().toLowerCase(Locale.ROOT));
  }

  private static String name(WarcRecord record, int index) {
    String target = record instanceof WarcTargetRecord aimed ? aimed.target() : null;
    return target == null ? "record " + index : target.replaceAll("\\p{Cntrl}", "?");
  }

  private static Optional<URI> address(WarcTargetRecord record) {
    try {
      return Optional.of(URI.create(record.target().replace(" ", "%20").replace("|", "%7C")));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> date(WarcRecord record) {
    try {
      return Optional.ofNullable(record.date()).map(Object::toString);
    } catch (DateTimeException | NullPointerException | NoSuchElementException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset")).filter(c -> !c.isBlank());
  }

  /// What a server answered with: the status, the media type it said, the body without chunks.
  private record Payload(int status, MediaType type, String encoding, InputStream body) {

    static Optional<Payload> of(WarcTargetRecord record) throws IOException {
      if (record instanceof WarcResource) {
        return Optional.of(
            new Payload(200, type(record.contentType()), "", record.body().stream()));
      }
      if (!(record instanceof WarcResponse response)
          || !response.contentType().base().toString().equalsIgnoreCase("application/http")) {
        return Optional.empty();
      }
      HttpResponse http = response.http();
      String encoding =
          http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
      return Optional.of(
          new Payload(http.status(), type(http.contentType()), encoding, http.body().stream()));
    }

    private static MediaType type(MediaType said) {
      return said == null ? MediaType.OCTET_STREAM : said;
    }

    InputStream decoded() throws IOException {
      return ContentDecoding.decode(encoding, body);
    }
  }
}
