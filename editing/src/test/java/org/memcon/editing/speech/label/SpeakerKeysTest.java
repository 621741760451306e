package org.memcon.editing.speech.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpeakerKeysTest {

  @Test
  void twoOfOneSurnameWhoAnswerEachOtherAreTwo() {
    assertEquals(
        List.of("m-vrban", "w-vrban", "m-vrban"),
        keys("M. Vrban: x", "W. Vrban: x", "M. Vrban: x"));
  }

  @Test
  void aSurnameAloneIsTheOnlyOneWhoHasIt() {
    assertEquals(
        List.of("mirek-vrban", "hraska", "mirek-vrban", "hraska", "mirek-vrban"),
        keys("Mirek Vrban: x", "Hraska: x", "Vrban: x", "Hraska: x", "Mirek Vrban: x"));
  }

  @Test
  void aSurnameAloneIsAnotherWhereItFollows() {
    assertEquals(
        List.of("vrban", "stipan-vrban", "hraska", "stipan-vrban"),
        keys("Minister Vrban: x", "Mr. Stipan Vrban: x", "Hraska: x", "Mr. Stipan Vrban: x"));
  }

  @Test
  void thePresidentIsNotTheVicePresident() {
    assertEquals(
        List.of("president", "hraska", "vice-president", "hraska", "vice-president"),
        keys("President: x", "Hraska: x", "Vice President: x", "Hraska: x", "Vice President: x"));
  }

  private static List<String> keys(String... words) {
    return SpeakerKeys.of(
        Stream.of(words).map(each -> SpeakerLabel.of(each).orElseThrow()).toList());
  }
}
