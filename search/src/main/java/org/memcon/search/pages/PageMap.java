package org.memcon.search.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.memcon.search.layout.Fields;

/// The pages of all records of an index in one row: volume behind volume, page behind page. A page
/// on which one record ends and another begins is one page of both.
///
/// Is made once for each state of an index; safe for many threads.
public final class PageMap {

  private final int[] first;
  private final int[] last;
  private final int[] place;
  private final int[] inOrder;

  private PageMap(int records, int[] inOrder) {
    this.first = new int[records];
    this.last = new int[records];
    this.place = new int[records];
    this.inOrder = inOrder;
    Arrays.fill(first, -1);
    Arrays.fill(last, -1);
    Arrays.fill(place, -1);
  }

  /// A record on its way into the map.
  private record Row(
      int record,
      int accession,
      long position,
      boolean printed,
      int[] pages,
      int words,
      int tail) {}

  /// The map of an index.
  public static PageMap of(IndexReader index) throws IOException {
    Row[] rows = rows(index);
    PageMap map = new PageMap(index.maxDoc(), Arrays.stream(rows).mapToInt(Row::record).toArray());
    int free = 0;
    for (int from = 0; from < rows.length; ) {
      int to = from;
      while (to < rows.length && rows[to].accession == rows[from].accession) {
        to++;
      }
      free = map.volume(rows, from, to, free) + 2; // the last page has no neighbour in the next
      from = to;
    }
    return map;
  }

  private static Row[] rows(IndexReader index) throws IOException {
    Row[] rows = new Row[index.numDocs()];
    int size = 0;
    PageTable table = new PageTable();
    SortedDocValues accessions = MultiDocValues.getSortedValues(index, Fields.ACCESSION);
    for (LeafReaderContext segment : index.leaves()) {
      BinaryDocValues tables = DocValues.getBinary(segment.reader(), Fields.PAGES);
      NumericDocValues positions = DocValues.getNumeric(segment.reader(), Fields.POSITION);
      Bits live = segment.reader().getLiveDocs();
      for (int doc = tables.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = tables.nextDoc()) {
        int record = doc + segment.docBase;
        if ((live == null || live.get(doc))
            && positions.advanceExact(doc)
            && accessions != null
            && accessions.advanceExact(record)) {
          table.read(tables.binaryValue());
          rows[size++] =
              new Row(
                  record,
                  accessions.ordValue(),
                  positions.longValue(),
                  table.isPrinted(),
                  table.distinctPages(),
                  table.length(),
                  table.wordsOnLast());
        }
      }
    }
    Row[] all = Arrays.copyOf(rows, size);
    Arrays.sort(all, Comparator.comparingInt(Row::accession).thenComparingLong(Row::position));
    return all;
  }

  /// Numbers the pages of a volume from `free` on; gives the last number.
  private int volume(Row[] rows, int from, int to, int free) {
    boolean printed = false;
    for (int i = from; i < to; i++) {
      printed |= rows[i].printed;
    }
    int aPage = wordsOfAPage(rows, from, to);
    int page = free;
    int number = PageTable.UNKNOWN;
    int used = 0;
    for (int i = from; i < to; i++) {
      Row row = rows[i];
      boolean shared;
      if (row.printed) {
        shared = number != PageTable.UNKNOWN && beginning(row) <= number;
        number = row.pages[row.pages.length - 1];
        used = row.tail + (shared && row.pages.length == 1 ? used : 0);
      } else if (printed && row.pages.length == 1) {
        // The page turns where it is nearest to being full.
        boolean full = Math.abs(used - aPage) <= Math.abs(used + row.words - aPage);
        boolean open = number == PageTable.UNKNOWN || number < nextBeginning(rows, i + 1, to);
        shared = number != PageTable.UNKNOWN && !(full && open);
        number = shared || number == PageTable.UNKNOWN ? number : number + 1;
        used = shared ? used + row.words : row.words;
      } else {
        shared = false;
      }
      page += i == from || shared ? 0 : 1;
      first[row.record] = page;
      page += row.pages.length - 1;
      last[row.record] = page;
      place[row.record] = i;
    }
    return page;
  }

  /// How many words a page of a volume has.
  private static int wordsOfAPage(Row[] rows, int from, int to) {
    long words = 0;
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int i = from; i < to; i++) {
      words += rows[i].words;
      if (rows[i].printed) {
        first = Math.min(first, Math.max(0, beginning(rows[i])));
        last = Math.max(last, rows[i].pages[rows[i].pages.length - 1]);
      }
    }
    return Math.toIntExact(words / Math.max(1, last - first + 1L));
  }

  /// The printed number of the page on which a record begins.
  private static int beginning(Row row) {
    return row.pages[0] != PageTable.UNKNOWN
        ? row.pages[0]
        : row.pages.length > 1 ? row.pages[1] - 1 : PageTable.UNKNOWN;
  }

  private static int nextBeginning(Row[] rows, int from, int to) {
    for (int i = from; i < to; i++) {
      if (rows[i].printed) {
        return beginning(rows[i]);
      }
    }
    return Integer.MAX_VALUE;
  }

  /// The number of the first page of a record; -1 where the document is none.
  public int first(int record) {
    return first[record];
  }

  /// The number of the last page of a record.
  public int last(int record) {
    return last[record];
  }

  /// The place of a record among all, volume behind volume.
  public int place(int record) {
    return place[record];
  }

  /// The record at a place; -1 where there is none.
  public int record(int at) {
    return at >= 0 && at < inOrder.length ? inOrder[at] : -1;
  }
}
