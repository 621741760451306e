package org.memcon.search.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.query.ParsedQuery;

/// Events that several records are of, in the order of time: the same people, on one day or on days
/// one after the other, at one place.
///
/// @param records how many records were looked at
/// @param all how many events there are; those with most records are shown
public record Events(
    String understood,
    List<ParsedQuery.Remark> remarks,
    long records,
    List<Event> events,
    long all) {

  /// An event.
  ///
  /// @param place where it was, by the key of the place; empty where no record says so
  /// @param people those who took part, who is in most records first
  /// @param throughout how many of them, the first, are in all of its records
  /// @param records how many there are of it
  /// @param first the first of these, in the order of time
  public record Event(
      LocalDate from,
      LocalDate to,
      Optional<String> place,
      List<Company.Member> people,
      int throughout,
      long records,
      List<RecordSummary> first) {
    public Event {
      people = List.copyOf(people);
      first = List.copyOf(first);
    }
  }

  public Events {
    remarks = List.copyOf(remarks);
    events = List.copyOf(events);
  }
}
