package org.memcon.publishing.page.authority;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;

/// What a page says of a person, place or body: the authority's record; the archive's records in
/// which they speak, are present, are named; whom they met and where, the most frequent first.
public record AuthorityFacts(
    AuthorityRecord about, List<Shelf> shelves, List<Link> met, List<Link> places) {

  /// Records of one sort ("speaks in"): how many there are, the query that finds them, and the
  /// first of them in time.
  public record Shelf(String label, String query, long records, List<Listed> first) {
    public Shelf {
      first = List.copyOf(first);
    }
  }

  /// A record in a list.
  public record Listed(RecordId id, String title, Optional<HistoricalDate> date) {}

  /// Somebody or some place else: the name, the address of its page where it has one, the query
  /// that finds the records that have both, how many these are, and from when to when (empty where
  /// that is not told).
  public record Link(
      String label, Optional<String> address, String query, long records, String when) {}

  public AuthorityFacts {
    shelves = List.copyOf(shelves);
    met = List.copyOf(met);
    places = List.copyOf(places);
  }
}
