package org.memcon.app.workflow.evaluation.measuring;

import java.util.List;

/// What the measuring of one layout came to, over all volumes.
///
/// `volumes` and `documents` count those of the gold. Percents have two decimals.
public record LayoutReport(
    String layout,
    int volumes,
    int documents,
    List<Row> elements,
    Words words,
    List<Kind> kinds,
    List<WorstDocument> worst) {

  /// Keeps its own lists.
  public LayoutReport {
    elements = List.copyOf(elements);
    kinds = List.copyOf(kinds);
    worst = List.copyOf(worst);
  }

  /// How many of the words in the gold's paragraphs the editions hold.
  public record Words(double percent, long kept, long wanted) {}

  /// An element's figures in percent, and what they are made of.
  public record Row(
      String element,
      double precision,
      double recall,
      double f1,
      int right,
      int given,
      int wanted) {}

  /// What documents whose titles' own words say that they are of a `kind` were taken for; the most
  /// frequent first.
  public record Kind(String kind, int documents, int right, List<Told> told) {
    /// Keeps its own list.
    public Kind {
      told = List.copyOf(told);
    }
  }

  /// How many were taken for a kind.
  public record Told(String kind, int documents) {}

  /// A document with much to correct: how many places, how many of each element, and what differs.
  public record WorstDocument(
      String volume,
      String document,
      String head,
      boolean found,
      int corrections,
      List<Difference> differences) {
    /// Keeps its own list.
    public WorstDocument {
      differences = List.copyOf(differences);
    }
  }

  /// What was wanted of an element and what was given in its place; one of them may be empty.
  public record Difference(String element, String wanted, String given) {}
}
