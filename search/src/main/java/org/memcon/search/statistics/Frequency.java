package org.memcon.search.statistics;

import java.util.List;
import org.memcon.search.query.ParsedQuery.Remark;

/// How often words stand in the records, divided by a fact of these: `places` among `words`, in
/// `records`; the words of all the records looked at, also of those that have none of the places.
public record Frequency(
    String query,
    String understood,
    Grouping by,
    long records,
    long places,
    long words,
    List<Row> rows,
    List<Remark> remarks) {

  /// The records of one value (empty where they have none): in how many the words stand and how
  /// often, and how many words these records have altogether.
  public record Row(String value, long records, long places, long words) {

    /// How often in a million words.
    public double perMillion() {
      return words == 0 ? 0 : 1e6 * places / words;
    }
  }

  public Frequency {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /// How often in a million words, over all.
  public double perMillion() {
    return words == 0 ? 0 : 1e6 * places / words;
  }
}
