package org.memcon.editing.emendation.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words are counted whatever their case, and what is known of them is kept.
class WordCountsTest {

  @Test
  void countsAreReadAsTheyWereWritten() throws IOException {
    WordCounts words = new WordCounts();
    words.add("ferry Ferry pier");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    words.write(out, 2);
    WordCounts read = WordCounts.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(List.of(2, 0), List.of(read.of("ferry"), read.of("pier")));
  }

  @Test
  void aWordIsFoundInsideALongerText() {
    WordCounts words = new WordCounts();
    for (int i = 0; i < 1000; i++) {
      words.add("word" + "abcdefghij".charAt(i % 10) + "abcdefghij".charAt(i / 10 % 10));
    }
    assertEquals(10, words.of("a WORDcc here", 2, 8));
    assertEquals(0, words.of("a WORDcc here", 2, 7));
  }

  @Test
  void lettersThatWordsHaveAreLikelierThanOthers() {
    LetterModel letters = LetterModel.trained();
    assertTrue(letters.likelihood("negotiable") > letters.likelihood("ngeoitblae"));
  }

  @Test
  void someWordsAreMadeOfOthers() {
    Derivations derivations = Derivations.trained();
    assertTrue(
        derivations.likelihood("over", "fishing") > derivations.likelihood("the", "fishing"));
  }
}
