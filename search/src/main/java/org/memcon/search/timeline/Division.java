package org.memcon.search.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.memcon.model.chronology.CalendarUnit;
import org.memcon.model.chronology.TimeWindow;

/// Counts records by the periods that their days lie in.
final class Division {

  /// What spans more days than this is no meeting of some days, but a date that is hardly known.
  private static final int LONGEST = 62;

  private final CalendarUnit unit;
  private final int[] starts;
  private final int end;
  private final int[] sure;
  private final int[] touching;
  private int vague;

  Division(List<TimeWindow> parts, CalendarUnit unit) {
    this.unit = unit;
    this.starts = parts.stream().mapToInt(part -> (int) part.from().toEpochDay()).toArray();
    this.end = (int) parts.getLast().to().toEpochDay();
    this.sure = new int[parts.size()];
    this.touching = new int[parts.size()];
  }

  /// Counts a record that can be of the days from `first` to `last`; returns the period in which it
  /// lies with all of them, or -1.
  int add(int first, int last) {
    if (last < starts[0] || first > end) {
      return -1;
    }
    int from = period(first);
    int to = period(Math.min(last, end));
    if (from == to && first >= starts[0] && last <= end) {
      sure[from]++;
      return from;
    }
    if (isVague(first, last)) {
      vague++;
      return -1;
    }
    for (int i = Math.max(0, from); i <= to; i++) {
      touching[i]++;
    }
    return -1;
  }

  /// The period that a day lies in; -1 for a day before all.
  private int period(int day) {
    int at = Arrays.binarySearch(starts, day);
    return at >= 0 ? at : -at - 2;
  }

  /// Whether a date is coarser than the periods: a year among months, a month among days.
  private boolean isVague(int first, int last) {
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = LocalDate.ofEpochDay(last);
    boolean years = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    return switch (unit) {
      case DECADE, YEAR -> false;
      case MONTH -> years;
      case DAY -> months || last - first > LONGEST;
    };
  }

  int sure(int period) {
    return sure[period];
  }

  int touching(int period) {
    return touching[period];
  }

  /// How many records are dated less exactly than the periods are long.
  int vague() {
    return vague;
  }
}
