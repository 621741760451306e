package org.memcon.search.examination;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.memcon.search.layout.Fields;
import org.memcon.search.pages.PageMap;
import org.memcon.search.pages.PageTable;

/// The records that are looked at closely, and their pages in one row. Records have numbers from 0
/// in the order of the index, pages in the order of the volumes.
final class Candidates {

  final int[] records;
  final int[] firstPage;
  final int[] lastPage;
  final float[] recordLength;
  final float[] pageLength;
  final int[] pageNumber;
  final int[] recordsOfPage;
  private final int[][] runStarts;
  private final int[][] runPages;

  private Candidates(int[] records, int pages) {
    this.records = records;
    this.firstPage = new int[records.length];
    this.lastPage = new int[records.length];
    this.recordLength = new float[records.length];
    this.pageLength = new float[pages];
    this.pageNumber = new int[pages];
    this.recordsOfPage = new int[pages];
    this.runStarts = new int[records.length][];
    this.runPages = new int[records.length][];
  }

  /// Looks at records as if each stood on one page of its own; `records` ascend.
  static Candidates whole(int[] records, List<LeafReaderContext> segments) throws IOException {
    Candidates candidates = new Candidates(records, records.length);
    PageTable table = new PageTable();
    for (int i = 0; i < records.length; i++) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(records[i], segments));
      BinaryDocValues tables = DocValues.getBinary(segment.reader(), Fields.PAGES);
      if (tables.advanceExact(records[i] - segment.docBase)) {
        table.read(tables.binaryValue());
      }
      candidates.runStarts[i] = new int[] {0};
      candidates.runPages[i] = new int[] {i};
      candidates.firstPage[i] = i;
      candidates.lastPage[i] = i;
      candidates.recordLength[i] = table.length();
      candidates.pageLength[i] = table.length();
      candidates.pageNumber[i] = 3 * i; // none is behind another
      candidates.recordsOfPage[i] = 1;
    }
    return candidates;
  }

  /// Looks at records that the map knows; `records` ascend.
  static Candidates of(int[] records, PageMap map, List<LeafReaderContext> segments)
      throws IOException {
    int[] pages = pages(records, map);
    Candidates candidates = new Candidates(records, pages.length);
    System.arraycopy(pages, 0, candidates.pageNumber, 0, pages.length);
    PageTable table = new PageTable();
    int open = -1;
    BinaryDocValues tables = DocValues.emptyBinary();
    for (int i = 0; i < records.length; i++) {
      int segment = ReaderUtil.subIndex(records[i], segments);
      if (segment != open) {
        open = segment;
        tables = DocValues.getBinary(segments.get(segment).reader(), Fields.PAGES);
      }
      if (tables.advanceExact(records[i] - segments.get(segment).docBase)) {
        table.read(tables.binaryValue());
        candidates.add(i, table, Arrays.binarySearch(pages, map.first(records[i])));
      }
    }
    return candidates;
  }

  private static int[] pages(int[] records, PageMap map) {
    return Arrays.stream(records)
        .filter(record -> map.first(record) >= 0)
        .flatMap(record -> IntStream.rangeClosed(map.first(record), map.last(record)))
        .sorted()
        .distinct()
        .toArray();
  }

  private void add(int record, PageTable table, int first) {
    int[] runs = table.pageOfRuns();
    int[] starts = new int[runs.length];
    int last = first;
    for (int run = 0; run < runs.length; run++) {
      starts[run] = table.start(run);
      runs[run] += first;
      last = Math.max(last, runs[run]);
      pageLength[runs[run]] += table.end(run) - table.start(run);
    }
    runStarts[record] = starts;
    runPages[record] = runs;
    firstPage[record] = first;
    lastPage[record] = last;
    recordLength[record] = table.length();
    for (int page = first; page <= last; page++) {
      recordsOfPage[page]++;
    }
  }

  int pages() {
    return pageLength.length;
  }

  /// The page on which a position of a record stands.
  int page(int record, int position) {
    int[] starts = runStarts[record];
    int at = Arrays.binarySearch(starts, position);
    return runPages[record][at >= 0 ? at : Math.max(0, -at - 2)];
  }

  /// Whether a page follows the one before it in the row.
  boolean follows(int page) {
    return page > 0 && page < pageNumber.length && pageNumber[page] == pageNumber[page - 1] + 1;
  }
}
