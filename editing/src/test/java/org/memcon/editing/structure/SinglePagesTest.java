package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Texts of one document each, as they are copied from a page of the web.
class SinglePagesTest {

  private static DiplomaticRecord record(String text) {
    Edition edition = new StructureRecognizer().edit(Texts.plain("page.txt", text));
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  private static void isTitled(String title, Optional<String> number, String text) {
    DiplomaticRecord record = record(text);
    assertEquals(title, words(record));
    assertEquals(number, record.heading().orElseThrow().number());
  }

  private static String words(DiplomaticRecord record) {
    return Inline.wording(record.heading().orElseThrow().content());
  }

  @Test
  void aListOfParticipantsGoesOnBehindAPageBreak() {
    DiplomaticRecord record =
        record(
            """
            9. Memorandum of Conversation1

            Sylvania City, May 3, 1961.

            SUBJECT

              • Lanterns

            PARTICIPANTS

              • Mr. Bell, Harbor Master

              • Mr. Orlok, Ferry Office

            [Page 39]

              • Mr. Hale, Keeper of the Light

              • Mr. Vane, Ferry Office

            Mr. Bell opened the meeting and asked for the lanterns.

              1. Source: Harbor Files, Box 2. Secret.
            """);
    assertEquals(4, record.description().participants().size());
  }

  @Test
  void theLabelsOfListsMayBeItemsThemselves() {
    DiplomaticRecord record =
        record(
            """
            900.00/8–2454

            Memorandum of Conversation, by Mr. Bell of the Ferry Office

            [Sylvania City,] August 24, 1954.

            Confidential

              • Subject:

              • Proposal for a new pier

              • Participants:

              • F—Robert Orlok

              • P—Henry Hale

              • L—John Neil

            The meeting was called to discuss the pier, and the keeper spoke of the ice and of lanterns.
            """);
    assertEquals(3, record.description().participants().size());
    Block.SubjectLine subject = EditionFacts.all(record, Block.SubjectLine.class).getFirst();
    assertEquals("Subject:", Inline.wording(subject.label()));
    assertEquals(
        "Proposal for a new pier", Inline.wording(subject.items().getFirst().content()).strip());
  }

  @Test
  void aNumberedHeadingOpensThePageWhateverPapersItHolds() {
    isTitled(
        "7. Memorandum From the Harbor Master to the Minister, Sylvania City, May 3, 1974",
        Optional.of("7"),
        """
        7. Memorandum From the Harbor Master to the Minister, Sylvania City, May 3, 19741

        [Page 1]

        MEMORANDUM FOR THE MINISTER

        Sylvania City, May 3, 1974.

        The ferry is late again, and the pier has to be closed on Tuesdays.

        [Page 2]

        Telegram From the Legation in Freedonia to the Ferry Office

        Freedonia, May 1, 1974.

        The lanterns have been seen from here.

        [Page 3]

        Telegram From the Ferry Office to the Legation in Freedonia

        Sylvania City, May 2, 1974.

        Count them.

          1. Source: Harbor Files, Box 2. Secret.
        """);
  }

  @Test
  void aHeadingThatOpensThePageIsOneWhateverNumbersFollow() {
    isTitled(
        "16. Memorandum From the Assistant Harbor Master (Neil) to the Harbor Master (Wills)",
        Optional.of("16"),
        """
        16. Memorandum From the Assistant Harbor Master (Neil) to the Harbor Master (Wills)1

        Sylvania City, January 12, 1962.

        The Harbor Master wishes to discuss the following topics with us:

        5. Should we be looking to an expanded program of lighted buoys in the next year?

        6. Would it be useful to institute an adaptation of the Pilots’ Information Program on the lake?

          1. Source: Harbor Files, Box 2. Secret. Initialed by Neil.
        """);
  }

  @Test
  void aNumberAloneAboveTheTitleIsItsNumber() {
    DiplomaticRecord record =
        record(
            """
            No. 44

            Note of a Meeting between the Minister and Mr. Orlok at Port Marr on 14 May 1959

            CONFIDENTIAL

            The Minister opened by saying that the ferry could not wait.
            """);
    assertEquals(Optional.of("44"), record.heading().orElseThrow().number());
    assertTrue(words(record).contains("Note of a Meeting"), words(record));
    assertEquals("1959-05-14", record.description().date().orElseThrow().edtf());
  }

  @Test
  void aNumberedLineAloneIsADocument() {
    isTitled(
        "12. Telegram 5 from Sylvania City, January 2, 1958. Secret. 2 pp. Consular Files, Box 2.",
        Optional.of("12"),
        "12. Telegram 5 from Sylvania City, January 2, 1958. Secret. 2 pp. Consular Files, Box"
            + " 2.\n");
  }

  @Test
  void aNumberedLineBetweenPageMarksIsADocument() {
    isTitled(
        "12. Bell to Orlok, January 2, 1958. Secret. 2 pp. Consular Files, Box 2.",
        Optional.of("12"),
        """
        [Page 4]

        12. Bell to Orlok, January 2, 1958. Secret. 2 pp. Consular Files, Box 2.

        [Page 5]
        """);
  }

  @Test
  void theFilesAboveATitleAreNoTitle() {
    isTitled(
        "The Freedonian Embassy to the Ministry of Ferries",
        Optional.empty(),
        """
        Ministry of Ferries Policy Files

        The Freedonian Embassy to the Ministry of Ferries

        top secret

        Aide-Mémoire

        In a letter dated the 11th of February 1948 addressed to Mr. Bell, Mr. Orlok enclosed the text
        of a memorandum concerning the state of the negotiations on the pier.
        """);
  }

  @Test
  void aTitleOfNoKindStandsBetweenItsFilesAndItsDate() {
    isTitled(
        "Current Ferry Developments",
        Optional.empty(),
        """
        Current Ferry Developments, lot 70 D 467

        Current Ferry Developments1

        Sylvania City, February 18, 1952.

        In a letter to the Ferry Board the Ministry gave its tentative views on the operation of night
        boats via the northern strait, which the Board is considering.

          1. Regarding this publication, see footnote 1, p. 120.
        """);
  }

  @Test
  void theHeadingCallsTheNoteThatNamesTheSource() {
    DiplomaticRecord record =
        record(
            """
            332. Freedonian Intelligence Estimate 75/76-72, Sylvania City, October 4, 197212

            Sylvania City, October 4, 1972

            The ferries are among the great powers there.1 So are the boats that ply the other shore.

              1. Source: Ministry Files, Box 361. Secret.
              2. The estimate concluded that the ferries were more punctual than for many years.
            """);
    assertEquals(
        "332. Freedonian Intelligence Estimate 75/76-72, Sylvania City, October 4, 1972",
        words(record));
    assertTrue(record.notes().stream().allMatch(note -> note.called()));
  }
}
