package org.memcon.editing.speech.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpeakerLabelTest {

  @Test
  void anInitialIsNoLabelWhereANameAndAVerbFollow() {
    String words = "T. ORIÇU welcomes the guests at the steps.";
    assertEquals(true, SpeakerLabel.of(words).isEmpty());
    assertEquals("T. Oriçu", SpeakerLabel.telling(words).orElseThrow().name());
  }

  @Test
  void oneLetterIsALabelWhereWordsFollow() {
    assertEquals("K", SpeakerLabel.of("K. The gates are shut.").orElseThrow().name());
    assertEquals("K", SpeakerLabel.of("K: I said so.").orElseThrow().name());
  }

  @Test
  void aWholeNameIsALabel() {
    assertEquals(
        "T. Oriçu", SpeakerLabel.of("T. ORIÇU. Welcome to the market.").orElseThrow().name());
  }

  @Test
  void aNameInBoldIsALabelOnlyWhereASentenceBegins() {
    assertEquals("Bell", SpeakerLabel.ofType("Bell Is it shut?", 5).orElseThrow().name());
    assertEquals(true, SpeakerLabel.ofType("Mr. Bell said that it was.", 9).isEmpty());
  }
}
