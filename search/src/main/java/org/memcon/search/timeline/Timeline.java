package org.memcon.search.timeline;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.search.query.ParsedQuery;

/// The records that a query finds, along time.
///
/// `records` is how many there are, `undated` how many of them have no date; `whole` reaches from
/// the first day that one can be of to the last. `periods` divide the `window` that is looked at;
/// `vague` records may lie in it, but are dated less exactly than its periods are long, and stand
/// in none of them.
public record Timeline(
    String understood,
    List<ParsedQuery.Remark> remarks,
    long records,
    long undated,
    Optional<TimeWindow> whole,
    TimeWindow window,
    List<Period> periods,
    long vague) {

  public Timeline {
    remarks = List.copyOf(remarks);
    periods = List.copyOf(periods);
  }

  /// A part of the calendar: `sure` records lie in it with all days that they can be of, `touching`
  /// ones go beyond it; who and what its records have more than those of other periods.
  public record Period(TimeWindow span, long sure, long touching, List<Standout> standouts) {
    public Period {
      standouts = List.copyOf(standouts);
    }

    /// How many records it has.
    public long records() {
      return sure + touching;
    }
  }

  /// Somebody or some place that a period has more than others: the query's word for the field, the
  /// value as a query would name it, what it is called, and how many records have it.
  public record Standout(String field, String value, String label, long records) {}
}
