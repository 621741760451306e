package org.memcon.search.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.Inline;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class SiteCounterTest {

  private static final Map<String, String> PLACES =
      Map.of("Oricu", "place-oricu", "Hraska", "place-hraska");

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    searcher =
        Corpus.of(
            folder,
            Draft.of("one", "Talk")
                .date("1958-01-01")
                .place("Oricu")
                .names(Inline.Name.Kind.PLACE, "Hraska", "place-hraska"),
            Draft.of("two", "Talk").date("1958-01-03").place("Oricu").paragraph("Grain."),
            Draft.of("three", "Talk").place("Nowhere Inn"),
            Draft.of("four", "Talk").paragraph("Grain."));
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private Sites sites(String query) {
    return searcher.inquire(
        query,
        asked ->
            SiteCounter.of(
                asked,
                key -> Optional.ofNullable(PLACES.get(key)),
                List.of("place-hraska", "place-oricu")));
  }

  @Test
  void recordsAreCountedByWhereTheyAreFromAndWhatTheyName() {
    assertEquals(
        List.of(new Sites.Site("place-oricu", 2, 0), new Sites.Site("place-hraska", 0, 1)),
        sites("").sites());
    assertEquals(List.of(new Sites.Site("place-oricu", 1, 0)), sites("grain").sites());
  }

  @Test
  void placesThatNobodyKnowsAndRecordsWithoutOneAreSaid() {
    assertEquals(List.of(new Sites.Unplaced("Nowhere Inn", 1)), sites("").unplaced());
    assertEquals(1, sites("").silent());
    assertEquals(4, sites("").records());
  }

  @Test
  void theMiddleOfTheirDaysIsTold() {
    assertEquals(Optional.of(LocalDate.of(1958, 1, 2)), sites("").middle());
    assertEquals(Optional.empty(), sites("walrus").middle());
  }
}
