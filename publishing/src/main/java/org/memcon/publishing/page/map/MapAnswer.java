package org.memcon.publishing.page.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.words.Question;

/// What the map shows: the places of the records that a question finds (blank: all), in a window of
/// time (empty: at any).
///
/// `records` is how many there are; `asOf` the day by which places are called. `unplaced` are
/// places of datelines that are not on the map; `silent` records have none in theirs.
public record MapAnswer(
    Question question,
    Optional<TimeWindow> window,
    long records,
    Optional<LocalDate> asOf,
    List<Site> sites,
    List<Unplaced> unplaced,
    long silent) {

  /// A place: what it was called, what else it is called where that differs, the address of its
  /// page, how many records were written or held there and how many name it, and the queries for
  /// these.
  public record Site(
      String name,
      String otherwise,
      String address,
      Coordinates at,
      long written,
      String writtenQuery,
      long named,
      String namedQuery) {

    /// How many records count, by the one or the other.
    public long records(boolean byNames) {
      return byNames ? named : written;
    }
  }

  /// A place of datelines, as they print it, and the query for its records.
  public record Unplaced(String name, long records, String query) {}

  public MapAnswer {
    sites = List.copyOf(sites);
    unplaced = List.copyOf(unplaced);
  }
}
