package org.memcon.sources.plaintext;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells in which encoding bytes are text, or that they are none.
///
/// A byte order mark is believed; then bytes that are UTF-8 throughout are UTF-8; then comes UTF-16
/// without a mark. For what is left, ICU's statistics of languages and a look at how the decoded
/// letters stand in their words (a capital inside a word, a fraction between letters speak against
/// an encoding) are weighed together, since ICU knows neither the Macintosh's encodings nor those
/// of DOS.
public final class EncodingDetector {

  /// An encoding that was told from bytes: `markLength` bytes of byte order mark come first; `sure`
  /// is false where it is a guess from statistics.
  public record Detected(Charset charset, int markLength, boolean sure) {}

  private static final int SAMPLE = 1 << 16;

  /// So many control characters may have strayed into a text.
  private static final int STRAY = 3;

  /// Below this the letters of a guess make no sense.
  private static final double LEAST_SENSE = 0.1;

  private static final List<String> ONE_BYTE =
      List.of(
          "windows-1252",
          "x-MacRoman",
          "IBM850",
          "windows-1250",
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "ISO-8859-5",
          "x-MacCyrillic",
          "windows-1253",
          "windows-1254");

  private static final Set<String> MANY_BYTES =
      Set.of("Shift_JIS", "GB18030", "Big5", "EUC-JP", "EUC-KR", "ISO-2022-JP", "ISO-2022-KR");

  private EncodingDetector() {}

  /// The encoding of these bytes, empty if they are no text in any that we know.
  public static Optional<Detected> detect(byte[] bytes) {
    return detect(bytes, bytes.length);
  }

  /// The encoding of the first `length` of these bytes; a character that the end cuts through is no
  /// fault.
  public static Optional<Detected> detect(byte[] bytes, int length) {
    Optional<Detected> marked = byMark(bytes, length);
    if (marked.isPresent()) {
      return marked;
    }
    int nuls = 0;
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b == 0) {
        nuls++;
      } else if (b > 0 && b < 0x20 && "\t\n\r\f\b\u000B\u001A\u001B\u001E".indexOf(b) < 0) {
        controls++;
      }
    }
    boolean stray = nuls + controls <= STRAY && (nuls + controls) * 30L <= length;
    if (!stray && nuls > 0 && nuls * 50L >= length) {
      return wide(bytes, length);
    }
    if (!stray && (nuls + controls) * 100L > length) {
      return Optional.empty();
    }
    Utf8Validity utf8 = Utf8Validity.of(bytes, length);
    if (utf8.wrong() == 0) {
      return Optional.of(new Detected(StandardCharsets.UTF_8, 0, true));
    }
    if (utf8.right() > utf8.wrong() * 9L) {
      return Optional.of(new Detected(StandardCharsets.UTF_8, 0, false));
    }
    return guess(sample(bytes, length)).map(charset -> new Detected(charset, 0, false));
  }

  private static Optional<Detected> byMark(byte[] b, int length) {
    if (length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(new Detected(StandardCharsets.UTF_8, 3, true));
    }
    if (length >= 4 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE && b[2] == 0 && b[3] == 0) {
      return Optional.of(new Detected(Charset.forName("UTF-32LE"), 4, true));
    }
    if (length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xFE && b[3] == (byte) 0xFF) {
      return Optional.of(new Detected(Charset.forName("UTF-32BE"), 4, true));
    }
    if (length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(new Detected(StandardCharsets.UTF_16LE, 2, true))
          .filter(d -> reads(b, length, d));
    }
    if (length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(new Detected(StandardCharsets.UTF_16BE, 2, true))
          .filter(d -> reads(b, length, d));
    }
    return Optional.empty();
  }

  private static Optional<Detected> wide(byte[] bytes, int length) {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Detected detected = new Detected(charset, 0, false);
      if (length >= 4 && reads(bytes, length, detected)) {
        return Optional.of(detected);
      }
    }
    return Optional.empty();
  }

  /// Whether text in a two-byte encoding reads as letters, figures, signs and some blanks.
  private static boolean reads(byte[] bytes, int length, Detected detected) {
    int from = detected.markLength();
    int size = Math.min(length - from, SAMPLE) & ~1;
    String text = new String(bytes, from, size, detected.charset());
    int good = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c < 0x0600 || (c >= 0x1E00 && c < 0x2300) || (c >= 0x3000 && c < 0xD800);
      if ((usual && !Character.isISOControl(c) && Character.isDefined(c))
          || "\t\r\n\f".indexOf(c) >= 0) {
        good++;
      }
    }
    boolean western =
        text.chars()
                    .filter(c -> c == ' ' || c == '\n' || (c < 0x0600 && Character.isLetter(c)))
                    .count()
                * 3L
            >= text.length();
    return good * 100L >= text.length() * 97L && (western || detected.markLength() > 0);
  }

  /// The stretches of the bytes around those that are not ASCII, which alone tell encodings apart.
  private static byte[] sample(byte[] bytes, int length) {
    if (length <= SAMPLE) {
      return Arrays.copyOf(bytes, length);
    }
    byte[] sample = new byte[SAMPLE];
    int filled = 0;
    int at = 0;
    while (at < length && filled < SAMPLE) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int from = Math.max(0, at - 20);
      int to = Math.min(length, at + 40);
      int size = Math.min(to - from, SAMPLE - filled);
      System.arraycopy(bytes, from, sample, filled, size);
      filled += size;
      at = to;
    }
    return Arrays.copyOf(sample, filled);
  }

  /// The likeliest encoding of one byte a character, or a far eastern one; empty if in none of them
  /// the letters stand in words.
  private static Optional<Charset> guess(byte[] sample) {
    Map<String, Double> weights = new HashMap<>();
    long high = 0;
    for (byte b : sample) {
      high += b < 0 ? 1 : 0;
    }
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = match.getName();
      if (MANY_BYTES.contains(name)
          && match.getConfidence() >= 60
          && high * 5 > sample.length
          && Charset.isSupported(name)) {
        return Optional.of(Charset.forName(name));
      }
      String known =
          name.equals("ISO-8859-1")
              ? "windows-1252"
              : name.equals("ISO-8859-2") ? "windows-1250" : name;
      weights.merge(known.toLowerCase(Locale.ROOT), match.getConfidence() / 100.0, Math::max);
    }
    Charset best = Charset.forName("windows-1252");
    double most = Double.NEGATIVE_INFINITY;
    for (String name : ONE_BYTE) {
      if (!Charset.isSupported(name)) {
        continue;
      }
      Charset charset = Charset.forName(name);
      double weight =
          LetterSense.of(new String(sample, charset))
              + 0.6 * weights.getOrDefault(name.toLowerCase(Locale.ROOT), 0.0);
      if (weight > most + 1e-9) {
        most = weight;
        best = charset;
      }
    }
    return most < LEAST_SENSE && high * 3 > sample.length ? Optional.empty() : Optional.of(best);
  }
}
