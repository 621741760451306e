package org.memcon.editing.identification.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the writer of some words speaks of himself.
class FirstPersonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "During my talk I said so.|my@7",
        "They left Borania. I replied that|I@19",
        "The undersigned called on him.|The undersigned@0",
        "He said “I will go” and I agreed.|I@24",
        "World War I was over.|none",
        "Part I contains tables.|none",
        "He gave his I.D. to Premier I and left.|none",
        "He and I agreed.|I@7",
        "He agreed,  I refused.|I@12"
      })
  void theFirstSuchWordOutsideQuotesCounts(String words, String found) {
    assertEquals(
        found,
        FirstPerson.in(words)
            .map(span -> words.substring(span.start(), span.end()) + "@" + span.start())
            .orElse("none"));
  }
}
