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

  private static Map<String, String> counts(Hits hits, String field) {
    Map<String, String> counts = new TreeMap<>();
    hits.facets().stream()
        .filter(facet -> facet.field().equals(field))
        .flatMap(facet -> facet.counts().stream())
        .forEach(count -> counts.put(count.value(), count.records() + " of " + count.among()));
    return counts;
  }

  @Test
  void whomNobodyKnowsKeepsTheAccentsOfThePrintedName() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            Draft.of("r-1", "Ships").says("László ÓRICU", "Grain."),
            Draft.of("r-2", "Ships").says("L. O\u0301ricu", "Timber."),
            Draft.of("r-3", "Ships").says("ORICU", "Timber."),
            Draft.of("r-4", "Ships").says("Envoy", "Timber."),
            Draft.of("r-5", "Ships").says("Envoy", "Grain."))) {
      Hits hits = searcher.search(SearchRequest.of("ships").withFacets());
      assertEquals(Map.of("óricu", "3 of 3", "envoy", "2 of 2"), counts(hits, "speaker"));
      List<String> labels =
          hits.facets().stream()
              .filter(facet -> facet.field().equals("speaker"))
              .flatMap(facet -> facet.counts().stream())
              .map(Hits.Count::label)
              .toList();
      assertEquals(List.of("Óricu", "Envoy"), labels);
      assertEquals(3, searcher.search(SearchRequest.of("speaker:óricu")).records());
    }
  }

  @Test
  void countsAreSeenAgainstAllRecordsOfTheArchive() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            Draft.of("r-1", "Ships").volume("one").date("1960-05-01").says("Envoy", "Grain."),
            Draft.of("r-2", "Ships").volume("one").date("1961-05-01").says("Envoy", "Timber."),
            Draft.of("r-3", "Ships").volume("two").date("1961-06-01").says("Consul", "Grain."))) {
      Hits hits = searcher.search(SearchRequest.of("grain").withFacets());
      assertEquals(Map.of("one", "1 of 2", "two", "1 of 1"), counts(hits, "volume"));
      assertEquals(Map.of("1960", "1 of 1", "1961", "1 of 2"), counts(hits, "date"));
      assertEquals(Map.of("envoy", "1 of 2", "consul", "1 of 1"), counts(hits, "speaker"));
    }
  }

  @Test
  void layersAreCountedWhereWordsStand() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            Draft.of("r-1", "The harbour").says("Envoy", "The harbour is closed."),
            Draft.of("r-2", "The strait").says("Envoy", "The strait is closed."),
            Draft.of("r-3", "The strait").note("See the harbour."))) {
      Hits hits = searcher.search(SearchRequest.of("harbour").withFacets());
      assertEquals(
          Map.of("heading", "1 of 3", "body", "1 of 2", "notes", "1 of 1"), counts(hits, "in"));
      assertEquals(1, searcher.search(SearchRequest.of("harbour in:notes")).records());
      assertEquals(Map.of(), counts(searcher.search(SearchRequest.of("").withFacets()), "in"));
    }
  }
}
