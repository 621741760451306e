package org.memcon.editing.emendation.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A word that is not written is counted as often as the same word written.
class FilledWordTest {

  private static final String LETTERS = "abéAB’";

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLetterPutInGivesTheWordThatIsWrittenWithIt(long seed) {
    Random chance = new Random(seed);
    WordCounts counts = new WordCounts();
    for (int i = 0; i < 400; i++) {
      counts.add(word(chance, 2 + chance.nextInt(3)), 1);
    }
    int found = 0;
    for (int i = 0; i < 200; i++) {
      String word = word(chance, 1 + chance.nextInt(3));
      int at = chance.nextInt(word.length() + 1);
      char letter = LETTERS.charAt(chance.nextInt(LETTERS.length()));
      FilledWord filled = new FilledWord(word);
      filled.put(0, 'x');
      filled.put(at, letter);
      String written = word.substring(0, at) + letter + word.substring(at);
      assertEquals(written, filled.toString());
      assertEquals(counts.of(written), counts.of(filled), written);
      found += counts.of(filled) > 0 ? 1 : 0;
    }
    assertTrue(found > 20, "words found: " + found);
  }

  private static String word(Random chance, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
