package org.memcon.editing.emendation.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Reads characters again that were decoded wrongly once: UTF-8 taken for Windows-1252 ("donâ€™t",
/// "cafÃ©"), and Windows-1252 taken for Latin-1 (control characters where quotes were).
final class Decoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// A text may have been spoilt twice or three times over.
  private static final int TIMES = 3;

  private static final String QUOTES = "»«”“’‘…–—";
  private static final Map<Character, Integer> BYTES = new HashMap<>();

  static {
    for (int i = 0x80; i <= 0xFF; i++) {
      BYTES.put((char) i, i);
    }
    for (int i = 0x80; i <= 0x9F; i++) {
      String character = new String(new byte[] {(byte) i}, WINDOWS);
      if (character.charAt(0) != '\uFFFD') {
        BYTES.put(character.charAt(0), i);
      }
    }
  }

  private Decoding() {}

  /// A word as it was before; the same where nothing is wrong with it.
  static String again(String word) {
    String read = word;
    for (int i = 0; i < TIMES; i++) {
      String before = read;
      read = utf8(before);
      if (read.equals(before)) {
        break;
      }
    }
    return windows(read);
  }

  private static String utf8(String word) {
    StringBuilder read = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int taken = sequence(word, at);
      if (taken > 0) {
        read.append(decoded(word, at, taken));
        at += taken;
      } else if (isCutQuote(word, at)) {
        // The last byte of a closing quote is no character of Windows-1252, and was lost.
        read.append('”');
        at += 2;
      } else if (isCutLetter(word, at)) {
        // "voilÃ": its second byte was a blank that does not break, and went with the blanks.
        read.append(word.charAt(at) == 'Ã' ? "à" : "");
        at++;
      } else {
        read.append(word.charAt(at++));
      }
    }
    return read.toString();
  }

  private static boolean isCutQuote(String word, int at) {
    return word.startsWith("â€", at) && (at + 2 == word.length() || word.charAt(at + 2) < 0x80);
  }

  private static boolean isCutLetter(String word, int at) {
    char c = word.charAt(at);
    return (c == 'Ã' || c == 'Â')
        && at > 0
        && at + 1 == word.length()
        && Character.isLowerCase(word.charAt(at - 1));
  }

  private static int octet(String word, int at) {
    return at < word.length() ? BYTES.getOrDefault(word.charAt(at), 0) : 0;
  }

  /// How many characters from `at` are the bytes of one; 0 where they are none, or may be meant.
  private static int sequence(String word, int at) {
    int lead = octet(word, at);
    int length = lead == 0xE2 ? 3 : lead >= 0xC2 && lead <= 0xD1 ? 2 : 0;
    if (length == 0) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int next = octet(word, at + i);
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    boolean likely =
        switch (lead) {
          case 0xC2, 0xC3, 0xE2 -> true;
          case 0xC4, 0xC5 -> QUOTES.indexOf(word.charAt(at + 1)) < 0;
          // Greek and Cyrillic come in runs.
          case 0xCE, 0xCF, 0xD0, 0xD1 -> {
            int beside = octet(word, at + 2);
            int before = at >= 2 ? octet(word, at - 2) : 0;
            yield beside >= 0xCE && beside <= 0xD1 || before >= 0xCE && before <= 0xD1;
          }
          default -> false;
        };
    return likely ? length : 0;
  }

  private static String decoded(String word, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) octet(word, at + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String windows(String word) {
    StringBuilder read = new StringBuilder(word);
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      if (c >= 0x80 && c <= 0x9F) {
        char meant = new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
        read.setCharAt(i, meant == '\uFFFD' ? c : meant);
      }
    }
    return read.toString();
  }
}
