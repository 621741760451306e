package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordKind;

/// Texts as typewriters and message centres set them.
class TypedPagesTest {

  private static Edition edition(String text) {
    return new StructureRecognizer().edit(Texts.plain("typed.txt", text));
  }

  private static DiplomaticRecord record(String text) {
    Edition edition = edition(text);
    assertEquals(1, edition.records().size());
    assertTrue(!edition.account().totals().containsKey(Destination.UNACCOUNTED));
    return edition.records().getFirst();
  }

  private static List<String> paragraphs(DiplomaticRecord record) {
    return EditionFacts.all(record, Block.Paragraph.class).stream()
        .map(paragraph -> Inline.wording(paragraph.content()))
        .toList();
  }

  private static List<String> signatures(DiplomaticRecord record) {
    return EditionFacts.all(record, Block.Signature.class).stream()
        .map(signature -> Inline.wording(signature.content()))
        .toList();
  }

  private static final String MEMORANDUM =
      """
                                SECRET

                                                         3 May 1962

      MEMORANDUM FOR THE RECORD

      SUBJECT:   Conversation with Consul Orlok

      1. I called on Consul Orlok at his house at 1600 hours on
      2 May. He said that the ferry was late again, and that nobody on
      the pier had been told.

      2. Mr. Vane, who was there, asked for the timetable. I answered
                                SECRET

                                SECRET
                                 - 2 -

      that it had not been printed.

                                          EMIL BELL
                                          Harbor Master

      Distribution:
         Orig - Harbor Office
         1 - Mr. Tull

                                SECRET
      """;

  @Test
  void linesGoOnOverMarginsAndPages() {
    DiplomaticRecord record = record(MEMORANDUM);
    assertTrue(
        paragraphs(record)
            .contains(
                "1. I called on Consul Orlok at his house at 1600 hours on 2 May. He said that the"
                    + " ferry was late again, and that nobody on the pier had been told."));
    assertTrue(
        paragraphs(record).stream()
            .anyMatch(words -> words.replace("  ", " ").contains("I answered that it had not")));
  }

  @Test
  void headingSubjectAndMarkingAreToldWhereverTheDateStands() {
    DiplomaticRecord record = record(MEMORANDUM);
    assertEquals("MEMORANDUM FOR THE RECORD", record.description().title());
    assertEquals(List.of("Conversation with Consul Orlok"), record.description().subjects());
    assertEquals("1962-05-03", record.description().date().orElseThrow().edtf());
    assertEquals("SECRET", record.description().classification().orElseThrow());
  }

  @Test
  void aMarkingAtTheFootSignsNothing() {
    assertEquals(List.of("EMIL BELL"), signatures(record(MEMORANDUM)));
  }

  @Test
  void whatStandsLeftAndRightOfAWideGapIsReadApart() {
    DiplomaticRecord record =
        record(
            """
            MEMORANDUM OF CONVERSATION

            DATE: 3 May 1962

            PARTICIPANTS:

                 Freedonia                          Sylvania

                 Minister Orlok                     The Harbor Master
                 Mr. Vey, Interpreter               Mr. Tull, Ferry Office

                 Minister Orlok said that the ferry was late again and that he would
            like to know whom he could ask about it.

                 The Harbor Master answered that he could ask him, but that he would
            learn nothing by it.
            """);
    assertEquals(
        List.of("Minister Orlok", "Mr. Vey", "The Harbor Master", "Mr. Tull"),
        record.description().participants().stream().map(Participant::name).toList());
    assertEquals(
        List.of("Freedonia", "Freedonia", "Sylvania", "Sylvania"),
        record.description().participants().stream()
            .map(person -> person.delegation().orElse(""))
            .toList());
  }

  @Test
  void aTelegramIsToldByItsHeadAndDatedByItsGroup() {
    DiplomaticRecord record =
        record(
            """
            PAGE 01        LINDMO  01234  121611Z

            44
            ACTION EUR-12

            R 121540Z JUN 74
            FM AMEMBASSY LINDMOUTH
            TO SECSTATE WASHDC 8841

            SUBJ: THE FERRY

            1. THE FERRY WAS LATE AGAIN ON TUESDAY, AND NOBODY ON THE PIER HAD
            BEEN TOLD. THE CONSUL WILL ASK FOR A TIMETABLE. HE WAS TOLD

            PAGE 02        LINDMO  01234  121611Z

            THAT IT HAD NOT BEEN PRINTED AND WOULD NOT BE PRINTED BEFORE JULY AT
            THE EARLIEST.
            BELL
            """);
    assertEquals(RecordKind.TELEGRAM, record.kind());
    assertEquals("THE FERRY", record.description().title());
    assertTrue(record.description().date().orElseThrow().edtf().startsWith("1974-06-12"));
    assertEquals(List.of("BELL"), signatures(record));
    assertTrue(paragraphs(record).stream().noneMatch(words -> words.contains("PAGE 0")));
  }

  @Test
  void aLetterWithoutATitleIsOneByItsForm() {
    DiplomaticRecord record =
        record(
            """
                                          Lindmouth, May 3, 1962

            Dear Mr. Orlok:

                 Thank you for the timetable, which I have hung in the hall where all
            can see it.  It is a fine piece of printing.

                 I hope that the ferry has seen it, too, and remain as ever at your
            service in this matter.

                                          Sincerely,

                                          Emil Bell

            The Honorable
                 Ivan Orlok
                      Sylvania City
            """);
    assertEquals(RecordKind.LETTER, record.kind());
    assertEquals(List.of("Emil Bell"), signatures(record));
  }

  @Test
  void questionsAndAnswersAreTurns() {
    DiplomaticRecord record =
        record(
            """
            NEWS CONFERENCE OF THE HARBOR MASTER

            3 May 1962

            Q. Mr. Bell, will the ferry sail on Tuesday, as it did last week and in
            the week before?

            A. It will.

            Q. At what hour, and from which of the piers that are left?

            A. At four, if the boiler holds, and from the pier at which it lies now
            and has lain since March.
            """);
    assertEquals(
        List.of("Q", "A", "Q", "A"),
        EditionFacts.all(record, Block.Turn.class).stream()
            .map(turn -> turn.speaker().name())
            .toList());
  }
}
