package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// Tables and lists that were printed as lines, and datelines with hours.
class LinesOfListsTest {

  private static DiplomaticRecord record(String text) {
    List<DiplomaticRecord> records =
        new StructureRecognizer().edit(Texts.plain("volume.txt", text)).records();
    assertEquals(1, records.size());
    return records.getFirst();
  }

  private static final String FERRIES =
      """
      12. Report by the Harbor Board

      Sylvania City, May 3, 1958.

      The Board has counted the ferries of both shores, as the ministers had asked it to do last year.

      Type 1956 1957

      Steam ferries 12 14

      Motor ferries 3 —

      Rowing boats

      North shore 120 131

      South shore $1,250 -4.5%

      The Board thinks that rowing boats will go on to carry most of the passengers for years to come.
      """;

  @Test
  void linesOfANameAndFiguresAreTheRowsOfATable() {
    Block.Table table =
        record(FERRIES).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    List<List<String>> rows =
        table.rows().stream()
            .map(row -> row.cells().stream().map(cell -> Inline.wording(cell.content())).toList())
            .toList();
    assertEquals(List.of("Type", "1956", "1957"), rows.getFirst());
    assertEquals(List.of("Motor ferries", "3", "—"), rows.get(2));
    assertEquals(List.of("Rowing boats"), rows.get(3));
    assertEquals(List.of("South shore", "$1,250", "-4.5%"), rows.getLast());
    assertEquals(6, rows.size());
  }

  @Test
  void sentencesThatEndInFiguresAreNoTable() {
    DiplomaticRecord record =
        record(
            """
            12. Report by the Harbor Board

            Sylvania City, May 3, 1958.

            The Board has counted the ferries of both shores, as the ministers had asked it to do.

            It counted them in May 1956 and 1957

            The first count was of 12 and 14

            The second count gave 15 and 16.
            """);
    assertTrue(record.blocks().stream().noneMatch(Block.Table.class::isInstance));
  }

  @Test
  void peopleInARowArePresentAlsoBehindALineThatIsNotKnown() {
    DiplomaticRecord record =
        record(
            """
            12. Minutes of the Harbor Board

            Sylvania City, May 3, 1958.

            HB Use Only

            Mr. Orville Bell (Acting Chairman), Treasury of Freedonia

            Mr. Lucas Orlok

            Gen. Wilma Tolle, Harbor Guard

            Mr. Peter Vane, Jr., Ferry Company

            The Board considered the new timetable and asked the Ferry Company to print it in large type.
            """);
    List<String> names =
        record.description().participants().stream().map(Participant::name).toList();
    assertEquals(
        List.of("Mr. Orville Bell", "Mr. Lucas Orlok", "Gen. Wilma Tolle", "Mr. Peter Vane, Jr."),
        names);
  }

  @Test
  void aListOfThosePresentEndsWhereASentenceBegins() {
    DiplomaticRecord record =
        record(
            """
            12. Memorandum of Conversation

            Sylvania City, May 3, 1958.

            PARTICIPANTS

            Ambassador Bell

            Mr. Orlok

            The Ambassador of Sylvania called at the ferry office at his own request at 4:30 p.m.

            He said that the ferry was late again and that the passengers were not pleased with the delay.
            """);
    assertEquals(2, record.description().participants().size());
  }

  @Test
  void aDatelineMaySayFromWhenToWhen() {
    DiplomaticRecord record =
        record(
            """
            12. Memorandum of Conversation

            Sylvania City, May 3, 1958, 10 a.m.–12:40 p.m.

            The Ambassador said that the ferry was late again and that nobody was pleased with the delay.
            """);
    HistoricalDate date = record.description().date().orElseThrow();
    assertEquals("1958-05-03", date.earliest().toString());
    assertTrue(record.blocks().stream().anyMatch(Block.Dateline.class::isInstance));
  }
}
