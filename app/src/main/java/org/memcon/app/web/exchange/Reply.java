package org.memcon.app.web.exchange;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Sends what a request asked for, or that the browser has it already.
public final class Reply {

  private static final String ANSWERED = "answered";

  private Reply() {}

  /// A page of the room.
  public static void page(Context context, int status, String html) {
    context.attribute(ANSWERED, true);
    context.status(status);
    bytes(context, "text/html; charset=utf-8", "no-cache", html.getBytes(StandardCharsets.UTF_8));
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
    // Weak: the same page is sent as it is and compressed.
    String tag = "W/\"" + digest(bytes) + '"';
    String varies = context.res().getHeader("Vary");
    context.header("Vary", varies == null ? "Accept-Encoding" : varies + ", Accept-Encoding");
    context.header("ETag", tag).header("Cache-Control", cache).contentType(mediaType);
    String known = context.header("If-None-Match");
    if (context.statusCode() == 200 && known != null && known.contains(tag)) {
      context.status(304);
    } else {
      if (context.header("Accept-Encoding") == null) {
        // Nothing will be compressed: it goes out in one piece, whatever its size.
        context.header("Content-Length", Integer.toString(bytes.length));
      }
      context.result(bytes);
    }
  }

  /// Whether a page was sent.
  public static boolean isAnswered(Context context) {
    return Boolean.TRUE.equals(context.attribute(ANSWERED));
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
