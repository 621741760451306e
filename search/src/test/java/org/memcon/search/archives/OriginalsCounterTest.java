package org.memcon.search.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.archive.ReferenceCode.Level.Kind;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

class OriginalsCounterTest {

  private static final Level[] STRAIT = {
    new Level(Kind.COLLECTION, "Central Files"), new Level(Kind.NUMBER, "640.00/5-361")
  };

  @TempDir private Path folder = Path.of("");
  private Optional<Searcher> searcher = Optional.empty();

  @BeforeEach
  void index() {
    searcher =
        Optional.of(
            Corpus.of(
                folder,
                Draft.of("one", "Talk").date("1958").original("Lake Library", STRAIT),
                Draft.of("two", "Talk").date("1961-03-01").original("Lake Library", STRAIT),
                Draft.of("three", "Talk").original("Lake library"),
                Draft.of("four", "Talk").date("1960").original("", STRAIT[1]),
                Draft.of("five", "Talk").paragraph("Grain.")));
  }

  @AfterEach
  void close() {
    searcher.ifPresent(Searcher::close);
  }

  @Test
  void hitsComeByArchiveAndFileThoseWithoutLast() {
    assertEquals(
        List.of("one", "two", "three", "four", "five"),
        searcher
            .orElseThrow()
            .search(SearchRequest.of("").sorted(SearchRequest.Sort.ARCHIVE))
            .hits()
            .stream()
            .map(hit -> hit.record().id().value())
            .toList());
  }

  @Test
  void recordsAreCountedByArchiveAndFileWhateverTheCapitals() {
    Originals originals =
        searcher.orElseThrow().inquire("", asked -> OriginalsCounter.of(asked, name -> name, 10));
    assertEquals(5, originals.records());
    assertEquals(1, originals.silent());
    assertTrue(originals.filed());
    assertEquals(
        List.of(
            new Originals.Repository(
                "Lake Library",
                3,
                Optional.of(new Originals.Years(1958, 1961)),
                List.of(
                    new Originals.FileUnit(
                        "Central Files, 640.00", 2, Optional.of(new Originals.Years(1958, 1961)))),
                1),
            new Originals.Repository(
                "",
                1,
                Optional.of(new Originals.Years(1960, 1960)),
                List.of(
                    new Originals.FileUnit(
                        "640.00", 1, Optional.of(new Originals.Years(1960, 1960)))),
                1)),
        originals.repositories());
  }
}
