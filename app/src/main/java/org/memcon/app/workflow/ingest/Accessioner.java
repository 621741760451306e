package org.memcon.app.workflow.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.holding.Indexing;
import org.memcon.app.workflow.identification.EncodedRecords;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.opening.StatedRestrictions;
import org.memcon.editing.description.TitledDay;
import org.memcon.editing.emendation.text.Repair;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.AccessionJson;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Deposit;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;
import org.memcon.tei.writing.TeiWriter;

/// Makes one source an accession: its edition is made, held with the source, and put into the
/// index.
final class Accessioner {

  private final Holdings holdings;
  private final RecordIndexer indexer;
  private final RecordIds ids;
  private final Repair repair;
  private final Identification identification;
  private final Corrections corrections;
  private final String memcon;
  private final ArchiveFolder folder;

  Accessioner(
      ArchiveFolder folder,
      Holdings holdings,
      RecordIndexer indexer,
      RecordIds ids,
      Repair repair,
      Identification identification,
      Corrections corrections,
      String memcon) {
    this.folder = folder;
    this.corrections = corrections;
    this.holdings = holdings;
    this.indexer = indexer;
    this.ids = ids;
    this.repair = repair;
    this.identification = identification;
    this.memcon = memcon;
  }

  /// What came of a source.
  record Outcome(int records, Map<Finding.Code, Long> findings, List<String> remarks) {}

  Outcome take(AccessionId id, SourceFile file, String digest) throws IOException {
    return switch (SourceReader.read(file)) {
      case Reading.Text text -> takeText(id, file, digest, text);
      case Reading.Encoded encoded -> takeEncoded(id, file, digest, encoded);
    };
  }

  private Outcome takeText(AccessionId id, SourceFile file, String digest, Reading.Text text)
      throws IOException {
    AccessionContents names = new AccessionContents(id, ids);
    Edition recognized = new StructureRecognizer(repair).edit(text.text());
    List<DiplomaticRecord> records = recognized.records().stream().map(names::settle).toList();
    Edition settled =
        new Edition(
            recognized.source(),
            recognized.volume(),
            records,
            recognized.findings(),
            recognized.decisions(),
            recognized.account());
    Edition edition = identification.identify(settled);
    ByteArrayOutputStream tei = new ByteArrayOutputStream();
    new TeiWriter(identification::find).write(edition, tei);
    Provenance provenance = names.provenance(file, digest, memcon, text.description(), false);
    Accession accession =
        holdings.put(
            id,
            new Deposit(
                file.found()::open,
                Optional.of(tei.toByteArray()),
                AccessionJson.write(Trace.of(edition)),
                provenance));
    Indexing.index(accession, edition.records(), corrections, indexer);
    edition.findings().forEach(names::count);
    List<String> remarks =
        text.text().remarks().stream()
            .map(remark -> file.name() + ": " + remark.message())
            .toList();
    return new Outcome(records.size(), names.findings(), remarks);
  }

  // A volume is indexed while it is read and held afterwards; if either fails the index forgets it
  // again.
  private Outcome takeEncoded(
      AccessionId id, SourceFile file, String digest, Reading.Encoded encoded) throws IOException {
    AccessionContents names = new AccessionContents(id, ids);
    long next = holdings.find(id).map(Accession::version).orElse(0L) + 1;
    Indexing.Batch batch = Indexing.begin(id, next, file.name(), names.received(), indexer);
    Map<String, Trace.RecordTrace> traces = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    EncodedRecords encodedRecords = identification.encoded();
    StatedRestrictions stated = new StatedRestrictions(folder);
    List<String> remarks = new ArrayList<>();
    boolean whole = false;
    try {
      encoded
          .records()
          .send(
              volume -> {
                batch.add(volume);
                encodedRecords.volume(volume);
              },
              record -> {
                DiplomaticRecord settled = names.settle(TitledDay.dated(record));
                stated.note(settled);
                batch.add(encodedRecords.completed(settled));
                traces.put(
                    settled.id().value(),
                    new Trace.RecordTrace(settled.span(), Map.of(), settled.findings()));
              },
              finding -> {
                findings.add(finding);
                names.count(finding);
              });
      List<RecordId> closed = stated.close();
      if (!closed.isEmpty()) {
        remarks.add(closed(file, closed));
      }
      Trace trace = new Trace(traces, findings, List.of(), 0, List.of());
      Accession accession =
          holdings.put(
              id,
              new Deposit(
                  file.found()::open,
                  Optional.empty(),
                  AccessionJson.write(trace),
                  names.provenance(file, digest, memcon, encoded.description(), true)));
      if (corrections.of(id, accession.provenance()).isEmpty()) {
        batch.complete();
      } else {
        Indexing.index(holdings, accession, identification, corrections, indexer);
      }
      whole = true;
    } finally {
      if (!whole) {
        indexer.delete(id.value());
      }
    }
    return new Outcome(traces.size(), names.findings(), remarks);
  }

  private static String closed(SourceFile file, List<RecordId> closed) {
    return file.name()
        + ": calls "
        + (closed.size() == 1 ? closed.getFirst() : closed.size() + " of its records")
        + " restricted; closed to readers (memcon restrict --list, memcon release ID)";
  }
}
