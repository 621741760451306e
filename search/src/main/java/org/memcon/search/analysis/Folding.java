package org.memcon.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Takes case and accents off words.
final class Folding {

  private Folding() {}

  /// A word as written, in one normal form: one sort of apostrophe, no invisible characters, no
  /// point or blank in an abbreviation's end.
  static String written(char[] text, int start, int end) {
    StringBuilder written = new StringBuilder(end - start);
    boolean ascii = true;
    for (int i = start; i < end; i++) {
      char c = text[i];
      switch (c) {
        case '’', 'ʼ', 'ʹ', '′', '＇' -> written.append('\'');
        case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', ' ' -> {}
        default -> {
          written.append(c);
          ascii &= c < 128;
        }
      }
    }
    int length = written.length();
    if (length > 1 && written.charAt(length - 1) == '.') {
      written.setLength(length - 1);
    }
    return ascii ? written.toString() : Normalizer.normalize(written, Normalizer.Form.NFC);
  }

  /// The word without case, accents, and the points of an abbreviation; never empty.
  static String folded(String written) {
    String plain = isAscii(written) ? lower(written) : unaccented(written);
    String folded =
        plain.indexOf('.') > 0 && !Character.isDigit(plain.charAt(0))
            ? plain.replace(".", "")
            : plain;
    return folded.isEmpty() ? written : folded; // nothing but marks
  }

  private static String lower(String ascii) {
    return ascii.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(String written) {
    // Lower case first and again: İ becomes i with a dot above, and KC signs become letters.
    String parts =
        Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (!isAccent(c)) {
        kept.append(c == 'ς' ? 'σ' : c);
      }
    }
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    char[] folded = new char[4 * composed.length()];
    int length =
        ASCIIFoldingFilter.foldToASCII(composed.toCharArray(), 0, folded, 0, composed.length());
    return new String(folded, 0, length);
  }

  /// Marks that change no letter where this language is written: the accents of Latin, Greek and
  /// Cyrillic, the points of Hebrew, the vowel signs of Arabic. Those of Indic scripts are letters.
  private static boolean isAccent(char c) {
    return c >= 0x0300 && c <= 0x036F
        || c >= 0x0483 && c <= 0x0487
        || c >= 0x0591 && c <= 0x05C7
        || c >= 0x064B && c <= 0x065F
        || c == 0x0670
        || c >= 0x1AB0 && c <= 0x1AFF
        || c >= 0x20D0 && c <= 0x20FF;
  }
}
