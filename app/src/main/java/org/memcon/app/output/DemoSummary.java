package org.memcon.app.output;

import java.io.PrintStream;
import java.util.Locale;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.app.workflow.reading.DemoFacts;

/// Says in a few lines what the demo made and found.
public final class DemoSummary {

  /// So many findings are shown.
  public static final int SHOWN = 7;

  private DemoSummary() {}

  /// Prints the summary.
  public static void print(IngestReport report, DemoFacts facts, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nMade %,d records with %,d turns and %,d notes in %.1f s%n",
        facts.records(),
        facts.turns(),
        facts.notes(),
        report.elapsed().toMillis() / 1000.0);
    out.println("  " + facts.kinds());
    long findings = report.findings().values().stream().mapToLong(Long::longValue).sum();
    out.printf(
        Locale.ROOT, "%nFound %,d things that an editor should look at, among them%n", findings);
    facts.findings().forEach(line -> out.println("  " + line));
    report.refused().forEach(line -> out.println("  refused  " + line));
  }
}
