package org.memcon.model.collation;

import java.util.List;
import java.util.stream.Collectors;
import org.memcon.model.collation.Stretch.Difference;

/// Passages of two records that answer each other, one or several on either side; or those that
/// nothing answers, the other side being empty.
///
/// `likeness` (0 to 1) is how much of the weight of the smaller side's words stands on the other,
/// `shared` the words that tell most of why they stand together. `stretches` say where words
/// differ, over the sides' [#text]; there are none where words are not compared one by one.
public record Row(
    List<CollatedPassage> left,
    List<CollatedPassage> right,
    double likeness,
    List<String> shared,
    List<Stretch> stretches) {

  public Row {
    left = List.copyOf(left);
    right = List.copyOf(right);
    shared = List.copyOf(shared);
    stretches = List.copyOf(stretches);
    if (left.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("a row without passages");
    }
  }

  /// A passage of the left record that nothing answers.
  public static Row leftAlone(CollatedPassage passage) {
    return new Row(List.of(passage), List.of(), 0, List.of(), List.of());
  }

  /// A passage of the right record that nothing answers.
  public static Row rightAlone(CollatedPassage passage) {
    return new Row(List.of(), List.of(passage), 0, List.of(), List.of());
  }

  /// Whether passages of both records stand in it.
  public boolean isPair() {
    return !left.isEmpty() && !right.isEmpty();
  }

  /// Whether its words were compared one by one.
  public boolean isWordByWord() {
    return !stretches.isEmpty();
  }

  /// How often its words differ in this.
  public long times(Difference difference) {
    return stretches.stream().filter(one -> one.difference() == difference).count();
  }

  /// Whether there is something in it that a reader who compares looks for; `slight` counts signs
  /// and capitals, too.
  public boolean differs(boolean slight) {
    return !isPair()
        || stretches.stream()
            .map(Stretch::difference)
            .anyMatch(one -> one.isOfWords() || (slight && one.isSlight()));
  }

  /// The words of a side as stretches count them: its passages, a line each.
  public static String text(List<CollatedPassage> side) {
    return side.stream().map(CollatedPassage::words).collect(Collectors.joining("\n"));
  }
}
