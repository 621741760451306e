package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.limits.Patience;
import org.memcon.search.query.ParsedQuery;

class AllHitsTest {

  private static final int MANY = 1_300;

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    Draft[] drafts = new Draft[MANY];
    for (int i = 0; i < MANY; i++) {
      drafts[i] =
          Draft.of("r" + i, "Paper " + i)
              .date("19%02d".formatted(i % 70 + 20))
              .paragraph("grain ".repeat(i % 7 + 1) + (i % 3 == 0 ? "by ferry" : "by cart"));
    }
    searcher = Corpus.of(folder, drafts);
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private void each(SearchRequest request, Hits.Sink sink) throws IOException {
    searcher.each(
        request, Patience.of(Patience.OF_PROGRAMS), Patience.of(Patience.OF_TAKERS), sink);
  }

  /// Takes down what comes.
  private static final class Taken implements Hits.Sink {
    private final List<String> ids = new ArrayList<>();
    private long told = -1;

    @Override
    public void begin(long hits, List<ParsedQuery.Remark> remarks) {
      assertTrue(ids.isEmpty());
      told = hits;
    }

    @Override
    public void hit(Hits.Hit hit) {
      ids.add(hit.record().id().value());
    }
  }

  @Test
  void allHitsComeInTheOrderOfTheirPages() throws IOException {
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      for (String query : List.of("grain", "grain ferry", "date:1931", "")) {
        SearchRequest request = SearchRequest.of(query).sorted(sort);
        Taken taken = new Taken();
        each(request, taken);
        assertEquals(taken.told, taken.ids.size(), query + " " + sort);
        List<String> first =
            searcher.search(request.from(0, 50)).hits().stream()
                .filter(hit -> hit.isComplete())
                .map(hit -> hit.record().id().value())
                .toList();
        assertEquals(first, taken.ids.subList(0, first.size()), query + " " + sort);
      }
    }
    Taken all = new Taken();
    each(SearchRequest.of("grain"), all);
    assertEquals(MANY, all.ids.stream().distinct().count());
  }

  @Test
  void whatTheTakerThrowsIsNoFaultOfTheIndex() {
    IOException full = new IOException("the disk is full");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                each(
                    SearchRequest.of("grain"),
                    new Hits.Sink() {
                      @Override
                      public void begin(long hits, List<ParsedQuery.Remark> remarks) {}

                      @Override
                      public void hit(Hits.Hit hit) throws IOException {
                        throw full;
                      }
                    }));
    assertEquals(full, thrown);
  }
}
