package org.memcon.app.workflow.evaluation.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final String LETTERS_60 = "x".repeat(60);

  @Test
  void aLineHoldsSixtySixCharactersWithWhatStandsBeforeIt() {
    assertEquals(
        List.of("    " + LETTERS_60 + " A", "B"),
        LineBreaker.lines(LETTERS_60 + " A B", "    ", ""));
  }

  @Test
  void aWordLongerThanALineStandsAlone() {
    String chain = "X".repeat(80);
    assertEquals(List.of("Go", chain, "On"), LineBreaker.lines("Go " + chain + " On", "", ""));
  }

  @Test
  void aWordOfSevenSmallLettersIsBrokenWhereThereIsRoomForThree() {
    assertEquals(
        List.of(LETTERS_60 + " har-", "bours, all of them"),
        LineBreaker.lines(LETTERS_60 + " harbours, all of them", "", ""));
    assertEquals(
        List.of(LETTERS_60, "Harbours"), LineBreaker.lines(LETTERS_60 + " Harbours", "", ""));
  }

  @Test
  void onlyEveryThirdLineEndsWithABrokenWord() {
    String line = LETTERS_60 + " harbours ";
    assertEquals(
        List.of(LETTERS_60 + " har-", "bours", LETTERS_60, "harbours " + "x".repeat(5)),
        LineBreaker.lines(line + LETTERS_60 + " harbours " + "x".repeat(5), "", ""));
  }
}
