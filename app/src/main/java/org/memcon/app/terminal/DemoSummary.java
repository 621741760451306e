package org.memcon.app.terminal;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.model.apparatus.Finding;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.Overview;

/// Says in a few lines what the demo made and found.
public final class DemoSummary {

  private static final int SHOWN = 7;

  private DemoSummary() {}

  /// Prints the summary.
  public static void print(
      IngestReport report, List<Accession> accessions, Overview overview, PrintStream out) {
    long turns = accessions.stream().mapToLong(each -> each.provenance().contents().turns()).sum();
    long notes = accessions.stream().mapToLong(each -> each.provenance().contents().notes()).sum();
    out.printf(
        Locale.ROOT,
        "%nMade %,d records with %,d turns and %,d notes in %.1f s%n",
        overview.records(),
        turns,
        notes,
        report.elapsed().toMillis() / 1000.0);
    overview.facets().stream()
        .filter(facet -> facet.field().equals("kind"))
        .forEach(kinds -> out.println("  " + line(kinds)));
    long findings = report.findings().values().stream().mapToLong(Long::longValue).sum();
    out.printf(
        Locale.ROOT, "%nFound %,d things that an editor should look at, among them%n", findings);
    examples(accessions, out);
    report.refused().forEach(line -> out.println("  refused  " + line));
  }

  private static String line(Hits.Facet kinds) {
    return kinds.counts().stream()
        .map(count -> count.records() + " " + count.label().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  // One of each kind: variety says more than number.
  private static void examples(List<Accession> accessions, PrintStream out) {
    Set<Finding.Code> shown = EnumSet.noneOf(Finding.Code.class);
    accessions.stream()
        .flatMap(each -> each.provenance().contents().first().stream())
        .sorted(Comparator.comparing((Provenance.HeldFinding each) -> each.finding().code()))
        .filter(each -> shown.size() < SHOWN && shown.add(each.finding().code()))
        .forEach(each ->
            out.printf(
                "  %s  %s: %s%n",
                each.finding().code(),
                each.record() + each.part().map(part -> "#" + part).orElse(""),
                each.finding().message()));
  }
}
