package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// Which of a page's figures call its notes: what stands around them decides, and what the document
/// says of them elsewhere.
class GluedNumbersTest {

  private static DiplomaticRecord record(String text, String... notes) {
    StringBuilder page =
        new StringBuilder("7. Letter From Bell to Orlok1\n\nPort Orlok, May 3, 1953.\n\n")
            .append(text)
            .append("\n\n  1. Source: Ministry, Ferry Files. Secret.\n");
    for (int i = 0; i < notes.length; i++) {
      page.append("  ").append(i + 2).append(". ").append(notes[i]).append('\n');
    }
    List<DiplomaticRecord> records =
        new StructureRecognizer().edit(Texts.plain("page.txt", page.toString())).records();
    assertEquals(1, records.size());
    return records.getFirst();
  }

  private static List<String> paragraphs(DiplomaticRecord record) {
    return EditionFacts.all(record, Block.Paragraph.class).stream()
        .map(block -> Inline.wording(block.content()))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static long called(DiplomaticRecord record) {
    return record.notes().stream().filter(Note::called).count();
  }

  @Test
  void aYearIsNotCutThoughANoteWaitsForItsCall() {
    DiplomaticRecord record =
        record("The budget of fiscal year 1952 pays for the ferry, that of FY 62 does not.", "No.");
    assertEquals(
        List.of("The budget of fiscal year 1952 pays for the ferry, that of FY 62 does not."),
        paragraphs(record));
    assertEquals(1, called(record));
  }

  @Test
  void theSecondOfTwoFiguresInARowIsWhole() {
    DiplomaticRecord record =
        record("See paragraphs 41 and 42 of the plan, and your telegram 3312.", "Not printed.");
    assertEquals(
        List.of("See paragraphs 41 and 42 of the plan, and your telegram 331."),
        paragraphs(record));
  }

  @Test
  void aFigureThatStandsElsewhereWithoutItsLastDigitEndsWithACall() {
    DiplomaticRecord record =
        record(
            "The Legation’s 7712 and the Ministry’s 4312 differ. I was shown the Ministry’s 431.",
            "Dated May 1.");
    assertEquals(
        List.of(
            "The Legation’s 7712 and the Ministry’s 431 differ. I was shown the Ministry’s 431."),
        paragraphs(record));
  }

  @Test
  void aCallIsFoundThoughTheNextSentenceHasLostItsBlank() {
    DiplomaticRecord record =
        record(
            "He was told of the plan.2Orlok agreed, and so did the captain.3He sailed.",
            "Not found.",
            "He did not.");
    assertEquals(
        List.of("He was told of the plan.Orlok agreed, and so did the captain.He sailed."),
        paragraphs(record));
    assertEquals(3, called(record));
  }

  @Test
  void aOneBeforeASentenceIsNoLetterOfAScan() {
    String page =
        """
        Letter From Bell to Orlok0

        Port Orlok, May 3, 1953.

        He was glad of the meeting with the Ambassador.1Amb Bell said that the ferry had sailed.

          1. Source: Ministry, Ferry Files. Secret.
          2. See Document 4.
        """;
    DiplomaticRecord record =
        new StructureRecognizer().edit(Texts.plain("page.txt", page)).records().getFirst();
    assertEquals(
        List.of(
            "He was glad of the meeting with the Ambassador.Amb Bell said that the ferry had"
                + " sailed."),
        paragraphs(record));
    assertEquals(2, called(record));
  }

  @Test
  void aCallMayStandAloneInItsLineOrBehindAPagesMark() {
    DiplomaticRecord record =
        record(
            "2\n\nThe ferry has sailed with the mail and with all of the passengers. [Page 14] 3"
                + "\n\nIt came back.",
            "The day was written by hand.",
            "All but one.");
    assertEquals(3, called(record));
  }

  @Test
  void signsBetweenNumbersAreNotCountedByTheTextThoughTheListCountsThem() {
    DiplomaticRecord record =
        record(
            "The ferry* has sailed,2 and the captain† is on board with the pilot.3",
            "The “Patience.”",
            "Not printed.",
            "Miss Vane.",
            "Mr. Tull.");
    assertEquals(
        List.of("The ferry has sailed, and the captain is on board with the pilot."),
        paragraphs(record));
    assertEquals(5, called(record));
  }

  @Test
  void minutesThousandsAndFractionsEndWhereTheyMustAndACallFollows() {
    DiplomaticRecord record =
        record(
            "The ferry sailed at 10:302 with $1,2503 in gold and 12½4 of cod, and came back at"
                + " 11:45 p.m. for 2,150 more.",
            "By the clock.",
            "Not found.",
            "Barrels.");
    assertEquals(
        List.of(
            "The ferry sailed at 10:30 with $1,250 in gold and 12½ of cod, and came back at"
                + " 11:45 p.m. for 2,150 more."),
        paragraphs(record));
    assertEquals(4, called(record));
  }

  @Test
  void aShortYearBehindADayIsWhole() {
    DiplomaticRecord record =
        record("His letter of 10 Dec 52 reached the pier, and so did urtel 352 Sep 72.", "No.");
    assertEquals(
        List.of("His letter of 10 Dec 52 reached the pier, and so did urtel 352 Sep 7."),
        paragraphs(record));
  }

  @Test
  void aSingleNumberInBracketsBehindAGreaterOneBeginsNoNotes() {
    DiplomaticRecord record =
        new StructureRecognizer()
            .edit(
                Texts.plain(
                    "page.txt",
                    "Paper on Ferries\n\n"
                        + "Port Orlok, May 3, 1953.\n\n"
                        + "[2] 1. The first point of the old paper is the second of the new"
                        + " one.\n\n"
                        + "[1] 2. The second point of the old paper is the first of the new"
                        + " one.\n\n"
                        + "3. The third point is the same in both of the papers.\n"))
            .records()
            .getFirst();
    assertEquals(List.of(), record.notes());
  }
}
