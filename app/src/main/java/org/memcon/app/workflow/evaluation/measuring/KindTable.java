package org.memcon.app.workflow.evaluation.measuring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Kind;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Told;
import org.memcon.app.workflow.evaluation.scoring.DocumentScore;
import org.memcon.model.record.RecordKind;
import org.memcon.model.title.KindOfTitle;

/// Which kinds documents were taken for, beside what the words of their gold titles say. A title
/// that says nothing of the kind does not count, nor does a document that was not found.
final class KindTable {

  private final Map<RecordKind, Map<RecordKind, Integer>> counts = new EnumMap<>(RecordKind.class);

  void add(DocumentScore score) {
    RecordKind titled = KindOfTitle.of(score.gold().head());
    if (titled != RecordKind.OTHER) {
      score
          .ours()
          .ifPresent(ours ->
              counts
                  .computeIfAbsent(titled, kind -> new EnumMap<>(RecordKind.class))
                  .merge(RecordKind.ofCode(ours.kind()), 1, Integer::sum));
    }
  }

  List<Kind> rows() {
    return counts.entrySet().stream()
        .map(entry -> row(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Kind::documents).reversed())
        .toList();
  }

  private static Kind row(RecordKind titled, Map<RecordKind, Integer> told) {
    List<Told> cells =
        told.entrySet().stream()
            .map(entry -> new Told(entry.getKey().code(), entry.getValue()))
            .sorted(Comparator.comparingInt(Told::documents).reversed())
            .toList();
    int documents = cells.stream().mapToInt(Told::documents).sum();
    return new Kind(titled.code(), documents, told.getOrDefault(titled, 0), cells);
  }
}
