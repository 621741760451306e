package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;

/// What stands on pages of archives that no rule of printing orders, each in a few lines of ours.
class WildPagesTest {

  private static DiplomaticRecord record(String text) {
    Edition edition = new StructureRecognizer().edit(Texts.plain("page.txt", text));
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  private static List<String> names(DiplomaticRecord record) {
    return record.description().participants().stream().map(Participant::name).toList();
  }

  private static final String TEXT =
      """

      Bell asked when the ferry would sail. Orlok said that it would sail on Tuesday and not before.

      He added that the captain was ashore, and that nobody knew when he would come back on board.
      """;

  @Test
  void typedLabelsNameDatePlaceAndThosePresent() {
    DiplomaticRecord record =
        record(
            """
            MEMORANDUM OF CONVERSATION

            DATE: May 3, 1959
            PLACE: The Ministry
            SUBJECT: The ferry
            PARTICIPANTS: Mr. Bell, Consul General
            Minister Orlok
            COPIES TO:
            S/S
            EUR (Mr. Neil)
            DISTRIBUTION: The Minister; Department of Ferries
            """
                + TEXT);
    assertEquals("1959-05-03", record.description().date().orElseThrow().edtf());
    assertEquals(Optional.of("The Ministry"), record.description().place());
    assertEquals(List.of("Mr. Bell", "Minister Orlok"), names(record));
  }

  @Test
  void delegationsInOneLineAreParted() {
    DiplomaticRecord record =
        record(
            """
            MEMORANDUM OF CONVERSATION

            May 3, 1959

            Participants:
            For Freedonia: Minister Orlok, Ambassador Sturm; For Osmark: Prime Minister Tolleveld, Mr. Tull; Interpreter: Mr. Wills
            """
                + TEXT);
    assertEquals(
        List.of(
            "Minister Orlok Freedonia",
            "Ambassador Sturm Freedonia",
            "Prime Minister Tolleveld Osmark",
            "Mr. Tull Osmark",
            "Mr. Wills Interpreter"),
        record.description().participants().stream()
            .map(person -> person.name() + " " + person.delegation().or(person::role).orElse(""))
            .toList());
  }

  @Test
  void columnsOfNamesReadAcrossAreParted() {
    DiplomaticRecord record =
        record(
            """
            MEMORANDUM OF CONVERSATION

            PARTICIPANTS:

            United States                         Freedonia

            The Secretary of State                Foreign Minister Orlok
            Ambassador Arthur Bell                Ambassador Emil Sturm
            Mr. Paul Neil, EUR                    Mr. Otto Vey, Protocol

            SUBJECT: The ferry
            """
                + TEXT);
    assertEquals(
        List.of(
            "The Secretary of State United States",
            "Ambassador Arthur Bell United States",
            "Mr. Paul Neil United States",
            "Foreign Minister Orlok Freedonia",
            "Ambassador Emil Sturm Freedonia",
            "Mr. Otto Vey Freedonia"),
        record.description().participants().stream()
            .map(person -> person.name() + " " + person.delegation().orElse(""))
            .toList());
  }

  @Test
  void aTextOnOneLineIsPartedAtItsLabels() {
    DiplomaticRecord record =
        record(
            "Memorandum of Conversation Sylvania City, May 3, 1959 Participants: Mr. Bell, Consul"
                + " General; Minister Orlok Subject: The ferry Mr. Bell: When will the ferry sail?"
                + " Minister Orlok: On Tuesday, if the weather allows it. Mr. Bell: It was to sail"
                + " last Tuesday. Minister Orlok: That was another Tuesday. Mr. Bell: The captain"
                + " told me that he would be ashore. Minister Orlok: He is always ashore.\n");
    assertEquals("1959-05-03", record.description().date().orElseThrow().edtf());
    assertEquals(
        List.of(
            "Mr. Bell:",
            "Minister Orlok:",
            "Mr. Bell:",
            "Minister Orlok:",
            "Mr. Bell:",
            "Minister Orlok:"),
        speakers(record));
  }

  @Test
  void aPagesNumberGluedToALabelEndsNoTurn() {
    DiplomaticRecord record =
        record(
            """
            Conversation between Chairman Orlok and Mr. Bell

            K: I have nothing to say about the pier.
            B: Nor have I. [Page 2]K: Then let us talk about the ferry.
            B: The ferry sails on Tuesday and the Minister knows it.
            K: He does not.
            <5>B: He was told yesterday.
            """);
    assertEquals(List.of("K:", "B:", "K:", "B:", "K:", "B:"), speakers(record));
  }

  @Test
  void remarksBetweenSlashesAreNoNotes() {
    DiplomaticRecord record =
        record(
            """
            Record of Conversation between N. Orlok and A. Bell, 3 May 1959

            ORLOK: We have waited for the ferry for three years. /Laughter./

            BELL: Three years are not long for a ferry. /He shows a map./ Here is the pier.

            ORLOK: /interrupting/ There is no pier on this map. /2/

            BELL: Then we shall draw one. /General laughter, applause/

            /2/ The map is not attached.
            """);
    assertEquals(List.of("2 true"), record.notes().stream().map(WildPagesTest::told).toList());
  }

  private static List<String> speakers(DiplomaticRecord record) {
    return record.blocks().stream()
        .filter(Block.Turn.class::isInstance)
        .map(block -> Inline.wording(((Block.Turn) block).speaker().printed()))
        .toList();
  }

  @Test
  void aDayThatNobodyCouldReadStaysSo() {
    for (String date : List.of("[illegible] May 1959", "May ??, 1959", "[?] May 1959")) {
      DiplomaticRecord record = record("RECORD OF CONVERSATION\n\n" + date + "\n" + TEXT);
      Optional<String> edtf = record.description().date().map(HistoricalDate::edtf);
      assertEquals(Optional.of("1959-05"), edtf);
      assertEquals(List.of(), record.findings().stream().map(Finding::message).toList());
    }
  }

  @Test
  void notesLedByArrowsAnswerTheirCalls() {
    called(
        """
        Memorandum of Conversation Between Bell and Orlok

        Bell asked about the ferry.[1] Orlok said that it would sail on Tuesday,[2] as always.

        ↑ 1 The ferry “Patience.”
        ↑ 2 May 5.
        """,
        List.of("1 true", "2 true"));
  }

  @Test
  void notesLedByHyphensAnswerTheirCalls() {
    called(
        """
        Memorandum of Conversation Between Bell and Orlok

        Bell asked about the ferry.(1) Orlok said that it would sail on Tuesday,(2) as always.

        - (1) The ferry “Patience.”
        - (2) May 5.
        """,
        List.of("1 true", "2 true"));
  }

  @Test
  void callsThatCountOnFromAnotherPageAnswerNotesInOrder() {
    called(
        """
        Memorandum of Conversation Between Bell and Orlok

        Bell asked about the ferry.16 Orlok said that it would sail on Tuesday,17 as always.

        Bell referred to article 8.3 of the treaty.18 Orlok had not read it.

        Notes

        1. The ferry “Patience.”
        2. May 5.
        3. The treaty of 1901.
        4. No copy of this was found.
        """,
        List.of("1 true", "2 true", "3 true", "4 false"));
  }

  @Test
  void notesAsMarkdownHasThemAnswerTheirCalls() {
    called(
        """
        Memorandum of Conversation Between Bell and Orlok

        Bell asked about the ferry.[^1] Orlok said that it would sail on Tuesday,[^2] as always.

        [^1]: The ferry “Patience.”

        [^2]: May 5.
        """,
        List.of("1 true", "2 true"));
  }

  private static void called(String text, List<String> wanted) {
    assertEquals(wanted, record(text).notes().stream().map(WildPagesTest::told).toList());
  }

  private static String told(Note note) {
    return note.label().orElse("?") + " " + note.called();
  }
}
