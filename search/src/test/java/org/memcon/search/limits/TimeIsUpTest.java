package org.memcon.search.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceRequest.Order;
import org.memcon.search.concordance.ConcordanceSummary;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequencies;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// Who has no time is answered from the first hundred records, and told so.
class TimeIsUpTest {

  private static final int MANY = 700;

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    Draft[] drafts = new Draft[MANY];
    for (int i = 0; i < MANY; i++) {
      drafts[i] =
          Draft.of("r" + i, "Paper " + i)
              .date("19%02d".formatted(i % 70 + 20))
              .paragraph("The ferry " + (i % 2 == 0 ? "crosses" : "waits") + " at quay" + i + ".");
    }
    searcher = Corpus.of(folder, drafts);
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private static Patience none() {
    return Patience.of(Duration.ZERO);
  }

  private static Patience enough() {
    return Patience.of(Duration.ofMinutes(10));
  }

  private static void assertCut(long records, List<Remark> remarks) {
    assertTrue(records > 0 && records < MANY, () -> records + " records");
    assertTrue(saysSo(remarks), remarks::toString);
  }

  private static boolean saysSo(List<Remark> remarks) {
    return remarks.stream()
        .anyMatch(remark ->
            remark.message().contains("stopped after") && remark.message().contains("narrow it"));
  }

  @Test
  void aFrequencyIsOfTheRecordsLookedAt() {
    Frequency cut = Frequencies.of(searcher, "ferry", "", Grouping.YEAR, none());
    assertCut(cut.records(), cut.remarks());
    Frequency whole = Frequencies.of(searcher, "ferry", "", Grouping.YEAR, enough());
    assertEquals(MANY, whole.records());
    assertFalse(saysSo(whole.remarks()));
  }

  @Test
  void aFrequencyIsAlsoCutWhereItsDenominatorTakesAllTime() {
    Frequency cut = Frequencies.of(searcher, "ferry", "waits", Grouping.YEAR, none());
    assertTrue(saysSo(cut.remarks()));
  }

  @Test
  void collocatesAreOfTheRecordsLookedAt() {
    CollocatesRequest request = CollocatesRequest.of("ferry");
    Collocates cut = searcher.inquire("ferry", none(), asked -> Collocates.of(asked, request));
    assertCut(cut.places(), cut.remarks());
    Collocates whole = searcher.inquire("ferry", enough(), asked -> Collocates.of(asked, request));
    assertEquals(MANY, whole.places());
    assertFalse(saysSo(whole.remarks()));
  }

  @Test
  void aWordListIsOfTheRecordsLookedAt() {
    for (String query : new String[] {"ferry", "date:1920..1989", "date:1950"}) {
      WordListRequest request = WordListRequest.of(query);
      WordList cut = searcher.inquire(query, none(), asked -> WordList.of(asked, request));
      WordList whole = searcher.inquire(query, enough(), asked -> WordList.of(asked, request));
      assertFalse(saysSo(whole.remarks()), query);
      assertTrue(whole.distinct() < 100 || cut.distinct() < whole.distinct(), query);
      assertEquals(cut.distinct() < whole.distinct(), saysSo(cut.remarks()), query);
    }
    WordList all =
        searcher.inquire("", none(), asked -> WordList.of(asked, WordListRequest.of("")));
    assertTrue(all.distinct() < MANY && saysSo(all.remarks()));
  }

  private List<ConcordanceSummary> lines(
      ConcordanceRequest request, Patience finding, Patience taking, List<String> lines) {
    List<ConcordanceSummary> told = new ArrayList<>();
    Concordance.Sink sink =
        new Concordance.Sink() {
          @Override
          public void begin(ConcordanceSummary summary) {
            told.add(summary);
          }

          @Override
          public void line(ConcordanceLine line) {
            lines.add(line.record().id().value());
          }
        };
    searcher.inquire(
        request.query(), finding, asked -> Concordance.write(asked, request, taking, sink));
    return told;
  }

  @Test
  void theLinesOfRecordsThatWereFoundAreGivenAll() {
    List<String> lines = new ArrayList<>();
    ConcordanceSummary told =
        lines(ConcordanceRequest.of("ferry"), none(), enough(), lines).getFirst();
    assertCut(told.records(), told.remarks());
    assertEquals(told.places(), lines.size());
  }

  @Test
  void linesThatThereIsNoTimeToSortComeByDate() {
    List<String> lines = new ArrayList<>();
    ConcordanceSummary told =
        lines(ConcordanceRequest.of("ferry").sorted(Order.LEFT), none(), enough(), lines)
            .getFirst();
    assertCut(told.records(), told.remarks());
    assertFalse(lines.isEmpty());
    assertTrue(
        told.remarks().stream().anyMatch(one -> one.message().contains("not sorted")),
        told::toString);
  }

  @Test
  void linesThatTakeTooLongToHandOutAreCut() {
    List<String> lines = new ArrayList<>();
    CutShort cut =
        assertThrows(
            CutShort.class, () -> lines(ConcordanceRequest.of("ferry"), enough(), none(), lines));
    assertTrue(!lines.isEmpty() && lines.size() < MANY);
    assertTrue(cut.remark().contains("cut after " + lines.size() + " of 700 lines"), cut::remark);
  }

  private int taken(Patience finding, Patience taking) throws IOException {
    int[] taken = new int[1];
    Hits.Sink sink =
        new Hits.Sink() {
          @Override
          public void begin(long hits, List<Remark> remarks) {}

          @Override
          public void hit(Hits.Hit hit) {
            taken[0]++;
          }
        };
    try {
      searcher.each(SearchRequest.of("passage(ferry)"), finding, taking, sink);
      return taken[0];
    } catch (CutShort cut) {
      assertTrue(cut.remark().contains("narrow the query"), cut::remark);
      return -taken[0];
    }
  }

  @Test
  void whatIsTakenAlongIsWholeOrSaysThatItIsNot() throws IOException {
    assertEquals(MANY, taken(enough(), enough()));
    assertEquals(0, taken(none(), enough()));
    int cut = taken(enough(), none());
    assertTrue(cut <= 0 && cut > -MANY, () -> "" + cut);
  }

  @Test
  void whatIsMadeOnceForAllQueriesIsNotTheFirstOnesCost() throws InterruptedException {
    Patience patience = Patience.of(Duration.ofMillis(200));
    patience.apart(() -> {
      Thread.sleep(300);
      return "";
    });
    assertFalse(patience.isOver(1_000));
    Thread.sleep(300);
    assertTrue(patience.isOver(1_000));
  }

  @Test
  void theFirstAnswersHaveMoreTime() {
    Waking waking = new Waking();
    assertTrue(waking.next().compareTo(Patience.OF_READERS.multipliedBy(3)) > 0);
    for (int i = 0; i < 100; i++) {
      waking.next();
    }
    assertEquals(Patience.OF_READERS, waking.next());
    Waking warmed = new Waking();
    warmed.awake();
    assertEquals(Patience.OF_READERS, warmed.next());
  }

  @Test
  void wideLinesAreSortedInAsMuchMemoryAsNarrowOnes() {
    assertEquals(100_000, ConcordanceRequest.of("ferry").mostSorted());
    assertEquals(20_000, ConcordanceRequest.of("ferry").wide(500).mostSorted());
  }
}
