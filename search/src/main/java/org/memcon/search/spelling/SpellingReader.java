package org.memcon.search.spelling;

import java.util.ArrayList;
import java.util.List;
import org.memcon.search.spelling.Spelling.Any;
import org.memcon.search.spelling.Spelling.Either;
import org.memcon.search.spelling.Spelling.Letter;
import org.memcon.search.spelling.Spelling.OneOf;
import org.memcon.search.spelling.Spelling.Range;
import org.memcon.search.spelling.Spelling.Repeated;
import org.memcon.search.spelling.Spelling.Row;

/// Reads regular expressions: letters, `.`, `[a-z]`, `[^a-z]`, `( | )`, `?`, `*`, `+`, `{2,3}`, and
/// `\` before a sign that is meant as such. What else other dialects have is refused by name.
public final class SpellingReader {

  /// A repetition goes up to so many times.
  static final int MOST_TIMES = 100;

  /// Parentheses stand in each other so deep.
  private static final int DEEPEST = 20;

  private static final int LONGEST = 200;

  private static final long LARGEST = 1_000;

  private final String text;
  private int at;
  private int depth;

  private SpellingReader(String text) {
    this.text = text;
  }

  /// What was read: a spelling, or where and why there is none.
  public sealed interface Reading {

    /// An expression that can be read.
    record Read(Spelling spelling) implements Reading {}

    /// One that cannot: `at` counts characters from 0.
    record Broken(int at, String why) implements Reading {}
  }

  /// Stops reading; never leaves this class.
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final int at;
    private final String why;

