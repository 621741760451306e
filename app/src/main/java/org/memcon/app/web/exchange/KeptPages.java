package org.memcon.app.web.exchange;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.search.limits.Patience;

/// The pages that were asked for last, as they go out. A page is kept under all that it was made
/// of: what was asked, for whom, and the state of the archive then; as soon as one of these is
/// another, so is its tag, and the page that was kept is found by nobody. Safe for many threads.
public final class KeptPages {

  /// A page beside its bytes.
  private static final int EACH = 300;

  private static final int SHARE = 32;

  private final long most;
  private final Map<String, Packed> kept = new LinkedHashMap<>(256, 0.75f, true);
  private long size;

  /// Room for so many bytes.
  KeptPages(long most) {
    this.most = most;
  }

  /// Room for a small part of the memory that there is.
  public static KeptPages usual() {
    return new KeptPages(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /// A page to make.
  @FunctionalInterface
  public interface Making {
    /// Makes it; empty where there is no such page.
    Optional<Made> make() throws IOException;
  }

  /// Whether what was begun then, in nanoseconds, can be all that was asked for: what took so long
  /// may have been cut short.
  public static boolean isWhole(long begun) {
    return System.nanoTime() - begun < Patience.OF_READERS.toNanos() / 2;
  }

  /// A page that was made, and whether it is all that was asked for. One that was cut short is not
  /// kept.
  public record Made(Packed page, boolean whole) {

    /// A page in HTML.
    public static Made of(String html, boolean whole) {
      return new Made(Packed.of(html.getBytes(StandardCharsets.UTF_8)), whole);
    }

    /// A page in gzip.
    public static Made packed(byte[] gzip, boolean whole) {
      return new Made(new Packed(gzip, true), whole);
    }
  }

  /// Answers with the page that is made of these things, and makes it where it is not kept; where
  /// the browser has it, nothing is made. False where there is no such page; then nothing is
  /// answered.
  public boolean answers(Context context, List<String> of, Making making) throws IOException {
    String tag = Tag.of(of);
    if (Reply.isStill(context, tag)) {
      return true;
    }
    Packed page = find(tag);
    if (page == null) {
      Optional<Made> made = making.make();
      if (made.isEmpty()) {
        return false;
      }
      page = made.get().page();
      if (!made.get().whole()) {
        // What is missing in it may be there the next time.
        Reply.page(context, 200, new String(page.unpacked(), StandardCharsets.UTF_8));
        return true;
      }
      keep(tag, page);
    }
    Reply.packed(context, page);
    return true;
  }

  private synchronized @Nullable Packed find(String tag) {
    return kept.get(tag);
  }

  private synchronized void keep(String tag, Packed page) {
    if (page.bytes().length > most / 8) {
      return;
    }
    if (kept.put(tag, page) == null) {
      size += page.bytes().length + EACH;
    }
    while (size > most) {
      String eldest = kept.keySet().iterator().next();
      Packed gone = kept.remove(eldest);
      size -= (gone == null ? 0 : gone.bytes().length) + EACH;
    }
  }

  /// How many bytes are kept.
  synchronized long size() {
    return size;
  }
}
