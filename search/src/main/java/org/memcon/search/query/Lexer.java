package org.memcon.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Token.Operator;

/// Cuts a query's text into tokens. Everything that is not white space and has a letter or a digit
/// goes into some token.
final class Lexer {

  /// A query has at most so many tokens, whatever somebody pastes into it.
  static final int LONGEST = 256;

  private static final Set<String> FIELDS =
      Set.of(
          "speaker",
          "to",
          "person",
          "present",
          "place",
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
      if (tokens.size() == LONGEST) {
        remarks.add(
            new Remark(at, "a query has at most " + LONGEST + " words; the rest is not read"));
        return;
      }
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == '(') {
        tokens.add(new Token.Open(at, ++at));
      } else if (c == ')') {
        tokens.add(new Token.Close(at, ++at));
      } else if (isQuote(c)) {
        quoted(c);
      } else if (c == '-' && isMinus()) {
        tokens.add(new Operator(at, ++at, Operator.Kind.MINUS));
      } else {
        chunk();
      }
    }
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
    String words = text.substring(start + 1, end).replaceAll("[\"\\s\\p{Z}]+", " ").strip();
    if (end == text.length()) {
      remarks.add(new Remark(start, "the closing quote is missing; read to the end"));
      at = end;
    } else {
      at = end + 1;
    }
    int distance = distance();
    if (hasWord(words)) {
      tokens.add(new Token.Quoted(start, at, words, distance));
    } else {
      remarks.add(new Remark(start, "there is no word between the quotes"));
    }
  }

  /// The number in `~5` behind a closing quote, -1 where there is none.
  private int distance() {
    if (at >= text.length() || text.charAt(at) != '~') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      remarks.add(new Remark(at, "a number is missing after ~, as in \"a b\"~5; read without it"));
      at = end;
      return -1;
    }
    int distance = end - at > 4 ? 999 : Integer.parseInt(text.substring(at + 1, end));
    if (end - at > 4) {
      remarks.add(new Remark(at, "words can be at most 999 apart"));
    }
    at = end;
    return distance;
  }

  private void chunk() {
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
      if (text.charAt(at - 1) == ':' && field(start)) {
        return;
      }
    }
    String chunk = text.substring(start, at);
    switch (chunk) {
      case "AND" -> tokens.add(new Operator(start, at, Operator.Kind.AND));
      case "OR", "|" -> tokens.add(new Operator(start, at, Operator.Kind.OR));
      case "NOT" -> tokens.add(new Operator(start, at, Operator.Kind.NOT));
      default -> {
        if (hasWord(chunk)) {
          tokens.add(new Token.Chunk(start, at, chunk));
        } else if (chunk.length() > 1 || !"-–—,;.&/".contains(chunk)) {
          remarks.add(new Remark(start, "“" + chunk + "” has no word to look for"));
        }
      }
    }
  }

  private boolean field(int start) {
    String name = text.substring(start, at - 1).toLowerCase(Locale.ROOT);
    if (!isField(name)) {
      return false;
    }
    tokens.add(new Token.FieldName(start, at, name));
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
