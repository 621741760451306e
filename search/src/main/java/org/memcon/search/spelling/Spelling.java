package org.memcon.search.spelling;

import java.util.List;

/// How words can be spelt: what a regular expression or a word with wildcards stands for. It is
/// about whole words.
public sealed interface Spelling {

  /// What a part may be repeated without end.
  int ENDLESS = Integer.MAX_VALUE;

  /// This letter, digit or sign.
  record Letter(int codePoint) implements Spelling {}

  /// Any one letter, digit or sign.
  record Any() implements Spelling {}

  /// One of some letters, or, where `others` says so, any one but these.
  record OneOf(List<Range> ranges, boolean others) implements Spelling {
    public OneOf {
      ranges = List.copyOf(ranges);
    }
  }

  /// Letters from a first to a last, both included, by their Unicode numbers.
  record Range(int first, int last) {}

  /// Parts one behind the other; nothing at all where there are none.
  record Row(List<Spelling> parts) implements Spelling {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /// One of several.
  record Either(List<Spelling> ways) implements Spelling {
    public Either {
      ways = List.copyOf(ways);
    }
  }

  /// A part from `least` to `most` times; [#ENDLESS] has no bound.
  record Repeated(Spelling part, int least, int most) implements Spelling {}

  /// About how many states a machine has that reads this, counted up to a million.
  default long size() {
    long size = counted();
    return Math.min(size, 1_000_000);
  }

  private long counted() {
    return switch (this) {
      case Letter letter -> 1;
      case Any any -> 1;
      case OneOf some -> 1 + some.ranges().size() / 4;
      case Row row -> 1 + row.parts().stream().mapToLong(Spelling::size).sum();
      case Either either -> 1 + either.ways().stream().mapToLong(Spelling::size).sum();
      case Repeated(Spelling part, int least, int most) ->
          part.size() * Math.max(1, most == ENDLESS ? least + 1L : most);
    };
  }
}
