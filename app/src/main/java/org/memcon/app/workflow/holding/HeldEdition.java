package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.identification.EncodedRecords;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceText;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;
import org.memcon.tei.reading.VolumeHeader;

/// Reads editions back from the holdings.
final class HeldEdition {

  private static final String TEI = "application/tei+xml";

  private HeldEdition() {}

  /// Hands over the records of an accession in order, under the names they have in the archive.
  static void records(Holdings holdings, Accession accession, Consumer<DiplomaticRecord> to)
      throws IOException {
    read(holdings, accession, Identification.NONE, any -> true, volume -> {}, to);
  }

  /// Hands over the volume, where there is one, then the records that are wanted; the names of a
  /// TEI source whose editors have not said whom they mean are identified.
  static void read(
      Holdings holdings,
      Accession accession,
      Identification identification,
      Predicate<RecordId> wanted,
      Consumer<Volume> volume,
      Consumer<DiplomaticRecord> record)
      throws IOException {
    SourceFile tei =
        accession.provenance().encoded()
            ? source(holdings, accession)
            : edition(holdings, accession);
    if (!(SourceReader.read(tei) instanceof Reading.Encoded encoded)) {
      throw new ArchiveException(
          accession.id() + ": what is held as TEI is not TEI; run memcon verify");
    }
    boolean theirs = accession.provenance().encoded();
    EncodedRecords completing = (theirs ? identification : Identification.NONE).encoded();
    encoded
        .records()
        .send(
            each -> {
              completing.volume(each);
              volume.accept(each);
            },
            each -> {
              DiplomaticRecord ours =
                  theirs ? renamed(each, accession.provenance().renamed()) : each;
              if (wanted.test(ours.id())) {
                record.accept(theirs ? completing.completed(ours) : ours);
              }
            },
            finding -> {});
  }

  /// The same with each record as people have corrected it.
  static void readCorrected(
      Holdings holdings,
      Accession accession,
      Identification identification,
      Corrections corrections,
      Predicate<RecordId> wanted,
      Consumer<Volume> volume,
      Consumer<DiplomaticRecord> record)
      throws IOException {
    readCorrected(
        holdings, accession, identification, corrections, wanted, volume, any -> {}, record);
  }

  /// The same, handing over each record as it is held, before it is corrected.
  static void readCorrected(
      Holdings holdings,
      Accession accession,
      Identification identification,
      Corrections corrections,
      Predicate<RecordId> wanted,
      Consumer<Volume> volume,
      Consumer<DiplomaticRecord> held,
      Consumer<DiplomaticRecord> record)
      throws IOException {
    Corrections.OfAccession own = corrections.of(accession.id(), accession.provenance());
    if (own.isEmpty()) {
      read(holdings, accession, identification, wanted, volume, held.andThen(record));
      return;
    }
    Trace trace = holdings.trace(accession);
    read(
        holdings,
        accession,
        identification,
        wanted,
        volume,
        each -> {
          held.accept(each);
          record.accept(own.apply(withSpans(each, accession, trace)).record());
        });
  }

  /// The record with the spans of its source, which its trace has kept.
  static DiplomaticRecord withSpans(DiplomaticRecord record, Accession accession, Trace trace) {
    Trace.RecordTrace traced = trace.records().get(record.id().value());
    return accession.provenance().encoded() || traced == null
        ? record
        : SourceSpans.restore(record.with(traced.findings()), traced.span(), traced.parts());
  }

  /// What a file's header says of its volume; nothing behind it is read.
  static Optional<Volume> volume(Holdings holdings, Accession accession) throws IOException {
    SourceFile tei =
        SourceReader.unpacked(
            accession.provenance().encoded()
                ? source(holdings, accession)
                : edition(holdings, accession));
    try (InputStream in = tei.bytes().open()) {
      return VolumeHeader.read(in, tei.name());
    }
  }

  /// Ends the reading of a file before its end.
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("enough", null, false, false);
    }
  }

  /// The text of the source, where it is read by characters.
  static Optional<SourceText> sourceText(Holdings holdings, Accession accession)
      throws IOException {
    return SourceReader.read(source(holdings, accession)) instanceof Reading.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  private static SourceFile source(Holdings holdings, Accession accession) {
    return new SourceFile(
        accession.provenance().name(),
        -1,
        "",
        delivery(accession),
        () -> holdings.source(accession));
  }

  private static SourceFile edition(Holdings holdings, Accession accession) {
    return new SourceFile(
        accession.id() + "/edition.tei.xml",
        -1,
        TEI,
        SourceFile.Delivery.NONE,
        () -> holdings.tei(accession).orElseThrow());
  }

  private static SourceFile.Delivery delivery(Accession accession) {
    return new SourceFile.Delivery(
        accession.provenance().address().map(java.net.URI::create),
        accession.provenance().savedOn(),
        accession.provenance().encoding());
  }

  /// All records of an accession at once, for a source that is not a volume.
  static List<DiplomaticRecord> all(Holdings holdings, Accession accession) throws IOException {
    List<DiplomaticRecord> records = new java.util.ArrayList<>();
    records(holdings, accession, records::add);
    return records;
  }

  /// The record under the name that it has in the archive.
  private static DiplomaticRecord renamed(DiplomaticRecord record, Map<String, String> names) {
    String name = names.get(record.id().value());
    return name == null ? record : record.named(new RecordId(name));
  }
}
