package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Numbers of notes that are glued to figures, or do not count as the list behind the text does.
class SlippedNumbersTest {

  private static DiplomaticRecord record(String text) {
    Edition edition = new StructureRecognizer().edit(Texts.plain("page.txt", text));
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  private static String firstParagraph(DiplomaticRecord record) {
    return record.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Inline.wording(((Block.Paragraph) block).content()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNumberIsToldFromThatOfATelegram() {
    String text =
        """
        7. Telegram From the Legation in Borania to the Ministry1

        Port Orlok, May 3, 1968, 1325Z.

        396. Ref: (A) Ministry 2905852 (B) Ministry 276316,3 (C) Orlok 18293,4 of May 1. Our 1503.5 The ferry (delayed by 2046) sails.

          1. Source: Ministry, Ferry Files. Secret.
          2. In telegram 290585 the Ministry asked for the ferry.
          3. See footnote 6, Document 5.
          4. In telegram 18293 the Legation answered telegram 276316.
          5. Document 204.
          6. Not found.
        """;
    assertEquals(
        "396. Ref: (A) Ministry 290585 (B) Ministry 276316, (C) Orlok 18293, of May 1. Our 1503."
            + " The ferry (delayed by 204) sails.",
        firstParagraph(record(text)));
  }

  @Test
  void aNumberSaidTwiceDoesNotPutTheOthersOut() {
    String text =
        """
        Letter From Bell to Orlok

        Port Orlok, May 3, 1948.

        This is my letter of July 24, 1948,1 about the ferry,1 the pier,2 the lantern3 and the boat.4

          1. Not printed.
          2. The ferry “Patience.”
          3. The pier of 1901.
          4. It was broken.
          5. A copy of this was not found.
        """;
    DiplomaticRecord record = record(text);
    assertEquals(
        "This is my letter of July 24, 1948, about the ferry, the pier, the lantern and the boat.",
        firstParagraph(record));
    assertEquals(5, record.notes().stream().filter(note -> note.called()).count());
  }

  @Test
  void aHeadingIsOneThoughANumberIsGluedToItsLastWord() {
    DiplomaticRecord record =
        record(
            """
            230. Ferry Council Report1

            Port Orlok, September 12, 1956.

            General Considerations

            1. Control of the ferry has added to the troubles of the strait and of those who have to cross it.

            2. At present all evidence points to the conclusion that the captain does not intend to give it up.

            3. Avoid any action in the strait when the results of a program would be a loss to our policy [2 lines not declassified]

              1. Source: Ministry, Ferry Files. Secret.
            """);
    assertEquals("Ferry Council Report", record.description().title());
    assertEquals("1956-09-12", record.description().date().orElseThrow().edtf());
  }
}
