package org.memcon.search.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.layout.Accession;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// An archive that sources name in several ways is one archive.
class ArchivesByNameTest {

  private static final NameAuthority.Meaning ARCHIVE =
      new NameAuthority.Meaning(
          NameAuthority.Kind.BODY,
          "Kalm State Archives",
          List.of("body-kalm"),
          List.of("Kalm State Archives", "KSA"));

  private static final NameAuthority KNOWN =
      new NameAuthority() {
        @Override
        public List<Meaning> meaning(String name, Kind kind) {
          return List.of();
        }

        @Override
        public List<Meaning> written(String words) {
          return ARCHIVE.forms().stream().anyMatch(form -> form.equalsIgnoreCase(words))
              ? List.of(ARCHIVE)
              : List.of();
        }

        @Override
        public String current(Kind kind, String name) {
          return kind == Kind.BODY && !written(name).isEmpty() ? "body-kalm" : name;
        }

        @Override
        public Optional<String> label(String id) {
          return id.toLowerCase(Locale.ROOT).equals("body-kalm")
              ? Optional.of(ARCHIVE.label())
              : Optional.empty();
        }
      };

  @TempDir private Path folder = Path.of("");

  private Searcher indexed() {
    ReferenceCode.Level fonds = new ReferenceCode.Level(ReferenceCode.Level.Kind.FONDS, "7");
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      Corpus.add(
          indexer,
          new Accession("acc-1", "v1", "a.xml", "2026-01-05T10:00:00Z"),
          List.of(
              Draft.of("r1", "Talk").original("Kalm State Archives", fonds).record(),
              Draft.of("r2", "Talk").original("KSA", fonds).record(),
              Draft.of("r3", "Talk").original("Tessin Library", fonds).record()));
      indexer.commit();
    }
    return Searcher.open(folder, KNOWN);
  }

  private static Set<String> ids(Searcher searcher, String query) {
    return searcher.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.record().id().value())
        .collect(Collectors.toSet());
  }

  @Test
  void itIsFoundAndCountedUnderEachOfItsNames() {
    try (Searcher searcher = indexed()) {
      assertEquals(Set.of("r1", "r2"), ids(searcher, "archive:\"Kalm State Archives\""));
      assertEquals(Set.of("r1", "r2"), ids(searcher, "archive:ksa"));
      assertEquals(Set.of("r2"), ids(searcher, "archive:=ksa"));
      List<Hits.Count> counts =
          searcher.search(SearchRequest.of("").withFacets()).facets().stream()
              .filter(facet -> facet.field().equals("archive"))
              .flatMap(facet -> facet.counts().stream())
              .toList();
      assertEquals("Kalm State Archives", counts.getFirst().label());
      assertEquals(2, counts.getFirst().records());
      assertEquals(2, counts.size());
      Originals originals =
          searcher.inquire("", asked -> OriginalsCounter.of(asked, KNOWN::archive, 10));
      assertEquals(
          List.of("Kalm State Archives 2", "Tessin Library 1"),
          originals.repositories().stream().map(one -> one.name() + " " + one.records()).toList());
    }
  }

  @Test
  void recordsAreInTheOrderOfWhatTheirArchivesAreCalled() {
    Corpus.of(
            folder,
            Draft.of("r1", "Talk"),
            Draft.of("r2", "Talk").original("Tessin Library"),
            Draft.of("r3", "Talk").original("Kalm Town Library"),
            Draft.of("r4", "Talk").original("Kalm State Archives"),
            Draft.of("r5", "Talk").original("KSA"))
        .close();
    try (Searcher searcher = Searcher.open(folder, KNOWN)) {
      List<String> ids =
          searcher.search(SearchRequest.of("").sorted(SearchRequest.Sort.ARCHIVE)).hits().stream()
              .map(hit -> hit.record().id().value())
              .toList();
      // By its letters, "KSA" would stand first; what names no archive comes last.
      assertEquals(List.of("r4", "r5", "r3", "r2", "r1"), ids);
    }
  }
}
