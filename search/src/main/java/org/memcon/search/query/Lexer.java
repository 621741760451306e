package org.memcon.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Token.Operator;
import org.memcon.search.spelling.SpellingReader;

/// Cuts a query's text into tokens. Everything that is not white space and has a letter or a digit
/// goes into some token.
final class Lexer {

  /// A query has at most so many words, whatever somebody pastes into it.
  static final int LONGEST = 256;

  /// The index cuts longer runs of letters.
  private static final int LONGEST_RUN = 200;

  private static final Set<String> FIELDS =
      Set.of(
          "speaker",
          "to",
          "person",
          "present",
          "place",
          "mentions",
          "date",
          "kind",
          "archive",
          "classification",
          "volume",
          "in",
          "lang",
          "is");

  private static final String OPENING_QUOTES = "\"“”„«»‟";

  private final String text;
  private final List<Remark> remarks;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int words;

  private Lexer(String text, List<Remark> remarks) {
    this.text = text;
    this.remarks = remarks;
  }

  static List<Token> tokens(String text, List<Remark> remarks) {
    Lexer lexer = new Lexer(text, remarks);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      int begin = at;
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == '(') {
        add(new Token.Open(at, ++at, Optional.empty()));
      } else if (c == ')') {
        add(new Token.Close(at, ++at));
      } else if (isQuote(c)) {
        quoted(c);
      } else if (c == '-' && isMinus()) {
        add(new Operator(at, ++at, Operator.Kind.MINUS));
      } else if (c != '/' || !regular()) {
        chunk();
      }
      if (words > LONGEST || tokens.size() > LONGEST) {
        cut(begin);
        return;
      }
    }
  }

  private void add(Token token) {
    tokens.add(token);
  }

  /// Shortens the token that has a word too many, or leaves it out, and all behind it.
  private void cut(int begin) {
    Token last = tokens.removeLast();
    int left = tokens.size() == LONGEST ? 0 : LONGEST - words + words(last);
    if (left > 0 && last instanceof Token.Quoted quoted) {
      add(new Token.Quoted(begin, at, firstWords(quoted.text(), left), -1, false));
    } else if (left > 0 && last instanceof Token.Chunk chunk) {
      add(new Token.Chunk(begin, at, firstWords(chunk.text(), left)));
    }
    remarks.add(
        new Remark(
            begin,
            text.length(),
            "a query has at most " + LONGEST + " words; the rest is not read"));
  }

  private boolean isMinus() {
    boolean begins = at == 0 || isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    if (!begins || at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return !isBlank(next) && next != '-' && next != ')';
  }

  private void quoted(char open) {
    int start = at;
    int end = at + 1;
    while (end < text.length() && !closes(open, text.charAt(end))) {
      end++;
    }
    String inside = text.substring(start + 1, end).replaceAll("[\"\\s\\p{Z}]+", " ").strip();
    if (end == text.length()) {
      remarks.add(new Remark(start, start + 1, "the closing quote is missing; read to the end"));
      at = end;
    } else {
      at = end + 1;
    }
    boolean ordered = text.startsWith("~>", at);
    int distance = distance(ordered ? 2 : 1);
    if (hasWord(inside)) {
      words += words(inside);
      add(new Token.Quoted(start, at, inside, distance, ordered && distance >= 0));
    } else {
      remarks.add(new Remark(start, at, "there is no word between the quotes"));
    }
  }

  /// The number in `~5` or `~>5` behind a closing quote, -1 where there is none.
  private int distance(int sign) {
    if (at >= text.length() || text.charAt(at) != '~') {
      return -1;
    }
    int begin = at;
    int end = at + sign;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    at = end;
    if (end == begin + sign) {
      remarks.add(
          new Remark(begin, end, "a number is missing after ~, as in \"a b\"~5; read without it"));
      return -1;
    }
    if (end - begin - sign > 3) {
      remarks.add(new Remark(begin, end, "words can be at most 999 apart"));
      return 999;
    }
    return Integer.parseInt(text.substring(begin + sign, end));
  }

  /// Reads a regular expression, up to the next slash that has no backslash before it and stands at
  /// the end of a word; says whether there is one.
  private boolean regular() {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '/' && !isBlank(text.charAt(end))) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()
        || text.charAt(end) != '/'
        || end == at + 1
        || end + 1 < text.length()
            && !isBlank(text.charAt(end + 1))
            && text.charAt(end + 1) != ')') {
      return false;
    }
    String expression = text.substring(at + 1, end);
    switch (SpellingReader.regular(expression)) {
      case SpellingReader.Reading.Read read -> {
        words++;
        add(new Token.Regular(at, end + 1, expression));
        at = end + 1;
        return true;
      }
      case SpellingReader.Reading.Broken(int place, String why) -> {
        int from = Math.min(at + 1 + place, end);
        remarks.add(
            new Remark(from, from + 1, "in the regular expression, " + why + "; read as words"));
        return false;
      }
    }
  }

  private void chunk() {
    int start = at;
    do {
      at++;
      if (text.charAt(at - 1) == ':' && field(start)) {
        return;
      }
    } while (at < text.length() && !ends(text.charAt(at)));
    String chunk = text.substring(start, at);
    switch (chunk) {
      case "AND" -> add(new Operator(start, at, Operator.Kind.AND));
      case "OR", "|" -> add(new Operator(start, at, Operator.Kind.OR));
      case "NOT" -> add(new Operator(start, at, Operator.Kind.NOT));
      default -> word(start, chunk);
    }
  }

  private void word(int start, String chunk) {
    Optional<Query.Unit> unit = unit(chunk);
    if (unit.isPresent() && at < text.length() && text.charAt(at) == '(') {
      add(new Token.Open(start, ++at, unit));
    } else if (hasWord(chunk)) {
      words += words(chunk);
      add(new Token.Chunk(start, at, chunk));
    } else if (chunk.length() > 1 || !"-–—,;.&/".contains(chunk)) {
      remarks.add(new Remark(start, at, "“" + chunk + "” has no word to look for"));
    }
  }

  private static Optional<Query.Unit> unit(String chunk) {
    return switch (chunk.toLowerCase(Locale.ROOT)) {
      case "turn" -> Optional.of(Query.Unit.TURN);
      case "passage" -> Optional.of(Query.Unit.PASSAGE);
      default -> Optional.empty();
    };
  }

  private boolean field(int start) {
    String name = text.substring(start, at - 1).toLowerCase(Locale.ROOT);
    if (!isField(name)) {
      return false;
    }
    add(new Token.FieldName(start, at, name));
    return true;
  }

  /// A text cut wherever a word ends in a query.
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ends(text.charAt(i))) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static int words(Token token) {
    return switch (token) {
      case Token.Quoted quoted -> words(quoted.text());
      case Token.Chunk chunk -> words(chunk.text());
      case Token.Regular regular -> 1;
      default -> 0;
    };
  }

  /// How many words the index finds in a text, at most: runs of letters and digits, and signs that
  /// are words each.
  private static int words(String text) {
    return Math.max(1, count(text, Integer.MAX_VALUE)[0]);
  }

  private static String firstWords(String text, int most) {
    return text.substring(0, count(text, most)[1]).strip();
  }

  /// Counts words, up to a number; gives how many there are and where the last of them ends.
  private static int[] count(String text, int most) {
    int words = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = c >= 0x0E00 && (c < 0x1100 || c >= 0x1780 && c < 0x1800 || c >= 0x2E80);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (letter && (alone || run % LONGEST_RUN == 0) && ++words > most) {
        return new int[] {most, i};
      }
      run = letter && !alone ? run + 1 : 0;
    }
    return new int[] {words, text.length()};
  }

  static boolean isField(String name) {
    return FIELDS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean ends(char c) {
    return isBlank(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c < ' ';
  }

  private static boolean isQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“', '”', '„', '‟' -> c == '”' || c == '“' || c == '"';
      case '«' -> c == '»';
      case '»' -> c == '«' || c == '»';
      default -> c == '"';
    };
  }

  /// Whether a text has a letter or a digit, so that there is something to look for.
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
