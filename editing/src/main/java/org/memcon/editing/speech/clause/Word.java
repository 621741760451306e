package org.memcon.editing.speech.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word or a sign of a sentence; `quoted` where it stands between quotation marks.
public record Word(String text, String lower, boolean quoted) {

  private static final String OPENING = "“«";
  private static final String CLOSING = "”»";

  /// The words of a sentence, a row of them long; `quoted` where a quotation goes on from the
  /// sentence before.
  public static List<Word> of(String sentence, boolean quoted) {
    List<Word> words = new ArrayList<>(sentence.length() / 5 + 2);
    boolean inside = quoted;
    int at = 0;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        end = wordEnd(sentence, at);
      } else if (OPENING.indexOf(c) >= 0 || (c == '"' && !inside)) {
        inside = true;
      } else if (CLOSING.indexOf(c) >= 0 || c == '"') {
        inside = false;
      }
      String text = sentence.substring(at, end);
      words.add(new Word(text, folded(text), inside));
      at = end;
    }
    return words;
  }

  /// Whether a quotation is open behind a sentence, if it was before.
  public static boolean opens(String sentence, boolean quoted) {
    boolean inside = quoted;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        inside = true;
      } else if (CLOSING.indexOf(c) >= 0) {
        inside = false;
      } else if (c == '"') {
        inside = !inside;
      }
    }
    return inside;
  }

  private static int wordEnd(String sentence, int from) {
    int end = from + 1;
    while (end < sentence.length()) {
      char c = sentence.charAt(end);
      boolean next =
          end + 1 < sentence.length() && Character.isLetterOrDigit(sentence.charAt(end + 1));
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        end++;
      } else if ((c == '’' || c == '\'' || c == '-' || c == '‘') && next) {
        end += 2;
      } else if (c == '.' && (next || isAbbreviation(sentence, from, end))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isAbbreviation(String sentence, int from, int end) {
    int length = end - from;
    return (length == 1 && Character.isUpperCase(sentence.charAt(from)))
        || (length <= 5
            && NameWords.isTitle(sentence.substring(from, end).toLowerCase(Locale.ROOT)))
        || sentence.substring(from, end).indexOf('.') > 0;
  }

  private static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith(".") && lower.length() > 1
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isComma() {
    return text.equals(",");
  }

  /// "Bell’s".
  boolean isPossessive() {
    return lower.endsWith("'s") || lower.endsWith("s'");
  }

  /// The word without a possessive's ending.
  String bare() {
    return lower.endsWith("'s")
        ? text.substring(0, text.length() - 2)
        : lower.endsWith("s'") ? text.substring(0, text.length() - 1) : text;
  }
}
