package org.memcon.editing.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A document's number is read in whatever dress it stands.
class NumberedHeadingTest {

  @ParameterizedTest
  @CsvSource({
    "No. 41., 41",
    "(21417) No. 41., 41",
    "N° 5., 5",
    "No 16., 16",
    "Nr. 12, 12",
    "No. 88 NAB DFR 2001/7, 88"
  })
  void aNumberStandsAlone(String words, int number) {
    assertEquals(number, NumberedHeading.of(words).orElseThrow().number());
    assertTrue(NumberedHeading.isAlone(words));
  }

  @Test
  void aNumberBeforeATitleIsNotAlone() {
    assertFalse(NumberedHeading.isAlone("No. 88 Letter from Marsh to Orlok"));
    assertFalse(NumberedHeading.isAlone("130. Memorandum"));
  }
}
