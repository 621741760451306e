package org.memcon.app.workflow.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.OpenArchive.HeldVolume;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.tei.writing.TeiCorpusWriter;

/// Writes what a query finds as a TEI corpus: an edition for each source, with the records found in
/// it, under the headings of the volume that they stand under.
final class CorpusExport {

  private final OpenArchive archive;
  private final Patience taking;

  CorpusExport(OpenArchive archive, Patience taking) {
    this.archive = archive;
    this.taking = taking;
  }

  ExportReport write(
      SearchRequest request, FoundBySource found, OutputStream out, Progress progress)
      throws IOException {
    return write(
        request.query().isBlank() ? "All records" : request.query(),
        "The records that the query finds in an archive: " + request.query(),
        found,
        out,
        progress);
  }

  /// Writes records under a title.
  ExportReport write(
      String title, String about, FoundBySource found, OutputStream out, Progress progress)
      throws IOException {
    if (found.total() > 0) {
      TeiCorpusWriter corpus =
          new TeiCorpusWriter(title, about, archive.names().authority()::find, out);
      long done = 0;
      for (Map.Entry<String, Set<RecordId>> source : found.bySource().entrySet()) {
        taking.check(source.getValue().size(), done, found.total(), "records");
        progress.at(done, found.total(), source.getKey());
        Optional<Edition> edition = edition(source.getKey(), source.getValue());
        if (edition.isPresent()) {
          corpus.add(edition.get());
        }
        done += source.getValue().size();
      }
      corpus.end();
    }
    progress.end();
    return new ExportReport(found.total(), found.remarks());
  }

  private Optional<Edition> edition(String accession, Set<RecordId> wanted) throws IOException {
    Optional<HeldVolume> held = archive.held(accession, wanted);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    List<DiplomaticRecord> records = List.copyOf(held.get().records().values());
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Edition(
                held.get().source(),
                held.get().volume().map(volume -> with(volume, wanted)),
                records,
                List.of(),
                List.of(),
                Account.empty(),
                held.get().revisions()));
  }

  /// The volume with those of its parts alone that hold records found.
  private static Volume with(Volume volume, Set<RecordId> wanted) {
    return new Volume(
        volume.id(),
        volume.title(),
        volume.series(),
        volume.editors(),
        volume.publisher(),
        volume.published(),
        with(volume.sections(), wanted),
        volume.authorities());
  }

  private static List<Volume.Section> with(List<Volume.Section> sections, Set<RecordId> wanted) {
    List<Volume.Section> kept = new ArrayList<>();
    for (Volume.Section section : sections) {
      List<Volume.Section> parts = with(section.parts(), wanted);
      List<RecordId> records = section.records().stream().filter(wanted::contains).toList();
      if (!parts.isEmpty() || !records.isEmpty()) {
        kept.add(
            new Volume.Section(section.id(), section.kind(), section.heading(), parts, records));
      }
    }
    return kept;
  }
}
