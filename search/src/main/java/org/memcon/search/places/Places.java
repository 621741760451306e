package org.memcon.search.places;

/// Where words stand in a record, by their positions there: each place from a first to a last
/// position, both included.
public interface Places {

  /// How many places there are.
  int size();

  /// The first position of a place.
  int first(int place);

  /// The last position of a place.
  int last(int place);
}
