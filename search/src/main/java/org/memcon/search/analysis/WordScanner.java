package org.memcon.search.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Finds where the words of a text begin and end.
///
/// A word is a run of letters, digits and marks. Within it may stand an apostrophe of any sort
/// ("Khrushchev’s", "O'Neill") and, between digits, a point or comma ("1,000", "737.00"). Single
/// letters with points are one word ("U.S.", "N. S." where both are capitals). Everything else
/// parts words, hyphens too ("Soviet-American"). Chinese characters and hiragana are words each,
/// Thai and its neighbours are divided by dictionary.
public final class WordScanner {

  /// Longer runs are cut.
  static final int LONGEST = 200;

  /// Takes the words as they are found: characters from `start` to `end` of the text.
  @FunctionalInterface
  public interface Sink {

    /// A word.
    void word(char[] text, int start, int end);
  }

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte ALONE = 3;
  private static final byte BY_DICTIONARY = 4;
  private static final byte APOSTROPHE = 5;
  private static final byte WITHIN = 6;

  private static final byte[] LATIN = new byte[0x250];

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = classify(c);
    }
  }

  private WordScanner() {}

  /// Hands out the words of `text` from 0 to `length`, in order.
  public static void scan(char[] text, int length, Sink sink) {
    int at = 0;
    while (at < length) {
      int codePoint = codePointAt(text, at, length);
      int size = Character.charCount(codePoint);
      switch (kind(codePoint)) {
        case LETTER, DIGIT -> at = word(text, at, length, sink);
        case ALONE -> {
          sink.word(text, at, at + size);
          at += size;
        }
        case BY_DICTIONARY -> at = divided(text, at, length, sink);
        default -> at += size;
      }
    }
  }

  private static int word(char[] text, int start, int length, Sink sink) {
    int abbreviation = abbreviation(text, start, length);
    if (abbreviation > 0) {
      sink.word(text, start, abbreviation);
      return abbreviation;
    }
    int at = start;
    byte before = OTHER;
    while (at < length && at - start < LONGEST) {
      int codePoint = codePointAt(text, at, length);
      byte kind = kind(codePoint);
      if (kind == LETTER || kind == DIGIT) {
        before = kind;
      } else if (kind != WITHIN
          && !(kind == APOSTROPHE && before == LETTER && next(text, at, length) == LETTER)
          && !((codePoint == '.' || codePoint == ',')
              && before == DIGIT
              && next(text, at, length) == DIGIT)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    sink.word(text, start, at);
    return at;
  }

  /// The end of an abbreviation of single letters with points that begins at `start`; -1 where none
  /// does. The last letter may want its point where no blanks stand between.
  private static int abbreviation(char[] text, int start, int length) {
    if (start + 2 >= length || text[start + 1] != '.') {
      return -1;
    }
    int at = start;
    int letters = 0;
    int end = -1;
    while (at < length && isSingleLetter(text, at, length)) {
      letters++;
      boolean point = at + 1 < length && text[at + 1] == '.';
      if (!point) {
        return letters > 1 && text[at - 1] != ' ' ? at + 1 : end;
      }
      end = letters > 1 ? at + 2 : end;
      at += 2;
      if (at + 2 < length
          && text[at] == ' '
          && Character.isUpperCase(text[at - 2])
          && Character.isUpperCase(text[at + 1])
          && text[at + 2] == '.') {
        at++;
      }
    }
    return end;
  }

  private static boolean isSingleLetter(char[] text, int at, int length) {
    return Character.isLetter(text[at])
        && kind(text[at]) == LETTER
        && (at + 1 >= length || !isInWord(kind(codePointAt(text, at + 1, length))));
  }

  private static boolean isInWord(byte kind) {
    return kind == LETTER || kind == DIGIT || kind == WITHIN || kind == APOSTROPHE;
  }

  private static int divided(char[] text, int start, int length, Sink sink) {
    int end = start;
    while (end < length && kind(codePointAt(text, end, length)) == BY_DICTIONARY) {
      end++;
    }
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(new String(text, start, end - start));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sink.word(text, start + from, start + to);
      from = to;
    }
    return end;
  }

  private static byte next(char[] text, int at, int length) {
    return at + 1 < length ? kind(codePointAt(text, at + 1, length)) : OTHER;
  }

  private static int codePointAt(char[] text, int at, int length) {
    char c = text[at];
    return c < Character.MIN_SURROGATE ? c : Character.codePointAt(text, at, length);
  }

  private static byte kind(int codePoint) {
    return codePoint < LATIN.length ? LATIN[codePoint] : classify(codePoint);
  }

  private static byte classify(int codePoint) {
    switch (codePoint) {
      case '\'', '’', 'ʼ', 'ʹ', '′', '＇' -> {
        return APOSTROPHE;
      }
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {
        return WITHIN;
      }
      default -> {}
    }
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK -> {
        return isByDictionary(codePoint) ? BY_DICTIONARY : WITHIN;
      }
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> {
        return DIGIT;
      }
      default -> {}
    }
    if (!Character.isLetter(codePoint)) {
      return OTHER;
    }
    if (Character.isIdeographic(codePoint) || isHiragana(codePoint)) {
      return ALONE;
    }
    return isByDictionary(codePoint) ? BY_DICTIONARY : LETTER;
  }

  private static boolean isHiragana(int codePoint) {
    return codePoint >= 0x3041 && codePoint <= 0x309F;
  }

  private static boolean isByDictionary(int codePoint) {
    return codePoint >= 0x0E01 && codePoint <= 0x0EFF // Thai, Lao
        || codePoint >= 0x1000 && codePoint <= 0x109F // Myanmar
        || codePoint >= 0x1780 && codePoint <= 0x17FF; // Khmer
  }
}
