package org.memcon.publishing.page.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The picture of how often words stand: to scale in time, with years in round numbers.
class FrequencyPageTest {

  private static FrequencyPage page(FrequencyPage.Row... rows) {
    Question question = new Question("gates", "gates", List.of(), List.of());
    return FrequencyPage.of("Gates", question, 3, 9, 3_000_000, List.of(rows));
  }

  private static FrequencyPage.Row row(String year, long places) {
    return new FrequencyPage.Row(year, places, 1, 1_000_000);
  }

  @Test
  void aYearWithoutRecordsLeavesItsPlaceEmpty() {
    List<FrequencyPage.Bar> bars = page(row("1917", 1), row("1948", 2), row("1981", 6)).bars();
    double step = 100.0 / (1981 - 1917 + 1);
    assertEquals(31 * step, bars.get(1).x() - bars.getFirst().x(), 0.02);
    assertEquals(FrequencyPage.HEIGHT, bars.getLast().height());
    assertTrue(bars.getLast().x() + bars.getLast().width() <= 100);
  }

  @Test
  void yearsAreWrittenInRoundNumbersAlsoWhereNoRecordsAre() {
    FrequencyPage page = page(row("1917", 1), row("1948", 2), row("1981", 6), row("", 1));
    assertEquals(
        List.of(1920, 1925, 1930),
        page.ticks().stream().map(FrequencyPage.Tick::year).limit(3).toList());
    assertEquals(
        List.of(1920, 1930, 1940, 1950, 1960, 1970, 1980),
        page.ticks().stream().filter(tick -> !tick.roomy()).map(FrequencyPage.Tick::year).toList());
  }

  @Test
  void withoutYearsThereIsNoPicture() {
    assertEquals(List.of(), page(row("", 3)).bars());
    assertTrue(page(row("", 3)).html().contains("undated"));
  }
}
