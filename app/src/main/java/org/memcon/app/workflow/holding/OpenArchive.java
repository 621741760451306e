package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.naming.AuthorityNames;
import org.memcon.app.workflow.naming.KeptClusters;
import org.memcon.app.workflow.naming.KeptNames;
import org.memcon.app.workflow.naming.KnownNames;
import org.memcon.app.workflow.naming.ListedNames;
import org.memcon.app.workflow.naming.Surnames;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.editing.identification.clustering.PersonClusters.OpenPair;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceText;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Searcher;

/// An archive opened to read: its holdings, its index, and the editions that were looked at last.
///
/// Safe for many threads.
public final class OpenArchive implements AutoCloseable {

  /// Editions kept at hand: enough to leaf through some volumes, little enough for a heap of 256
  /// MB.
  private static final int KEPT = 4;

  private final ArchiveFolder folder;
  private @Nullable Holdings holdings;
  private final Searcher searcher;
  private final KnownNames names;
  private final AuthorityNames asked;
  private final Identification identification;
  private final Map<String, HeldVolume> kept = new LinkedHashMap<>(16, 0.75f, true);

  private OpenArchive(
      ArchiveFolder folder, Searcher searcher, KnownNames names, AuthorityNames asked) {
    this.asked = asked;
    this.folder = folder;
    this.searcher = searcher;
    this.names = names;
    this.identification = Identification.of(folder);
  }

  /// An accession's edition as it is held: the volume, where there is one, and the records by id.
  public record HeldVolume(
      Accession accession,
      Optional<Volume> volume,
      Map<RecordId, DiplomaticRecord> records,
      Trace trace) {

    /// The source as readers are told of it: where its file lay on the machine that took it in is
    /// nobody else's.
    public SourceDescription source() {
      Provenance known = accession.provenance();
      int inside = known.name().indexOf('!');
      String file = inside < 0 ? known.name() : known.name().substring(0, inside);
      return new SourceDescription(
          known.name().substring(file.lastIndexOf('/') + 1),
          known.mediaType(),
          known.encoding(),
          known.title(),
          known.address().map(URI::create),
          Optional.empty(),
          known.savedOn());
    }
  }

  /// A record and where it is held.
  public record HeldRecord(DiplomaticRecord record, RecordSummary summary, HeldVolume within) {}

  /// Opens an archive.
  public static OpenArchive open(ArchiveFolder folder) {
    return open(folder, words -> {});
  }

  /// The same; `waiting` is told in a line what takes seconds, before it does.
  public static OpenArchive open(ArchiveFolder folder, Consumer<String> waiting) {
    // The lists of the archive's volumes stand in its index, and the index asks for names.
    AtomicReference<Searcher> opened = new AtomicReference<>();
    Surnames surnames =
        new Surnames(() ->
            new KeptNames(
                folder.index().resolve("surnames.bin"),
                ArchiveAuthority.state(folder) + " " + opened.get().state()));
    KnownNames names =
        new KnownNames(
            () -> ArchiveAuthority.open(folder).authority(),
            known -> {
              surnames.open(); // of the state that is now read
              return ListedNames.with(
                  known,
                  opened.get().lists(),
                  new KeptClusters(folder.index().resolve("people.tsv"), waiting));
            },
            () -> WholeNames.of(folder),
            surnames);
    AuthorityNames asked = new AuthorityNames(names);
    Searcher searcher = Searcher.open(folder.index(), asked);
    opened.set(searcher);
    return new OpenArchive(folder, searcher, names, asked);
  }

  /// The holdings, opened when they are asked for first: a query needs the index alone.
  private synchronized Holdings holdings() {
    Holdings open = holdings;
    if (open == null) {
      open = Holdings.open(folder);
      holdings = open;
    }
    return open;
  }

  /// Where the archive is.
  public ArchiveFolder folder() {
    return folder;
  }

  /// The index.
  public Searcher searcher() {
    return searcher;
  }

  /// Whom the archive knows by name.
  public KnownNames names() {
    return names;
  }

  /// Keeps what was found out of names, for the next process; worth it when the answer is given.
  public void keepNames() {
    asked.keep();
  }

  /// The people who may be one and are not taken for one, the likeliest pairs first.
  public List<OpenPair> openPairs() {
    return ListedNames.open(ArchiveAuthority.open(folder).authority(), searcher.lists());
  }

  /// The names in records that were left open, the most frequent first; reads all editions.
  public List<OpenName> openNames(Progress progress) throws IOException {
    return OpenNames.of(holdings(), identification, progress);
  }

  /// All accessions, in the order in which they came.
  public List<Accession> accessions() {
    return holdings().all();
  }

  /// What is kept of an accession.
  public Optional<Accession> accession(String id) {
    return holdings().find(new AccessionId(id));
  }

  /// What the source of an accession says of the volume that it is, without its parts; the records
  /// are not read.
  public Optional<Volume> volumeOf(Accession accession) throws IOException {
    return HeldEdition.volume(holdings(), accession);
  }

  /// An accession with some of its records; what is not wanted is passed over.
  public Optional<HeldVolume> held(String accession, Set<RecordId> wanted) throws IOException {
    Optional<Accession> held = holdings().find(new AccessionId(accession));
    return held.isEmpty() ? Optional.empty() : Optional.of(read(held.get(), wanted::contains));
  }

  /// The record with this id, as it is held.
  public Optional<HeldRecord> record(RecordId id) throws IOException {
    Optional<RecordSummary> summary = searcher.record(id);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeldVolume> volume = volume(summary.get().accession());
    return volume
        .map(held -> held.records().get(id))
        .map(record -> new HeldRecord(record, summary.get(), volume.get()));
  }

  /// The source's text, where it is read by characters.
  public Optional<SourceText> sourceText(Accession accession) throws IOException {
    return accession.provenance().encoded()
        ? Optional.empty()
        : HeldEdition.sourceText(holdings(), accession);
  }

  private Optional<HeldVolume> volume(String accession) throws IOException {
    Optional<Accession> held = holdings().find(new AccessionId(accession));
    if (held.isEmpty()) {
      return Optional.empty();
    }
    String key = accession + " v" + held.get().version();
    synchronized (kept) {
      HeldVolume known = kept.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    HeldVolume read = read(held.get(), any -> true);
    synchronized (kept) {
      kept.put(key, read);
      while (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return Optional.of(read);
  }

  private HeldVolume read(Accession accession, Predicate<RecordId> wanted) throws IOException {
    List<Volume> volumes = new ArrayList<>();
    Map<RecordId, DiplomaticRecord> records = new LinkedHashMap<>();
    Trace trace = holdings().trace(accession);
    HeldEdition.read(
        holdings(),
        accession,
        identification,
        wanted,
        volumes::add,
        record -> records.put(record.id(), withSpans(record, accession, trace)));
    return new HeldVolume(
        accession,
        volumes.isEmpty() ? Optional.empty() : Optional.of(volumes.getLast()),
        records,
        trace);
  }

  private static DiplomaticRecord withSpans(
      DiplomaticRecord record, Accession accession, Trace trace) {
    Trace.RecordTrace traced = trace.records().get(record.id().value());
    return accession.provenance().encoded() || traced == null
        ? record
        : SourceSpans.restore(record.with(traced.findings()), traced.span(), traced.parts());
  }

  @Override
  public synchronized void close() {
    searcher.close();
    if (holdings != null) {
      holdings.close();
    }
  }
}
