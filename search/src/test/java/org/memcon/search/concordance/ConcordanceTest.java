package org.memcon.search.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.concordance.ConcordanceRequest.Order;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class ConcordanceTest {

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    searcher =
        Corpus.of(
            folder,
            Draft.of("late", "Second talk")
                .date("1961-05-02")
                .says("Orlov", "Every ferry needs a lantern. The ferry pays no toll."),
            Draft.of("early", "First talk")
                .date("1958-03-01")
                .says("Marlow", "No ferry crosses in winter.")
                .note("The ferry was built in 1904."),
            Draft.of("undated", "Paper").paragraph("Two ferries lie at the quay."),
            Draft.of("other", "Grain").date("1960").paragraph("Grain goes by cart."));
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private List<String> lines(ConcordanceRequest request) {
    List<String> lines = new ArrayList<>();
    searcher.inquire(
        request.query(),
        asked ->
            Concordance.write(
                asked,
                request,
                Patience.of(Patience.OF_PROGRAMS),
                new Concordance.Sink() {
                  @Override
                  public void begin(ConcordanceSummary summary) {}

                  @Override
                  public void line(ConcordanceLine line) {
                    lines.add(line.left() + "[" + line.words() + "]" + line.right());
                  }
                }));
    return lines;
  }

  @Test
  void everyPlaceHasALineInTheOrderOfTime() {
    assertEquals(
        List.of(
            "No [ferry] crosses in winter.",
            "The [ferry] was built in 1904.",
            "Every [ferry] needs a lantern. The ferry pays no toll.",
            "Every ferry needs a lantern. The [ferry] pays no toll.",
            "Two [ferries] lie at the quay."),
        lines(ConcordanceRequest.of("ferry")));
  }

  @Test
  void linesAreSortedByTheWordsBeside() {
    List<String> left = lines(ConcordanceRequest.of("ferry").sorted(Order.LEFT));
    assertEquals("Every [ferry] needs a lantern. The ferry pays no toll.", left.getFirst());
    assertEquals("Two [ferries] lie at the quay.", left.getLast());
    List<String> right = lines(ConcordanceRequest.of("ferry").sorted(Order.RIGHT));
    assertEquals("Two [ferries] lie at the quay.", right.getFirst());
    assertEquals("The [ferry] was built in 1904.", right.getLast());
  }

  @Test
  void aPageOfLinesIsThatPartOfAllLines() {
    for (Order order : Order.values()) {
      ConcordanceRequest request = ConcordanceRequest.of("ferry").sorted(order);
      List<String> all = lines(request);
      for (int from = 0; from < 7; from++) {
        int to = Math.min(from + 2, all.size());
        assertEquals(
            all.subList(Math.min(from, to), to), lines(request.from(from, 2)), order + " " + from);
      }
    }
  }

  @Test
  void onlyPassagesThatAreMeantAreWrittenOut() {
    assertEquals(
        List.of("No [ferry] crosses in winter."),
        lines(ConcordanceRequest.of("speaker:marlow ferry")));
    assertEquals(
        List.of("The [ferry] was built in 1904."), lines(ConcordanceRequest.of("in:notes ferry")));
  }

  @Test
  void aPhraseIsOneLineAndItsPartsAreTwo() {
    assertEquals(
        List.of("Every ferry needs a lantern. The [ferry pays] no toll."),
        lines(ConcordanceRequest.of("\"ferry pays\"")));
    assertEquals(3, lines(ConcordanceRequest.of("ferry pays")).size());
  }

  @Test
  void aNarrowLineIsCutBetweenWords() {
    assertEquals(
        "The [ferry] pays no",
        lines(ConcordanceRequest.of("ferry").wide(12)).stream()
            .filter(line -> line.contains("[ferry] pays"))
            .findFirst()
            .orElse(""));
  }

  @Test
  void aQueryWithoutWordsSaysThatItHasNone() {
    ConcordanceSummary summary =
        searcher.inquire(
            "date:1961",
            asked ->
                Concordance.write(
                    asked,
                    ConcordanceRequest.of("date:1961"),
                    Patience.of(Patience.OF_PROGRAMS),
                    new Concordance.Sink() {
                      @Override
                      public void begin(ConcordanceSummary all) {}

                      @Override
                      public void line(ConcordanceLine line) {}
                    }));
    assertEquals(0, summary.places());
    assertTrue(summary.remarks().getLast().message().contains("has none"), summary.toString());
  }
}
