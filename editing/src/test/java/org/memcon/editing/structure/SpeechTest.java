package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.record.Block;
import org.memcon.model.record.Block.Turn.Delivery;
import org.memcon.model.record.DiplomaticRecord;

/// Who speaks, in records that print it in different ways.
class SpeechTest {

  @Test
  void whoSpeaksButOnceIsHeardAmongOthers() {
    assertEquals(
        List.of(
            "The Chancellor",
            "Bell",
            "The Chancellor",
            "Orlok",
            "The Chancellor",
            "Bell",
            "The Chancellor"),
        speakers(
            """
            12. Notes of a Meeting

            The Chancellor: Who has the key of the lock?

            Bell: The keeper has it, or had it on Monday.

            The Chancellor: Then let us ask him.

            Orlok: I asked him. He says that it is in the water.

            The Chancellor: In the water?

            Bell: Near the third gate.

            The Chancellor:Find it.
            """));
  }

  @Test
  void anInitialIsNoAnswerWhereNobodyAsks() {
    assertEquals(
        List.of("A. Bell", "T. Orlok", "A. Bell", "T. Orlok"),
        speakers(
            """
            12. Record of a Conversation

            A. Bell. At my age stairs are a conversation by themselves.

            T. Orlok. My grandfather was fond of them.

            A. Bell. Then let us begin with the ferry.

            T. Orlok. It is late, as ever.
            """));
    assertEquals(
        List.of("Q", "A", "Q", "A"),
        speakers(
            """
            12. Interview With the Chancellor

            Q. Is the ferry late?

            A. Always. It was late on Monday.

            Q. And the pier?

            A. Never. The pier stands.
            """));
  }

  @Test
  void whoeverIsHeardSpeaksAmongMembersOfABody() {
    DiplomaticRecord record =
        record(
            """
            12. Hearing on the Ferry

            Present: Senators Orlok, Bell, and Vane.

            The CHAIRMAN. The committee will come to order.

            Mr. PELL. The harbor is closed, Mr. Chairman.

            Senator BELL. Who closed it?

            Mr. PELL. They did, Senator.
            """);
    assertEquals(0, EditionFacts.findings(record, Code.MC102));
  }

  @Test
  void titlesAndGivenNamesMakeNoOtherSpelling() {
    String turns =
        """
        12. Press Conference With Minister Lund

        MR. LUND ARTHUR: The bridge will be opened.

        MR. HORVAT: When?

        MINISTER LUND: In May.

        MR. HORVAT: And the ferry?

        MINISTER LUND: As before.
        """;
    assertEquals(0, EditionFacts.findings(record(turns), Code.MC103));
  }

  @Test
  void anOutlineIsNoConversation() {
    assertEquals(
        List.of(),
        speakers(
            """
            12. Paper Prepared in the Lake Committee

            A. The gates are to be opened in October, when the water is low.

            B. The gauges are to be read on both shores.

            C. The fish are to be counted.

            A. If the gates stay shut, the first part of this paper falls.

            B. If the gauges disagree, the second does.
            """));
  }

  @Test
  void headingsOfTheSameLabelsAreNoConversation() {
    assertEquals(
        List.of(),
        speakers(
            """
            12. Report by the Lake Committee

            Target Date: October 20, if the weather allows it by then.

            Support: The Commission and the fishermen.

            Target Date: November 1. No other target date was thought of.

            Support: None, though the Commission has offered its support.

            Target Date: December 1, which is a late date.

            Support: Not needed. We can support ourselves.
            """));
  }

  @Test
  void aQuestionMayBeginWithTheNameOfWhoIsAsked() {
    assertEquals(
        List.of("Q", "A", "Q", "A"),
        speakers(
            """
            Interview With Mr. Orlok

            Q. Mr. Orlok, when did you learn of the ferry?

            A. In autumn.

            Q. Who told you?

            A. The captain.
            """));
  }

  @Test
  void aPresidentAndHisDeputyAreTwo() {
    assertEquals(
        List.of("President", "Vice President", "President", "Vice President"),
        speakers(
            """
            12. Telephone Conversation Between the President and the Vice President

            President: Are the gates shut?

            Vice President: They are.

            President: Open them.

            Vice President: With what?
            """));
  }

  @Test
  void aSideMayHaveOneLabel() {
    assertEquals(
        List.of("Freedonian side", "Sylvanian side", "Freedonian side", "Sylvanian side"),
        speakers(
            """
            Conversation between the delegations of Freedonia and Sylvania

            Freedonian side: We have come to ask about the pier.

            Sylvanian side: The pier is in order.

            Freedonian side: By whom was it repaired?

            Sylvanian side: By the army.
            """));
  }

  @Test
  void linesWithoutSpaceBetweenAreParted() {
    assertEquals(
        List.of("Com. Bell", "Com. Orlok", "Com. Bell", "Com. Orlok"),
        speakers(
            """
            RECORD OF CONVERSATION BETWEEN COMRADE BELL AND COMRADE ORLOK

            Com. BELL: We have come to ask about the pier.
            Com. ORLOK: The pier is in order. It was repaired
            last year, and the year before, and will be repaired
            again.
            Com. BELL: By whom was it repaired?
            Com. ORLOK: By the army, with wood that came from
            your country.
            """));
  }

  @Test
  void whatIsToldUnderNamesInCapitalsIsReported() {
    DiplomaticRecord record =
        record(
            """
            12. Memorandum of Conversation

            CHANCELLOR BELL said that he had come to ask about the pier.

            MINISTER ORLOK replied that the pier was in order.

            CHANCELLOR BELL asked by whom it had been repaired.
            """);
    assertEquals(
        List.of(Delivery.NARRATED, Delivery.NARRATED, Delivery.NARRATED),
        record.blocks().stream()
            .filter(Block.Turn.class::isInstance)
            .map(block -> ((Block.Turn) block).delivery())
            .toList());
  }

  private static DiplomaticRecord record(String text) {
    return new StructureRecognizer().edit(Texts.plain("page.txt", text)).records().getFirst();
  }

  private static List<String> speakers(String text) {
    return record(text).blocks().stream()
        .filter(Block.Turn.class::isInstance)
        .map(Block.Turn.class::cast)
        .filter(turn -> turn.delivery() == Delivery.VERBATIM)
        .map(turn -> turn.speaker().name())
        .toList();
  }
}
