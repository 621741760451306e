package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records that answer a query equally well.
class EqualHitsTest {

  private static final List<String> IN_TIME = List.of("b", "d", "a", "c", "e");

  @TempDir private Path folder = Path.of("");

  private static Draft record(String id, String day) {
    return Draft.of(id, "Conversation").date(day).says("Tessin", "The strait stays closed.");
  }

  @Test
  void comeInTheOrderOfTimeHoweverTheyLieInTheIndex() {
    List<Draft> drafts =
        new ArrayList<>(
            List.of(
                record("a", "1961-06-03"),
                record("b", "1958-01-09"),
                record("c", "1962-02-02"),
                record("d", "1960-11-30"),
                record("e", "1963-07-01")));
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(drafts, new Random(seed));
      try (Searcher searcher =
          Corpus.of(folder.resolve("index-" + seed), drafts.toArray(Draft[]::new))) {
        for (String query : List.of("strait", "speaker:tessin closed", "conversation strait")) {
          List<String> found =
              searcher.search(SearchRequest.of(query)).hits().stream()
                  .map(hit -> hit.record().id().value())
                  .toList();
          assertEquals(IN_TIME, found, query);
        }
      }
    }
  }

  @Test
  void comeInTheOrderOfTimeAlsoWhereMoreAreEquallyGoodThanAreLookedAtClosely() {
    List<String> inTime = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    LocalDate first = LocalDate.of(1958, 1, 1);
    for (int i = 0; i < 300; i++) {
      inTime.add("r" + i);
      drafts.add(record("r" + i, first.plusDays(i).toString()));
    }
    drafts.add(Draft.of("best", "Strait").date("1970-01-01").says("Tessin", "The strait."));
    drafts.add(Draft.of("undated", "Conversation").says("Tessin", "The strait stays closed."));
    inTime.addFirst("best");
    inTime.addLast("undated");
    Collections.shuffle(drafts, new Random(7));
    try (Searcher searcher = Corpus.of(folder.resolve("many"), drafts.toArray(Draft[]::new))) {
      for (int[] page : new int[][] {{0, 10}, {190, 20}, {295, 10}, {0, 302}}) {
        Hits hits = searcher.search(SearchRequest.of("strait").from(page[0], page[1]));
        assertEquals(302, hits.records());
        assertEquals(
            inTime.subList(page[0], Math.min(302, page[0] + page[1])),
            hits.hits().stream().map(hit -> hit.record().id().value()).toList());
      }
    }
  }
}
