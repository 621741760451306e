package org.memcon.search.retrieval;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.memcon.search.indexing.Fields;

/// The order of records in time: by their first possible day, those of one day by their place in
/// the sources; undated records last.
final class Chronology {

  private Chronology() {}

  static Sort sort(boolean latestFirst) {
    SortField day = new SortField(Fields.DAY, SortField.Type.LONG, latestFirst);
    day.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(
        day,
        new SortField(Fields.ACCESSION, SortField.Type.STRING),
        new SortField(Fields.POSITION, SortField.Type.LONG));
  }

  /// The same order, or all of it turned round.
  static Sort walk(boolean backwards) {
    SortField day = new SortField(Fields.DAY, SortField.Type.LONG, backwards);
    day.setMissingValue(Long.MAX_VALUE);
    return new Sort(
        day,
        new SortField(Fields.ACCESSION, SortField.Type.STRING, backwards),
        new SortField(Fields.POSITION, SortField.Type.LONG, backwards));
  }
}
