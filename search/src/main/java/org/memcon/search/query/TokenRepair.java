package org.memcon.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Token.Operator;

/// Makes a list of tokens that the grammar can read out of any list of tokens: parentheses come in
/// pairs with something in them, operators stand between what they join, fields before a value.
final class TokenRepair {

  /// Parentheses can stand in each other so deep.
  static final int DEEPEST = 40;

  private static final Pattern STEP = Pattern.compile("(?i)(then|near)(?:/(\\d{1,3}))?");

  private TokenRepair() {}

  static List<Token> repair(List<Token> tokens, int length, List<Remark> remarks) {
    List<Token> repaired = fields(tokens, remarks);
    List<Token> before;
    do { // a sign that is dropped can leave parentheses empty, and these an operator alone
      before = repaired;
      repaired = operators(pairs(repaired, length, remarks), remarks);
    } while (!repaired.equals(before));
    return steps(repaired, remarks);
  }

  /// Between two turns, `then` and `near` say how far one is from the other; elsewhere they are
  /// words.
  private static List<Token> steps(List<Token> tokens, List<Remark> remarks) {
    List<Token> repaired = new ArrayList<>();
    List<Token.Open> opened = new ArrayList<>();
    boolean behindTurn = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean here = behindTurn;
      behindTurn = false;
      if (token instanceof Token.Open open) {
        opened.add(open);
      } else if (token instanceof Token.Close) {
        behindTurn = opened.removeLast().unit().isPresent();
      } else if (token instanceof Token.Chunk chunk) {
        boolean beforeTurn =
            i + 1 < tokens.size()
                && tokens.get(i + 1) instanceof Token.Open open
                && open.unit().isPresent();
        token = step(chunk, here && beforeTurn, remarks);
      }
      repaired.add(token);
    }
    return repaired;
  }

  private static Token step(Token.Chunk chunk, boolean stands, List<Remark> remarks) {
    Matcher step = STEP.matcher(chunk.text());
    if (!step.matches()) {
      return chunk;
    }
    String number = step.group(2);
    if (stands) {
      int distance = number == null ? 1 : Math.clamp(Integer.parseInt(number), 1, 999);
      boolean ordered = step.group(1).equalsIgnoreCase("then");
      return new Token.Step(chunk.at(), chunk.end(), new Query.Step(distance, ordered));
    }
    if (number != null) {
      remarks.add(
          new Remark(
              chunk.at(),
              chunk.end(),
              chunk.text()
                  + " stands between two turns, as in turn(berlin) then/2 turn(cuba); read as"
                  + " words"));
    }
    return chunk;
  }

  /// A field's value stands behind its colon without a blank; else the name is a word.
  private static List<Token> fields(List<Token> tokens, List<Remark> remarks) {
    List<Token> repaired = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      if (token instanceof Token.FieldName name && !isValue(name, next, tokens, i + 1)) {
        remarks.add(
            new Remark(
                name.at(),
                name.end(),
                name.name()
                    + ": has no value; read as a word (write "
                    + name.name()
                    + ":value without a blank)"));
        repaired.add(new Token.Chunk(name.at(), name.end(), name.name()));
      } else {
        repaired.add(token);
      }
    }
    return repaired;
  }

  private static boolean isValue(
      Token.FieldName name, @Nullable Token next, List<Token> tokens, int at) {
    if (next == null || next.at() != name.end()) {
      return false;
    }
    return switch (next) {
      case Token.Chunk chunk -> true;
      case Token.Quoted quoted -> true;
      case Token.Regular regular -> Lexer.hasWord(regular.text());
      case Token.Open open -> open.unit().isEmpty() && groupHasWords(tokens, at);
      case Token.Step step -> false;
      case Token.Close close -> false;
      case Token.FieldName inner -> false;
      case Operator operator -> false;
    };
  }

  private static boolean groupHasWords(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      switch (tokens.get(i)) {
        case Token.Open inner -> depth++;
        case Token.Close close -> {
          if (--depth == 0) {
            return false;
          }
        }
        case Token.Chunk chunk -> {
          return true;
        }
        case Token.Quoted quoted -> {
          return true;
        }
        case Token.Regular regular -> {
          if (Lexer.hasWord(regular.text())) {
            return true;
          }
        }
        case Token.FieldName name -> {}
        case Token.Step step -> {}
        case Operator operator -> {}
      }
    }
    return false;
  }

  private static List<Token> pairs(List<Token> tokens, int length, List<Remark> remarks) {
    List<Token> repaired = new ArrayList<>();
    List<Integer> opened = new ArrayList<>();
    int dropped = 0;
    for (Token token : tokens) {
      switch (token) {
        case Token.Open open -> {
          if (opened.size() == DEEPEST) {
            remarks.add(
                new Remark(open.at(), open.end(), "parentheses stand too deep in each other"));
            dropped++;
          } else {
            opened.add(repaired.size());
            repaired.add(open);
          }
        }
        case Token.Close close -> {
          if (dropped > 0) {
            dropped--;
          } else if (opened.isEmpty()) {
            remarks.add(
                new Remark(close.at(), close.end(), "nothing opens this parenthesis; left out"));
          } else if (opened.removeLast() == repaired.size() - 1) {
            remarks.add(
                new Remark(
                    repaired.removeLast().at(),
                    close.end(),
                    "there is nothing between the parentheses"));
          } else {
            repaired.add(close);
          }
        }
        case Token.Chunk chunk -> repaired.add(chunk);
        case Token.Quoted quoted -> repaired.add(quoted);
        case Token.Regular regular -> repaired.add(regular);
        case Token.Step step -> repaired.add(step);
        case Token.FieldName name -> repaired.add(name);
        case Operator operator -> repaired.add(operator);
      }
    }
    while (!opened.isEmpty()) {
      int open = opened.removeLast();
      remarks.add(
          new Remark(
              repaired.get(open).at(),
              repaired.get(open).end(),
              "the closing parenthesis is missing; read to the end"));
      if (open == repaired.size() - 1) {
        repaired.removeLast();
      } else {
        repaired.add(new Token.Close(length, length));
      }
    }
    return repaired;
  }

  private static List<Token> operators(List<Token> tokens, List<Remark> remarks) {
    List<Token> repaired = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!(token instanceof Operator operator)) {
        repaired.add(token);
        continue;
      }
      boolean before = !repaired.isEmpty() && repaired.getLast().closes();
      boolean after = opensLater(tokens, i + 1);
      switch (operator.kind()) {
        case AND, OR -> keep(operator, before && after, repaired, remarks);
        case NOT -> keep(operator, after, repaired, remarks);
        case MINUS -> {
          if (after) {
            repaired.add(operator);
          }
        }
      }
    }
    return repaired;
  }

  /// Whether a thing to ask for begins here, behind any number of NOTs.
  private static boolean opensLater(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at) instanceof Operator && tokens.get(at).opens()) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).opens();
  }

  private static void keep(
      Operator operator, boolean stands, List<Token> repaired, List<Remark> remarks) {
    if (stands) {
      repaired.add(operator);
      return;
    }
    String name = operator.kind().name();
    remarks.add(
        new Remark(
            operator.at(), operator.end(), name + " has nothing to join here; read as a word"));
    repaired.add(new Token.Chunk(operator.at(), operator.end(), name.toLowerCase(Locale.ROOT)));
  }
}
