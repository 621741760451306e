package org.memcon.app.workflow.evaluation.people;

import java.util.List;

/// How far the joining of entries agrees with a register, counted in pairs of entries of different
/// lists: `right` are joined and one person's, `wrong` joined and two people's, `missed` one
/// person's and not joined.
///
/// `entries` are those of the lists, `clusters` the people made of them, `open` the pairs left to
/// an editor; `examples` are some pairs that are wrong or missed, a line each.
public record PeopleReport(
    int lists,
    int entries,
    int clusters,
    int open,
    long right,
    long wrong,
    long missed,
    List<String> examples) {

  public PeopleReport {
    examples = List.copyOf(examples);
  }

  /// The part of the joined pairs that are one person's, in percent.
  public double precision() {
    return right + wrong == 0 ? 100 : 100.0 * right / (right + wrong);
  }

  /// The part of one person's pairs that are joined, in percent.
  public double recall() {
    return right + missed == 0 ? 100 : 100.0 * right / (right + missed);
  }
}
