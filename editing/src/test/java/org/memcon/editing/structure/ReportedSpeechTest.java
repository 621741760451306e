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

/// Whose speech the sentences of a narrated record report.
class ReportedSpeechTest {

  private static final String TALK =
      """
      12. Memorandum of Conversation

      Port Vell, March 3, 1961, 3 p.m.

      PARTICIPANTS

      The Secretary
      Mr. Ivo Orlok, Foreign Minister of Freedonia
      Mr. John Bell, American Ambassador
      Mr. Adam Roe, Interpreter

      """;

  private static DiplomaticRecord record(String text) {
    Edition edition = new StructureRecognizer().edit(Texts.plain("talk.txt", text));
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  private static List<String> said(DiplomaticRecord record) {
    List<String> said = new ArrayList<>();
    for (Inline.ReportedSpeech speech : EditionFacts.inlines(record, Inline.ReportedSpeech.class)) {
      String words = Inline.wording(speech.content());
      said.add(
          String.join(" ", speech.who())
              + (speech.toWhom().isEmpty() ? "" : " to " + String.join(" ", speech.toWhom()))
              + ": "
              + words.substring(0, Math.min(words.length(), 20)));
    }
    return said;
  }

  @Test
  void theLettersOfATelephoneCallStandForThoseWhomTheTitleNames() {
    DiplomaticRecord record =
        record(
            """
            77. Memorandum of Telephone Conversation Between the Harbor Master (Bell) and Ambassador Orlok, Port Vell, May 3, 1972

            Port Vell, May 3, 1972, 9:25 a.m.

            B said that the ferry would not sail before Tuesday. O replied that his Minister knew it. Orlok asked for a lantern. B said he would send one.
            """);
    assertEquals(
        List.of("bell", "orlok", "orlok", "bell"),
        said(record).stream()
            .map(it -> it.substring(0, it.indexOf(it.contains(" to ") ? " " : ":")))
            .toList());
  }

  @Test
  void namesOfficesAndPronounsLeadToTheParticipants() {
    DiplomaticRecord record =
        record(
            TALK
                + """
                The Secretary opened the conversation by asking about the ferry. He said that it had been shut for a year. Nobody could cross.

                The Foreign Minister replied that the ferry was old. Mr. Orlok added that a bridge would be built. It was agreed that the matter be studied. Ambassador Bell asked whether there was money for it.

                The meeting ended at four o’clock.
                """);
    assertEquals(
        List.of(
            "the-secretary: The Secretary opened",
            "the-secretary: He said that it had ",
            "the-secretary: Nobody could cross.",
            "mr-ivo-orlok: The Foreign Minister",
            "mr-ivo-orlok: Mr. Orlok added that",
            ": It was agreed that t",
            "mr-john-bell: Ambassador Bell aske"),
        said(record));
  }

  @Test
  void theAuthorOfATelegramSaysIAndTalksToTheOther() {
    DiplomaticRecord record =
        record(
            """
            45. Telegram From the Embassy in Freedonia to the Department of State

            Port Vell, March 3, 1961, 3 p.m.

            812. I called on Orlok this morning. I told him that my government wanted the ferry opened at once. He said that he could do nothing before spring. The ice was too thick. I replied that this had been said last year. He asked for patience.

            Bell
            """);
    assertEquals(
        List.of(
            "bell to orlok: I told him that my g",
            "orlok to bell: He said that he coul",
            "orlok to bell: The ice was too thic",
            "bell to orlok: I replied that this ",
            "orlok to bell: He asked for patienc"),
        said(record));
  }

  @Test
  void aWriterWhoIsNotKnownTakesTheFloorAllTheSame() {
    DiplomaticRecord record =
        record(
            """
            14. Memorandum of Conversation

            Port Vell, March 3, 1961, 3 p.m.

            I saw Orlok today. Orlok said that the ferry was shut. He hoped that it would open in spring. Nobody could cross. \
            I replied that the lantern was broken as well. I read a line from his letter. Orlok said that he knew it.
            """);
    assertEquals(
        List.of(
            "orlok: Orlok said that the ",
            "orlok: He hoped that it wou",
            "orlok: Nobody could cross.",
            "orlok: Orlok said that he k"),
        said(record));
  }

  @Test
  void whatTheWriterSawIsNotHeWhoSpeaks() {
    DiplomaticRecord record =
        record(
            """
            14. Memorandum of Conversation

            Port Vell, March 3, 1961, 3 p.m.

            I called on Orlok today. Orlok said that the ferry was shut. I replied that the lantern was broken as well. I read a line from the treaty that Sylvanian Union would sign. \
            He said with a smile that it would open in spring.
            """);
    assertEquals(
        List.of("orlok: Orlok said that the ", "orlok: He said with a smile"), said(record));
  }

  @Test
  void notesAndPagesInsideAndBetweenSentencesStayWhereTheyStand() {
    String told =
        TALK
            + """
            The Secretary said that the ferry/2/ was shut. It was old./3/ Mr. Orlok asked why [Page 31] it had been shut. [Page 32] He wondered.

            /2/See Document 3.

            /3/Not found.
            """;
    DiplomaticRecord record = record(told);
    List<Inline> content = EditionFacts.all(record, Block.Paragraph.class).getFirst().content();
    assertEquals(
        "The Secretary said that the ferry was shut. It was old. Mr. Orlok asked why it had been"
            + " shut. He wondered.",
        Inline.wording(content));
    assertEquals(2, EditionFacts.inlines(record, Inline.NoteCall.class).size());
    assertEquals(4, said(record).size());
    for (Inline.ReportedSpeech speech : EditionFacts.inlines(record, Inline.ReportedSpeech.class)) {
      assertTrue(
          told.substring(speech.span().start(), speech.span().end())
              .startsWith(Inline.wording(speech.content()).substring(0, 8)));
    }
  }

  @Test
  void papersThatNarrateNoTalkHaveNoSpeakers() {
    assertEquals(
        List.of(),
        said(
            record(
                """
                7. National Intelligence Estimate

                Port Vell, March 3, 1961.

                We believe that the ferry will stay shut. The Foreign Minister has said so. President Orlok stated that a bridge would be built. He added that money was short. The opposition asked for more.
                """)));
  }
}