    Stop(int at, String why) {
      super(why, null, false, false);
      this.at = at;
      this.why = why;
    }
  }

  /// Reads a regular expression, without the slashes around it.
  public static Reading regular(String expression) {
    if (expression.length() > LONGEST) {
      return new Reading.Broken(LONGEST, "an expression has at most " + LONGEST + " signs");
    }
    SpellingReader reader = new SpellingReader(expression);
    try {
      Spelling spelling = reader.either();
      if (reader.at < expression.length()) {
        return new Reading.Broken(reader.at, "nothing opens this parenthesis");
      }
      return spelling.size() > LARGEST
          ? new Reading.Broken(0, "the expression is too large")
          : new Reading.Read(spelling);
    } catch (Stop stop) {
      return new Reading.Broken(stop.at, stop.why);
    }
  }

  /// Reads a word with wildcards: `?` is any one letter, `*` any number of them.
  public static Spelling wild(String word) {
    List<Spelling> parts = new ArrayList<>();
    word.codePoints()
        .forEach(letter ->
            parts.add(
                switch (letter) {
                  case '?' -> new Any();
                  case '*' -> new Repeated(new Any(), 0, Spelling.ENDLESS);
                  default -> new Letter(letter);
                }));
    return new Row(parts);
  }

  /// either = row { "|" row }
  private Spelling either() throws Stop {
    List<Spelling> ways = new ArrayList<>();
    ways.add(row());
    while (is('|')) {
      at++;
      ways.add(row());
    }
    return ways.size() == 1 ? ways.getFirst() : new Either(ways);
  }

  /// row = { one [ times ] }
  private Spelling row() throws Stop {
    List<Spelling> parts = new ArrayList<>();
    while (at < text.length() && !is('|') && !is(')')) {
      boolean edge = is('^') && at == 0 || is('$') && at == text.length() - 1;
      if (edge) { // words are matched whole
        at++;
      } else {
        parts.add(times(one()));
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new Row(parts);
  }

  private Spelling times(Spelling part) throws Stop {
    Spelling repeated = part;
    boolean once = true;
    while (at < text.length()) {
      int begin = at;
      Repeated times =
          switch (text.charAt(at)) {
            case '?' -> new Repeated(repeated, 0, 1);
            case '*' -> new Repeated(repeated, 0, Spelling.ENDLESS);
            case '+' -> new Repeated(repeated, 1, Spelling.ENDLESS);
            case '{' -> counted(repeated);
            default -> null;
          };
      if (times == null) {
        return repeated;
      }
      at = Math.max(at, begin + 1);
      if (once || text.charAt(begin) != '?') { // a lazy repetition finds the same words
        repeated = times;
      }
      once = false;
    }
    return repeated;
  }

  /// times = "{" number [ "," [ number ] ] "}"
  private Repeated counted(Spelling part) throws Stop {
    int begin = at;
    int end = text.indexOf('}', at);
    String inside = end < 0 ? "" : text.substring(at + 1, end);
    if (!inside.matches("\\d{1,4}(,\\d{0,4})?")) {
      throw new Stop(begin, "a repetition is written {2}, {2,} or {2,3}");
    }
    int comma = inside.indexOf(',');
    int least = Integer.parseInt(comma < 0 ? inside : inside.substring(0, comma));
    int most =
        comma < 0
            ? least
            : comma + 1 == inside.length()
                ? Spelling.ENDLESS
                : Integer.parseInt(inside.substring(comma + 1));
    if (least > MOST_TIMES || most != Spelling.ENDLESS && most > MOST_TIMES) {
      throw new Stop(begin, "a repetition has at most " + MOST_TIMES + " times");
    }
    if (most < least) {
      throw new Stop(begin, "a repetition ends before it begins");
    }
    at = end + 1;
    return new Repeated(part, least, most);
  }

  private Spelling one() throws Stop {
    int begin = at;
    int letter = text.codePointAt(at);
    at += Character.charCount(letter);
    return switch (letter) {
      case '(' -> group(begin);
      case '[' -> oneOf(begin);
      case '.' -> new Any();
      case '\\' -> escaped(begin);
      case '?', '*', '+', '{' -> throw new Stop(begin, "there is nothing to repeat");
      case ']', '}' -> throw new Stop(begin, "nothing opens this bracket");
      default -> new Letter(letter);
    };
  }

  private Spelling group(int begin) throws Stop {
    if (++depth > DEEPEST) {
      throw new Stop(begin, "parentheses stand too deep in each other");
    }
    if (text.startsWith("?:", at)) {
      at += 2;
    } else if (is('?')) {
      throw new Stop(at, "(? is not known here; there are ( | ) alone");
    }
    Spelling inner = either();
    if (!is(')')) {
      throw new Stop(begin, "the closing parenthesis is missing");
    }
    at++;
    depth--;
    return inner;
  }

  private Spelling escaped(int begin) throws Stop {
    if (at >= text.length()) {
      throw new Stop(begin, "a sign is missing behind \\");
    }
    int letter = text.codePointAt(at);
    at += Character.charCount(letter);
    if (letter == 'd') {
      return new OneOf(List.of(new Range('0', '9')), false);
    }
    if (letter == 'w') {
      return new Any();
    }
    if (Character.isLetterOrDigit(letter)) {
      throw new Stop(begin, "\\" + Character.toString(letter) + " is not known here");
    }
    return new Letter(letter);
  }

  /// oneOf = "[" [ "^" ] letter [ "-" letter ] … "]"
  private Spelling oneOf(int begin) throws Stop {
    boolean others = is('^');
    if (others) {
      at++;
    }
    List<Range> ranges = new ArrayList<>();
    while (at < text.length() && (!is(']') || ranges.isEmpty())) {
      int first = member(begin);
      int last = first;
      if (is('-') && at + 1 < text.length() && text.charAt(at + 1) != ']') {
        at++;
        last = member(begin);
      }
      if (last < first) {
        throw new Stop(begin, "a range ends before it begins");
      }
      ranges.add(new Range(first, last));
    }
    if (!is(']')) {
      throw new Stop(begin, "the closing bracket is missing");
    }
    at++;
    return new OneOf(ranges, others);
  }

  private int member(int begin) throws Stop {
    if (is('\\')) {
      at++;
    }
    if (at >= text.length()) {
      throw new Stop(begin, "the closing bracket is missing");
    }
    int letter = text.codePointAt(at);
    at += Character.charCount(letter);
    return letter;
  }

  private boolean is(char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }
}
