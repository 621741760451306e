package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.DiplomaticRecord;

/// Documents that begin in the last lines of a printed page.
class PageEndsTest {

  private static final List<String> PEOPLE =
      List.of("Bell", "Vane", "Gade", "Tull", "Roe", "Lund", "Orlok", "Marr", "Sand", "Pell");

  /// Paragraphs of two lines; no page ends like another.
  private static String paragraphs(int page) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      text.append("    Mr. ").append(PEOPLE.get((i + page) % PEOPLE.size()));
      text.append(" said that he had come to the ferry for a hat, and\nthat the pier of Mr. ");
      text.append(PEOPLE.get((3 * i + 7 * page) % PEOPLE.size())).append(" was not safe.\n");
    }
    return text.toString().stripTrailing();
  }

  /// Five pages, of which one alone has a note, so that most pages end without a gap; `end` stands
  /// at the foot of the third, `next` at the head of the fourth.
  private static List<DiplomaticRecord> records(String end, String next) {
    StringBuilder text = new StringBuilder("Ferry Papers   1\n\n");
    text.append("900.00/5–148\nThe Minister to the Ferry Office\n\n");
    text.append("Sylvania City, May 1, 1948.\n\n").append(paragraphs(1));
    text.append("\n\n______\n  1 Not printed.\n\f2   Ferry Papers\n\n");
    text.append(paragraphs(2)).append("\n\fFerry Papers   3\n\n");
    text.append(paragraphs(3)).append("\n\n").append(end);
    text.append("\n\f4   Ferry Papers\n\n").append(next).append(paragraphs(4));
    text.append("\n\fFerry Papers   5\n\n").append(paragraphs(5));
    return new StructureRecognizer().edit(Texts.plain("pages.txt", text.toString())).records();
  }

  private static List<String> titles(List<DiplomaticRecord> records) {
    return records.stream().map(record -> record.description().title()).toList();
  }

  @Test
  void aDatelineAtTheHeadOfAPageDoesNotGoOnTheTitle() {
    List<DiplomaticRecord> records =
        records(
            "900.00/5–348\nThe Secretary of the Ferry Office to the Minister of the Mail\n",
            "Sylvania City, May 3, 1948.\n\n");
    assertEquals(
        List.of(
            "The Minister to the Ferry Office",
            "The Secretary of the Ferry Office to the Minister of the Mail"),
        titles(records));
    assertEquals("1948-05-03", records.getLast().description().date().orElseThrow().edtf());
  }

  @Test
  void aTitleDoesNotGoOnTheNameOfItsFileThoughThatFillsItsLine() {
    List<DiplomaticRecord> records =
        records(
            "F/S–NSC (Miscellaneous) files, lot 66 D 95, “Misc. F memos”\n"
                + "Memorandum by the Executive Assistant of the Ferry Office to\n",
            "the Minister of the Mail\n\nSylvania City, May 3, 1948.\n\n");
    assertEquals(
        "Memorandum by the Executive Assistant of the Ferry Office to the Minister of the Mail",
        titles(records).getLast());
    assertEquals(2, records.size());
  }

  @Test
  void aMemorandumForTheFileIsNoFile() {
    List<DiplomaticRecord> records =
        records(
            "Ferry Office Files\nMemorandum for the File by Mr. Bell\n",
            "Sylvania City, May 3, 1948.\n\n");
    assertEquals("Memorandum for the File by Mr. Bell", titles(records).getLast());
  }

  @Test
  void anEditorialNoteMayBeginInTheLastLineOfAPage() {
    List<DiplomaticRecord> records =
        records("Editorial Note\n", paragraphs(6) + "\n\nEditorial Note\n\n\fFerry Papers   5\n\n");
    assertEquals(
        List.of("The Minister to the Ferry Office", "Editorial Note", "Editorial Note"),
        titles(records));
  }
}
