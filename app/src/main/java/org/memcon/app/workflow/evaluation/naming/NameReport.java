package org.memcon.app.workflow.evaluation.naming;

import java.util.List;

/// How names were found and linked again in a volume: of `tagged` names `right` were linked to the
/// same person; `linked` counts all links that were made.
///
/// `causes` say what went wrong, the most frequent first.
public record NameReport(
    String volume, long tagged, long linked, long right, long open, List<Cause> causes) {

  /// One kind of fault: what it is, how often, and some of its places.
  public record Cause(String what, long count, List<String> examples) {
    public Cause {
      examples = List.copyOf(examples);
    }
  }

  public NameReport {
    causes = List.copyOf(causes);
  }

  /// The part of the links that are right, in percent.
  public double precision() {
    return linked == 0 ? 0 : 100.0 * right / linked;
  }

  /// The part of the tagged names that were linked rightly, in percent.
  public double recall() {
    return tagged == 0 ? 0 : 100.0 * right / tagged;
  }

  /// The harmonic mean of both, in percent.
  public double f1() {
    return tagged + linked == 0 ? 0 : 200.0 * right / (tagged + linked);
  }
}
