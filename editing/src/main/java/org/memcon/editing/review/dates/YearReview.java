package org.memcon.editing.review.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;

/// Looks for a record dated a year off between two that stand close together: in a volume in order
/// of time its year is a slip.
public final class YearReview {

  /// How far apart the records before and after may be, and how near the right date is (days).
  private static final int CLOSE = 45;

  private static final int NEAR = 21;

  private record Dated(DiplomaticRecord record, LocalDate day) {}

  private final List<Dated> records = new ArrayList<>();

  /// The next record.
  public void take(DiplomaticRecord record) {
    Optional<HistoricalDate> date = record.description().date();
    if (date.isPresent() && date.get().precision() == HistoricalDate.Precision.DAY) {
      records.add(new Dated(record, date.get().earliest()));
    }
  }

  /// What is known only when all records have been seen.
  public List<Finding> end() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i + 1 < records.size(); i++) {
      LocalDate before = records.get(i - 1).day();
      LocalDate after = records.get(i + 1).day();
      Dated here = records.get(i);
      if (distance(before, after) > CLOSE
          || before.isAfter(after)
          || distance(here.day(), before) < 300) {
        continue;
      }
      for (int years : new int[] {1, -1, 10, -10}) {
        LocalDate right = here.day().plusYears(years);
        if (distance(right, before) <= NEAR && distance(right, after) <= NEAR) {
          findings.add(
              new Finding(
                  Code.MC021,
                  here.record().span(),
                  Code.MC021.label()
                      + ": "
                      + here.record().id().value()
                      + " of "
                      + here.day()
                      + " between "
                      + before
                      + " and "
                      + after));
        }
      }
    }
    return findings;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
