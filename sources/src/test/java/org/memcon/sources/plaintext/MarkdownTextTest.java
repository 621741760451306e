package org.memcon.sources.plaintext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;

class MarkdownTextTest {

  private static final String TALK =
      """
      # A Talk about the Pier

      **Bell:** Who *repaired* it?
      **Orlok:** The army,
      with [wood](https://pier.example/wood) from 2\\*3 trees.

      - nails
      - snake_case_words stay
      """;

  @Test
  void signsBecomeWhatTheyMean() {
    MarkdownText.Read read = MarkdownText.read(TALK);
    assertEquals(
        """
        A Talk about the Pier

        Bell: Who repaired it?
        Orlok: The army, with wood from 2*3 trees.

        nails
        snake_case_words stay
        """,
        read.characters());
    List<LineShape.Kind> shapes =
        read.lines().stream()
            .map(line -> line.shape().kind())
            .filter(kind -> kind != LineShape.Kind.BLANK)
            .toList();
    assertEquals(
        List.of(
            LineShape.Kind.HEADING,
            LineShape.Kind.PLAIN,
            LineShape.Kind.PLAIN,
            LineShape.Kind.LIST_ITEM,
            LineShape.Kind.LIST_ITEM),
        shapes);
  }

  @Test
  void everyCharacterLeadsBackToWhereItStood() {
    MarkdownText.Read read = MarkdownText.read(TALK);
    for (SourceLine line : read.lines()) {
      for (Run run : line.runs()) {
        Origin.Characters origin = (Origin.Characters) run.origin();
        String here = read.characters().substring(run.span().start(), run.span().end());
        assertEquals(
            here, TALK.substring((int) origin.start(), (int) origin.end()).replace('\n', ' '));
      }
    }
  }

  @Test
  void notesBeginLinesAndTheirNumbersMayBeLinks() {
    String text = "# Talk\n\nNo pier.[[1]](#fn1) None.[^2]\n\n[^1]: Of wood.\n[^2]: It\nburnt.\n";
    assertEquals(
        "Talk\n\nNo pier.[1] None.[^2]\n\n[^1]: Of wood.\n[^2]: It burnt.\n",
        MarkdownText.read(text).characters());
  }

  @Test
  void emphasisIsKept() {
    Run bold = MarkdownText.read("**Bell:** no").lines().getFirst().runs().getFirst();
    assertEquals(Set.of(Run.Style.BOLD), bold.styles());
  }

  @Test
  void plainTextIsNoMarkdown() {
    assertFalse(MarkdownText.isIn("No. 13\n\n/1/ See Document 12.*\n\n* Not printed.\n"));
    assertFalse(MarkdownText.isIn("#13 is missing\n"));
    assertTrue(MarkdownText.isIn(TALK));
  }

  @Test
  void signsWithoutEndTakeNoTimeAndStay() {
    String stars = "a **b ".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(stars.strip() + "\n", MarkdownText.read(stars).characters()));
  }
}
