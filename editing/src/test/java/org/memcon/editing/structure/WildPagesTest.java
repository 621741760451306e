package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
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
            .map(person -> person.name() + " " + person.delegation().orElse(""))
            .toList());
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

  private static void called(String text, List<String> wanted) {
    assertEquals(wanted, record(text).notes().stream().map(WildPagesTest::told).toList());
  }

  private static String told(Note note) {
    return note.label().orElse("?") + " " + note.called();
  }
}
