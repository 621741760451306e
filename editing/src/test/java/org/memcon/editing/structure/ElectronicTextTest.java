package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// What the electronic texts of printed volumes are like, each in a few lines that we wrote.
class ElectronicTextTest {

  private static Edition edit(String text) {
    return new StructureRecognizer().edit(Texts.plain("volume.txt", text));
  }

  private static DiplomaticRecord record(String text) {
    Edition edition = edit(text);
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  private static final String LETTER =
      """
      900.00/5–%d48: Telegram

      The Minister in Freedonia ( Bell ) to the Secretary of State

      Sylvania City , May %d, 1948.

      secret

      The ferry sailed with the Minister on board, and came back without him on the evening of that day.

      The pier was lit until midnight, and the band played on until its last listener had gone home.

      Nobody knows where he went, and nobody on the ferry will say whether he was ever seen on board.

      Please instruct.



      """;

  @Test
  void aGapThatSetsDocumentsOffBeginsOneWhateverItsTitle() {
    StringBuilder volume = new StringBuilder();
    for (int day = 1; day <= 12; day++) {
      volume.append(LETTER.formatted(day, day).strip()).append("\n\n\n");
      if (day == 6) {
        volume.append(
            """
            900.00/5–648

            [Extract]

            Current Ferries

            The ferry of the sixth was late by an hour, which nobody on the pier had foreseen or wished for.


            """);
      }
    }
    List<DiplomaticRecord> records = edit(volume.toString()).records();
    assertEquals(13, records.size());
    assertEquals(
        "Current Ferries", Inline.wording(records.get(6).heading().orElseThrow().content()));
  }

  @Test
  void aFilesNumberAboveTheHeadingIsTheFirstNote() {
    DiplomaticRecord record = edit(LETTER.formatted(3, 3).strip()).records().getFirst();
    assertEquals(Note.Kind.SOURCE, record.notes().getFirst().kind());
    assertTrue(record.notes().getFirst().span().end() <= record.span().start() + 30);
  }

  @Test
  void twoNumbersMayShareASlash() {
    DiplomaticRecord record =
        record(
            """
            4. Memorandum of Conversation/1/

            Sylvania City, May 3, 1959.

            /1/Source: Consular Files, Box 2. Secret.

            Mr. Bell recalled FC 5440/1/2/ and what it says of piers, ferries and hats./3/

            /2/Not printed.

            /3/See Document 3.

            He also recalled FC 12/4, which says nothing of them, and had nothing more to say./4/

            /4/Not found.
            """);
    List<String> before =
        EditionFacts.inlines(record, Inline.NoteCall.class).stream()
            .map(Inline.NoteCall::label)
            .toList();
    assertEquals(List.of("1", "2", "3", "4"), before);
    assertTrue(
        EditionFacts.all(record, Block.Paragraph.class).stream()
            .map(paragraph -> Inline.wording(paragraph.content()))
            .anyMatch(words -> words.startsWith("Mr. Bell recalled FC 5440/1 and")));
  }

  @Test
  void lettersThatCountHeadingsAreNoSpeakers() {
    DiplomaticRecord record =
        record(
            """
            4. Report on Ferries

            Sylvania City, May 3, 1959.

            A. Composition

            The fleet has seventeen ferries, of which five were built before the war and none after it.

            B. Crews

            The crews are few, and those who are left are old and tired of the sea and of each other.

            C. Hats

            The hats are new, and all of them were paid for by the Minister out of his own pocket.

            A. Composition of the Hats

            They are made of straw, and straw is not dear in Sylvania in any season of the year.
            """);
    assertEquals(List.of(), EditionFacts.all(record, Block.Turn.class));
  }
}
