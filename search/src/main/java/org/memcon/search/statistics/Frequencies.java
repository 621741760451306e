package org.memcon.search.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.limits.Patience;
import org.memcon.search.places.FoundRecords;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.retrieval.Searcher;

/// Counts how often words stand in the records of each year, kind or archive.
public final class Frequencies {

  private Frequencies() {}

  /// Counts the places of a query's words among what another query finds (empty for everything):
  /// where that one asks for passages, as `speaker:` and `in:` do, among the words of these.
  public static Frequency of(
      Searcher searcher, String query, String among, Grouping by, Patience patience) {
    Map<String, long[]> counts = new HashMap<>();
    Patience denominator = patience.another();
    searcher.inquire(
        among,
        denominator,
        asked -> {
          WordCounts.count(asked, by, counts);
          return counts;
        });
    String before = among.isBlank() ? "" : among + " (";
    String both = before.isEmpty() ? query : before + query + ")";
    return searcher.inquire(
        both,
        patience,
        asked ->
            count(asked, query, by, counts, remarks(asked, before.length(), query), denominator));
  }

  private static Frequency count(
      Inquiry.Asked asked,
      String query,
      Grouping by,
      Map<String, long[]> counts,
      List<Remark> remarks,
      Patience denominator)
      throws IOException {
    FoundRecords found = FoundRecords.of(asked);
    add(asked, by, found, counts);
    List<Frequency.Row> rows = new ArrayList<>();
    long words = 0;
    for (Map.Entry<String, long[]> entry : counts.entrySet()) {
      long[] its = entry.getValue();
      rows.add(new Frequency.Row(entry.getKey(), its[1], its[2], its[0]));
      words += its[0];
    }
    rows.sort(order(by));
    if (asked.patience().isAtAnEnd() || denominator.isAtAnEnd()) {
      remarks.add(Remark.general(denominator.remark()));
    }
    if (asked.compiled().shown().isEmpty()) {
      remarks.add(Remark.general("a frequency is of words; the query has none"));
    }
    return new Frequency(
        query, asked.understood(), by, found.size(), found.places(), words, rows, remarks);
  }

  /// The remarks, with their places in the query itself.
  private static List<Remark> remarks(Inquiry.Asked asked, int before, String query) {
    List<Remark> remarks = new ArrayList<>();
    for (Remark remark : asked.remarks()) {
      int at = remark.at() - before;
      remarks.add(
          at < 0 || at >= query.length()
              ? Remark.general(remark.message())
              : new Remark(at, Math.min(remark.end() - before, query.length()), remark.message()));
    }
    return remarks;
  }

  /// Years in their order; of all else the most places first.
  private static Comparator<Frequency.Row> order(Grouping by) {
    Comparator<Frequency.Row> byValue = Comparator.comparing(Frequency.Row::value);
    Comparator<Frequency.Row> noneLast = Comparator.comparing(row -> row.value().isEmpty());
    return by == Grouping.YEAR
        ? noneLast.thenComparing(byValue)
        : Comparator.comparingLong(Frequency.Row::places).reversed().thenComparing(byValue);
  }

  private static void add(
      Inquiry.Asked asked, Grouping by, FoundRecords found, Map<String, long[]> counts)
      throws IOException {
    List<LeafReaderContext> segments = asked.searcher().getIndexReader().leaves();
    int[] inOrder = found.byDocument();
    LeafReaderContext segment = null;
    Grouping.Values values = record -> Grouping.NONE;
    for (int number : inOrder) {
      int document = found.document(number);
      LeafReaderContext its = segments.get(ReaderUtil.subIndex(document, segments));
      if (its != segment) {
        segment = its;
        values = by.values(its.reader());
      }
      long[] count = counts.computeIfAbsent(values.of(document - its.docBase), any -> new long[3]);
      count[1]++;
      count[2] += found.places(number);
    }
  }
}
