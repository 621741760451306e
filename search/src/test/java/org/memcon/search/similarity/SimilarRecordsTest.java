package org.memcon.search.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.RecordId;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class SimilarRecordsTest {

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(
        Draft.of("tolls-1", "Talk")
            .date("1958")
            .names("Ada Marlow", "ada-marlow")
            .says("Marlow", "The lighthouse tolls at Tessin rise."));
    drafts.add(
        Draft.of("tolls-2", "Paper")
            .date("1959")
            .paragraph("Lighthouse tolls at Tessin were paid."));
    drafts.add(
        Draft.of("tolls-3", "Talk")
            .date("1960")
            .names("Ada Marlow", "ada-marlow")
            .says("Marlow", "Nobody pays the lighthouse tolls at Tessin."));
    drafts.add(
        Draft.of("grain", "Paper").date("1958").paragraph("Grain goes by cart to the quay."));
    for (int i = 0; i < 60; i++) {
      drafts.add(
          Draft.of("other-" + i, "Paper").paragraph("The ferry sails at the hour " + i + "."));
    }
    searcher = Corpus.of(folder, drafts.toArray(Draft[]::new));
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private List<SimilarRecord> like(String id, String among) {
    return searcher.inquire(among, asked -> SimilarRecords.of(asked, new RecordId(id), 10));
  }

  @Test
  void theLikestSharesWordsAndPeopleAndSaysWhich() {
    List<SimilarRecord> similar = like("tolls-1", "");
    assertEquals(
        List.of("tolls-3", "tolls-2"),
        similar.stream().map(one -> one.record().id().value()).toList());
    SimilarRecord first = similar.getFirst();
    assertTrue(first.words().containsAll(List.of("lighthouse", "Tessin")), first.why());
    assertEquals(List.of("Ada Marlow"), first.people());
    assertTrue(first.why().startsWith("shares ") && first.why().endsWith("; names Ada Marlow"));
    assertTrue(first.likeness() > similar.get(1).likeness());
  }

  @Test
  void aQueryNarrowsWhereTheyAreLookedFor() {
    assertEquals(
        List.of("tolls-2"),
        like("tolls-1", "date:1959").stream().map(one -> one.record().id().value()).toList());
  }

  @Test
  void aRecordOfItsOwnKindIsLikeNoOther() {
    assertEquals(List.of(), like("grain", ""));
    assertEquals(List.of(), like("absent", ""));
  }

  @Test
  void aPassageOfOnesOwnFindsTheRecordsThatAreAboutTheSame() {
    String passage = "At Tessin the ships pay tolls for the lighthouse, and nobody likes to.";
    List<SimilarRecord> like = searcher.inquire("", asked -> SimilarRecords.to(asked, passage, 10));
    assertEquals(
        List.of("tolls-1", "tolls-2", "tolls-3"),
        like.stream().map(one -> one.record().id().value()).sorted().toList());
    assertTrue(like.getFirst().words().contains("Tessin"), like::toString);
    assertTrue(
        like.stream().allMatch(one -> one.likeness() > 0 && one.likeness() <= 1), like::toString);
    assertEquals(
        List.of("tolls-2"),
        searcher.inquire("date:1959", asked -> SimilarRecords.to(asked, passage, 10)).stream()
            .map(one -> one.record().id().value())
            .toList());
    assertEquals(
        List.of(), searcher.inquire("", asked -> SimilarRecords.to(asked, "the and of", 10)));
  }
}
