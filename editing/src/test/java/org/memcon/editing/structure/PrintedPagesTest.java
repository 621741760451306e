package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

/// Printed pages: running heads, notes at the foot, documents that begin and end on one page.
class PrintedPagesTest {

  private static final String PAGES =
      """
      10   Ferry Papers, Volume 2

      12. Telegram From the Legation in Freedonia to the Ferry Office1

      Sylvania City, May 3, 1959.

      PRESENT

        Freedonia
        The Minister

      ______
        1 Source: Ferry Office, Central Files, 900.00/5-359. Secret.
      \f11   Ferry Papers, Volume 2

        The Under Minister
        Sylvania
        The Clerk

          A-7. Pier telegram 612.2 The Minister named Tuesday, and went
      on to say that he would not be seen on any other day of that
      week, whatever the Legation might think of it or say about it.
          The Minister asked for his hat,3 and nobody on the pier could
      say who had seen it last or where it might have been put down.

      13. Editorial Note

          On May 4, 1959, the ferry sailed with the Minister on board,
      and came back without him, as the newspapers of the day report.

      14. Memorandum of Conversation, Sylvania City Pier, May 21, 1959,

      ______
        2 Telegram 612 named Monday.
        3 It was grey.
      \f12   Ferry Papers, Volume 2

      3 p.m.1

      Sylvania City, May 21, 1959, 3 p.m.

          The Minister said that he had come for his hat, that he would
      not go without it, and that he would write to the newspapers.2

      ______
        1 Source: Ferry Office, Central Files, 900.00/5-2159.
        2 He did.
      """;

  private static SourceText pages() {
    SourceText plain = Texts.plain("pages.txt", PAGES);
    List<SourceLine> lines = new ArrayList<>();
    boolean notes = false;
    for (SourceLine line : plain.lines()) {
      String words = plain.text(line);
      notes = (notes || words.startsWith("____")) && !words.startsWith("\f");
      lines.add(notes && !words.startsWith("_") ? line.in(Region.NOTES) : line);
    }
    return new SourceText(
        plain.description(), plain.characters(), lines, plain.lineEndHyphens(), plain.remarks());
  }

  private static final Edition EDITION = new StructureRecognizer().edit(pages());

  private static DiplomaticRecord record(int index) {
    return EDITION.records().get(index);
  }

  private static List<String> notes(DiplomaticRecord record) {
    return record.notes().stream().map(PrintedPagesTest::words).toList();
  }

  private static String words(Note note) {
    return Inline.wording(((Block.Paragraph) note.content().getFirst()).content());
  }

  @Test
  void aHeadingThatGoesOverAPageBeginsADocument() {
    assertEquals(3, EDITION.records().size());
    assertEquals(
        "14. Memorandum of Conversation, Sylvania City Pier, May 21, 1959, 3 p.m.",
        Inline.wording(record(2).heading().orElseThrow().content()));
  }

  @Test
  void theNotesOfAPageGoToTheDocumentsThatCallThem() {
    assertEquals(
        List.of(
            "Source: Ferry Office, Central Files, 900.00/5-359. Secret.",
            "Telegram 612 named Monday.",
            "It was grey."),
        notes(record(0)));
    assertEquals(List.of(), notes(record(1)));
    assertEquals(
        List.of("Source: Ferry Office, Central Files, 900.00/5-2159.", "He did."),
        notes(record(2)));
  }

  @Test
  void aNumberThatTheNoteNamesIsNoPartOfItsCall() {
    Block.Paragraph first = EditionFacts.all(record(0), Block.Paragraph.class).getFirst();
    assertEquals("A-7. Pier telegram 612.", Inline.wording(first.content().subList(0, 1)));
  }

  @Test
  void aParagraphThatNamesFilesIsNotTheFileOfTheNextDocument() {
    for (String last :
        List.of(
            "and came back without him. (Sylvania City Library, Bell Papers)",
            "[Source: Sylvania City Library, Bell Papers. 4 pages not declassified.]")) {
      String pages =
          """
          10   Ferry Papers, Volume 2

          12. Editorial Note

              On May 4, 1959, the ferry sailed with the Minister on board.
              %s

          13. Telegram From the Legation in Freedonia to the Ferry Office

          Freedonia, May 5, 1959.

              The Minister has been seen here, and has asked for his hat.
          """
              .formatted(last);
      List<DiplomaticRecord> records =
          new StructureRecognizer().edit(Texts.plain("pages.txt", pages)).records();
      assertEquals(2, records.size());
      assertEquals(List.of(), records.getLast().notes());
    }
  }

  @Test
  void aListGoesOnBehindThePagesFoot() {
    List<String> people =
        record(0).description().participants().stream().map(it -> it.name()).toList();
    assertTrue(people.containsAll(List.of("The Minister", "The Under Minister", "The Clerk")));
  }

  @Test
  void theFootOfAPrintedWebPageCountsThePagesAndIsNoText() {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      text.append(page > 1 ? "\f" : "")
          .append("11/23/26, 12:12 AM   Record of Conversation | Ferry Archive\n")
          .append(page == 1 ? "\nRecord of Conversation\n\nPort Orlok, May 3, 1959\n\n" : "");
      for (int line = 0; line < 24; line++) {
        text.append("the captain said that the ferry would sail on Tuesday and not on\n");
      }
      text.append("ferries.example/records/7.html ").append(page).append("/4\n");
    }
    Edition edition = new StructureRecognizer().edit(Texts.plain("page.txt", text.toString()));
    DiplomaticRecord record = edition.records().getFirst();
    List<Block.Paragraph> paragraphs = EditionFacts.all(record, Block.Paragraph.class);
    assertEquals(
        0,
        paragraphs.stream().filter(it -> Inline.wording(it.content()).contains("example")).count());
    assertEquals(
        List.of("2", "3", "4"),
        EditionFacts.inlines(record, Inline.PageBreak.class).stream()
            .map(Inline.PageBreak::number)
            .toList());
  }
}
