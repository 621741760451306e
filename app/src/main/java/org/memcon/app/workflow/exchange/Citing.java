package org.memcon.app.workflow.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.exchange.FoundRecord;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Hits;

/// Says of hits what has to be known to cite them: what the index knows of the record, and what the
/// holdings know of its source and volume. Records themselves are not read, so who translated one,
/// and what its subjects are, is not said.
final class Citing {

  /// Sources whose facts are kept at hand.
  private static final int KEPT = 1_000;

  private final OpenArchive archive;
  private final Map<String, Source> sources = new LinkedHashMap<>(64, 0.75f, true);

  Citing(OpenArchive archive) {
    this.archive = archive;
  }

  private record Source(
      Optional<CitedRecord.Print> print, Optional<String> address, Optional<String> seen) {}

  /// A hit with what has to be known to cite it.
  FoundRecord found(Hits.Hit hit) throws IOException {
    return new FoundRecord(
        cited(hit.record(), hit.pages()),
        hit.passages(),
        hit.best().stream().map(Citing::passage).toList());
  }

  private static FoundRecord.Found passage(Hits.PassageHit passage) {
    return new FoundRecord.Found(
        passage.name(),
        passage.layer().code(),
        passage.speaker(),
        passage.page(),
        (passage.snippet().cutBefore() ? "… " : "")
            + passage.snippet().text()
            + (passage.snippet().cutAfter() ? " …" : ""));
  }

  private CitedRecord cited(RecordSummary record, Optional<Hits.Pages> pages) throws IOException {
    Source source = source(record);
    return new CitedRecord(
        record.id(),
        record.kind(),
        CitedRecord.title(record.title(), record.kind()),
        record.date(),
        record.place(),
        record.classification(),
        record.participants(),
        List.of(),
        List.of(),
        List.of(),
        record.archive(),
        record.reference(),
        source.print(),
        record.number(),
        pages.map(printed -> new CitedRecord.Pages(printed.first(), printed.last())),
        source.address(),
        source.seen(),
        Optional.empty(),
        CitedRecord.Stated.NOTHING);
  }

  private Source source(RecordSummary record) throws IOException {
    Source known = sources.get(record.accession());
    if (known == null) {
      known = read(record);
      sources.put(record.accession(), known);
      if (sources.size() > KEPT) {
        sources.remove(sources.keySet().iterator().next());
      }
    }
    return known;
  }

  private Source read(RecordSummary record) throws IOException {
    Optional<Accession> accession = archive.accession(record.accession());
    if (accession.isEmpty()) {
      return new Source(Optional.empty(), Optional.empty(), Optional.empty());
    }
    Provenance provenance = accession.get().provenance();
    Optional<CitedRecord.Print> print =
        record.volume().isEmpty()
            ? Optional.empty()
            : archive.volumeOf(accession.get()).map(CitedRecord.Print::of);
    // The address of a whole volume is not that of a record in it.
    boolean alone = print.isEmpty() && provenance.records().size() == 1;
    return new Source(
        print,
        alone ? provenance.address() : Optional.empty(),
        alone ? provenance.savedOn() : Optional.empty());
  }
}
