package org.memcon.app.workflow.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.app.workflow.authority.RecordParts;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.holdings.authority.AuthorityChange;
import org.memcon.holdings.authority.AuthorityChange.Kind;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.sources.authority.reading.RegisterReader;
import org.memcon.sources.authority.register.RegisterFiles;
import org.memcon.sources.authority.register.RegisterSink;
import org.memcon.sources.document.UnusableSourceException;
import org.memcon.tei.authority.file.AuthorityFileReader;
import org.memcon.tei.reading.EditionSink;
import org.memcon.tei.reading.TeiReader;
import org.memcon.tei.reading.UnreadableTeiException;

/// Imports whatever authority data there is in files into an archive's authority, as one change.
/// Importing the same twice changes nothing.
public final class RegisterImport {

  private final AuthorityChanges changes;
  private final Progress progress;
  private final List<String> faults = new ArrayList<>();
  private final Reconciliation reconciliation;
  private int read;

  private RegisterImport(AuthorityChanges changes, Progress progress) {
    this.changes = changes;
    this.progress = progress;
    this.reconciliation = new Reconciliation(changes.authority(), changes::entry);
  }

  /// Imports files, folders and zips in their order; `kind` is how the history names it.
  public static ImportReport run(
      AuthorityChanges changes, Kind kind, List<Path> paths, Progress progress) throws IOException {
    RegisterImport all = new RegisterImport(changes, progress);
    for (Path path : paths) {
      new RegisterReader(all.sink(), all::tei).read(path);
    }
    progress.end();
    return all.finish(
        kind,
        String.join(", ", paths.stream().map(Path::getFileName).map(String::valueOf).toList()));
  }

  private RegisterSink sink() {
    return new RegisterSink() {
      @Override
      public void record(AuthorityRecord record) {
        read++;
        reconciliation.record(record, List.of());
      }

      @Override
      public void fact(AuthorityRecord record) {
        read++;
        reconciliation.fact(record);
      }

      @Override
      public void fault(String line) {
        faults.add(line);
      }

      @Override
      public void at(long done, long total) {
        progress.at(done, total, "");
      }
    };
  }

  /// TEI: an authority file, or a volume with its lists.
  private void tei(RegisterFiles.Part part) throws IOException {
    try {
      Lists lists = new Lists();
      try (InputStream in = new BufferedInputStream(part.bytes().open())) {
        new TeiReader().read(in, part.name(), lists);
      }
      // A file with documents is a volume; one without may be nothing but lists.
      if (lists.documents > 0 || !authorityFile(part)) {
        lists.listed.forEach(this::listed);
        if (lists.listed.isEmpty()) {
          faults.add(part.name() + ": TEI without people, places or terms; nothing to import");
        }
      }
    } catch (UnreadableTeiException broken) {
      throw new UnusableSourceException(
          part.name(),
          broken.line() > 0 ? "line " + broken.line() : "",
          broken.what(),
          broken.remedy());
    }
  }

  /// Whether a file holds entries, which are then imported.
  private boolean authorityFile(RegisterFiles.Part part) throws IOException {
    int before = read;
    try (InputStream in = new BufferedInputStream(part.bytes().open())) {
      new AuthorityFileReader()
          .read(
              in,
              part.name(),
              entry -> {
                read++;
                reconciliation.record(entry.record(), entry.merged());
              },
              faults::add);
    }
    return read > before;
  }

  /// An entry of a volume's list: its id there is its source, by which it is known again.
  private void listed(AuthorityRecord record) {
    read++;
    if (!record.names().isEmpty()) {
      reconciliation.record(
          RecordParts.under(record.id(), record, Optional.of(record.id().value())),
          record instanceof AuthorityRecord.Term ? List.of(record.id()) : List.of());
    }
  }

  private ImportReport finish(Kind kind, String note) {
    List<AuthorityEntry> changed = reconciliation.changed();
    Optional<AuthorityChange> change = changes.put(kind, note, changed);
    return new ImportReport(
        read,
        reconciliation.added(),
        reconciliation.enriched(),
        reconciliation.unchanged(),
        reconciliation.open().stream()
            .map(open ->
                new ImportReport.Question(
                    open.name(),
                    open.id().value(),
                    open.others().stream().map(AuthorityId::value).toList(),
                    open.why()))
            .toList(),
        faults,
        change.map(AuthorityChange::number));
  }

  /// The authorities of a volume; its records pass by.
  private static final class Lists implements EditionSink {
    private final List<AuthorityRecord> listed = new ArrayList<>();
    private int documents;

    @Override
    public void volume(Volume volume) {
      listed.clear();
      listed.addAll(volume.authorities());
    }

    @Override
    public void record(DiplomaticRecord record) {
      documents++;
    }

    @Override
    public void finding(Finding finding) {}
  }
}
