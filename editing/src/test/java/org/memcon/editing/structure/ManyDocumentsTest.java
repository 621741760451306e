package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// A volume of many documents, which are recognized step by step, a group of them together.
class ManyDocumentsTest {

  private static final String DOCUMENT =
      """
      %d. Memorandum of Conversation/1/

      Sylvania City, May %d, 1959, 3 p.m.

      SUBJECT

      The Ferry and Its Pier Number %d

      PARTICIPANTS

      The Secretary
      Minister Orlok

      The Secretary said that the ferry would sail. Orlok replied that the pier was shut.

      Orlok added that pier %d would be opened in spring. The Secretary thanked him.

      /1/ Source: Department of State, Central Files, 900.00/5–%d59. Confidential.



      """;

  private static List<DiplomaticRecord> records(int count) {
    StringBuilder volume = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      int day = 1 + i % 28;
      volume.append(DOCUMENT.formatted(i, day, i, i, day));
    }
    return new StructureRecognizer().edit(Texts.plain("volume.txt", volume.toString())).records();
  }

  /// Editors of volumes leave a telegram's group of day and hour in its text.
  @Test
  void aTelegramsGroupInAVolumeDatesItAndStaysText() {
    StringBuilder volume = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      volume.append(
          """
          %d. Telegram 30%d From the Legation in Osmark to the Ministry/1/

          R 12154%dZ JUN 74

          1. The ferry sailed this morning, and the harbor master waved to it from the pier.

          /1/ Source: State Archive of Osmark, Telegrams. Confidential.



          """
              .formatted(i, i, i));
    }
    List<DiplomaticRecord> records =
        new StructureRecognizer().edit(Texts.plain("volume.txt", volume.toString())).records();

    assertEquals(3, records.size());
    DiplomaticRecord record = records.get(1);
    assertEquals("1974-06-12", record.description().date().orElseThrow().edtf());
    assertTrue(record.blocks().getFirst() instanceof Block.Paragraph);
  }

  @Test
  void documentsBehindTheFirstGroupAreReadAsThoseInIt() {
    List<DiplomaticRecord> records = records(70);
    assertEquals(70, records.size());
    for (int i = 1; i <= 70; i++) {
      DiplomaticRecord record = records.get(i - 1);
      assertEquals(List.of("The Ferry and Its Pier Number " + i), record.description().subjects());
      assertEquals(2, record.description().participants().size());
      assertEquals(1, record.notes().size());
      assertTrue(said(record) >= 2, "speech is attributed in document " + i);
    }
  }

  private static long said(DiplomaticRecord record) {
    return record.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).content().stream())
        .filter(Inline.ReportedSpeech.class::isInstance)
        .count();
  }
}
