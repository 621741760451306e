package org.memcon.search.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.search.analysis.WordReader;

/// What subjects name, and how they write it.
class SubjectReaderTest {

  private static List<Concept> concepts(String subject) {
    return new SubjectReader(WordReader.ofFew(), true).read(subject);
  }

  private static List<String> given(String subject) {
    return concepts(subject).stream()
        .filter(concept -> concept.signs().given())
        .map(Concept::label)
        .toList();
  }

  @Test
  void titlesInitialsAndOneNameBehindACommaAreGivenNames() {
    assertEquals(List.of("gen", "imre", "p"), given("Harbour Varga, Gen. Imre P Visit to Velm"));
    assertEquals(List.of("k", "imre"), given("Varga, K. Imre Talks on ferries"));
    assertEquals(List.of("imre"), given("Varga, Imre, Talks"), "a second comma ends the name");
    assertEquals(List.of(), given("Varga, visit of"));
    assertEquals(List.of(), given("Ferries Tolls Imre"));
  }

  @Test
  void thatAHeadingIsContinuedSaysNothing() {
    assertEquals(
        List.of("ferries", "tolls"),
        concepts("Ferries—Continued Tolls").stream().map(Concept::label).toList());
  }
}
