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

  @Test
  void thosePresentAreAListWhereverTheyStand() {
    DiplomaticRecord record =
        record(
            """
            4. Notes of a Meeting/1/

            Sylvania City, May 3, 1959.

            /1/Source: Consular Files, Box 2. Secret.

            THOSE ATTENDING THE MEETING WERE

            The Minister

            Mr. Bell, Consul General

            The Minister opened the meeting and said that the ferry had sailed without its captain again.

            PRESENT

            F—Mr. Orlok, Mr. Tolleveld

            H—Mr. Bell
            """);
    assertEquals(
        List.of(2, 2),
        EditionFacts.all(record, Block.Participants.class).stream()
            .map(list -> list.delegations().stream().mapToInt(side -> side.members().size()).sum())
            .toList());
  }

  @Test
  void peopleInARowAreThosePresentWithoutALabel() {
    DiplomaticRecord record =
        record(
            """
            4. Minutes of the 211th Meeting of the Council of Ferries

            Sylvania City, May 3, 1959.

            Mr. W. Bell (Acting Chairman), Treasury Department

            Mr. A. Orlok

            Dr. Rosa Tolleveld, Department of Hats

            General Norland

            1. The Council approved the minutes of its last meeting and turned to the question of the pier.
            """);
    assertEquals(4, record.description().participants().size());
  }

  @Test
  void aListUnderAnEnclosuresLabelIsReadAsInAnOpening() {
    DiplomaticRecord record =
        record(
            """
            4. Letter From Mr. Bell to Minister Orlok

            Sylvania City, May 3, 1959.

            I enclose a paper on ferries, which I have read with care and can recommend to you without doubt.

            Attachment

            Memorandum From the Consul to Mr. Bell

            SUBJECT

            Ferries in Spring

            The ferries of the spring are late, and they have been late since the year before the last one.
            """);
    assertEquals(1, EditionFacts.all(record, Block.SubjectLine.class).size());
  }

  @Test
  void hoursYearsAndTheDocumentsOwnNumberCallNoNotes() {
    DiplomaticRecord record =
        record(
            """
            No. 311 The Minister in Freedonia (Bell) to the Department of State

            Sylvania City, May 21, 1952—11 a.m.

            617. Your 6401 and 647.2 The Minister asked for his hat on May 21 and had it back by 12:45 p.m. of May 223 at the pier.

            Bell
              1. Not printed.
              2. Document 310.
              3. See footnote 4, Document 12.
            """);
    assertTrue(
        EditionFacts.all(record, Block.Paragraph.class).stream()
            .map(paragraph -> Inline.wording(paragraph.content()))
            .anyMatch(words ->
                words.startsWith("617. Your 640 and 647. The Minister")
                    && words.contains("12:45 p.m. of May 22 at the pier")));
  }

  @Test
  void aCalendarOfNumberedLinesIsAsManyDocuments() {
    StringBuilder calendar = new StringBuilder();
    for (int number = 1; number <= 14; number++) {
      calendar.append(number).append(". Consul Bell to Minister Orlok, May ").append(number);
      calendar.append(", 1959. Secret. 2 pp. Consular Files, Box 2.\n\n\n");
    }
    assertEquals(14, edit(calendar.toString()).records().size());
  }
}
