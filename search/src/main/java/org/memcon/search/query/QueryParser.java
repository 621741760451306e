package org.memcon.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.search.dates.WrittenDay;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Token.Operator;

/// Reads the query language (docs/reference/query-language.md). Every text is a query: what cannot
/// be read as it stands is read as words, and a remark says so.
public final class QueryParser {

  private static final Pattern SIMILAR = Pattern.compile("(.*)~(\\d*)", Pattern.DOTALL);
  private static final Pattern UNKNOWN_FIELD = Pattern.compile("(\\p{Alpha}{2,20}):[^\\s/].*");

  /// Of a word of fewer letters, two others would leave next to nothing.
  private static final int SHORT = 4;

  private final List<Remark> remarks = new ArrayList<>();
  private final FieldReader fields = new FieldReader(remarks);
  private final List<Token> tokens;
  private int at;

  private QueryParser(String text) {
    this.tokens = TokenRepair.repair(Lexer.tokens(text, remarks), text.length(), remarks);
  }

  /// Reads a query.
  public static ParsedQuery parse(String text) {
    QueryParser parser = new QueryParser(text);
    Query query = parser.tokens.isEmpty() ? new Query.Everything() : parser.alternatives();
    parser.remarks.sort((a, b) -> Integer.compare(a.at(), b.at()));
    boolean plain =
        parser.tokens.stream()
            .noneMatch(token -> token instanceof Operator || token instanceof Token.Open);
    return new ParsedQuery(text, query, plain, parser.remarks);
  }

