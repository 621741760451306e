package org.memcon.sources.html.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page with its pictures in one MIME message, as browsers save it (MHTML; RFC 2557): finds the
/// page in it.
public final class WebPageArchive {

  private static final int LONGEST_HEAD = 16_384;

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  /// The page's own bytes and what the message says of it: its encoding, its address, when it was
  /// saved in ISO form.
  public record Page(
      byte[] bytes,
      Optional<String> encoding,
      Optional<String> address,
      Optional<String> savedOn) {}

  private WebPageArchive() {}

  /// Whether bytes begin as such a message does.
  public static boolean begins(byte[] head, int length) {
    Map<String, String> fields = fields(head, 0, Math.min(length, LONGEST_HEAD));
    return fields.containsKey("mime-version") && isArchive(fields);
  }

  private static boolean isArchive(Map<String, String> fields) {
    String type = fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    return type.startsWith("multipart/related") || type.startsWith("multipart/mixed");
  }

  /// The page in a message; empty where the bytes are no such message or it holds no page.
  public static Optional<Page> page(byte[] bytes) {
    Map<String, String> fields = fields(bytes, 0, Math.min(bytes.length, LONGEST_HEAD));
    Matcher boundary = BOUNDARY.matcher(fields.getOrDefault("content-type", ""));
    if (!isArchive(fields) || !boundary.find()) {
      return Optional.empty();
    }
    String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    byte[] mark = ("\n--" + name).getBytes(ISO_8859_1);
    int at = indexOf(bytes, mark, 0);
    while (at >= 0) {
      int start = at + mark.length;
      int next = indexOf(bytes, mark, start);
      int end = next < 0 ? bytes.length : next;
      Map<String, String> part = fields(bytes, lineAfter(bytes, start), end);
      String type = part.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
      if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
        return Optional.of(page(bytes, start, end, part, fields));
      }
      at = next;
    }
    return Optional.empty();
  }

  private static Page page(
      byte[] bytes, int start, int end, Map<String, String> part, Map<String, String> message) {
    int body = bodyAfter(bytes, lineAfter(bytes, start), end);
    byte[] content = Arrays.copyOfRange(bytes, body, end);
    String transfer = part.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    byte[] decoded =
        switch (transfer.strip()) {
          case "quoted-printable" -> quotedPrintable(content);
          case "base64" -> Base64.getMimeDecoder().decode(content);
          default -> content;
        };
    Matcher charset = CHARSET.matcher(part.getOrDefault("content-type", ""));
    return new Page(
        decoded,
        charset.find() ? Optional.of(charset.group(1)) : Optional.empty(),
        Optional.ofNullable(message.get("snapshot-content-location"))
            .or(() -> Optional.ofNullable(part.get("content-location"))),
        savedOn(message.getOrDefault("date", "")));
  }

  private static Optional<String> savedOn(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toOffsetDateTime()
              .toString());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// The header fields from `start` to the first empty line, their folded lines joined.
  private static Map<String, String> fields(byte[] bytes, int start, int end) {
    int until = Math.min(bodyAfter(bytes, start, end), start + LONGEST_HEAD);
    String head = new String(bytes, start, Math.max(0, until - start), ISO_8859_1);
    Map<String, String> fields = new HashMap<>();
    for (String field : head.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            field.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            field.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  private static int lineAfter(byte[] bytes, int at) {
    int next = at;
    while (next < bytes.length && bytes[next] != '\n') {
      next++;
    }
    return Math.min(bytes.length, next + 1);
  }

  /// The place behind the first empty line.
  private static int bodyAfter(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end) {
      boolean empty =
          bytes[at] == '\n' || bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n';
      int next = lineAfter(bytes, at);
      if (empty) {
        return Math.min(next, end);
      }
      at = next;
    }
    return end;
  }

  private static int indexOf(byte[] bytes, byte[] mark, int from) {
    for (int at = from; at + mark.length <= bytes.length; at++) {
      int same = 0;
      while (same < mark.length && bytes[at + same] == mark[same]) {
        same++;
      }
      if (same == mark.length) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] quotedPrintable(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    for (int i = 0; i < content.length; i++) {
      if (content[i] != '=') {
        out.write(content[i]);
        continue;
      }
      int high = i + 2 < content.length ? Character.digit(content[i + 1], 16) : -1;
      int low = i + 2 < content.length ? Character.digit(content[i + 2], 16) : -1;
      if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (i + 1 < content.length && (content[i + 1] == '\n' || content[i + 1] == '\r')) {
        i += content[i + 1] == '\r' && i + 2 < content.length && content[i + 2] == '\n' ? 2 : 1;
      } else {
        out.write('=');
      }
    }
    return out.toByteArray();
  }
}
