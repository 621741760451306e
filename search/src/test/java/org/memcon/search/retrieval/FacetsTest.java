package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Facets of many values are counted as somebody would who leafs through the records.
class FacetsTest {

  private static final int RECORDS = 400;

  @TempDir Path folder;

  private static String volume(int record) {
    return "valden%03d".formatted(record % 150 < 100 ? record % 150 : 100);
  }

  private static Map<String, Long> volumes(Hits hits) {
    Map<String, Long> counted = new TreeMap<>();
    hits.facets().stream()
        .filter(facet -> facet.field().equals("volume"))
        .flatMap(facet -> facet.counts().stream())
        .forEach(count -> counted.put(count.value(), count.records()));
    return counted;
  }

  @Test
  void theMostFrequentOfManyValuesAreCountedEachTimeAnew() {
    List<Draft> drafts = new ArrayList<>();
    Map<String, Long> truth = new TreeMap<>();
    for (int i = 0; i < RECORDS; i++) {
      String word = i % 3 == 0 ? "harbour" : "strait";
      drafts.add(
          Draft.of("r-" + i, "A " + word)
              .volume(volume(i))
              .says("Envoy No. " + i, "The " + word + " is open."));
      if (i % 3 == 0) {
        truth.merge(volume(i), 1L, Long::sum);
      }
    }
    try (Searcher searcher = Corpus.of(folder, drafts.toArray(Draft[]::new))) {
      searcher.search(SearchRequest.of("strait").withFacets());
      Hits hits = searcher.search(SearchRequest.of("harbour").withFacets());
      assertEquals(RECORDS / 3 + 1, hits.records());
      // 50 of a field are shown: the most frequent, of equals the first by letters.
      Map<String, Long> shown = new TreeMap<>();
      truth.entrySet().stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(50)
          .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
      assertEquals(shown, volumes(hits));
      assertEquals(shown, volumes(searcher.search(SearchRequest.of("harbour").withFacets())));
    }
  }
}
