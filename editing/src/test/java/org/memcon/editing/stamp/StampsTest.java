package org.memcon.editing.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SECRET/NODIS/XGDS",
        "TOP SECRET/SENSITIVE",
        "S E C R E T",
        "Strictly confidential!",
        "CONFIDENTIAL 442",
        "Copy No. 3 of 12 copies",
        "Made in 2 copies"
      })
  void aLineOfSecrecyOrCopiesIsAMarking(String words) {
    assertTrue(Markings.isMarking(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Secret talks on the ferry", "SECRET ANNEX", "A copy of the note", "Bell"})
  void wordsThatSayMoreAreNone(String words) {
    assertFalse(Markings.isMarking(words));
  }

  @Test
  void releasesAreStampsAndSentencesOfTheTextAreNot() {
    assertTrue(
        Stamps.isRelease("Approved For Release 2004/03/11 : CIA-RDP80B00001R000100010001-4"));
    assertTrue(Stamps.isRelease("DECLASSIFIED E.O. 12958, Sec. 3.5"));
    assertFalse(Stamps.isRelease("He approved the release of the ferry."));
  }

  @Test
  void aPageIsCountedBetweenDashesOrBehindItsWord() {
    assertEquals(OptionalInt.of(2), Stamps.page("- 2 -"));
    assertEquals(OptionalInt.of(3), Stamps.page("Page 3 of 7"));
    assertEquals(OptionalInt.of(2), Stamps.page("PAGE 02        VELGRA  01234  121611Z"));
    assertEquals(OptionalInt.of(4), Stamps.pageBehind("Bell/Orlok            Page 4"));
    assertTrue(Stamps.page("Page 3 says that the ferry is late").isEmpty());
  }

  @Test
  void lettersThatATypistSetApartAreDrawnTogether() {
    assertEquals(
        "MINUTES of the meeting", SpacedLetters.drawnTogether("M I N U T E S of the meeting"));
    assertEquals("PROTOCOL No. 23", SpacedLetters.drawnTogether("P R O T O C O L No. 23"));
    assertEquals("A. B. Bell said", SpacedLetters.drawnTogether("A. B. Bell said"));
  }
}
