package org.memcon.publishing.page.comparison;

import gg.jte.Content;
import java.util.List;
import org.memcon.model.collation.Row;

/// A row of the page: either side, why they stand together, and the next row in which something
/// differs (empty where there is none).
public record ComparedRow(String id, Row row, Content a, Content b, boolean differs, String next) {

  /// The words that both sides have, where their words are not compared one by one.
  public List<String> because() {
    return row.isPair() && !row.isWordByWord() ? row.shared() : List.of();
  }

  /// Its style.
  public String style() {
    return !row.isPair() ? "alone" : differs ? "differs" : "same";
  }
}
