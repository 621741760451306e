package org.memcon.app.workflow.evaluation.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.evaluation.tree.WhiteSpace;

/// What became of one gold document: the document of ours that it was compared with, whether it was
/// found as one of its own, each measure, and how many of its paragraphs' words the edition holds.
public record DocumentScore(
    DocumentFacts gold,
    Optional<DocumentFacts> ours,
    boolean found,
    Map<Measure, Agreement> agreements,
    int wordsKept,
    int words) {

  /// The values of one measure: how they count, those that were wanted and are missing, and those
  /// that were given and are wrong.
  public record Agreement(Tally tally, List<String> missing, List<String> wrong) {

    static final Agreement NONE = new Agreement(Tally.NONE, List.of(), List.of());

    /// How many places an editor has to correct: a wrong value in a missing one's place is one.
    public int corrections() {
      return Math.max(missing.size(), wrong.size());
    }
  }

  /// Compares a gold document with one of ours, or with none.
  static DocumentScore of(DocumentFacts gold, Optional<EditionDocument> ours, boolean found) {
    DocumentFacts told = ours.map(EditionDocument::facts).orElse(DocumentFacts.NONE);
    Map<Measure, Agreement> agreements = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (measure != Measure.DOCUMENTS) {
        agreements.put(
            measure, agreement(measure, measure.wanted(gold), measure.given(told, gold)));
      }
    }
    List<String> words =
        gold.paragraphs().stream().flatMap(each -> WhiteSpace.words(each).stream()).toList();
    return new DocumentScore(
        gold,
        ours.map(EditionDocument::facts),
        found,
        agreements,
        kept(words, ours.map(EditionDocument::text).orElse("")),
        words.size());
  }

  private static Agreement agreement(Measure measure, List<String> wanted, List<String> given) {
    Map<String, List<String>> open = new HashMap<>();
    int count = 0;
    for (String value : given) {
      String key = measure.key(value);
      if (!key.isEmpty()) {
        open.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
        count++;
      }
    }
    int asked = 0;
    List<String> missing = new ArrayList<>();
    for (String value : wanted) {
      String key = measure.key(value);
      if (key.isEmpty()) {
        continue;
      }
      asked++;
      List<String> same = open.get(key);
      if (same == null || same.isEmpty()) {
        missing.add(value);
      } else {
        same.removeFirst();
      }
    }
    List<String> wrong = new ArrayList<>();
    for (String value : given) {
      List<String> left = open.get(measure.key(value));
      if (left != null && !left.isEmpty() && left.remove(value)) {
        wrong.add(value);
      }
    }
    return new Agreement(new Tally(asked - missing.size(), count, asked), missing, wrong);
  }

  private static int kept(List<String> wanted, String text) {
    Map<String, Integer> held = new HashMap<>();
    WhiteSpace.words(text).forEach(word -> held.merge(word, 1, Integer::sum));
    int kept = 0;
    for (String word : wanted) {
      Integer left = held.get(word);
      if (left != null && left > 0) {
        held.put(word, left - 1);
        kept++;
      }
    }
    return kept;
  }

  /// The values of a measure; none of [Measure#DOCUMENTS], which counts over a volume only.
  public Agreement agreement(Measure measure) {
    return agreements.getOrDefault(measure, Agreement.NONE);
  }

  /// How many places of the document an editor has to correct.
  public int corrections() {
    return agreements.entrySet().stream()
        .filter(each -> each.getKey().isCorrected())
        .mapToInt(each -> each.getValue().corrections())
        .sum();
  }
}
