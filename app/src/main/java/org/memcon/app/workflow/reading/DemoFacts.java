package org.memcon.app.workflow.reading;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.model.apparatus.Finding;

/// What a few lines can say of an archive: how much is in it, of which kinds ("7 letter, 2
/// telegram"), and a finding of each code, a line each.
public record DemoFacts(long records, long turns, long notes, String kinds, List<String> findings) {

  /// The facts of an archive, with at most so many findings.
  public static DemoFacts of(OpenArchive archive, int most) {
    List<Accession> accessions = archive.accessions();
    var overview = archive.searcher().overview();
    String kinds =
        overview.facets().stream()
            .filter(facet -> facet.field().equals("kind"))
            .flatMap(facet -> facet.counts().stream())
            .map(count -> count.records() + " " + count.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return new DemoFacts(
        overview.records(),
        accessions.stream().mapToLong(each -> each.provenance().contents().turns()).sum(),
        accessions.stream().mapToLong(each -> each.provenance().contents().notes()).sum(),
        kinds,
        findings(accessions, most));
  }

  // One of each code: variety says more than number.
  private static List<String> findings(List<Accession> accessions, int most) {
    Set<Finding.Code> shown = EnumSet.noneOf(Finding.Code.class);
    return accessions.stream()
        .flatMap(each -> each.provenance().contents().first().stream())
        .sorted(Comparator.comparing((Provenance.HeldFinding each) -> each.finding().code()))
        .filter(each -> shown.add(each.finding().code()))
        .limit(most)
        .map(each ->
            "%s  %s: %s"
                .formatted(
                    each.finding().code(),
                    each.record() + each.part().map(part -> "#" + part).orElse(""),
                    each.finding().message()))
        .toList();
  }

  public DemoFacts {
    findings = List.copyOf(findings);
  }
}
