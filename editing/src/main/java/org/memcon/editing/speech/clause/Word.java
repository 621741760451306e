package org.memcon.editing.speech.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A word or a sign of a sentence. Most words of a text are looked at and never read: their letters
/// are copied when somebody asks for them.
public final class Word {

  /// Which characters of ASCII are letters and digits.
  private static final boolean[] OF_WORD = new boolean[128];

  static {
    for (char c = 0; c < OF_WORD.length; c++) {
      OF_WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private final String sentence;
  private final int start;
  private final int end;

  // Every word is asked for these several times.
  private final char first;
  private final char last;
  private final boolean quoted;
  private @Nullable String text;
  private @Nullable String lower;

  private Word(String sentence, int start, int end, boolean quoted) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.first = sentence.charAt(start);
    this.last = sentence.charAt(end - 1);
    this.quoted = quoted;
  }

  /// A word that stands alone.
  static Word of(String text) {
    return new Word(text, 0, text.length(), false);
  }

  /// The words of a sentence; `quoted` where a quotation goes on from the sentence before.
  public static List<Word> of(String sentence, boolean quoted) {
    List<Word> words = new ArrayList<>(sentence.length() / 5 + 2);
    boolean inside = quoted;
    int at = 0;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      if (c == ' ' || Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (isOfWord(c)) {
        end = wordEnd(sentence, at);
      } else if (c == '“' || c == '«' || (c == '"' && !inside)) {
        inside = true;
      } else if (c == '”' || c == '»' || c == '"') {
        inside = false;
      }
      words.add(new Word(sentence, at, end, inside));
      at = end;
    }
    return words;
  }

  /// Whether a quotation is open behind the words of a sentence, if it was before.
  public static boolean opens(List<Word> words, boolean quoted) {
    return words.isEmpty() ? quoted : words.getLast().quoted();
  }

  private static int wordEnd(String sentence, int from) {
    int end = from + 1;
    while (end < sentence.length()) {
      char c = sentence.charAt(end);
      if (isOfWord(c)) {
        end++;
        continue;
      }
      boolean next = end + 1 < sentence.length() && isOfWord(sentence.charAt(end + 1));
      if ((c == '’' || c == '\'' || c == '-' || c == '‘') && next) {
        end += 2;
      } else if (c == '.' && (next || isAbbreviation(sentence, from, end))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    if (c < OF_WORD.length) {
      return OF_WORD[c];
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAbbreviation(String sentence, int from, int end) {
    int length = end - from;
    return (length == 1 && Character.isUpperCase(sentence.charAt(from)))
        || (length <= 5
            && NameWords.isTitle(sentence.substring(from, end).toLowerCase(Locale.ROOT)))
        || sentence.substring(from, end).indexOf('.') > 0;
  }

  /// The word as it stands there.
  public String text() {
    String letters = text;
    if (letters == null) {
      letters = sentence.substring(start, end);
      text = letters;
    }
    return letters;
  }

  /// The word in small letters, without the stop of an abbreviation.
  public String lower() {
    String letters = lower;
    if (letters == null) {
      letters = folded(text());
      lower = letters;
    }
    return letters;
  }

  private static String folded(String text) {
    String lower = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '’' || Character.isUpperCase(c)) {
        lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        break;
      }
    }
    return lower.endsWith(".") && lower.length() > 1
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /// Whether it stands between quotation marks.
  public boolean quoted() {
    return quoted;
  }

  char first() {
    return first;
  }

  char last() {
    return last;
  }

  /// Whether a sign or a letter is all it is.
  boolean isSingle() {
    return end - start == 1;
  }

  /// Whether its small letters, without the stop of an abbreviation, are these.
  public boolean is(String word) {
    int length = end - start;
    return (length == word.length() || (length == word.length() + 1 && last() == '.'))
        && (first() | 32) == (word.charAt(0) | 32)
        && lower().equals(word);
  }

  boolean isAmong(WordList list) {
    return list.mayContain(first(), last(), end - start) && list.contains(lower());
  }

  boolean is(char sign) {
    return end - start == 1 && first() == sign;
  }

  boolean isCapitalized() {
    return Character.isUpperCase(first());
  }

  boolean isWord() {
    return first < OF_WORD.length ? OF_WORD[first] : Character.isLetterOrDigit(first);
  }

  boolean isFigure() {
    return Character.isDigit(first());
  }

  boolean isComma() {
    return is(',');
  }

  /// "Bell’s".
  boolean isPossessive() {
    return (last() == 's' && end - start > 2 && isApostrophe(sentence.charAt(end - 2)))
        || (end - start > 2 && isApostrophe(last()));
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  /// The word without a possessive’s ending.
  String bare() {
    return lower().endsWith("'s")
        ? text().substring(0, text().length() - 2)
        : lower().endsWith("s'") ? text().substring(0, text().length() - 1) : text();
  }

  @Override
  public String toString() {
    return text();
  }
}
