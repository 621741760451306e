package org.memcon.sources.html.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes a page as browsers do: by its byte order mark, by what it came with, by its `meta`
/// element, else UTF-8 where it is that, else Windows-1252; a declaration that the bytes refute is
/// not believed.
public final class HtmlDecoder {

  /// How far a declaration is looked for. Browsers look at 1,024 bytes; pages of the 1990s were
  /// saved with long comments above it.
  private static final int PRESCAN = 8_192;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Decodes `bytes`; `delivered` is the encoding that was declared for them from outside, such as
  /// by an HTTP header.
  public DecodedPage decode(byte[] bytes, Optional<String> delivered) {
    Optional<DecodedPage> marked = byOrderMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    List<String> remarks = new ArrayList<>();
    String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), ISO_8859_1);
    Optional<String> label = delivered.or(() -> first(META, head)).or(() -> first(XML, head));
    Optional<Charset> declared =
        delivered.isPresent()
            ? delivered.flatMap(EncodingLabels::charset)
            : label.flatMap(EncodingLabels::charsetInMeta);
    if (label.isPresent() && declared.isEmpty()) {
      remarks.add("nobody knows the encoding that the page declares, " + label.get());
    }
    Charset actual = actual(bytes, declared, remarks);
    return new DecodedPage(new String(bytes, actual), actual.name(), remarks);
  }

  private static Charset actual(byte[] bytes, Optional<Charset> declared, List<String> remarks) {
    if (declared.isPresent() && !oneOfTwo(declared.get())) {
      return declared.get();
    }
    Utf8Count count = Utf8Count.of(bytes);
    boolean isUtf8 = count.wrong() == 0 || count.sequences() > 4 * count.wrong();
    if (declared.isEmpty()) {
      return isUtf8 ? UTF_8 : WINDOWS_1252;
    }
    if (declared.get().equals(UTF_8) && !isUtf8) {
      remarks.add("declared as UTF-8, but the bytes are not; read as windows-1252");
      return WINDOWS_1252;
    }
    if (declared.get().equals(UTF_8)) {
      if (count.wrong() > 0) {
        remarks.add(count.wrong() + " bytes are not UTF-8; each is shown as \uFFFD");
      }
      return UTF_8;
    }
    if (count.wrong() == 0 && count.sequences() > 0) {
      remarks.add("declared as " + declared.get().name() + ", but the bytes are UTF-8; read so");
      return UTF_8;
    }
    return declared.get();
  }

  /// Whether the declaration is one of the two that are made without thought, and so are checked.
  private static boolean oneOfTwo(Charset declared) {
    return declared.equals(UTF_8) || declared.equals(WINDOWS_1252);
  }

  private static Optional<DecodedPage> byOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(behindMark(b, 3, UTF_8));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(behindMark(b, 2, UTF_16BE));
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(behindMark(b, 2, UTF_16LE));
    }
    return Optional.empty();
  }

  private static DecodedPage behindMark(byte[] bytes, int mark, Charset charset) {
    String characters = new String(bytes, mark, bytes.length - mark, charset);
    return new DecodedPage(characters, charset.name(), List.of());
  }

  private static Optional<String> first(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// How many sequences of more than one byte are UTF-8, and how many bytes are no part of any.
  private record Utf8Count(int sequences, int wrong) {

    static Utf8Count of(byte[] bytes) {
      int sequences = 0;
      int wrong = 0;
      int at = 0;
      while (at < bytes.length) {
        if (bytes[at] >= 0) {
          at++;
          continue;
        }
        int length = lengthOf(bytes[at] & 0xFF);
        int follow = 1;
        while (follow < length
            && at + follow < bytes.length
            && (bytes[at + follow] & 0xC0) == 0x80) {
          follow++;
        }
        boolean cut = at + follow == bytes.length && length > 0;
        if (length > 0 && (follow == length || cut)) {
          sequences++;
          at += follow;
        } else {
          wrong++;
          at++;
        }
      }
      return new Utf8Count(sequences, wrong);
    }

    private static int lengthOf(int lead) {
      if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
      }
      if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
      }
      return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }
  }
}
