package org.memcon.app.workflow.evaluation.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Difference;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Row;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Words;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.WorstDocument;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.WorstDocument.State;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.scoring.DocumentScore;
import org.memcon.app.workflow.evaluation.scoring.Measure;
import org.memcon.app.workflow.evaluation.scoring.Tally;
import org.memcon.app.workflow.evaluation.scoring.VolumeScore;

/// Adds up the scores of volumes in one layout; of documents it keeps the worst only.
final class LayoutTally {

  private static final Comparator<Ranked> LEAST_BAD_FIRST =
      Comparator.comparingInt(Ranked::corrections)
          .thenComparing(Comparator.comparingInt(Ranked::order).reversed());

  private final Layout layout;
  private final int mostWorst;
  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final KindTable kinds = new KindTable();
  private final PriorityQueue<Ranked> worst = new PriorityQueue<>(LEAST_BAD_FIRST);
  private int volumes;
  private int documents;
  private long wordsKept;
  private long words;

  LayoutTally(Layout layout, int mostWorst) {
    this.layout = layout;
    this.mostWorst = mostWorst;
  }

  private record Ranked(int corrections, int order, String volume, DocumentScore score) {}

  Layout layout() {
    return layout;
  }

  void add(String volume, VolumeScore score) {
    volumes++;
    for (Measure measure : Measure.values()) {
      tallies.merge(measure, score.tally(measure), Tally::plus);
    }
    for (DocumentScore document : score.documents()) {
      documents++;
      wordsKept += document.wordsKept();
      words += document.words();
      kinds.add(document);
      int corrections = document.corrections() + (document.found() ? 0 : 1);
      if (corrections > 0) {
        worst.add(new Ranked(corrections, documents, volume, document));
      }
      if (worst.size() > mostWorst) {
        worst.remove();
      }
    }
  }

  LayoutReport report() {
    List<Row> rows = new ArrayList<>();
    tallies.forEach((measure, tally) ->
        rows.add(
            new Row(
                measure.word(),
                hundredths(tally.precision()),
                hundredths(tally.recall()),
                hundredths(tally.f1()),
                tally.hit(),
                tally.given(),
                tally.wanted())));
    return new LayoutReport(
        layout.word(),
        volumes,
        documents,
        rows,
        new Words(hundredths(words == 0 ? 0 : 100.0 * wordsKept / words), wordsKept, words),
        kinds.rows(),
        worst.stream()
            .sorted(LEAST_BAD_FIRST.reversed())
            .map(LayoutTally::worst)
            .sorted(Comparator.comparingInt(WorstDocument::corrections).reversed())
            .toList());
  }

  private static double hundredths(double percent) {
    return Math.round(100 * percent) / 100.0;
  }

  private static WorstDocument worst(Ranked ranked) {
    DocumentScore score = ranked.score();
    List<Difference> differences = Differences.of(score);
    return new WorstDocument(
        ranked.volume(),
        score.gold().id(),
        score.gold().head(),
        state(score),
        differences.size() + (score.found() ? 0 : 1),
        differences);
  }

  private static State state(DocumentScore score) {
    if (score.found()) {
      return State.FOUND;
    }
    return score.ours().isPresent() ? State.CUT_OR_MERGED : State.MISSING;
  }
}
