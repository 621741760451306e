package org.memcon.app.cli.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.memcon.app.workflow.evaluation.searching.SearchReport;

/// Prints how well search finds what subjects are about.
final class RelevanceTable {

  private RelevanceTable() {}

  /// Prints a report: a line a volume, then all of them, then the worst queries.
  static void print(SearchReport report, PrintStream out) {
    out.printf(Locale.ROOT, "%-24s %8s %10s %10s%n", "", "queries", "nDCG@10", "recall@100");
    for (SearchReport.Volume volume : report.volumes()) {
      row(volume.volume(), volume.figures(), out);
    }
    row("all", report.all(), out);
    if (!report.missing().isEmpty()) {
      out.printf("%nNot in the archive: %s%n", String.join(", ", report.missing()));
    }
    if (!report.worst().isEmpty()) {
      out.printf("%nWorst%n");
    }
    for (SearchReport.Query query : report.worst()) {
      out.printf(
          Locale.ROOT,
          "%n  %d %s: %s%n    nDCG@10 %.3f, recall@100 %.3f%n    wanted %s%n    first  %s%n",
          query.number(),
          query.volume(),
          query.query(),
          query.ndcg(),
          query.recall(),
          some(query.relevant()),
          some(query.first()));
    }
  }

  /// Prints two reports of the same subjects side by side: by matter, and plainly.
  static void print(SearchReport matter, SearchReport plain, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-24s %8s %10s %10s %10s %10s%n",
        "",
        "queries",
        "nDCG@10",
        "recall@100",
        "BM25",
        "recall@100");
    for (int i = 0; i < matter.volumes().size(); i++) {
      SearchReport.Volume volume = matter.volumes().get(i);
      row(volume.volume(), volume.figures(), plain.volumes().get(i).figures(), out);
    }
    row("all", matter.all(), plain.all(), out);
    if (!matter.missing().isEmpty()) {
      out.printf("%nNot in the archive: %s%n", String.join(", ", matter.missing()));
    }
  }

  private static void row(
      String name, SearchReport.Figures figures, SearchReport.Figures plain, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-24s %,8d %10.4f %10.4f %10.4f %10.4f%n",
        name,
        figures.queries(),
        figures.ndcg(),
        figures.recall(),
        plain.ndcg(),
        plain.recall());
  }

  private static void row(String name, SearchReport.Figures figures, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-24s %,8d %10.4f %10.4f%n",
        name,
        figures.queries(),
        figures.ndcg(),
        figures.recall());
  }

  private static String some(List<String> ids) {
    int shown = Math.min(10, ids.size());
    String more = ids.size() > shown ? " and " + (ids.size() - shown) + " more" : "";
    return ids.isEmpty() ? "nothing" : String.join(" ", ids.subList(0, shown)) + more;
  }
}
