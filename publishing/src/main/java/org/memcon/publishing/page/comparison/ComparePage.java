package org.memcon.publishing.page.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Collation.Relation;
import org.memcon.model.collation.Row;
import org.memcon.model.collation.Stretch.Difference;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page on which two records stand side by side; `slight` marks differences of punctuation and
/// capitals, too.
public record ComparePage(
    Shell shell,
    ComparedRecords records,
    boolean slight,
    List<ComparedRow> body,
    List<ComparedRow> notes) {

  /// The page of two records.
  public static ComparePage of(String archive, ComparedRecords records, boolean slight) {
    Collation collation = records.collation();
    String title = records.a().title() + " beside " + records.b().title();
    return new ComparePage(
        Shell.of(title, archive, ""),
        records,
        slight,
        rows("row-", together(collation.body()), records, slight),
        rows("note-row-", together(collation.notes()), records, slight));
  }

  /// Passages that follow each other and have no answer stand in one row.
  private static List<Row> together(List<Row> rows) {
    List<Row> together = new ArrayList<>();
    for (Row row : rows) {
      Row last = together.isEmpty() ? row : together.getLast();
      boolean same =
          !last.isPair() && !row.isPair() && last.left().isEmpty() == row.left().isEmpty();
      if (together.isEmpty() || !same) {
        together.add(row);
      } else {
        together.removeLast();
        together.add(
            new Row(
                joined(last.left(), row.left()),
                joined(last.right(), row.right()),
                0,
                List.of(),
                List.of()));
      }
    }
    return together;
  }

  private static List<CollatedPassage> joined(
      List<CollatedPassage> some, List<CollatedPassage> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<ComparedRow> rows(
      String prefix, List<Row> rows, ComparedRecords records, boolean slight) {
    SideMarkup a = SideMarkup.ofA(records.a().id(), slight);
    SideMarkup b = SideMarkup.ofB(records.b().id(), slight);
    boolean byWord = records.collation().relation() == Relation.WITNESSES;
    List<ComparedRow> compared = new ArrayList<>();
    String next = "";
    for (int i = rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      boolean differs = byWord && (row.differs(slight) || !row.isWordByWord());
      String id = prefix + (i + 1);
      // The way on is shown where the next difference is not the next thing to be read.
      String onward = i + 1 < rows.size() && next.equals(prefix + (i + 2)) ? "" : next;
      compared.addFirst(
          new ComparedRow(id, row, a.of(row, row.left()), b.of(row, row.right()), differs, onward));
      next = differs ? id : next;
    }
    return compared;
  }

  /// What they are to each other, as a sentence begins.
  public String relation() {
    return records.collation().relation().label();
  }

  /// Whether their words are compared one by one.
  public boolean byWord() {
    return records.collation().relation() == Relation.WITNESSES;
  }

  /// What was found, in sentences.
  public String tally() {
    Collation found = records.collation();
    StringBuilder said = new StringBuilder();
    said.append(count(found.pairs(), "pair of passages answers", "pairs of passages answer"));
    said.append(" each other; ");
    if (found.leftAlone() + found.rightAlone() == 0) {
      said.append("none is without an answer.");
    } else {
      said.append(found.leftAlone()).append(" in A and ");
      said.append(found.rightAlone()).append(" in B have no answer.");
    }
    if (byWord()) {
      long words =
          found.times(Difference.SUBSTITUTION)
              + found.times(Difference.LEFT_ONLY)
              + found.times(Difference.RIGHT_ONLY);
      said.append(" Within the pairs, words differ in ").append(count(words, "place", "places"));
      said.append(", punctuation in ").append(found.times(Difference.PUNCTUATION));
      said.append(", capitals in ").append(found.times(Difference.CAPITALS)).append('.');
    }
    if (found.omitted() > 0) {
      said.append(' ').append(count(found.omitted(), "passage was", "passages were"));
      said.append(" too many to compare.");
    }
    return said.toString();
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /// The first row in which something differs; empty where there is none.
  public String first() {
    return body.stream().filter(ComparedRow::differs).map(ComparedRow::id).findFirst().orElse("");
  }

  /// The page with the sides changed.
  public String turned() {
    return address(records.b(), records.a(), slight);
  }

  /// The page that marks what this one does not, or the other way round.
  public String switched() {
    return address(records.a(), records.b(), !slight);
  }

  private static String address(ComparedRecord a, ComparedRecord b, boolean slight) {
    return Counterpart.address(a.id(), b.id()) + (slight ? "&show=slight" : "");
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("compare.jte", this);
  }
}
