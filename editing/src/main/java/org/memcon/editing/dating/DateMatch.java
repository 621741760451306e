package org.memcon.editing.dating;

import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;

/// Words that say a date: where they stand in their text, and which date they say; no date where no
/// calendar has it ("30 February 1958").
public record DateMatch(int from, int to, Optional<HistoricalDate> date) {

  /// Whether the words name a day that no calendar has.
  public boolean isImpossible() {
    return date.isEmpty();
  }

  /// Whether the words say a day or a span of days, not only a month.
  public boolean isDay() {
    return date.filter(d -> d.precision() != HistoricalDate.Precision.MONTH).isPresent();
  }
}
