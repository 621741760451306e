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

  /// A document with much to correct: in how many places, and what differs there.
  public record WorstDocument(
      String volume,
      String document,
      String head,
      State state,
      int corrections,
      List<Difference> differences) {
    /// Whether we have it as a document of its own.
    public enum State {
      /// We have.
      FOUND,
      /// We have its beginning, but not its end, or a neighbour's beginning with it.
      CUT_OR_MERGED,
      /// No document of ours begins as it does.
      MISSING
    }

    /// Keeps its own list.
    public WorstDocument {
      differences = List.copyOf(differences);
    }
  }

  /// What was wanted of an element and what was given in its place; one of them may be empty.
  public record Difference(String element, String wanted, String given) {}
}
