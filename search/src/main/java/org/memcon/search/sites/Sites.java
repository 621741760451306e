package org.memcon.search.sites;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.memcon.search.query.ParsedQuery;

/// The places of the records that a query finds.
///
/// `records` is how many there are, `middle` the middle of their days. `sites` are those of the
/// places asked for that any of them was written at or names; `unplaced` are other names of places
/// in datelines, the most frequent first. `silent` records have no place in their dateline.
public record Sites(
    String understood,
    List<ParsedQuery.Remark> remarks,
    long records,
    Optional<LocalDate> middle,
    List<Site> sites,
    List<Unplaced> unplaced,
    long silent) {

  /// A place by its id: how many records were written or held there, and how many name it.
  public record Site(String id, long written, long named) {}

  /// A name of a place that nobody knows, or that several have, as datelines print it.
  public record Unplaced(String name, long records) {}

  public Sites {
    remarks = List.copyOf(remarks);
    sites = List.copyOf(sites);
    unplaced = List.copyOf(unplaced);
  }
}
