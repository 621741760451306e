package org.memcon.editing.identification.mention;

import java.util.Arrays;

/// The words of a text by their places: letters, with apostrophes inside; hyphens part them.
public final class Tokens {

  /// What stands between a word and the one before it.
  public enum Gap {
    /// The text begins.
    BEGIN,
    /// A blank, or the point of an initial or a title and a blank.
    BLANK,
    HYPHEN,
    COMMA,
    /// A sentence ends.
    STOP,
    OTHER
  }

  private static final int FIRST = 64;

  private final String text;
  private int[] starts = new int[FIRST];
  private int[] ends = new int[FIRST];
  private int count;

  private Tokens(String text) {
    this.text = text;
  }

  /// The words of a text.
  public static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    int at = 0;
    int length = text.length();
    while (at < length) {
      if (!isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < length && tokens.continues(end)) {
        end++;
      }
      tokens.add(at, end);
      at = end;
    }
    return tokens;
  }

  private boolean continues(int at) {
    char c = text.charAt(at);
    if (isLetter(c) || c > '~' && Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    return isApostrophe(c) && at + 1 < text.length() && isLetter(text.charAt(at + 1));
  }

  /// The tables of Unicode are asked only where ASCII does not answer.
  private static boolean isLetter(char c) {
    return c <= '~' ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == 'ʿ' || c == 'ʾ';
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = withoutPossessive(start, end);
    count++;
  }

  private int withoutPossessive(int start, int end) {
    boolean possessive =
        end - start > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : end;
  }

  /// How many words there are.
  public int count() {
    return count;
  }

  /// Where a word begins.
  public int start(int token) {
    return starts[token];
  }

  /// Where a word ends, an English genitive's ending aside.
  public int end(int token) {
    return ends[token];
  }

  /// A word as it is printed.
  public String printed(int token) {
    return WordForms.of(text, starts[token], ends[token]).printed();
  }

  /// A word in lower case, without accents and apostrophes.
  public String folded(int token) {
    return WordForms.of(text, starts[token], ends[token]).folded();
  }

  /// A word in lower case, without accents and apostrophes.
  public static String fold(String word) {
    return WordForms.fold(word);
  }

  /// Whether a hyphen, a dash or a stroke alone stands between a word and the one before it.
  boolean isHyphened(int token) {
    if (token == 0 || starts[token] != ends[token - 1] + 1) {
      return false;
    }
    char c = text.charAt(ends[token - 1]);
    return c == '-' || c == '–' || c == '‐' || c == '/';
  }

  /// Whether a word begins with a capital.
  public boolean isCapital(int token) {
    return Character.isUpperCase(text.charAt(starts[token]));
  }

  /// Whether a word of several letters has capitals alone; "McNAMARA" is one too.
  public boolean isAllCapitals(int token) {
    int capitals = 0;
    int letters = 0;
    for (int i = starts[token]; i < ends[token]; i++) {
      if (isLetter(text.charAt(i))) {
        letters++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters > 1 && (capitals == letters || letters > 4 && capitals >= letters - 1);
  }

  /// Whether a word is a letter with a point behind it, or a few as in "Yu." or "Wm.".
  public boolean isInitial(int token) {
    int length = ends[token] - starts[token];
    return length == 1 && isCapital(token);
  }

  /// What stands before a word.
  public Gap gap(int token) {
    if (token == 0) {
      return starts[0] == 0 ? Gap.BEGIN : Gap.OTHER;
    }
    int from = ends[token - 1];
    int to = starts[token];
    boolean short_ = to - from <= 3;
    if (to == from + 1) {
      char c = text.charAt(from);
      return c == ' ' || c == '\n' || c == '.'
          ? Gap.BLANK
          : isHyphened(token) ? Gap.HYPHEN : Gap.OTHER;
    }
    if (!short_) {
      return hasStop(from, to) ? Gap.STOP : Gap.OTHER;
    }
    char first = text.charAt(from);
    if (first == ',') {
      return Gap.COMMA;
    }
    if (first == '.' && text.charAt(from + 1) == ' ' && to == from + 2) {
      return isShortened(token - 1) ? Gap.BLANK : Gap.STOP;
    }
    // "Marlowe & Vale" are two.
    return first == ' ' && text.charAt(to - 1) == ' ' && text.indexOf('&', from) != from + 1
        ? Gap.BLANK
        : hasStop(from, to) ? Gap.STOP : Gap.OTHER;
  }

  private boolean isShortened(int token) {
    int length = ends[token] - starts[token];
    return length == 1 || length <= 4 && NameWords.isTitle(folded(token)) || isShortName(token);
  }

  private boolean isShortName(int token) {
    int length = ends[token] - starts[token];
    return length == 2
        && isCapital(token)
        && Character.isLowerCase(text.charAt(starts[token] + 1))
        && NameWords.isShortFirst(printed(token));
  }

  private boolean hasStop(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n') {
        return true;
      }
    }
    return false;
  }

  /// Whether a word begins a text or a sentence.
  public boolean opens(int token) {
    Gap gap = gap(token);
    if (gap == Gap.BEGIN || gap == Gap.STOP) {
      return true;
    }
    if (token == 0) {
      return true;
    }
    return false;
  }

  /// The character before a word; a blank at the beginning.
  public char before(int token) {
    return starts[token] == 0 ? ' ' : text.charAt(starts[token] - 1);
  }

  /// The character behind a word; a blank at the end.
  public char behind(int token) {
    return ends[token] >= text.length() ? ' ' : text.charAt(ends[token]);
  }
}
