package org.memcon.app.web.exchange;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/// Sends what a request asked for, or that the browser has it already.
public final class Reply {

  private static final String ANSWERED = "answered";
  private static final String PAGE = "text/html; charset=utf-8";

  /// Browsers may keep it, and ask each time whether it is still so.
  private static final String FRESH = "no-cache";

  private Reply() {}

  /// A page of the room.
  public static void page(Context context, int status, String html) {
    context.attribute(ANSWERED, true);
    context.status(status);
    bytes(context, PAGE, FRESH, html.getBytes(StandardCharsets.UTF_8));
  }

  /// What went wrong, in a form for programs.
  public static void fault(Context context, int status, String mediaType, byte[] bytes) {
    context.attribute(ANSWERED, true);
    context.status(status).header("Cache-Control", "no-store").contentType(mediaType);
    context.result(bytes);
  }

  /// Why something is not done, in one line.
  public static void line(Context context, int status, String line) {
    fault(
        context,
        status,
        "text/plain; charset=utf-8",
        (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// A file in a form of text.
  public static void text(Context context, String mediaType, String text) {
    bytes(
        context, mediaType + "; charset=utf-8", "no-cache", text.getBytes(StandardCharsets.UTF_8));
  }

  /// A file; `cache` is what the browser may do with it.
  public static void bytes(Context context, String mediaType, String cache, byte[] bytes) {
    String tag = Tag.of(bytes);
    context.contentType(mediaType);
    if (!isKnown(context, tag, cache)) {
      Packed packed = Packed.isTaken(context) ? Packed.of(mediaType, bytes) : Packed.plain(bytes);
      packed.send(context);
    }
  }

  /// A page that is packed already.
  static void packed(Context context, Packed page) {
    context.attribute(ANSWERED, true);
    context.contentType(PAGE);
    page.send(context);
  }

  /// A file that was packed once for all.
  public static void packed(
      Context context, String mediaType, String cache, String tag, Packed file) {
    context.contentType(mediaType);
    if (!isKnown(context, tag, cache)) {
      file.send(context);
    }
  }

  /// Whether the browser has this page already; then that is the answer.
  static boolean isStill(Context context, String tag) {
    return isKnown(context, tag, FRESH);
  }

  /// Tells the browser how to know this answer again, and whether it has it already: then nothing
  /// more is to be sent.
  private static boolean isKnown(Context context, String tag, String cache) {
    String varies = context.res().getHeader("Vary");
    if (varies == null || !varies.contains("Accept-Encoding")) {
      context.header("Vary", varies == null ? "Accept-Encoding" : varies + ", Accept-Encoding");
    }
    context.header("ETag", tag).header("Cache-Control", cache);
    String known = context.header("If-None-Match");
    if (context.statusCode() == 200 && known != null && known.contains(tag)) {
      context.attribute(ANSWERED, true);
      context.status(304);
      return true;
    }
    return false;
  }

  /// Whether a page was sent.
  public static boolean isAnswered(Context context) {
    return Boolean.TRUE.equals(context.attribute(ANSWERED));
  }
}
