package org.memcon.app.workflow.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.memcon.model.apparatus.Finding;

/// What an ingest did: how many sources it met and what became of each, in counts and in lines.
///
/// `held` are sources whose bytes the archive already had; `refused` are lines that name each
/// source that could not be used; `remarks` are what else a user should know.
public record IngestReport(
    int added,
    int renewed,
    int held,
    int passedOver,
    long records,
    Map<Finding.Code, Long> findings,
    List<String> refused,
    List<String> remarks,
    Duration elapsed) {

  public IngestReport {
    findings = Map.copyOf(new TreeMap<>(findings));
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }

  /// What became of the sources, in lines: counts, then what was found, by its code. `where` is the
  /// archive as the reader knows it.
  public List<String> lines(String where) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d sources: %,d new, %,d changed, %,d held already, %,d refused%s",
            sources(),
            added,
            renewed,
            held,
            refused.size(),
            passedOver == 0
                ? ""
                : String.format(Locale.ROOT, ", and %,d files that are no sources", passedOver)));
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d %s in %.1f s, in %s",
            records,
            records == 1 ? "record" : "records",
            elapsed.toMillis() / 1000.0,
            where));
    findings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(found ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %s  %,6d  %s",
                    found.getKey(),
                    found.getValue(),
                    found.getKey().label())));
    return lines;
  }

  /// How many sources were met, those passed over aside.
  public int sources() {
    return added + renewed + held + refused.size();
  }
}
