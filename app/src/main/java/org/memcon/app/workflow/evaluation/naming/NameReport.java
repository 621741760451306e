package org.memcon.app.workflow.evaluation.naming;

import java.util.List;

/// How names were found and linked again in a volume: of `tagged` names `right` were linked to the
/// same person; `linked` counts all links that were made, `untagged` those on words that the
/// editors did not tag, and `contradicted` how many of these their other tags speak against.
///
/// Editors do not tag every name, so it is counted twice: strictly, where every link on untagged
/// words is wrong, and by tags, where only those are that the tags contradict. `reasons` say how
/// links with each reason fared, `causes` what went wrong, the most frequent first.
public record NameReport(
    String volume,
    long tagged,
    long linked,
    long right,
    long untagged,
    long contradicted,
    long open,
    List<Reason> reasons,
    List<Cause> causes) {

  /// How links with one reason fared: `wrong` ones met a tag of somebody else, or are contradicted.
  public record Reason(String why, long right, long wrong, long untagged) {}

  /// One kind of fault: what it is, how often, and some of its places.
  public record Cause(String what, long count, List<String> examples) {
    public Cause {
      examples = List.copyOf(examples);
    }
  }

  public NameReport {
    reasons = List.copyOf(reasons);
    causes = List.copyOf(causes);
  }

  /// The links that tags can judge.
  public long judged() {
    return linked - untagged + contradicted;
  }

  /// The part of all links that are right, in percent.
  public double precision() {
    return percent(right, linked);
  }

  /// The part of the links that tags can judge that are right, in percent.
  public double precisionByTags() {
    return percent(right, judged());
  }

  /// The part of the tagged names that were linked rightly, in percent.
  public double recall() {
    return percent(right, tagged);
  }

  /// The harmonic mean of recall and the precision of all links, in percent.
  public double f1() {
    return percent(2 * right, tagged + linked);
  }

  /// The harmonic mean of recall and the precision by tags, in percent.
  public double f1ByTags() {
    return percent(2 * right, tagged + judged());
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