  /// alternatives = conjunction { OR conjunction }
  private Query alternatives() {
    List<Query> parts = new ArrayList<>();
    parts.add(conjunction());
    while (at < tokens.size() && isOperator(Operator.Kind.OR)) {
      at++;
      parts.add(conjunction());
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
  }

  /// conjunction = negation { [ AND ] negation }
  private Query conjunction() {
    List<Query> parts = new ArrayList<>();
    parts.add(negation());
    while (at < tokens.size()) {
      if (isOperator(Operator.Kind.AND)) {
        at++;
      } else if (!tokens.get(at).opens()) {
        break;
      }
      parts.add(negation());
    }
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  /// negation = { NOT | "-" } part
  private Query negation() {
    boolean negated = false;
    while (isOperator(Operator.Kind.NOT) || isOperator(Operator.Kind.MINUS)) {
      negated = !negated;
      at++;
    }
    Query part = part();
    if (negated) {
      return part instanceof Query.Not not ? not.part() : new Query.Not(part);
    }
    return part;
  }

  /// part = "(" alternatives ")" | field value | phrase | word
  private Query part() {
    Token token = tokens.get(at++);
    return switch (token) {
      case Token.Open open ->
          open.unit().isPresent() ? sequence(open.unit().get()) : inParentheses();
      case Token.FieldName name -> fields.read(name, values(name));
      case Token.Quoted quoted ->
          quoted.distance() < 0
              ? new Query.Phrase(quoted.text())
              : new Query.Near(quoted.text(), quoted.distance(), quoted.ordered());
      case Token.Regular regular -> new Query.Regular(regular.text());
      case Token.Chunk chunk -> day(chunk).orElseGet(() -> word(chunk));
      case Token.Close close -> throw new IllegalStateException("unpaired at " + close.at());
      case Operator operator -> throw new IllegalStateException("out of place: " + operator);
      case Token.Step step -> throw new IllegalStateException("out of place: " + step);
    };
  }

  private Query inParentheses() {
    Query inner = alternatives();
    at++; // the parenthesis that closes, which repair has seen to
    return inner;
  }

  /// sequence = within { ( "then" | "near" ) [ "/" number ] within }
  private Query sequence(Query.Unit first) {
    List<Query.Within> parts = new ArrayList<>();
    List<Query.Step> steps = new ArrayList<>();
    parts.add(new Query.Within(first, inParentheses()));
    while (at < tokens.size() && tokens.get(at) instanceof Token.Step step) {
      at++;
      steps.add(step.step());
      Token.Open open = (Token.Open) tokens.get(at++);
      parts.add(new Query.Within(open.unit().orElseThrow(), inParentheses()));
    }
    return steps.isEmpty() ? parts.getFirst() : new Query.Sequence(parts, steps);
  }

  /// A day that three words name, of which the first has been read.
  private Optional<Query> day(Token.Chunk first) {
    if (at + 1 < tokens.size()
        && tokens.get(at) instanceof Token.Chunk second
        && tokens.get(at + 1) instanceof Token.Chunk third
        && !first.text().startsWith("=")) {
      Optional<Query> day =
          WrittenDay.inThreeWords(
                  BareWord.trim(first.text()),
                  BareWord.trim(second.text()),
                  BareWord.trim(third.text()))
              .map(Query.Day::new);
      at += day.isPresent() ? 2 : 0;
      return day;
    }
    return Optional.empty();
  }

  private boolean isOperator(Operator.Kind kind) {
    return tokens.get(at) instanceof Operator operator && operator.kind() == kind;
  }

  /// values = word { ( "|" | "," ) word } | phrase | "(" word… { OR word… } ")"
  private List<String> values(Token.FieldName name) {
    List<String> values = new ArrayList<>();
    switch (tokens.get(at++)) {
      case Token.Chunk chunk -> split(chunk.text(), name, values);
      case Token.Quoted quoted -> values.add(quoted.text());
      case Token.Regular regular -> values.add(regular.text());
      case Token.Open open -> group(name, values);
      case Token other -> throw new IllegalStateException("no value: " + other);
    }
    return values;
  }

  private void group(Token.FieldName name, List<String> values) {
    int depth = 1;
    List<String> words = new ArrayList<>();
    while (depth > 0) {
      switch (tokens.get(at++)) {
        case Token.Open inner -> depth++;
        case Token.Close close -> depth--;
        case Token.Quoted quoted -> words.add(quoted.text());
        case Token.Regular regular -> words.add(regular.text());
        case Token.Step step -> {}
        case Token.Operator operator -> flush(words, values);
        case Token.FieldName inner -> words.add(inner.name());
        case Token.Chunk chunk -> {
          List<String> several = new ArrayList<>();
          split(chunk.text(), name, several);
          for (int i = 0; i < several.size(); i++) {
            if (i > 0) {
              flush(words, values);
            }
            words.add(several.get(i));
          }
          if (chunk.text().endsWith("|") || chunk.text().endsWith(",")) {
            flush(words, values);
          }
        }
      }
    }
    flush(words, values);
  }

  private static void flush(List<String> words, List<String> values) {
    String value = String.join(" ", words);
    if (Lexer.hasWord(value)) {
      values.add(value);
    }
    words.clear();
  }

  private static void split(String chunk, Token.FieldName name, List<String> values) {
    if (name.name().equals("date")) {
      values.add(chunk);
      return;
    }
    for (String value : chunk.split("[|,]")) {
      if (Lexer.hasWord(value)) {
        values.add(value);
      }
    }
  }

  private Query word(Token.Chunk chunk) {
    String text = chunk.text();
    if (text.startsWith("=")) {
      return new Query.Letters(BareWord.of(text));
    }
    Matcher similar = SIMILAR.matcher(text);
    if (similar.matches() && Lexer.hasWord(similar.group(1))) {
      String word = BareWord.of(similar.group(1));
      return new Query.Similar(word, edits(chunk, word.length(), similar.group(2)));
    }
    Matcher unknown = UNKNOWN_FIELD.matcher(text);
    if (unknown.matches() && !text.contains("://")) {
      String name = unknown.group(1).toLowerCase(Locale.ROOT);
      remarks.add(
          new Remark(
              chunk.at(),
              chunk.at() + name.length() + 1,
              name.equals("words")
                  ? "words: is not a field; read as words (write words>200)"
                  : name + ": is not a field; read as words"));
    }
    return BareWord.query(text);
  }

  private int edits(Token.Chunk chunk, int length, String digits) {
    int asked = digits.isEmpty() ? 1 : digits.length() > 1 ? 9 : digits.charAt(0) - '0';
    int most = length < SHORT ? 1 : 2;
    int edits = Math.clamp(asked, 1, most);
    if (edits != asked) {
      remarks.add(
          new Remark(
              chunk.at() + chunk.text().lastIndexOf('~'),
              chunk.end(),
              most == 1
                  ? "a word of " + length + " letters is looked for with one other; read as ~1"
                  : "a similar word differs in 1 or 2 letters; read as ~" + edits));
    }
    return edits;
  }
}
