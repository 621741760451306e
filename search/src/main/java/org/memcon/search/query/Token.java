package org.memcon.search.query;

import java.util.Optional;

/// A piece of a query's text, from `at` (inclusive) to `end` (exclusive), before anybody asks
/// whether it stands where it may.
sealed interface Token {

  int at();

  int end();

  /// A word with whatever signs it was typed with.
  record Chunk(int at, int end, String text) implements Token {}

  /// Words between quotation marks; `distance` is the number behind a tilde, -1 without one, and
  /// `ordered` says that the tilde had a `>`.
  record Quoted(int at, int end, String text, int distance, boolean ordered) implements Token {}

  /// A regular expression without its slashes.
  record Regular(int at, int end, String text) implements Token {}

  /// The name of a field and its colon.
  record FieldName(int at, int end, String name) implements Token {}

  /// A parenthesis that opens, and of what, where a word before it says so.
  record Open(int at, int end, Optional<Query.Unit> unit) implements Token {}

  /// What stands between two turns and says how far they are from each other.
  record Step(int at, int end, Query.Step step) implements Token {}

  /// A parenthesis that closes.
  record Close(int at, int end) implements Token {}

  /// AND, OR, NOT; a minus sign before something is a NOT, too.
  record Operator(int at, int end, Kind kind) implements Token {

    /// Which of them.
    enum Kind {
      AND,
      OR,
      NOT,
      MINUS
    }
  }

  /// Whether something that is asked for can begin with this token.
  default boolean opens() {
    return switch (this) {
      case Chunk chunk -> true;
      case Quoted quoted -> true;
      case Regular regular -> true;
      case Step step -> false;
      case FieldName name -> true;
      case Open open -> true;
      case Close close -> false;
      case Operator operator ->
          operator.kind() == Operator.Kind.NOT || operator.kind() == Operator.Kind.MINUS;
    };
  }

  /// Whether something that is asked for can end with this token.
  default boolean closes() {
    return switch (this) {
      case Chunk chunk -> true;
      case Quoted quoted -> true;
      case Regular regular -> true;
      case Step step -> false;
      case Close close -> true;
      case FieldName name -> false;
      case Open open -> false;
      case Operator operator -> false;
    };
  }
}
