package org.memcon.app.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Hits;

/// Prints hits: the record and its citation, then each matching line with who speaks there. On a
/// terminal the matching words are bold.
public final class HitList {

  private HitList() {}

  /// Prints the hits of a query.
  public static void print(Hits hits, PrintStream out) {
    boolean bold = System.console() != null && System.console().isTerminal();
    out.printf(
        Locale.ROOT,
        "%,d records%s%n",
        hits.records(),
        hits.passages()
            .map(count -> String.format(Locale.ROOT, ", %,d passages", count))
            .orElse(""));
    for (Hits.Hit hit : hits.hits()) {
      RecordSummary record = hit.record();
      out.printf(
          "%n%s  %s  %s%n",
          record.id(), record.date().map(HistoricalDate::edtf).orElse("undated"), record.title());
      out.println("  " + citation(record));
      hit.why().filter(why -> !why.isEmpty()).ifPresent(why -> out.println("  " + why));
      for (Hits.PassageHit passage : hit.best()) {
        out.println("  " + passage(passage, bold));
      }
    }
    if (hits.records() == 0) {
      out.println(
          "Nothing found. Try fewer words, a form with * (negotiat*), or the query without its"
              + " fields.");
    } else if (hits.from() + hits.hits().size() < hits.records()) {
      out.printf(Locale.ROOT, "%nMore: --from %d%n", hits.from() + hits.hits().size());
    }
  }

  private static String citation(RecordSummary record) {
    List<String> parts = new ArrayList<>();
    parts.add(record.kind().label());
    record.place().ifPresent(parts::add);
    record.reference().or(record::archive).ifPresent(parts::add);
    record.volume().ifPresent(parts::add);
    record.number().ifPresent(number -> parts.add("no. " + number));
    record.classification().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private static String passage(Hits.PassageHit passage, boolean bold) {
    StringBuilder line = new StringBuilder();
    line.append('[').append(passage.name());
    passage.page().ifPresent(page -> line.append(", p. ").append(page));
    line.append("] ");
    passage.speaker().ifPresent(speaker -> line.append(speaker).append(": "));
    line.append(snippet(passage.snippet(), bold));
    return line.toString();
  }

  private static String snippet(Hits.Snippet snippet, boolean bold) {
    StringBuilder text = new StringBuilder(snippet.cutBefore() ? "… " : "");
    int at = 0;
    for (Hits.Highlight highlight : snippet.highlights()) {
      text.append(snippet.text(), at, highlight.start());
      text.append(bold ? "\u001b[1m" : "")
          .append(snippet.text(), highlight.start(), highlight.end());
      text.append(bold ? "\u001b[0m" : "");
      at = highlight.end();
    }
    text.append(snippet.text(), at, snippet.text().length());
    return text.append(snippet.cutAfter() ? " …" : "").toString().replace('\n', ' ');
  }
}
