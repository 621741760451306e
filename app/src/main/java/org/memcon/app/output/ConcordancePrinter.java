package org.memcon.app.output;

import java.io.PrintStream;
import java.util.Locale;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceSummary;

/// Prints the lines of a concordance with the words found under each other; on a terminal they are
/// bold.
public final class ConcordancePrinter implements Concordance.Sink {

  /// What is said where words stand nowhere.
  static final String NOTHING = "Nothing found. Try fewer words, or a form with * (negotiat*).";

  private final ConcordanceRequest request;
  private final PrintStream out;
  private final boolean bold = System.console() != null && System.console().isTerminal();
  private long printed;
  private long places;

  /// Prints to `out` what is asked for.
  public ConcordancePrinter(ConcordanceRequest request, PrintStream out) {
    this.request = request;
    this.out = out;
  }

  @Override
  public void begin(ConcordanceSummary summary) {
    places = summary.places();
    QueryNotes.print(request.query(), summary.remarks(), System.err);
    out.printf(Locale.ROOT, "%,d places in %,d records%n%n", summary.places(), summary.records());
  }

  @Override
  public void line(ConcordanceLine line) {
    String left = line.left();
    StringBuilder text =
        new StringBuilder(" ".repeat(Math.max(0, request.width() - left.length())));
    text.append(left).append(bold ? "\u001b[1m" : "").append(line.words());
    text.append(bold ? "\u001b[0m" : "").append(line.right());
    int length = Math.max(request.width(), left.length()) + line.words().length();
    int missing = request.width() + 12 - (length - request.width() + line.right().length());
    text.append(" ".repeat(Math.max(1, missing)));
    text.append(line.record().date().map(HistoricalDate::edtf).orElse("undated"));
    text.append("  ").append(line.record().id()).append(' ').append(line.passage());
    line.speaker().ifPresent(speaker -> text.append("  ").append(speaker));
    out.println(text);
    printed++;
  }

  /// Says what is left to print.
  public void end() {
    if (places == 0) {
      out.println(NOTHING);
    } else if (request.from() + printed < places) {
      out.printf(Locale.ROOT, "%nMore: --from %d, or all: --size 0%n", request.from() + printed);
    }
    out.flush();
  }
}
