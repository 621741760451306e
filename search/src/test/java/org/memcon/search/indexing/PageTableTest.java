package org.memcon.search.indexing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.Block;
import org.memcon.model.text.TextSpan;
import org.memcon.search.pages.PageTable;

class PageTableTest {

  private final PageTableWriter writer = new PageTableWriter();

  PageTableTest() {
    writer.clear();
    writer.add(0); // the heading
  }

  private void passage(int position, String page, Passage.PageTurn... turns) {
    Block block = new Block.PageBreak(TextSpan.NOWHERE, "any");
    writer.add(
        new Passage(
            "p1",
            Passage.Layer.BODY,
            TextSpan.NOWHERE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(page).filter(number -> !number.isEmpty()),
            List.of(turns),
            Optional.empty(),
            "words",
            new Passage.Subject.OfBlock(block)),
        position,
        character -> position + character);
  }

  private PageTable read(int length) {
    PageTable table = new PageTable();
    table.read(new BytesRef(writer.table(length)));
    return table;
  }

  @Test
  void aRecordThatBeginsInTheMiddleOfAPageDoesNotSayWhich() {
    passage(5, "", new Passage.PageTurn(10, "283"));
    passage(40, "283");
    PageTable table = read(90);
    assertTrue(table.isPrinted());
    assertArrayEquals(new int[] {PageTable.UNKNOWN, 283}, table.distinctPages());
    assertEquals(15, table.start(1));
    assertEquals(75, table.wordsOnLast());
    assertEquals(0, table.runAt(14));
    assertEquals(1, table.runAt(15));
  }

  @Test
  void theHeadingStandsOnThePageOnWhichTheTextBegins() {
    passage(5, "12");
    assertArrayEquals(new int[] {12}, read(60).distinctPages());
  }

  @Test
  void aLongRecordWithoutPagesIsDividedIntoStretches() {
    for (int position = 5; position < 1_300; position += 100) {
      passage(position, "");
    }
    PageTable table = read(1_305);
    assertFalse(table.isPrinted());
    assertArrayEquals(new int[] {0, 1, 2, 3}, table.distinctPages());
    assertTrue(table.start(1) >= 400);
  }

  @Test
  void aNumberThatIsNoneFollowsTheLast() {
    passage(5, "12", new Passage.PageTurn(30, "999999999999"), new Passage.PageTurn(60, "XIV"));
    assertArrayEquals(new int[] {12}, read(100).distinctPages());
  }
}
