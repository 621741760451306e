package org.memcon.search.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class StatisticsTest {

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    searcher =
        Corpus.of(
            folder,
            Draft.of("one", "Talk")
                .date("1958-03-01")
                .says("Marlow", "The ferry is old.")
                .says("Orlov", "The ferry sails. Nobody else sails."),
            Draft.of("two", "Paper").date("1958-06").paragraph("Grain goes by cart."),
            Draft.of("three", "Paper").date("1961").paragraph("The old ferry lies at the quay."),
            Draft.of("four", "Paper").paragraph("A ferry."));
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private static String row(Frequency.Row row) {
    return row.value() + " " + row.places() + " in " + row.records() + " of " + row.words();
  }

  @Test
  void placesAreSetAgainstAllWordsOfTheYear() {
    Frequency frequency =
        Frequencies.of(searcher, "ferry", "", Grouping.YEAR, Patience.of(Patience.OF_PROGRAMS));
    assertEquals(
        List.of("1958 2 in 1 of 16", "1961 1 in 1 of 8", " 1 in 1 of 3"),
        frequency.rows().stream().map(StatisticsTest::row).toList());
    assertEquals(4, frequency.places());
    assertEquals(27, frequency.words());
    assertEquals(1e6 * 4 / 27, frequency.perMillion(), 1e-6);
  }

  @Test
  void amongSomebodysWordsTheseAloneAreCounted() {
    Frequency frequency =
        Frequencies.of(
            searcher, "ferry", "speaker:orlov", Grouping.YEAR, Patience.of(Patience.OF_PROGRAMS));
    assertEquals(
        List.of("1958 1 in 1 of 6"), frequency.rows().stream().map(StatisticsTest::row).toList());
  }

  @Test
  void alternativesAreCountedAmongSomebodysWordsToo() {
    Frequency frequency =
        Frequencies.of(
            searcher,
            "ferry OR old",
            "speaker:marlow",
            Grouping.YEAR,
            Patience.of(Patience.OF_PROGRAMS));
    assertEquals(
        List.of("1958 2 in 1 of 4"), frequency.rows().stream().map(StatisticsTest::row).toList());
  }

  @Test
  void wordsBesideAreCountedWithinTheWindowAndThePassage() {
    CollocatesRequest request =
        new CollocatesRequest("ferry", 2, 1, 50, CollocatesRequest.Order.FREQUENCY);
    Collocates collocates = searcher.inquire("ferry", asked -> Collocates.of(asked, request));
    Collocation old =
        collocates.collocations().stream()
            .filter(one -> one.word().equals("old"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, old.together());
    assertEquals(2, old.everywhere());
    assertTrue(
        collocates.collocations().stream().noneMatch(one -> one.word().equals("quay")),
        "three words away");
    assertTrue(collocates.collocations().stream().noneMatch(one -> one.word().equals("ferry")));
    assertEquals(4, collocates.places());
  }

  @Test
  void significanceIsDunningsRatio() {
    // 10 of 100 words beside, 20 of 10,000 everywhere: worked out by hand from the four cells.
    Collocation one = Collocation.of("w", 10, 20, 100, 50, 10_000);
    double expected =
        2
            * (10 * Math.log(10 / 0.2)
                + 90 * Math.log(90 / 99.8)
                + 10 * Math.log(10 / 19.8)
                + 9_890 * Math.log(9_890 / 9_880.2));
    assertEquals(expected, one.significance(), 1e-9);
    assertEquals(0.2, one.expected(), 1e-9);
    assertEquals(14 + Math.log(20.0 / 70) / Math.log(2), one.strength(), 1e-9);
  }
}
