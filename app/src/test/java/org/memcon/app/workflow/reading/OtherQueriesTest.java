package org.memcon.app.workflow.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is offered to somebody whose query finds nothing.
class OtherQueriesTest {

  private static List<String> tried(String query, Map<String, Long> archive) {
    return OtherQueries.of(query, other -> archive.getOrDefault(other, 0L)).stream()
        .map(one -> one.query() + " (" + one.why() + "): " + one.records())
        .toList();
  }

  @Test
  void thePartThatFindsNothingIsNamedAndTheOthersAreOffered() {
    assertEquals(
        List.of(
            "gattes (by itself): 0",
            "speaker:hraska (by itself): 4",
            "speaker:hraska AND gattes~1 (words that are spelt like it): 3"),
        tried(
            "gattes speaker:hraska",
            Map.of("speaker:hraska", 4L, "speaker:hraska AND gattes~1", 3L)));
  }

  @Test
  void partsThatFindSomethingEachAreLeftOutOneByOne() {
    List<String> tried =
        tried(
            "gates water kind:letter",
            Map.of("gates", 5L, "water", 2L, "kind:letter", 1L, "gates AND water", 2L));
    assertTrue(tried.contains("gates AND water (without kind:letter): 2"), tried.toString());
  }

  @Test
  void aPhraseIsOfferedNearByAnywhereAndSpeltAlike() {
    assertEquals(
        List.of(
            "\"opened gates\"~8 (these words near by): 1",
            "opened AND gates (these words anywhere): 6"),
        tried("\"opened gates\"", Map.of("\"opened gates\"~8", 1L, "opened AND gates", 6L)));
    assertEquals(
        List.of("opened~1 AND gattes~1 (these words, or such that are spelt alike): 2"),
        tried("\"opened gattes\"", Map.of("opened~1 AND gattes~1", 2L)));
  }

  @Test
  void whoDoesNotSpeakMayBePresentOrNamed() {
    assertEquals(
        List.of("present:arden (present, whoever speaks): 2", "person:arden (named there): 7"),
        tried("speaker:arden", Map.of("present:arden", 2L, "person:arden", 7L)));
  }

  @Test
  void aQueryOfManyPartsIsNotTakenApart() {
    assertEquals(List.of(), tried("a b c d e f g h", Map.of("a", 1L)));
  }
}
