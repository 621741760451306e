package org.memcon.editing.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.collation.Stretch;
import org.memcon.model.collation.Stretch.Difference;

class WordComparisonTest {

  /// The differences in a line: `<-left+right>` for words, `<~left|right>` for signs and capitals.
  private static String marked(String left, String right) {
    StringBuilder line = new StringBuilder();
    for (Stretch stretch : WordComparison.of(left, right).stretches()) {
      String here = stretch.left().of(left);
      String there = stretch.right().of(right);
      switch (stretch.difference()) {
        case NONE -> line.append(here);
        case PUNCTUATION, CAPITALS -> line.append("<~" + here + "|" + there + ">");
        case SUBSTITUTION, LEFT_ONLY, RIGHT_ONLY -> line.append("<-" + here + "+" + there + ">");
      }
    }
    return line.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the lock is shut; the lock is shut; the lock is shut
          the lock is shut; the sluice is shut; the <-lock+sluice> is shut
          the lock is shut; the old lock is shut; the <-+old >lock is shut
          the old lock is shut; the lock is shut; the <-old +>lock is shut
          the lock, then; the lock then; the lock<~, | >then
          The Lock; the lock; <~The|the> <~Lock|lock>
          to-day he said; today he said; <~to-day|today> he said
          it is done; it is done, and well.; it is done<-+, and well><~|.>
          it is done, and well; it is done; it is done<-, and well+>
          he met the House of Lords there; he met a Chamber of Peers there; he met <-the House of Lords+a Chamber of Peers> there
          """)
  void wordsSignsAndCapitalsAreHeldApart(String left, String right, String expected) {
    assertEquals(expected, marked(left, right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          He said: “Go.”; He said: \\"Go.\\"
          a lock — the old one; a lock--the old one
          isn’t it; isn't it
          two   words; two words
          """)
  void howAMachineShowsASignIsNoDifference(String left, String right) {
    String plain = right.replace("\\", "");
    WordComparison.of(left, plain)
        .stretches()
        .forEach(stretch -> assertEquals(Difference.NONE, stretch.difference(), left));
  }

  @Test
  void signsOfChineseAreComparedOneByOne() {
    assertEquals("水<-门+闸>开了", marked("水门开了", "水闸开了"));
  }

  @Test
  void textsThatAreEmptyHaveNothingToCompare() {
    assertEquals("<-one+>", marked("one", ""));
    assertEquals("<-+one>", marked("", "one"));
    assertEquals(1, WordComparison.of("", "").agreement());
    assertEquals("<~...|!>", marked("...", "!"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noCharacterOfEitherTextIsLeftOut(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      String left = text(random);
      String right = text(random);
      int here = 0;
      int there = 0;
      for (Stretch stretch : WordComparison.of(left, right).stretches()) {
        assertEquals(here, stretch.left().start(), () -> "seed " + seed + ": " + left);
        assertEquals(there, stretch.right().start(), () -> "seed " + seed + ": " + right);
        here = stretch.left().end();
        there = stretch.right().end();
      }
      assertEquals(left.length(), here, () -> "seed " + seed + ": " + left + " | " + right);
      assertEquals(right.length(), there, () -> "seed " + seed + ": " + left + " | " + right);
    }
  }

  @Test
  void longTextsWithoutAnythingToHoldOnToAreNotComparedForever() {
    String left = "no ".repeat(40_000);
    String right = "yes no ".repeat(30_000);
    long began = System.nanoTime();
    assertTrue(WordComparison.of(left, right).stretches().size() > 0);
    assertTrue(System.nanoTime() - began < 20_000_000_000L, "took too long");
  }

  @Test
  void textsThatPartAtOneWordAfterTheOtherAreNotFollowedTooDeep() {
    StringBuilder left = new StringBuilder("begin ");
    StringBuilder right = new StringBuilder("start ");
    for (int i = 1; i < 60_000; i++) {
      left.append("w").append(i + 1).append(" w").append(i).append(" x ");
      right.append("w").append(i + 1).append(" w").append(i).append(" y ");
    }
    long began = System.nanoTime();
    assertTrue(WordComparison.of(left.toString(), right.toString()).agreement() >= 0);
    assertTrue(System.nanoTime() - began < 30_000_000_000L, "took too long");
  }

  private static String text(Random random) {
    String[] pieces = {
      "lock", "Lock", "of", "the", ", ", ". ", " ", "\n", "水", "co-op", "’", "\"", "7"
    };
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
