package org.memcon.model.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.Period.Holding;
import org.memcon.model.chronology.HistoricalDate;

class PeriodTest {

  private static final HistoricalDate MAY_DAY = HistoricalDate.day(LocalDate.of(1961, 5, 1));

  @Test
  void aDayBetweenTwoKnownDaysLiesInside() {
    Period tenure =
        Period.between(
            HistoricalDate.day(LocalDate.of(1961, 5, 1)),
            HistoricalDate.day(LocalDate.of(1969, 1, 20)));
    assertEquals(Holding.YES, tenure.holds(MAY_DAY));
    assertEquals(Holding.NO, tenure.holds(HistoricalDate.year(1960)));
    assertEquals(Holding.PERHAPS, tenure.holds(HistoricalDate.year(1961)));
  }

  @Test
  void anEndKnownToTheYearMayBeAnyDayOfIt() {
    Period life = Period.between(HistoricalDate.year(1909), HistoricalDate.year(1961));
    assertEquals(Holding.PERHAPS, life.holds(MAY_DAY));
    assertEquals(Holding.YES, life.holds(HistoricalDate.year(1960)));
    assertEquals(Holding.NO, life.holds(HistoricalDate.year(1962)));
  }

  @Test
  void withoutAKnownEndNothingIsSure() {
    Period since = new Period(Optional.of(HistoricalDate.year(1960)), Optional.empty());
    assertEquals(Holding.PERHAPS, since.holds(MAY_DAY));
    assertEquals(Holding.NO, since.holds(HistoricalDate.year(1959)));
    assertEquals(Holding.PERHAPS, Period.UNBOUNDED.holds(MAY_DAY));
  }
}
