package org.memcon.publishing.page.timeline;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.words.Question;

/// What a timeline shows: the records that a question finds (blank: all), in a window of time.
///
/// `records` is how many there are at any time, `undated` how many of them have no date; those that
/// have one lie in `whole`. `here` how many can lie in the window; `vague` of these are dated less
/// exactly than the periods are long, and stand in none. `events` are the records of a window of
/// one day, as far as they are shown.
public record TimelineAnswer(
    Question question,
    long records,
    long undated,
    Optional<TimeWindow> whole,
    long here,
    long vague,
    TimeWindow window,
    List<Period> periods,
    List<SearchAnswer.Facet> facets,
    List<Event> events) {

  /// A period: `sure` records lie in it, `touching` ones go on beyond it; who and what stands out
  /// in it.
  public record Period(TimeWindow span, long sure, long touching, List<Standout> standouts) {
    public Period {
      standouts = List.copyOf(standouts);
    }

    /// How many records it has.
    public long records() {
      return sure + touching;
    }
  }

  /// Somebody or some place, and the query for the records that name it among those found.
  public record Standout(String label, String query, long records) {}

  /// A record of a day.
  public record Event(
      RecordId record,
      String title,
      RecordKind kind,
      Optional<HistoricalDate> date,
      Optional<String> place,
      List<String> participants) {
    public Event {
      participants = List.copyOf(participants);
    }

    /// The time of day, where it is known.
    public Optional<LocalTime> time() {
      return date.flatMap(HistoricalDate::time);
    }

    /// Whether it is of one day, and of no other.
    public boolean isOfOneDay() {
      return date.filter(when -> when.earliest().equals(when.latest())).isPresent();
    }
  }

  public TimelineAnswer {
    periods = List.copyOf(periods);
    facets = List.copyOf(facets);
    events = List.copyOf(events);
  }
}
