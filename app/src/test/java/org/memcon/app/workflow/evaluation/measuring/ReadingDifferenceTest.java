package org.memcon.app.workflow.evaluation.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadingDifferenceTest {

  @Test
  void twoReadingsAreCutToTheFirstPlaceWhereTheyDiffer() {
    assertEquals(
        new ReadingDifference(
            "… from Port Augusta to the quay of Sylvania …",
            "… from Port Augusta tothe quay of Sylvania …"),
        ReadingDifference.of(
            "The night ferry sails from Port Augusta to the quay of Sylvania City every day.",
            "The night ferry sails from Port Augusta tothe quay of Sylvania City evry day."));
  }

  @Test
  void aWordTooMuchStandsAmongItsNeighbours() {
    assertEquals(
        new ReadingDifference("A. Bell", "A. Bell Ambassador"),
        ReadingDifference.of("A. Bell", "A. Bell Ambassador"));
  }

  @Test
  void readingsThatNeverMeetAgainAreShownFromThereToTheirEnds() {
    assertEquals(
        new ReadingDifference("May 3, 1901", "May 4, 1902"),
        ReadingDifference.of("May 3, 1901", "May 4, 1902"));
  }

  @Test
  void aLongReadingKeepsItsBeginningAndItsEnd() {
    String shown = ReadingDifference.alone("First " + "word ".repeat(100) + "last");
    assertTrue(shown.startsWith("First word") && shown.endsWith("word last"), shown);
    assertTrue(shown.length() <= 84 && shown.contains(" … "), shown);
  }

  @Test
  void aPlaceIsShownBehindTheWordsBeforeIt() {
    assertEquals(
        "… the night ferry,|", ReadingDifference.place("conversation with the night ferry,"));
  }
}
