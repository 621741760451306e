package org.memcon.publishing.page.network;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.words.Question;

/// What a network shows: the people with the strongest ties among the records that a question finds
/// (blank: all), in a window of time (empty: at any). `meetings` says that only records of meetings
/// count; `centre` is whom it is drawn around. `records` is how many records were looked at,
/// `allPeople` and `allTies` how many people and pairs these have.
public record NetworkAnswer(
    Question question,
    Optional<TimeWindow> window,
    boolean meetings,
    Optional<Member> centre,
    long records,
    List<Member> people,
    List<Tie> ties,
    long allPeople,
    long allTies) {

  /// Somebody: the address of the page, the query for the records, and how many these are.
  public record Member(String id, String name, String address, String query, long records) {}

  /// Two people by their numbers, the records that have both, and from when to when.
  public record Tie(int one, int other, long records, String query, String when) {}

  public NetworkAnswer {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
  }
}
