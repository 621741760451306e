package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.shelf.Placing;
import org.memcon.app.workflow.shelf.Shelf;
import org.memcon.app.workflow.shelf.ShelvedEdition;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// Editions as the machine made them, apart from what is corrected in them: whole, those that were
/// read last, or a record alone, from the shelf. Safe for many threads.
final class DerivedEditions {

  private static final Logger LOG = System.getLogger(DerivedEditions.class.getName());

  /// As many as an archive keeps at hand with their corrections.
  private static final int KEPT = 4;

  private final Identification identification;
  private final Shelf shelf;
  private final Map<String, Derived> kept = new LinkedHashMap<>(16, 0.75f, true);

  DerivedEditions(ArchiveFolder folder, Identification identification) {
    this.identification = identification;
    this.shelf = Shelf.of(folder);
  }

  /// An edition, or some of it.
  record Derived(
      Accession accession, Optional<Volume> volume, List<DiplomaticRecord> records, Trace trace) {}

  /// An edition with one record alone; empty where it does not lie ready.
  Optional<Derived> alone(Accession accession, RecordId id) {
    Optional<ShelvedEdition> shelved = shelf.find(accession.id().value(), accession.version());
    if (shelved.isEmpty()) {
      return Optional.empty();
    }
    ShelvedEdition edition = shelved.get();
    try {
      List<DiplomaticRecord> records = edition.record(id).stream().toList();
      return Optional.of(new Derived(accession, edition.volume(), records, edition.trace()));
    } catch (IOException damaged) {
      shelf.forget(accession.id().value(), accession.version());
      LOG.log(Level.DEBUG, "{0} is read from its edition: {1}", id, damaged.getMessage());
      return Optional.empty();
    }
  }

  /// A whole edition. A correction need not have it read again.
  Derived whole(Holdings holdings, Accession accession) throws IOException {
    String key = accession.id() + " " + accession.version();
    synchronized (kept) {
      Derived known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Derived read = read(holdings, accession, any -> true);
    synchronized (kept) {
      kept.put(key, read);
      while (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    lay(read);
    return read;
  }

  /// Lays an edition down that came encoded, and so takes long to read; false where it lies there
  /// already, or is read at once.
  boolean lay(Holdings holdings, Accession accession) throws IOException {
    boolean slow = accession.provenance().encoded();
    if (!slow || shelf.find(accession.id().value(), accession.version()).isPresent()) {
      return false;
    }
    lay(read(holdings, accession, any -> true));
    return true;
  }

  /// Who asks for the next record of it need not wait for all of them.
  private void lay(Derived edition) {
    Accession accession = edition.accession();
    try (Placing placing = shelf.begin(accession.id().value(), accession.version())) {
      edition.records().forEach(placing::add);
      placing.complete(edition.volume(), edition.trace());
    }
  }

  /// Reads those records of an edition that are wanted.
  Derived read(Holdings holdings, Accession accession, Predicate<RecordId> wanted)
      throws IOException {
    List<Volume> volumes = new ArrayList<>();
    List<DiplomaticRecord> records = new ArrayList<>();
    Trace trace = holdings.trace(accession);
    HeldEdition.read(
        holdings,
        accession,
        identification,
        wanted,
        volumes::add,
        record -> records.add(HeldEdition.withSpans(record, accession, trace)));
    return new Derived(
        accession,
        volumes.isEmpty() ? Optional.empty() : Optional.of(volumes.getLast()),
        records,
        trace);
  }
}
