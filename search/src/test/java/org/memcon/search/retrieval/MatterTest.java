package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.ranking.MatterRanking;
import org.memcon.search.ranking.RankingTrainer;
import org.memcon.search.ranking.RankingWeights;

/// Records ranked by what they are about, whether they have all words or not.
class MatterTest {

  private static final String SMALL_TALK =
      "The weather at the lake was fair and the guests left late. ";

  @TempDir private Path folder = Path.of("");

  private static List<String> about(Searcher searcher, String subject) {
    return hits(searcher, subject).hits().stream().map(hit -> hit.record().id().value()).toList();
  }

  private static Hits hits(Searcher searcher, String subject) {
    return searcher.search(SearchRequest.of(subject).sorted(SearchRequest.Sort.MATTER));
  }

  private static Draft letter(String id, String words) {
    return Draft.of(id, "Letter").volume("v1").paragraph(words);
  }

  @Test
  void aRecordThatSharesItsPageWithAGoodOneIsFound() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK).pageBreak("7").paragraph("The ferry tolls of Sylvania rose."),
            letter("d2", SMALL_TALK),
            letter("d3", SMALL_TALK).pageBreak("9").paragraph(SMALL_TALK))) {
      List<String> found = about(searcher, "ferry tolls");
      assertEquals("d1", found.getFirst());
      assertTrue(found.contains("d2"), "on page 7, too: " + found);
      assertFalse(found.contains("d3"), "begins on page 8: " + found);
    }
  }

  @Test
  void withoutPagesARecordWithoutTheWordsIsNotFound() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK).pageBreak("7").paragraph("The ferry tolls of Sylvania rose."),
            letter("d2", SMALL_TALK))) {
      Set<Ingredient> ingredients = EnumSet.complementOf(EnumSet.of(Ingredient.PAGES));
      Searcher alone = searcher.rankedBy(new MatterRanking(RankingWeights.standard(), ingredients));
      assertEquals(List.of("d1"), about(alone, "ferry tolls"));
    }
  }

  @Test
  void aPeoplesNameStandsForItsCountry() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK),
            letter("d2", "The British have ferries of their own."),
            letter("d3", "The united front of ferries in the kingdom."))) {
      assertEquals("d2", about(searcher, "United Kingdom ferries").getFirst());
    }
  }

  @Test
  void aBodysAbbreviationStandsForItsName() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK),
            letter("d2", "The HTB raised the dues."),
            letter("d3", "A board was put up in the harbour, and the traffic went on."))) {
      List<String> found = about(searcher, "Harbour Traffic Board HTB dues");
      assertEquals("d2", found.getFirst(), "spelt out in the subject");
      assertEquals("d2", about(searcher, "National Security Council NSC HTB").getFirst());
    }
    try (Searcher searcher =
        Corpus.of(
            folder.resolve("other"),
            letter("d1", "The council of the town met on national security day."),
            letter("d2", "The NSC met."))) {
      assertEquals("d2", about(searcher, "National Security Council").getFirst(), "known");
    }
  }

  @Test
  void ofANameTurnedRoundTheSurnameCountsMost() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK + "Imre of the customs house came, and Imre left."),
            letter("d2", SMALL_TALK + "Mr. Varga of the customs house came."),
            letter("d3", SMALL_TALK),
            letter("d4", SMALL_TALK))) {
      assertEquals("d2", about(searcher, "Varga, Imre").getFirst());
      assertEquals("d2", about(searcher, "Customs house Varga, Imre, visit").getFirst());
    }
  }

  @Test
  void aTitleBeforeTheGivenNamesIsNoMoreThanThey() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK + "Mr. Imre of the customs house came."),
            letter("d2", SMALL_TALK + "General Varga of the customs house came."),
            letter("d3", SMALL_TALK),
            letter("d4", SMALL_TALK))) {
      assertEquals("d2", about(searcher, "Varga, Gen. Imre P").getFirst());
      assertEquals("d2", about(searcher, "Varga, Gen. Imre P—Continued customs").getFirst());
    }
  }

  @Test
  void theMostOfTheWordsComesFirstAndTheCountIsOfThoseThatHaveAll() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", "Ferry tolls. " + SMALL_TALK),
            letter("d2", "A ferry. " + SMALL_TALK),
            letter("d3", "Ferry tolls and harbour dues. " + SMALL_TALK),
            letter("d4", SMALL_TALK))) {
      Hits hits = hits(searcher, "ferry tolls harbour dues");
      assertEquals(1, hits.records());
      assertEquals("d3", hits.hits().getFirst().record().id().value());
      assertTrue(hits.hits().getFirst().isComplete());
      assertEquals(List.of("harbour", "dues"), missing(hits, "d1"));
      assertTrue(hits.remarks().getLast().message().contains("about them"));
    }
  }

  private static List<String> missing(Hits hits, String id) {
    return hits.hits().stream()
        .filter(hit -> hit.record().id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .missing();
  }

  @Test
  void eachHitSaysWhatBroughtIt() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", SMALL_TALK).pageBreak("7").paragraph("The ferry tolls of Sylvania rose."),
            letter("d2", SMALL_TALK))) {
      List<Hits.Hit> hits = hits(searcher, "ferry tolls").hits();
      assertEquals("on one page: ferry, tolls", hits.get(0).why().orElseThrow());
      assertEquals("in a record on the same page: ferry, tolls", hits.get(1).why().orElseThrow());
    }
  }

  @Test
  void factsOfTheQueryHoldForAllThatIsFound() {
    try (Searcher searcher =
        Corpus.of(
            folder,
            letter("d1", "The ferry tolls of Sylvania rose."),
            Draft.of("d2", "Letter").volume("v2").paragraph("The ferry tolls fell."))) {
      assertEquals(List.of("d2"), about(searcher, "ferry tolls volume:v2"));
    }
  }

  @Test
  void aQueryWithOperatorsIsAnsweredAsASet() {
    try (Searcher searcher =
        Corpus.of(folder, letter("d1", "Ferry tolls."), letter("d2", "A ferry."))) {
      assertEquals(List.of("d1"), about(searcher, "ferry AND tolls"));
      assertEquals(1, hits(searcher, "ferry AND tolls").records());
    }
  }

  @Test
  void whatNobodySpeaksOfIsNotFound() {
    try (Searcher searcher = Corpus.of(folder, letter("d1", "Ferry tolls."))) {
      assertEquals(List.of(), about(searcher, "submarines"));
      assertEquals(List.of(), about(searcher, "the of"));
    }
  }

  @Test
  void weightsAreLearnedFromWhatIsKnownAndReadBackAsWritten() throws IOException {
    Draft[] drafts = new Draft[12];
    for (int i = 0; i < drafts.length; i++) {
      // The known records have the words in their heading, the others often in the text.
      drafts[i] =
          i % 3 == 0
              ? Draft.of("d" + i, "Ferry tolls").volume("v1").paragraph(SMALL_TALK.repeat(3))
              : Draft.of("d" + i, "Letter").volume("v1").paragraph(SMALL_TALK + "Ferry. Tolls.");
    }
    try (Searcher searcher = Corpus.of(folder, drafts)) {
      RankingTrainer trainer = new RankingTrainer(Ingredient.all());
      for (int i = 0; i < 40; i++) {
        searcher.show(trainer, "v1", "ferry tolls", Set.of("d0", "d3", "d6", "d9"));
      }
      StringWriter written = new StringWriter();
      trainer.train().write(written);
      RankingWeights learned = RankingWeights.read(new StringReader(written.toString()));
      List<String> found =
          about(searcher.rankedBy(new MatterRanking(learned, Ingredient.all())), "ferry tolls");
      assertEquals(Set.of("d0", "d3", "d6", "d9"), Set.copyOf(found.subList(0, 4)));
    }
  }
}
