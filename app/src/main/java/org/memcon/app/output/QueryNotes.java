package org.memcon.app.output;

import java.io.PrintStream;
import java.util.List;
import org.memcon.search.explanation.Explanation;
import org.memcon.search.query.ParsedQuery.Remark;

/// Prints what an asker should know of a query: each note in a line, and under it, where it is
/// about a place, the query with a sign under this place.
public final class QueryNotes {

  private static final String INDENT = "         ";
  private static final int BEFORE = 50;
  private static final int BEHIND = 24;

  private QueryNotes() {}

  /// Prints notes on a query.
  public static void print(String query, List<Remark> remarks, PrintStream out) {
    for (Remark remark : remarks) {
      out.println("note     " + remark.inWords(query));
      if (remark.isPlaced() && !query.isBlank()) {
        point(query, Math.min(remark.at(), query.length()), remark.end(), out);
      }
    }
  }

  /// Prints what a query asks for, part by part, and written out as it was read.
  public static void explain(Explanation explanation, String read, PrintStream out) {
    out.println("understood as");
    explanation
        .lines()
        .forEach(line -> out.println("  " + "  ".repeat(line.depth()) + line.text()));
    if (!read.isEmpty()) {
      out.println("written out: " + read);
    }
    out.println();
  }

  private static void point(String query, int at, int end, PrintStream out) {
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(query.length(), Math.max(at, Math.min(end, at + BEFORE)) + BEHIND);
    int behind = Math.clamp(end, at, to);
    String cut = from > 0 ? "…" : "";
    out.println(INDENT + cut + plain(query.substring(from, to)) + (to < query.length() ? "…" : ""));
    int before = cut.length() + query.codePointCount(from, at);
    out.println(
        INDENT + " ".repeat(before) + "^".repeat(Math.max(1, query.codePointCount(at, behind))));
  }

  /// The text in one line: what moves the cursor is a point.
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", "·");
  }
}
