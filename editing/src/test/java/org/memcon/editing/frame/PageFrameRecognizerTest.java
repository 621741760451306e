package org.memcon.editing.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.layout.blocks.TextBlocks;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.structure.Texts;

class PageFrameRecognizerTest {

  private static List<String> words(PartKind kind, String text) {
    List<TextBlock> blocks = TextBlocks.of(Texts.plain("page.txt", text)).blocks();
    PageFrame frame = new PageFrameRecognizer(blocks, false).recognize();
    return frame.places(kind).stream().map(place -> blocks.get(place).words()).toList();
  }

  @Test
  void linesOfTheSiteStandAtBothEdges() {
    String text =
        """
        Skip to content

        Foreign Relations of the United States 1901-1903, Volume V

        13. Memorandum of Conversation

        The tide came an hour late, and the harbor master entered it in the book.

        It was a long day, and nobody was sorry when it had come to its end.

        Log in or register to write something here.
        """;
    assertEquals(
        List.of(
            "Skip to content",
            "Foreign Relations of the United States 1901-1903, Volume V",
            "Log in or register to write something here."),
        words(PartKind.SITE, text));
  }

  @Test
  void theTextOfAShortPageStaysTextWhereTheSiteHasTheLastWord() {
    String text =
        """
        Report on the Tide

        The tide came an hour late, as the harbor master wrote.

        Nobody was harmed, and a crate of oranges was lost.

        Search
        """;
    assertEquals(List.of("Search"), words(PartKind.SITE, text));
  }

  @Test
  void factsRelatedRecordsAndSummaryAreTold() {
    String text =
        """
        August 2, 1901

        Third Conversation of Bell with Orlok

        CONVERSATION

        Bell. The ferry sails on Tuesday, as it always does in August.




        Bell and Orlok speak about the ferry, which is going to sail on Tuesday.

        Document Information

        Source

        State Archive, f. 1, op. 2, d. 3.

        Related Documents

        July 31, 1901

        First Conversation of Bell with Orlok
        """;
    assertEquals(List.of("August 2, 1901"), words(PartKind.ARCHIVE_DATE, text));
    assertEquals(List.of("State Archive, f. 1, op. 2, d. 3."), words(PartKind.STATEMENT, text));
    assertEquals(List.of("Related Documents"), words(PartKind.RELATED_HEADING, text));
    assertEquals(
        List.of("July 31, 1901", "First Conversation of Bell with Orlok"),
        words(PartKind.RELATED, text));
    assertEquals(1, words(PartKind.ABSTRACT, text).size());
  }
}
