package org.memcon.publishing.page.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomePageTest {

  private static HomePage page(List<HomeFacts.Count> years) {
    return HomePage.of(
        new HomeFacts(
            "Lake Papers",
            9,
            0,
            0,
            1,
            Optional.of(1950),
            Optional.of(1969),
            List.of(),
            List.of(),
            List.of(),
            years,
            List.of(),
            0,
            List.of()));
  }

  private static HomeFacts.Count year(int year, long records) {
    return new HomeFacts.Count(Integer.toString(year), "date:" + year, records);
  }

  @Test
  void aYearWithoutRecordsLeavesItsPlaceEmpty() {
    HomePage page = page(List.of(year(1950, 1), year(1951, 2), year(1969, 6)));
    double step = page.years().get(1).x() - page.years().get(0).x();
    assertEquals(5, step, 0.02);
    assertEquals(18 * step, page.years().get(2).x() - page.years().get(1).x(), 0.1);
    assertTrue(page.years().get(2).x() + page.years().get(2).width() <= 100);
  }

  @Test
  void yearsAreWrittenAsThereIsRoom() {
    HomePage page = page(List.of(year(1950, 1), year(1969, 6)));
    assertEquals(
        List.of(1950, 1952, 1954),
        page.ticks().stream().map(HomePage.Tick::year).limit(3).toList());
    assertTrue(page.html().contains("/search?q=date%3A1969"));
  }

  @Test
  void onATelephoneFewerYearsAreWritten() {
    HomePage page = page(List.of(year(1950, 1), year(1969, 6)));
    assertEquals(
        List.of(1950, 1954, 1958, 1962, 1966),
        page.ticks().stream().filter(tick -> !tick.roomy()).map(HomePage.Tick::year).toList());
  }

  @Test
  void whatIsNoYearHasNoBar() {
    assertEquals(
        1, page(List.of(year(1950, 1), new HomeFacts.Count("no date", "", 3))).years().size());
  }

  @Test
  void anEmptyArchiveSaysHowToBegin() {
    assertTrue(HomePage.of(HomeFacts.empty("New")).html().contains("memcon ingest"));
  }
}
