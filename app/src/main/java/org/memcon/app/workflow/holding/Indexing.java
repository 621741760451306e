package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.shelf.Placing;
import org.memcon.app.workflow.shelf.Shelf;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.search.indexing.RecordIndexer;

/// Puts accessions into the index.
public final class Indexing {

  private Indexing() {}

  /// By what the index tells the state of an accession: its version, and how far its history of
  /// corrections goes ("v3c7").
  public static String version(AccessionId id, long version, Corrections corrections) {
    return "v" + version + corrections.state(id);
  }

  /// An accession whose records come one by one.
  public static Batch begin(
      AccessionId id, long version, String source, String received, RecordIndexer indexer) {
    return new Batch(
        new org.memcon.search.layout.Accession(id.value(), "v" + version, source, received),
        indexer);
  }

  /// What the index knows of an accession as it is held.
  public static org.memcon.search.layout.Accession indexed(
      Accession accession, Corrections corrections) {
    return new org.memcon.search.layout.Accession(
        accession.id().value(),
        version(accession.id(), accession.version(), corrections),
        accession.provenance().name(),
        accession.provenance().ingested());
  }

  /// Puts in the records of an accession, in order.
  public static void index(
      Accession accession,
      List<DiplomaticRecord> records,
      Corrections corrections,
      RecordIndexer indexer) {
    Batch batch = new Batch(indexed(accession, corrections), indexer);
    Corrections.OfAccession own = corrections.of(accession.id(), accession.provenance());
    records.forEach(record -> batch.add(own.isEmpty() ? record : own.apply(record).record()));
    batch.complete();
  }

  /// Puts in an accession as it is held.
  public static void index(
      Holdings holdings,
      Accession accession,
      Identification identification,
      Corrections corrections,
      RecordIndexer indexer)
      throws IOException {
    Batch batch = new Batch(indexed(accession, corrections), indexer);
    HeldEdition.readCorrected(
        holdings, accession, identification, corrections, any -> true, batch::add, batch::add);
    batch.complete();
  }

  /// The same; an edition that came encoded, which takes long to read, is laid on the shelf as
  /// well.
  static void index(
      Holdings holdings,
      Accession accession,
      Identification identification,
      Corrections corrections,
      Shelf shelf,
      RecordIndexer indexer)
      throws IOException {
    if (!accession.provenance().encoded()) {
      index(holdings, accession, identification, corrections, indexer);
      return;
    }
    Batch batch = new Batch(indexed(accession, corrections), indexer);
    AtomicReference<Volume> told = new AtomicReference<>();
    try (Placing placing = shelf.begin(accession.id().value(), accession.version())) {
      HeldEdition.readCorrected(
          holdings,
          accession,
          identification,
          corrections,
          any -> true,
          volume -> {
            told.set(volume);
            batch.add(volume);
          },
          placing::add,
          batch::add);
      batch.complete();
      placing.complete(Optional.ofNullable(told.get()), holdings.trace(accession));
    }
  }

  /// The records of one accession on their way into the index.
  public static final class Batch {

    private final org.memcon.search.layout.Accession accession;
    private final RecordIndexer indexer;
    private List<AuthorityRecord> listed = List.of();
    private int position;

    private Batch(org.memcon.search.layout.Accession accession, RecordIndexer indexer) {
      this.accession = accession;
      this.indexer = indexer;
      indexer.begin(accession);
    }

    /// The volume, as far as it is known: what it lists. Of several the last holds.
    public void add(Volume volume) {
      listed = volume.authorities();
    }

    /// The next record.
    public void add(DiplomaticRecord record) {
      indexer.add(accession, position++, record);
    }

    /// Says that no record follows.
    public void complete() {
      indexer.list(accession, listed);
      indexer.complete(accession);
    }
  }
}
