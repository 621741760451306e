package org.memcon.publishing.page.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// How we know: what the machine decided about a record, summed up by part, and the decisions it is
/// least sure of.
public record DecisionTable(List<Row> rows, List<Doubt> doubts) {

  private static final int MOST_DOUBTS = 40;
  private static final double SURE = 0.85;
  private static final int WORDS = 60;

  /// All decisions that something is such a part: how many, and the least and the mean confidence
  /// in per cent.
  public record Row(String part, int count, String mean, String least, String reason) {}

  /// One decision of which the machine is not sure; `words` are the source's, where it is at hand.
  public record Doubt(String part, String confidence, String reason, String words) {}

  public DecisionTable {
    rows = List.copyOf(rows);
    doubts = List.copyOf(doubts);
  }

  /// The decisions that lie in a span.
  public static DecisionTable of(List<Decision> all, TextSpan within, Optional<SourceText> source) {
    List<Decision> decisions =
        all.stream().filter(decision -> within.contains(decision.span())).toList();
    Map<String, List<Decision>> byPart = new TreeMap<>();
    decisions.forEach(decision ->
        byPart.computeIfAbsent(decision.part(), part -> new ArrayList<>()).add(decision));
    List<Row> rows = byPart.values().stream().map(DecisionTable::row).toList();
    List<Doubt> doubts =
        decisions.stream()
            .filter(decision -> decision.confidence() < SURE)
            .sorted(Comparator.comparingDouble(Decision::confidence))
            .limit(MOST_DOUBTS)
            .map(decision -> doubt(decision, source))
            .toList();
    return new DecisionTable(rows, doubts);
  }

  private static Row row(List<Decision> alike) {
    double mean = alike.stream().mapToDouble(Decision::confidence).average().orElse(0);
    Decision least =
        alike.stream().min(Comparator.comparingDouble(Decision::confidence)).orElseThrow();
    return new Row(
        least.part(), alike.size(), percent(mean), percent(least.confidence()), least.reason());
  }

  private static Doubt doubt(Decision decision, Optional<SourceText> source) {
    String words =
        source
            .filter(text -> decision.span().end() <= text.characters().length())
            .map(text -> shortened(text.text(decision.span())))
            .orElse("");
    return new Doubt(decision.part(), percent(decision.confidence()), decision.reason(), words);
  }

  private static String shortened(String text) {
    String folded = text.strip().replaceAll("\\s+", " ");
    return folded.length() <= WORDS ? folded : folded.substring(0, WORDS).stripTrailing() + "…";
  }

  private static String percent(double confidence) {
    return String.format(Locale.ENGLISH, "%.0f %%", confidence * 100);
  }
}
