package org.memcon.search.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.concordance.ConcordanceRequest.Order;
import org.memcon.search.limits.Patience;
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
  /// does not grow with them; sorted by the words beside, at most [ConcordanceRequest#mostSorted]
  /// are held. The places are found, and sorted lines read, in the time that the asker has; lines
  /// by date are handed out as long as `taking` lasts: all of them or, with
  /// [org.memcon.search.limits.CutShort], not all.
  public static ConcordanceSummary write(
      Inquiry.Asked asked, ConcordanceRequest request, Patience taking, Sink sink)
      throws IOException {
    FoundRecords found = FoundRecords.of(asked);
    LineReader reader = new LineReader(asked.searcher(), asked.compiled().shown(), request.width());
    boolean sorts = request.order() != Order.DATE && !asked.patience().isAtAnEnd();
    List<SortedLine> sorted = sorts ? sorted(reader, found, request, asked.patience()) : List.of();
    ConcordanceSummary summary =
        new ConcordanceSummary(
            request.query(),
            asked.understood(),
            found.size(),
            found.places(),
            remarks(asked, request, found, sorted.size()));
    sink.begin(summary);
    if (sorts) {
      long to = Math.min(sorted.size(), request.from() + Math.min(request.size(), sorted.size()));
      for (long i = Math.min(request.from(), sorted.size()); i < to; i++) {
        sink.line(sorted.get((int) i).line());
      }
    } else {
      byDate(reader, found, request, taking, sink);
    }
    return summary;
  }

  private static List<Remark> remarks(
      Inquiry.Asked asked, ConcordanceRequest request, FoundRecords found, int sorted) {
    List<Remark> remarks = new ArrayList<>(asked.remarksInTheEnd());
    if (asked.compiled().shown().isEmpty()) {
      remarks.add(Remark.general("a concordance is of words; the query has none"));
    } else if (request.order() != Order.DATE && sorted < found.places()) {
      remarks.add(
          Remark.general(
              sorted == 0
                  ? "the lines are not sorted but by date; narrow the query to sort them"
                  : "of %,d places the first %,d by date are sorted; narrow the query to sort all"
                      .formatted(found.places(), sorted)));
    }
    return remarks;
  }

  private static void byDate(
      LineReader reader, FoundRecords found, ConcordanceRequest request, Patience taking, Sink sink)
      throws IOException {
    long skip = request.from();
    int first = 0;
    while (first < found.size() && skip >= found.places(first)) {
      skip -= found.places(first++);
    }
    long left = request.size();
    long handed = 0;
    for (int from = first; from < found.size() && left > 0; ) {
      taking.check(PlaceReader.BATCH, handed, Math.min(found.places(), request.size()), "lines");
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
            handed++;
            left--;
          }
        }
      }
      from = to;
    }
  }

  /// The lines, the earliest of them where they are too many to hold or time is up.
  private static List<SortedLine> sorted(
      LineReader reader, FoundRecords found, ConcordanceRequest request, Patience patience)
      throws IOException {
    List<SortedLine> lines = new ArrayList<>();
    WordReader words = WordReader.ofMany();
    int most = request.mostSorted();
    for (int from = 0;
        from < found.size() && lines.size() < most && !patience.isOver(PlaceReader.BATCH);
        from += PlaceReader.BATCH) {
      int to = Math.min(from + PlaceReader.BATCH, found.size());
      for (List<ConcordanceLine> some : reader.read(found, from, to)) {
        some.forEach(line -> lines.add(SortedLine.of(line, request.order(), words)));
      }
    }
    List<SortedLine> held = lines.subList(0, Math.min(most, lines.size()));
    held.sort(Comparator.comparing(SortedLine::key));
    return held;
  }
}
