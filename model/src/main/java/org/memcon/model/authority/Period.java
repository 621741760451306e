package org.memcon.model.authority;

import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;

/// A stretch of time with a beginning and an end, each where it is known: a life, the tenure of an
/// office, the years in which a place had a name.
///
/// Both ends are part of it. An end that is known to the year alone may be any day of that year.
public record Period(Optional<HistoricalDate> from, Optional<HistoricalDate> to) {

  /// No beginning and no end is known.
  public static final Period UNBOUNDED = new Period(Optional.empty(), Optional.empty());

  /// Whether a date lies in a period.
  public enum Holding {
    /// The whole date lies inside, whatever day of it is meant.
    YES,
    /// It may: an end is not known, or not exactly enough.
    PERHAPS,
    /// It lies outside, whatever day of it is meant.
    NO
  }

  /// From one date to another.
  public static Period between(HistoricalDate from, HistoricalDate to) {
    return new Period(Optional.of(from), Optional.of(to));
  }

  /// Whether a date lies in this period. An end that is not known makes the answer no surer than
  /// [Holding#PERHAPS].
  public Holding holds(HistoricalDate date) {
    if (from.isPresent() && date.latest().isBefore(from.get().earliest())
        || to.isPresent() && date.earliest().isAfter(to.get().latest())) {
      return Holding.NO;
    }
    boolean begun = from.isPresent() && !date.earliest().isBefore(from.get().latest());
    boolean going = to.isPresent() && !date.latest().isAfter(to.get().earliest());
    return begun && going ? Holding.YES : Holding.PERHAPS;
  }

  /// Whether nothing is known of it.
  public boolean isUnbounded() {
    return from.isEmpty() && to.isEmpty();
  }
}
