package org.memcon.editing.speech.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.TextSpan;

class SentenceDividerTest {

  private static List<String> sentences(String words) {
    return SentenceDivider.divide(words).stream().map(span -> span.of(words)).toList();
  }

  @Test
  void aStopEndsASentenceBeforeACapital() {
    assertEquals(
        List.of("Orlok said no.", "Would it help?", "He was not sure."),
        sentences("Orlok said no. Would it help? He was not sure."));
  }

  @Test
  void titlesInitialsAndAbbreviationsEndNone() {
    assertEquals(
        List.of(
            "Mr. J. B. Bell saw Gen. Orlok on Jan. 5 about No. 12.",
            "He left at 3 p.m.",
            "It was late."),
        sentences(
            "Mr. J. B. Bell saw Gen. Orlok on Jan. 5 about No. 12. He left at 3 p.m. It was"
                + " late."));
  }

  @Test
  void initialsOfAStateMayEndASentence() {
    assertEquals(
        List.of("He would go to the U.S.", "The U.S. Congress met."),
        sentences("He would go to the U.S. The U.S. Congress met."));
  }

  @Test
  void aNumberOfAListBelongsToItsSentence() {
    assertEquals(
        List.of("1. Bell asked why.", "2. Orlok laughed."),
        sentences("1. Bell asked why. 2. Orlok laughed."));
  }

  @Test
  void aClosingQuotationMarkBelongsToItsSentence() {
    assertEquals(
        List.of("He said, “It is shut.”", "“Why?” asked Bell."),
        sentences("He said, “It is shut.” “Why?” asked Bell."));
  }

  @Test
  void nothingOfTheWordsIsLostAndMuchTextTakesNoTime() {
    String words = "Bell said . . . that Mr. A. B. C. (no. 4) went.  ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          int end = 0;
          for (TextSpan span : SentenceDivider.divide(words)) {
            assertTrue(words.substring(end, span.start()).isBlank());
            end = span.end();
          }
          assertTrue(words.substring(end).isBlank());
        });
  }
}
