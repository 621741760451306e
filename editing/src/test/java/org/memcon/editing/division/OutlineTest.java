package org.memcon.editing.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.memcon.editing.layout.blocks.TextBlocks;
import org.memcon.editing.structure.Texts;

class OutlineTest {

  private static final String PARAGRAPH =
      "The Secretary said that the ferry would sail as soon as the ice was gone. "
          .repeat(4)
          .strip();

  private static Outline outline(String text) {
    return new Outline(TextBlocks.of(Texts.plain("ferry.txt", text)).blocks());
  }

  @Test
  void titlesNumbersAndLabelsAreNoticed() {
    Outline outline =
        outline(
            "12. Memorandum of Conversation\n\n" + PARAGRAPH + "\n\n[Enclosure]\n\n" + PARAGRAPH);

    assertEquals(0, outline.nextTitle(0));
    assertEquals(0, outline.nextNumbered(0));
    assertTrue(outline.isNumbered(0));
    assertEquals(2, outline.nextLabel(0));
    assertTrue(outline.isLabel(2));
    assertEquals(-1, outline.nextLabel(3));
  }

  @Test
  void aParagraphIsNoneOfThese() {
    Outline outline = outline(PARAGRAPH + "\n\n" + PARAGRAPH);

    assertEquals(-1, outline.nextTitle(0));
    assertEquals(-1, outline.nextNumbered(0));
    assertFalse(outline.isLabel(-1));
  }

  @Test
  void gapsAreToldFromWiderOnes() {
    Outline outline = outline(PARAGRAPH + "\n\n" + PARAGRAPH + "\n\n\n" + PARAGRAPH);

    assertEquals("{1, 2}", outline.behindGaps(false).toString());
    assertEquals("{2}", outline.behindGaps(true).toString());
    assertFalse(outline.isIndented());
  }
}
