package org.memcon.model.collation;

import java.util.List;
import java.util.stream.Stream;
import org.memcon.model.collation.Stretch.Difference;
import org.memcon.model.record.RecordId;

/// Two records side by side.
///
/// `relation` is what they are to each other, `reason` how that was found; `body` and `notes` are
/// their passages in reading order; `omitted` counts the passages that were too many to compare.
public record Collation(
    RecordId left,
    RecordId right,
    Relation relation,
    String reason,
    List<Row> body,
    List<Row> notes,
    int omitted) {

  /// What two records are to each other.
  public enum Relation {
    /// Two witnesses of one text: their words are compared one by one.
    WITNESSES("witnesses", "Two witnesses of one text"),
    /// Two accounts of the same: they are set beside each other by what they are about.
    ACCOUNTS("accounts", "Two accounts, set beside each other by matter and speaker"),
    /// Little in them answers each other.
    STRANGERS("strangers", "Two records that have little in common");

    private final String code;
    private final String label;

    Relation(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /// The word for programs.
    public String code() {
      return code;
    }

    /// The words for people.
    public String label() {
      return label;
    }
  }

  public Collation {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
  }

  /// All rows, those of the notes last.
  public Stream<Row> rows() {
    return Stream.concat(body.stream(), notes.stream());
  }

  /// How many rows have passages of both records.
  public long pairs() {
    return rows().filter(Row::isPair).count();
  }

  /// How many passages of the left record nothing answers.
  public long leftAlone() {
    return rows().filter(row -> row.right().isEmpty()).count();
  }

  /// How many passages of the right record nothing answers.
  public long rightAlone() {
    return rows().filter(row -> row.left().isEmpty()).count();
  }

  /// How often words differ in this.
  public long times(Difference difference) {
    return rows().mapToLong(row -> row.times(difference)).sum();
  }
}
