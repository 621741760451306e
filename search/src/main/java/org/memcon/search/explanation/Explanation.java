package org.memcon.search.explanation;

import java.util.List;

/// What a query asks for, in words: `understood` is the query written out, the lines say it part by
/// part.
public record Explanation(String understood, List<Line> lines) {

  public Explanation {
    lines = List.copyOf(lines);
  }

  /// A part of the query: `depth` says how many others it stands in.
  public record Line(int depth, String text) {}
}
