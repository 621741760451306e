package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// "Messrs." before the names of several people, among those present and before what they say.
class SeveralPeopleTest {

  private static final String TALK =
      """
      1. Memorandum of Conversation/1/

      Sylvania City, May 4, 1959, 3 p.m.

      %s

      The Secretary said that the ferry would sail. Messrs. Vane, Gade and Bell replied that the pier was shut.

      Orlok added that the pier would be opened in spring. The Secretary thanked him.

      /1/ Source: Department of State, Central Files, 900.00/5–459. Confidential.
      """;

  private static DiplomaticRecord record(String present) {
    return new StructureRecognizer()
        .edit(Texts.plain("talk.txt", TALK.formatted(present)))
        .records()
        .getFirst();
  }

  private static List<String> present(DiplomaticRecord record) {
    return record.description().participants().stream().map(Participant::name).toList();
  }

  @Test
  void aLineOfCapitalsAndOneOfSmallLettersNameOnePersonAfterTheOther() {
    assertEquals(
        List.of("The Secretary", "Bell", "Vane", "Gade", "Roe", "Lund"),
        present(
            record(
                "PARTICIPANTS\n\nThe Secretary\nMessrs. Bell, Vane and Gade\nMESSRS. Roe and"
                    + " Lund")));
  }

  @Test
  void severalMayStandAmongOthersInALineOfThosePresent() {
    assertEquals(
        List.of("The Secretary", "Bell", "Vane", "Gade", "Minister Orlok"),
        present(
            record("PARTICIPANTS: The Secretary, Messrs. Bell, Vane and Gade, Minister Orlok")));
  }

  @Test
  void allOfThreeSay() {
    DiplomaticRecord record =
        record("PARTICIPANTS: The Secretary, Messrs. Bell, Vane and Gade, Minister Orlok");
    assertTrue(
        record.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .flatMap(block -> ((Block.Paragraph) block).content().stream())
            .filter(Inline.ReportedSpeech.class::isInstance)
            .map(speech -> ((Inline.ReportedSpeech) speech).who())
            .anyMatch(List.of("vane", "gade", "bell")::equals));
  }
}
