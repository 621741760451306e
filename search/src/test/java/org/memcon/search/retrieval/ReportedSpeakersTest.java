package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever a record reports to have spoken is found as who that is, however the record says it.
class ReportedSpeakersTest {

  @TempDir private Path folder = Path.of("");

  private static List<String> found(Searcher searcher, String query) {
    return searcher.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.record().id().value())
        .sorted()
        .toList();
  }

  @Test
  void anOfficeThatIsSaidToMeanSomebodySpeaksAsThatPerson() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            Draft.of("d1", "Talk")
                .names("the Secretary", "person-ada-bell")
                .reports("secretary", "orlok", "The Secretary said that the ferry was shut."),
            Draft.of("d2", "Talk")
                .names("the Secretary", "person-hugo-quill")
                .reports("secretary", "orlok", "The Secretary said that the ferry was open."),
            Draft.of("d3", "Talk")
                .names("the Secretary", "person-ada-bell")
                .names("The Secretary", "person-hugo-quill")
                .reports("secretary", "orlok", "The Secretary said that the ferry was late."))) {
      assertEquals(List.of("d1"), found(searcher, "speaker:person-ada-bell ferry"));
      assertEquals(List.of("d2"), found(searcher, "speaker:person-hugo-quill is:reported"));
      assertEquals(List.of("d1", "d2", "d3"), found(searcher, "speaker:secretary ferry"));
    }
  }

  @Test
  void aSurnameSpeaksAsThePersonWhomTheWholeNameMeans() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            Draft.of("d1", "Talk")
                .names("Lucy Marlowe", "person-lucy-marlowe")
                .reports("marlowe", "orlok", "Marlowe said that the ferry was shut."))) {
      assertEquals(List.of("d1"), found(searcher, "speaker:person-lucy-marlowe ferry"));
    }
  }

  @Test
  void whoSpeaksIsCountedAsThePersonAndWhoListensIsNot() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            Draft.of("d1", "Talk")
                .names("Lucy Marlowe", "person-lucy-marlowe")
                .names("Ivo Orlok", "person-ivo-orlok")
                .says("Consul", "The ferry sails.")
                .reports("marlowe", "orlok", "Marlowe told Orlok that the ferry was shut."))) {
      assertEquals(
          List.of("consul", "person-lucy-marlowe"),
          searcher.search(SearchRequest.of("ferry").withFacets()).facets().stream()
              .filter(facet -> facet.field().equals("speaker"))
              .flatMap(facet -> facet.counts().stream())
              .map(Hits.Count::value)
              .sorted()
              .toList());
      assertEquals(List.of("d1"), found(searcher, "speaker:person-lucy-marlowe"));
      assertEquals(List.of(), found(searcher, "speaker:person-ivo-orlok"));
      assertEquals(List.of("d1"), found(searcher, "to:person-ivo-orlok"));
    }
  }
}
