package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.util.List;
import org.memcon.app.workflow.identification.Identification;
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

  /// By what the index tells the state of an accession.
  public static String version(long version) {
    return "v" + version;
  }

  /// An accession whose records come one by one.
  public static Batch begin(
      AccessionId id, long version, String source, String received, RecordIndexer indexer) {
    return new Batch(
        new org.memcon.search.layout.Accession(id.value(), "v" + version, source, received),
        indexer);
  }

  /// Puts in the records of an accession, in order.
  public static void index(
      Accession accession, List<DiplomaticRecord> records, RecordIndexer indexer) {
    Batch batch = begin(accession, indexer);
    records.forEach(batch::add);
    batch.complete();
  }

  /// Puts in an accession as it is held.
  public static void index(
      Holdings holdings, Accession accession, Identification identification, RecordIndexer indexer)
      throws IOException {
    Batch batch = begin(accession, indexer);
    HeldEdition.read(holdings, accession, identification, any -> true, batch::add, batch::add);
    batch.complete();
  }

  private static Batch begin(Accession accession, RecordIndexer indexer) {
    return begin(
        accession.id(),
        accession.version(),
        accession.provenance().name(),
        accession.provenance().ingested(),
        indexer);
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
