package org.memcon.search.counting;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The values of one field in all records of a segment, as numbers: some bytes a record, for which
/// counting is adding. Each record has a number once.
final class Column {

  private final int[] starts;
  private final int[] numbers;

  private Column(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /// Gives a value its number.
  interface Numbering {
    int of(String value);
  }

  static Column read(LeafReader segment, String field, Numbering numbering) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    int[] known = new int[Math.toIntExact(values.getValueCount())];
    int[] starts = new int[segment.maxDoc() + 1];
    int[] numbers = new int[Math.max(16, segment.maxDoc())];
    int size = 0;
    int at = 0;
    for (int record = values.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = values.nextDoc()) {
      while (at <= record) {
        starts[at++] = size;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        int ord = (int) values.nextOrd();
        if (known[ord] == 0) {
          known[ord] = numbering.of(values.lookupOrd(ord).utf8ToString());
        }
        if (!isIn(numbers, starts[record], size, known[ord])) {
          if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
          }
          numbers[size++] = known[ord];
        }
      }
    }
    Arrays.fill(starts, at, starts.length, size);
    return new Column(starts, Arrays.copyOf(numbers, size));
  }

  private static boolean isIn(int[] numbers, int from, int to, int number) {
    for (int i = from; i < to; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /// Where a record's numbers begin among [#numbers()]; they end where the next record's begin.
  int[] starts() {
    return starts;
  }

  /// The numbers of all records.
  int[] numbers() {
    return numbers;
  }
}
