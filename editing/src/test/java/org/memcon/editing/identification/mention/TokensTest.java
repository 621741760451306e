package org.memcon.editing.identification.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void wordsAreFoldedWithoutAccentsAndApostrophes() {
    Tokens tokens = Tokens.of("Khrushchëv’s O’Hale ʿAbd El‘Sabri Ångström’");
    List<String> folded = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      folded.add(tokens.folded(i));
    }
    assertEquals(List.of("khrushchev", "ohale", "abd", "elsabri", "angstrom"), folded);
  }

  @Test
  void aWordIsItselfHoweverManyWereMetBefore() {
    Random random = new Random(7);
    for (int round = 0; round < 100_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = 1 + random.nextInt(40); i > 0; i--) {
        word.append((char) ((random.nextBoolean() ? 'a' : 'A') + random.nextInt(26)));
      }
      Tokens tokens = Tokens.of("(" + word + ")");
      assertEquals(word.toString(), tokens.printed(0));
      assertEquals(Tokens.fold(word.toString()), tokens.folded(0));
    }
  }
}
