package org.memcon.publishing.page.comparison;

import gg.jte.Content;
import java.util.List;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Row;

/// A row of the page: either side, why they stand together, and the next row in which something
/// differs (empty where there is none).
public record ComparedRow(String id, Row row, Content a, Content b, boolean differs, String next) {

  /// Of so few characters it is seen at once what they share: headings, datelines.
  private static final int SHORT = 100;

  /// The words that both sides have, where their words are not compared one by one, and somebody
  /// says them or they are too many to be seen at once.
  public List<String> because() {
    boolean seen = isSeenAtOnce(row.left()) && isSeenAtOnce(row.right());
    return row.isPair() && !row.isWordByWord() && !seen ? row.shared() : List.of();
  }

  private static boolean isSeenAtOnce(List<CollatedPassage> side) {
    return Row.text(side).length() < SHORT
        && side.stream().allMatch(passage -> passage.speaker().isEmpty());
  }

  /// Its style.
  public String style() {
    return !row.isPair() ? "alone" : differs ? "differs" : "same";
  }
}
