package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.Block.Turn.Delivery;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// What records are made of, each in a few lines that we wrote.
class PhenomenaTest {

  private static Edition edit(String text) {
    return new StructureRecognizer().edit(Texts.plain("page.txt", text));
  }

  private static DiplomaticRecord record(String text) {
    Edition edition = edit(text);
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  @Test
  void documentsOfAVolumeAreDividedByTheirNumbers() {
    Edition edition =
        edit(
            """
            Ferry Notes | a site of readers
            Log in or register to comment.

            13. Airgram From the Legation in Freedonia to the Department of State/1/

            Sylvania City, May 3, 1959.

            /1/Source: Department of State, Central Files, 900.00/5-359. Secret; Limit Distribution.

            A-7. In his speech/2/ the Minister named Tuesday.

            /2/See footnote 4, Document 10.

            1. He said that the pier was ready and that nobody had asked for more than that.


            14. Editorial Note

            On May 4, 1959, the ferry sailed with the Minister on board, and came back without him.


            15. Memorandum of Conversation/1/

            Sylvania City, May 6, 1959.

            /1/Source: Department of State, Central Files, 900.00/5-659. Confidential.

            The Minister asked for his hat.

            FOREIGN RELATIONS OF THE UNITED STATES - 1958-1960 - Volume XX - Freedonia
            """);
    assertEquals(
        List.of("frus1958-60v20-d13", "frus1958-60v20-d14", "frus1958-60v20-d15"),
        edition.records().stream().map(record -> record.id().value()).toList());
    assertEquals(
        List.of(2, 0, 1), edition.records().stream().map(record -> record.notes().size()).toList());
    assertTrue(edition.account().totals().getOrDefault(Destination.SITE_FURNITURE, 0) > 60);
    assertEquals(
        List.of("frus1958-60v20-d10#fn4"),
        EditionFacts.inlines(edition.records().getFirst(), Inline.CrossReference.class).stream()
            .map(reference -> reference.target().orElse(""))
            .toList());
  }

  @Test
  void gluedNumbersAreCallsWhereTheyFitARow() {
    DiplomaticRecord record =
        record(
            """
            4. Memorandum of Conversation0

            SUBJECT

              • The ferry

            PARTICIPANTS

              • Mr. Bell, Consul General
              • Minister Orlok

            Mr. Bell recalled the treaty of 1951.1 The Minister had 17 ferries and 3.5 million guests.2 [Page 17] He named Tuesday. [1 line not declassified]

            Attachment

            Letter From Mr. Bell to Minister Orlok

            Sir: The pier is ready, and it has been ready since the spring of the year before last.

            A. Bell3
              1. Source: Consular Files, Box 2. Secret. Drafted by Bell.
              2. See Document 3.
              3. The figure is his own.
              4. Signed by hand.
            """);
    assertEquals(
        List.of("0", "1", "2", "3"),
        EditionFacts.inlines(record, Inline.NoteCall.class).stream()
            .map(Inline.NoteCall::label)
            .sorted()
            .toList());
    assertEquals(Note.Kind.SOURCE, record.notes().getFirst().kind());
    assertEquals(1, EditionFacts.findings(record, Code.MC203));
    assertEquals(List.of("The ferry"), record.description().subjects());
    assertEquals(
        "Consul General", record.description().participants().getFirst().role().orElseThrow());
    Inline.Gap gap = EditionFacts.inlines(record, Inline.Gap.class).getFirst();
    assertEquals(Inline.Gap.Reason.WITHHELD, gap.reason());
    assertEquals("1", gap.quantity().orElseThrow());
    assertEquals("lines", gap.unit().orElseThrow());
    Block.Enclosure enclosure = EditionFacts.all(record, Block.Enclosure.class).getFirst();
    assertTrue(enclosure.content().getLast() instanceof Block.Signature);
    assertEquals("17", EditionFacts.inlines(record, Inline.PageBreak.class).getFirst().number());
  }

  @Test
  void aNumberGluedToADayIsACallAndAFileNumberIsNone() {
    DiplomaticRecord record =
        record(
            """
            793.00/8–1451: Telegram

            The Consul General at Port Orlok ( Bell ) to the Secretary of State

            Port Orlok, August 14, 1951—2 p. m.

            214. My telegram of August 6.1 The ferry of August 10 was discussed with the Minister yesterday, and he insists that it sails.

            Bell
              1. It told of a talk about the ferry (793.00/8–651).
            """);
    Inline.NoteCall call = EditionFacts.inlines(record, Inline.NoteCall.class).getFirst();
    assertEquals("1", call.label());
    assertEquals(0, EditionFacts.findings(record, Code.MC203));
  }

  @Test
  void speakersAreKnownByLabelsThatComeAgain() {
    DiplomaticRecord record =
        record(
            """
            Date unknown

            Transcript of the Conversation between A. Bell and J. Orlok

            TRANSCRIPT OF THE CONVERSATION

            between the Consul A. Bell and the Minister J. Orlok*

            3 May 1959

            *[Handwritten] Not shown to Cde. Orlok

            Present [at the meeting]:

            Cdes. Bell, Roe;

            Cdes. Orlok, Vara, Nemo.

            A. BELL says that the pier is ready and waits.

            They pass to the matter of the ferry.

            A. BELL. When does the ferry sail? [This is a slip; he means the boat. – trans.]

            J. ORLOK. On Tuesday.

            It has always sailed on Tuesday, and nobody has ever complained of it.

            A. BELL. And on Wednesday?[1]


            A. BELL. Then I shall walk.

            J. ORLOK. Walk, then.

            Following a break

            J ORLOK. Comment: the tide turns.

            Taken down by

            P. SMIT

            31 April 1959

            GARF. Collection 5. Inventory 1. File 9. Sheets 1-3.

            [1] The ferry Aurora.


            Bell asks Orlok about the ferry, and Orlok names a day of the week that does not please him.


            Document Information

            Source

            GARF, f. 5, op. 1, d. 9, ll. 1-3. Contributed by N. Nemo and translated by M. Roe.

            Original Uploaded Date

            2024-08-27

            Language

            Record ID

            999001

            Related Documents

            May 2, 1959

            First Conversation of Bell with Orlok

            They meet.
            """);
    assertEquals("wcda-999001", record.id().value());
    assertEquals(Map.of("bell", 3, "orlok", 3), EditionFacts.turns(record, Delivery.VERBATIM));
    assertEquals(Map.of("bell", 1), EditionFacts.turns(record, Delivery.NARRATED));
    assertEquals(2, EditionFacts.all(record, Block.StageDirection.class).size());
    assertEquals(
        "trans.",
        EditionFacts.inlines(record, Inline.EditorialRemark.class).getFirst().by().orElseThrow());
    assertEquals(1, EditionFacts.findings(record, Code.MC010));
    assertEquals(1, EditionFacts.findings(record, Code.MC013));
    assertEquals(1, EditionFacts.findings(record, Code.MC101));
    assertEquals(1, EditionFacts.findings(record, Code.MC103));
    assertEquals("1959-05-03", record.description().date().orElseThrow().edtf());
    assertEquals(5, record.description().participants().size());
    assertEquals(
        "GARF, f. 5, op. 1, d. 9, ll. 1-3",
        record.description().references().getFirst().normalized());
    assertEquals(1, record.description().related().size());
    assertEquals(
        "First Conversation of Bell with Orlok", record.description().related().getFirst().title());
    Block.Signature signature = EditionFacts.all(record, Block.Signature.class).getFirst();
    assertEquals("taken down", signature.role().orElseThrow());
  }

  @Test
  void labelsWithAColonAreSpeakersAndCommentsAreNot() {
    DiplomaticRecord record =
        record(
            """
            9. Memorandum of Conversation

            Sylvania City, May 3, 1959.

            Mr. Bell: When does the ferry sail?

            The Minister: On Tuesday, as it has always sailed.

            Mr. Bell: I thank you.

            Comment: The Minister was tired.
            """);
    assertEquals(Map.of("bell", 2, "minister", 1), EditionFacts.turns(record, Delivery.VERBATIM));
  }

  @Test
  void printedPagesAreJoinedAndTheirNotesGoToTheirDocuments() {
    Edition edition =
        edit(
            """
            12   The Ferry Papers

            No. 7 The Consul at Port Orlok (Bell) to the Secretary of State1

            Port Orlok, May 3, 1959.

                The Minister asked when the boat would be painted, and I said
            that paint had not yet come from the capital, though it had been
            ordered in the winter.2
                He left, and I wrote this down on the pier while the sun was
            going down over the two wrecks.

            ______
              1 Source: Consular Files, Box 1.
              2 It came in June.
            \fThe Ferry Papers   13

                The paint is blue, and the Minister, who wanted a green one for the
            funnel, has writ-
            ten a letter of four pages about it.
                                                    Bell

            No. 8 The Secretary of State to the Consulate at Port Orlok1

            Washington, May 9, 1959.

                Blue is approved, and the Department asks to be told nothing further
            about paint of any kind or shade.

            ______
              1 Source: Consular Files, Box 2.
            \f14   The Ferry Papers

                The ferry is to sail on Tuesdays, and on no other day of the week,
            until further notice is given.
            """);
    assertEquals(2, edition.records().size());
    assertEquals(
        List.of(2, 1), edition.records().stream().map(record -> record.notes().size()).toList());
    assertTrue(
        edition.records().stream()
            .flatMap(record -> record.notes().stream())
            .allMatch(Note::called));
    DiplomaticRecord first = edition.records().getFirst();
    List<String> paragraphs =
        EditionFacts.all(first, Block.Paragraph.class).stream()
            .map(paragraph -> Inline.wording(paragraph.content()))
            .toList();
    assertEquals(3, paragraphs.size(), paragraphs::toString);
    assertTrue(paragraphs.get(2).contains("has written a letter"), paragraphs::toString);
    assertEquals(1, EditionFacts.all(first, Block.Signature.class).size());
    assertTrue(edition.account().totals().getOrDefault(Destination.RUNNING_HEAD, 0) > 40);
    assertEquals(null, edition.account().totals().get(Destination.UNACCOUNTED));
  }

  @Test
  void nothingAtAllIsAnEditionWithoutRecords() {
    assertTrue(edit("\n\n  \n").records().isEmpty());
  }
}
