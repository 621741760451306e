package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static List<String> speakers(String text) {
    DiplomaticRecord record =
        new StructureRecognizer().edit(Texts.plain("page.txt", text)).records().getFirst();
    return record.blocks().stream()
        .filter(Block.Turn.class::isInstance)
        .map(Block.Turn.class::cast)
        .filter(turn -> turn.delivery() == Delivery.VERBATIM)
        .map(turn -> turn.speaker().name())
        .toList();
  }
}
