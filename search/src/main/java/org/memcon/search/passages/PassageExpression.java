package org.memcon.search.passages;

import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.memcon.model.edition.Passage;

/// Which passages of a record a query asks for: a set of passages for each record.
///
/// Is what a [PassageQuery] evaluates for the records that Lucene finds for the whole, and what
/// says which passages of a hit to show.
public sealed interface PassageExpression {

  /// The passages in which words stand. `record` finds the records that have them anywhere, and
  /// scores them; `only` are the terms to highlight where others can stand among them, else empty.
  record Words(IntervalsSource source, Query record, Set<String> only)
      implements PassageExpression {}

  /// The passages of some layers.
  record Layers(Set<Passage.Layer> layers) implements PassageExpression {}

  /// The passages in which somebody speaks whose name is one of these.
  record SpokenBy(List<NameMatcher> names) implements PassageExpression {}

  /// The passages that are spoken or written to somebody whose name is one of these.
  record SpokenTo(List<NameMatcher> names) implements PassageExpression {}

  /// The passages that print what was said, or those that report it.
  record Delivered(boolean verbatim) implements PassageExpression {}

  /// The passages of so many words, both numbers included.
  record Sized(int least, int most) implements PassageExpression {}

  /// The passages that are turns, printed or told.
  record Turns() implements PassageExpression {}

  /// The passages of the first set that are followed by one of the second, and so on, and those
  /// that follow. `turns` says that turns are counted and nothing else.
  record Sequence(List<PassageExpression> parts, List<Step> steps, boolean turns)
      implements PassageExpression {
    public Sequence {
      parts = List.copyOf(parts);
      steps = List.copyOf(steps);
    }
  }

  /// How far the next passage can be: at most `distance` on, or, where it is not `ordered`, as far
  /// before.
  record Step(int distance, boolean ordered) {}

  /// All passages of the records that a query finds.
  record OfRecords(Query records) implements PassageExpression {}

  /// All passages.
  record All() implements PassageExpression {}

  /// What is in all of these sets.
  record And(List<PassageExpression> parts) implements PassageExpression {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// What is in one of these sets.
  record Or(List<PassageExpression> parts) implements PassageExpression {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// What is not in this set.
  record Not(PassageExpression part) implements PassageExpression {}
}
