package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.correction.RevisionWords;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.DerivedEditions.Derived;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.naming.AuthorityNames;
import org.memcon.app.workflow.naming.KeptClusters;
import org.memcon.app.workflow.naming.KeptNames;
import org.memcon.app.workflow.naming.KnownNames;
import org.memcon.app.workflow.naming.ListedNames;
import org.memcon.app.workflow.naming.Surnames;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.editing.correction.RecordCorrector.Corrected;
import org.memcon.editing.identification.clustering.PersonClusters.OpenPair;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.holdings.restrictions.ClosedRecords;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.edition.Revision;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceText;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.limits.Waking;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.storage.StoredList;

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
  private final Corrections corrections;
  private final Waking waking = new Waking();
  private final Withholding withholding;
  private final DerivedEditions editions;
  private final Map<String, Optional<Volume>> headers = new ConcurrentHashMap<>();
  private final Map<String, HeldVolume> kept = new LinkedHashMap<>(16, 0.75f, true);

  private OpenArchive(
      ArchiveFolder folder,
      Searcher searcher,
      KnownNames names,
      AuthorityNames asked,
      Withholding withholding) {
    this.withholding = withholding;
    this.asked = asked;
    this.folder = folder;
    this.searcher = searcher;
    this.names = names;
    this.identification = Identification.of(folder);
    this.corrections = Corrections.of(folder);
    this.editions = new DerivedEditions(folder, identification);
  }

  /// An accession's edition as it is held and corrected: the volume, where there is one, the
  /// records by id, and the numbers of the corrections that have a place in them.
  public record HeldVolume(
      Accession accession,
      Optional<Volume> volume,
      Map<RecordId, DiplomaticRecord> records,
      Trace trace,
      List<Revision> revisions,
      Set<Integer> placed) {

    /// What people have corrected in one record.
    public List<Revision> revisions(RecordId record) {
      return revisions.stream().filter(one -> one.record().equals(record)).toList();
    }

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
    return open(folder, folder.index(), new Withholding(() -> ClosedRecords.NONE), waiting);
  }

  /// Opens an archive as readers may see it: by an index that lacks what is closed to them, and
  /// without what the holdings have of it.
  public static OpenArchive openWithout(
      Supplier<ClosedRecords> closed, ArchiveFolder folder, Path index) {
    return open(folder, index, new Withholding(closed), words -> {});
  }

  private static OpenArchive open(
      ArchiveFolder folder, Path index, Withholding withholding, Consumer<String> waiting) {
    // The lists of the archive's volumes stand in its index, and the index asks for names.
    AtomicReference<Searcher> opened = new AtomicReference<>();
    Surnames surnames =
        new Surnames(() ->
            new KeptNames(
                index.resolve("surnames.bin"),
                ArchiveAuthority.state(folder) + " " + opened.get().state()));
    KnownNames names =
        new KnownNames(
            () ->
                ArchiveAuthority.state(folder)
                    + " "
                    + opened.get().inquire("", asked -> StoredList.state(asked.searcher())),
            () -> ArchiveAuthority.open(folder).authority(),
            known -> {
              surnames.open(); // of the state that is now read
              return ListedNames.with(
                  known,
                  opened.get().lists(),
                  new KeptClusters(index.resolve("people.tsv"), waiting));
            },
            () -> WholeNames.of(folder),
            surnames);
    AuthorityNames asked = new AuthorityNames(names);
    Searcher searcher = Searcher.open(index, asked);
    opened.set(searcher);
    return new OpenArchive(folder, searcher, names, asked, withholding);
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

  /// How long readers wait for an answer of this archive.
  public Waking waking() {
    return waking;
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
    return OpenNames.of(holdings(), identification, corrections, progress);
  }

  /// What people have corrected in it.
  public Corrections corrections() {
    return corrections;
  }

  /// Takes notice of what was written since it was opened: records, names, the holdings.
  public void refresh() {
    if (searcher.refresh() && holdings().refresh()) {
      names.forget();
    }
  }

  /// Whether something may be missing here that the archive has.
  public boolean isPartial() {
    return withholding.isPartial();
  }

  /// All accessions, in the order in which they came.
  public List<Accession> accessions() {
    return holdings().all().stream().flatMap(each -> shown(each).stream()).toList();
  }

  /// What is kept of an accession.
  public Optional<Accession> accession(String id) {
    return holdings().find(new AccessionId(id)).flatMap(this::shown);
  }

  private Optional<Accession> shown(Accession accession) {
    return withholding.from(
        accession,
        () -> {
          try {
            return volume(accession.id().value()).map(held -> held.records().values());
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  /// An accession of which nothing is closed.
  public Optional<Accession> whole(String accession) {
    return holdings().find(new AccessionId(accession)).filter(held -> !withholding.touches(held));
  }

  /// What the source of an accession says of the volume that it is, without its parts; the records
  /// are not read, and it is read once.
  public Optional<Volume> volumeOf(Accession accession) throws IOException {
    String version = accession.id().value() + " " + accession.version();
    Optional<Volume> known = headers.get(version);
    if (known == null) {
      known = HeldEdition.volume(holdings(), accession);
      headers.put(version, known);
    }
    return known.map(withholding::from);
  }

  /// An accession with some of its records; what is not wanted is passed over.
  public Optional<HeldVolume> held(String accession, Set<RecordId> wanted) throws IOException {
    Optional<Accession> held = holdings().find(new AccessionId(accession));
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(open(corrected(editions.read(holdings(), held.get(), wanted::contains))));
  }

  /// The record with this id, as it is held.
  public Optional<HeldRecord> record(RecordId id) throws IOException {
    Optional<RecordSummary> summary = searcher.record(id);
    if (summary.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeldVolume> volume = around(id, summary.get().accession());
    return volume
        .map(held -> held.records().get(id))
        .map(record -> new HeldRecord(record, summary.get(), volume.get()));
  }

  /// An accession with one of its records at least.
  private Optional<HeldVolume> around(RecordId id, String accession) throws IOException {
    Optional<Accession> held = holdings().find(new AccessionId(accession));
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Optional<Derived> alone = editions.alone(held.get(), id);
    return alone.isPresent() ? Optional.of(open(corrected(alone.get()))) : volume(accession);
  }

  /// Lays records ready to be read one by one, edition after edition, as long as nothing
  /// interrupts: in the background of a server, which it leaves half of a processor's time.
  public void layRecords() throws IOException, InterruptedException {
    for (Accession accession : holdings().all()) {
      long begun = System.nanoTime();
      if (editions.lay(holdings(), accession)) {
        Thread.sleep(Duration.ofNanos(System.nanoTime() - begun));
      }
    }
  }

  /// The source's text, where it is read by characters and nothing in it is closed.
  public Optional<SourceText> sourceText(Accession accession) throws IOException {
    Optional<Accession> all = holdings().find(accession.id());
    return all.isEmpty() || all.get().provenance().encoded() || withholding.touches(all.get())
        ? Optional.empty()
        : HeldEdition.sourceText(holdings(), all.get());
  }

  private Optional<HeldVolume> volume(String accession) throws IOException {
    return read(accession).map(this::open);
  }

  private HeldVolume open(HeldVolume held) {
    if (!withholding.touches(held.accession())) {
      return held;
    }
    Map<RecordId, DiplomaticRecord> records = withholding.from(held.records());
    return new HeldVolume(
        held.accession(),
        held.volume().map(withholding::from),
        records,
        withholding.from(held.trace()),
        held.revisions().stream().filter(one -> records.containsKey(one.record())).toList(),
        held.placed());
  }

  private Optional<HeldVolume> read(String accession) throws IOException {
    Optional<Accession> held = holdings().find(new AccessionId(accession));
    if (held.isEmpty()) {
      return Optional.empty();
    }
    String key = Indexing.indexed(held.get(), corrections).toString();
    synchronized (kept) {
      HeldVolume known = kept.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    HeldVolume read = corrected(editions.whole(holdings(), held.get()));
    synchronized (kept) {
      kept.put(key, read);
      while (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return Optional.of(read);
  }

  private HeldVolume corrected(Derived edition) {
    Accession accession = edition.accession();
    Corrections.OfAccession own = corrections.of(accession.id(), accession.provenance());
    Map<RecordId, DiplomaticRecord> records = new LinkedHashMap<>();
    List<Revision> revisions = new ArrayList<>();
    Set<Integer> placed = new HashSet<>();
    for (DiplomaticRecord record : edition.records()) {
      Corrected corrected = own.apply(record);
      records.put(record.id(), corrected.record());
      for (Made made : corrected.placed()) {
        placed.add(made.number());
        revisions.add(RevisionWords.of(record.id(), made));
      }
    }
    return new HeldVolume(accession, edition.volume(), records, edition.trace(), revisions, placed);
  }

  @Override
  public synchronized void close() {
    searcher.close();
    if (holdings != null) {
      holdings.close();
    }
  }
}
