package org.memcon.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTest {

  private final Inflections inflections = new Inflections();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treaty treaties",
        "treaty treaty's",
        "negotiation negotiations",
        "agree agreed",
        "agree agreeing",
        "refer referred",
        "say said",
        "tell told",
        "withdraw withdrew",
        "man men",
        "woman women's",
        "crisis crises",
        "ally allies",
        "policy policies",
        "base bases",
        "propose proposing",
        "propose proposed",
        "khrushchev khrushchev's",
        "missile missiles",
        "harbour harbours",
        "1000 1,000",
        "europe l'europe",
        "church churches",
        "tie tying",
      })
  void formsMeetWhicheverIsAsked(String pair) {
    String[] words = pair.split(" ");
    assertTrue(inflections.areForms(words[0], words[1]), pair);
    assertTrue(inflections.areForms(words[1], words[0]), pair);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "general generals'", "organ organization", "universe university", "new news", "us use",
        "soviet council", "german germany", "french france", "arm army", "united unite's",
        "polish poland", "state statement", "nation national",
      })
  void otherWordsDoNot(String pair) {
    String[] words = pair.split(" ");
    assertFalse(inflections.areForms(words[0], words[1]), pair);
  }

  @Test
  void aWordIsItsFirstForm() {
    for (String word : List.of("dulles", "x", "a", "737.00", "страна", "周", "berlin's")) {
      assertEquals(word, inflections.forms(word).getFirst());
    }
  }
}
