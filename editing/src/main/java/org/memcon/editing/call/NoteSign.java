package org.memcon.editing.call;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sign before a note ("/2/", "[7]", "3.", "*"): its style, the label without its dress, and
/// where the note's own words begin.
public record NoteSign(Style style, String label, int textFrom) {

  /// How notes are numbered.
  public enum Style {
    /// `/2/`, in electronic texts.
    SLASHES,
    /// `[7]`.
    BRACKETS,
    /// `(4)`, at the end of a page.
    PARENTHESES,
    /// `3.` or `3`, in lists and at the foot of pages.
    COUNTED,
    /// `*`, `†`.
    SYMBOL,
    /// `¹`, in figures that are raised by themselves.
    RAISED
  }

  /// The figures that are raised by themselves, in the order of their values.
  static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  static final String SYMBOLS = "[*†‡§¶║#]{1,3}";

  private static final Pattern SLASHES =
      Pattern.compile("/(\\d{1,3}[a-z]?|[a-z]|" + SYMBOLS + ")/ ?");
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\[\\^?(\\d{1,3}|[ivxl]{1,7}|(?<=\\^)\\w{1,12}|" + SYMBOLS + ")\\](?:: | ?)");
  private static final Pattern PARENTHESES = Pattern.compile("\\((\\d{1,3}|[a-z])\\) ?");
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}[a-z]?|[a-z])[.)]? +(?=\\S)");
  private static final Pattern RAISED = Pattern.compile("([" + FIGURES + "]{1,3})[.)]? ?(?=\\S)");
  private static final Pattern SYMBOL = Pattern.compile("(" + SYMBOLS + ") ?(?=[\\[\\p{L}“\"])");

  /// The sign of a style at the beginning of a block.
  public static Optional<NoteSign> of(String words, Style style) {
    if (!mayBegin(words, style)) {
      return Optional.empty();
    }
    Matcher matcher =
        switch (style) {
          case SLASHES -> SLASHES.matcher(words);
          case BRACKETS -> BRACKETS.matcher(words);
          case PARENTHESES -> PARENTHESES.matcher(words);
          case COUNTED -> COUNTED.matcher(words);
          case SYMBOL -> SYMBOL.matcher(words);
          case RAISED -> RAISED.matcher(words);
        };
    return matcher.lookingAt()
        ? Optional.of(new NoteSign(style, lowered(matcher.group(1)), matcher.end()))
        : Optional.empty();
  }

  /// A label with plain figures for raised ones.
  public static String lowered(String label) {
    StringBuilder lowered = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      int figure = FIGURES.indexOf(label.charAt(i));
      lowered.append(figure < 0 ? label.charAt(i) : (char) ('0' + figure));
    }
    return lowered.toString();
  }

  private static boolean mayBegin(String words, Style style) {
    if (words.isEmpty()) {
      return false;
    }
    char first = words.charAt(0);
    return switch (style) {
      case SLASHES -> first == '/';
      case BRACKETS -> first == '[';
      case PARENTHESES -> first == '(';
      case COUNTED -> Character.isDigit(first) || Character.isLowerCase(first);
      case SYMBOL -> !Character.isLetterOrDigit(first);
      case RAISED -> FIGURES.indexOf(first) >= 0;
    };
  }

  /// The sign at the beginning of a note whose style is not known: at the foot of a page.
  public static Optional<NoteSign> atFoot(String words) {
    return of(words, Style.BRACKETS)
        .or(() -> of(words, Style.SLASHES))
        .or(() -> of(words, Style.SYMBOL))
        .or(() -> of(words, Style.RAISED))
        .or(() -> of(words, Style.COUNTED));
  }

  /// The label as a number.
  public OptionalInt number() {
    return number(label);
  }

  /// A label as a number.
  public static OptionalInt number(String label) {
    return !label.isEmpty() && label.length() < 4 && label.chars().allMatch(Character::isDigit)
        ? OptionalInt.of(Integer.parseInt(label))
        : OptionalInt.empty();
  }
}
