package org.memcon.editing.identification.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

class RecordWordsTest {

  private static final TextSpan NOWHERE = TextSpan.NOWHERE;

  @Test
  void wordsAreReadInTheOrderInWhichTheyAreChanged() {
    DiplomaticRecord record = record();
    List<String> changed = new ArrayList<>();
    RecordWords.change(
        record,
        (part, content) -> {
          if (!content.isEmpty()) {
            changed.add(part + " " + Inline.wording(content));
          }
          return content;
        });
    List<String> read =
        RecordWords.of(record).stream().map(words -> words.part() + " " + words.text()).toList();
    assertEquals(changed, read);
    assertEquals(13, read.size());
  }

  @Test
  void whatIsLookedForIsFoundWhereverItStands() {
    for (Words words : RecordWords.of(record())) {
      assertTrue(RecordWords.any(record(), (part, content) -> words.content().equals(content)));
    }
    assertFalse(RecordWords.any(record(), (part, content) -> part == Words.Part.NOTE));
  }

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(NOWHERE, words));
  }

  private static Block paragraph(String words) {
    return new Block.Paragraph(NOWHERE, text(words), Optional.empty());
  }

  private static DiplomaticRecord record() {
    Block.Item inner = new Block.Item(NOWHERE, Optional.empty(), text("the quay"), List.of());
    Block.ItemList nested =
        new Block.ItemList(NOWHERE, Optional.empty(), text("Places"), List.of(inner));
    Block.Item item =
        new Block.Item(NOWHERE, Optional.of("1."), text("the ferry"), List.of(nested));
    Block.Row row =
        new Block.Row(
            NOWHERE,
            false,
            List.of(
                new Block.Cell(NOWHERE, text("boats")), new Block.Cell(NOWHERE, text("twelve"))));
    List<Block> blocks =
        List.of(
            new Block.Dateline(NOWHERE, text("Saint-Orme, May 2")),
            new Block.ItemList(NOWHERE, Optional.of("to"), text("To"), List.of(item)),
            new Block.Turn(
                NOWHERE,
                new Speaker(NOWHERE, text("Mr. Bell"), "Bell", "bell", Optional.empty()),
                Block.Turn.Delivery.VERBATIM,
                List.of(paragraph("It is late."))),
            new Block.Table(NOWHERE, text("Boats of the line"), List.of(row)),
            new Block.Quotation(NOWHERE, List.of(paragraph("We sail at noon."))),
            new Block.Signature(NOWHERE, Optional.empty(), text("Bell")));
    return new DiplomaticRecord(
        new RecordId("v1-d1"),
        RecordKind.LETTER,
        NOWHERE,
        Optional.of(new Heading(NOWHERE, Optional.empty(), text("Letter from Mr. Bell"))),
        blocks,
        List.of(),
        new RecordDescription(
            "Letter from Mr. Bell",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        List.of());
  }
}
