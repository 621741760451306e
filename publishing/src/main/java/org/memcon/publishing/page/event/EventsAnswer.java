package org.memcon.publishing.page.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.words.Question;

/// The events among the records that a question finds (blank: all), in a window of time (empty: at
/// any), in the order of time.
///
/// @param records how many records were looked at
/// @param all how many events there are; those with most records are shown
public record EventsAnswer(
    Question question, Optional<TimeWindow> window, long records, List<Event> events, long all) {

  /// An event.
  ///
  /// @param place where it was, by its name of that day, and the address of its page
  /// @param people those who took part, as far as they are named
  /// @param others how many more took part
  /// @param records how many records there are of it
  /// @param shown the first of these
  /// @param query that lists the records of these days with these people
  public record Event(
      LocalDate from,
      LocalDate to,
      Optional<Link> place,
      List<Link> people,
      int others,
      long records,
      List<Witness> shown,
      String query) {
    public Event {
      people = List.copyOf(people);
      shown = List.copyOf(shown);
    }
  }

  /// Somebody or something, and the address of the page about it; empty where there is none.
  public record Link(String name, Optional<String> address) {}

  /// A record of an event: its id, its title, and in a few words what and of when it is.
  public record Witness(RecordId record, String title, String about) {}

  public EventsAnswer {
    events = List.copyOf(events);
  }
}
