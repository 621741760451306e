package org.memcon.publishing.page.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.edition.Passage;

/// What the margin of an edition says about its parts, by part name: what an editor should look at,
/// and of what the machine was not sure.
public record Signs(Map<String, List<Remark>> findings, Map<String, Decision> doubts) {

  /// Who decides with less confidence is in doubt.
  public static final double SURE = 0.85;

  /// A finding: its code, what it says, and the `id` of the place on the page that has it in full.
  public record Remark(String code, String message, String place) {}

  public Signs {
    findings = Map.copyOf(findings);
    doubts = Map.copyOf(doubts);
  }

  /// An edition without such signs.
  public static Signs none() {
    return new Signs(Map.of(), Map.of());
  }

  /// Signs with, for each passage, the least sure of the decisions that lie in it.
  public static Signs of(
      Map<String, List<Remark>> findings, List<Passage> passages, List<Decision> decisions) {
    List<Decision> unsure = new ArrayList<>(decisions);
    unsure.removeIf(decision -> decision.confidence() >= SURE);
    Map<String, Decision> doubts = new HashMap<>();
    for (Decision decision : unsure) {
      for (Passage passage : passages) {
        if (!passage.span().isEmpty() && passage.span().contains(decision.span())) {
          doubts.merge(
              passage.name(),
              decision,
              (one, other) -> one.confidence() <= other.confidence() ? one : other);
        }
      }
    }
    return new Signs(findings, doubts);
  }

  List<Remark> findingsAt(String part) {
    return findings.getOrDefault(part, List.of());
  }

  Optional<Decision> doubtAt(String part) {
    return Optional.ofNullable(doubts.get(part));
  }
}
