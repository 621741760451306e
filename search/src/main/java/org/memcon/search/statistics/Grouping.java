package org.memcon.search.statistics;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.memcon.search.layout.Fields;

/// By what counts are divided; every record has one value.
public enum Grouping {
  /// The year in which the record, or the span of its days, begins.
  YEAR,
  KIND,
  ARCHIVE,
  VOLUME,
  CLASSIFICATION,
  LANGUAGE;

  /// The value of records that have none.
  public static final String NONE = "";

  /// Gives the value of one segment's records, asked for in ascending order.
  interface Values {
    String of(int record) throws IOException;
  }

  Values values(LeafReader segment) throws IOException {
    if (this == YEAR) {
      NumericDocValues day = DocValues.getNumeric(segment, Fields.DAY);
      return record ->
          day.advanceExact(record)
              ? "%04d".formatted(LocalDate.ofEpochDay(day.longValue()).getYear())
              : NONE;
    }
    SortedDocValues values = DocValues.getSorted(segment, field());
    return record ->
        values.advanceExact(record) ? values.lookupOrd(values.ordValue()).utf8ToString() : NONE;
  }

  private String field() {
    return switch (this) {
      case YEAR -> Fields.YEAR;
      case KIND -> Fields.KIND;
      case ARCHIVE -> Fields.REPOSITORY;
      case VOLUME -> Fields.VOLUME;
      case CLASSIFICATION -> Fields.CLASSIFICATION_KEY;
      case LANGUAGE -> Fields.LANGUAGE;
    };
  }
}
