package org.memcon.search.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.concordance.ConcordanceRequest.Order;
import org.memcon.search.places.FoundRecords;
import org.memcon.search.places.PlaceReader;
import org.memcon.search.query.ParsedQuery.Remark;

/// Writes out every place where a query's words stand.
///
///     searcher.inquire("\"open skies\"", asked -> Concordance.write(asked, request, sink));
public final class Concordance {

  private Concordance() {}

  /// Takes a concordance.
  public interface Sink {

    /// What it is of, before the first line.
    void begin(ConcordanceSummary summary) throws IOException;

    /// A line.
    void line(ConcordanceLine line) throws IOException;
  }

  /// Hands out the lines that are asked for. By date they are read as they are taken, and memory
  /// does not grow with them; sorted by the words beside, at most [ConcordanceRequest#MOST_SORTED]
  /// are held.
  public static ConcordanceSummary write(Inquiry.Asked asked, ConcordanceRequest request, Sink sink)
      throws IOException {
    IndexSearcher searcher = asked.searcher();
    FoundRecords found =
        FoundRecords.of(searcher, asked.compiled().records(), asked.compiled().shown());
    ConcordanceSummary summary =
        new ConcordanceSummary(
            request.query(),
            asked.understood(),
            found.size(),
            found.places(),
            remarks(asked, request, found));
    sink.begin(summary);
    LineReader reader = new LineReader(searcher, asked.compiled().shown(), request.width());
    if (request.order() == Order.DATE) {
      byDate(reader, found, request, sink);
    } else {
      sorted(reader, found, request, sink);
    }
    return summary;
  }

  private static List<Remark> remarks(
      Inquiry.Asked asked, ConcordanceRequest request, FoundRecords found) {
    List<Remark> remarks = new ArrayList<>(asked.remarks());
    if (asked.compiled().shown().isEmpty()) {
      remarks.add(Remark.general("a concordance is of words; the query has none"));
    }
    if (request.order() != Order.DATE && found.places() > ConcordanceRequest.MOST_SORTED) {
      remarks.add(
          Remark.general(
              "of %,d places the first %,d by date are sorted; narrow the query to sort all"
                  .formatted(found.places(), ConcordanceRequest.MOST_SORTED)));
    }
    return remarks;
  }

  private static void byDate(
      LineReader reader, FoundRecords found, ConcordanceRequest request, Sink sink)
      throws IOException {
    long skip = request.from();
    int first = 0;
    while (first < found.size() && skip >= found.places(first)) {
      skip -= found.places(first++);
    }
    long left = request.size();
    for (int from = first; from < found.size() && left > 0; ) {
      int to = from;
      for (long lines = -skip;
          to < found.size() && to < from + PlaceReader.BATCH && lines < left; ) {
        lines += found.places(to++);
      }
      for (List<ConcordanceLine> lines : reader.read(found, from, to)) {
        for (ConcordanceLine line : lines) {
          if (skip > 0) {
            skip--;
          } else if (left > 0) {
            sink.line(line);
            left--;
          }
        }
      }
      from = to;
    }
  }

  private static void sorted(
      LineReader reader, FoundRecords found, ConcordanceRequest request, Sink sink)
      throws IOException {
    List<SortedLine> lines = new ArrayList<>();
    WordReader words = WordReader.ofMany();
    for (int from = 0;
        from < found.size() && lines.size() < ConcordanceRequest.MOST_SORTED;
        from += PlaceReader.BATCH) {
      int to = Math.min(from + PlaceReader.BATCH, found.size());
      for (List<ConcordanceLine> some : reader.read(found, from, to)) {
        some.forEach(line -> lines.add(SortedLine.of(line, request.order(), words)));
      }
    }
    lines.sort(Comparator.comparing(SortedLine::key));
    long to = Math.min(lines.size(), request.from() + Math.min(request.size(), lines.size()));
    for (long i = Math.min(request.from(), lines.size()); i < to; i++) {
      sink.line(lines.get((int) i).line());
    }
  }
}
