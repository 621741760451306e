package org.memcon.editing.speech.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnumerationTest {

  @Test
  void lettersThatFollowEachOtherCount() {
    assertEquals(
        Set.of(0, 1, 2, 3, 4),
        among("A. The gates.", "B. The gauges.", "C. The fish.", "A. Again.", "B. Again."));
  }

  @Test
  void numeralsAndTheirLettersCount() {
    assertEquals(
        Set.of(0, 1, 2, 3), among("I. The gates.", "A. Upper.", "B. Lower.", "II. The gauges."));
  }

  @Test
  void questionAndAnswerAreSpeakers() {
    assertEquals(Set.of(), among("Q. Are they shut?", "A. No.", "Q. Why?", "A. The fish."));
  }

  @Test
  void twoInitialsAreSpeakers() {
    assertEquals(
        Set.of(), among("K. The gates are shut.", "U. I know.", "K. Why?", "U. The fish."));
  }

  private static Set<Integer> among(String... words) {
    return Enumeration.among(
        Stream.of(words).map(each -> SpeakerLabel.of(each).orElseThrow()).toList());
  }
}
