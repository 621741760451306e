package org.memcon.app.workflow.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.memcon.app.web.collection.CollectionRoom;
import org.memcon.app.web.comparison.ComparingRoom;
import org.memcon.app.web.page.ReadingRoom;
import org.memcon.app.web.picture.Pictures;
import org.memcon.app.workflow.collecting.ArchiveCollectionRoom;
import org.memcon.app.workflow.comparison.ArchiveComparingRoom;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.exchange.CitedPassage;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.naming.AuthorityDesk;
import org.memcon.app.workflow.picturing.ArchivePictures;
import org.memcon.app.workflow.press.LaidPages;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.archive.ArchiveSettings;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.restrictions.ClosedRecords;
import org.memcon.holdings.restrictions.RestrictionEntry;
import org.memcon.holdings.restrictions.Restrictions;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceText;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.authority.AuthorityFacts;
import org.memcon.publishing.page.authority.AuthorityList;
import org.memcon.publishing.page.home.HomeFacts;
import org.memcon.publishing.page.ready.ReadyRecord;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.search.SavedLine;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchRequest;
import org.memcon.publishing.page.search.SimilarHit;
import org.memcon.publishing.page.words.CollocatesPage;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.FrequencyPage;
import org.memcon.publishing.page.words.WordListPage;
import org.memcon.search.explanation.Explanation;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Catalogue;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.similarity.SimilarRecords;
import org.memcon.tei.writing.TeiWriter;

/// The reading room over an archive on disk.
public final class ArchiveReadingRoom implements ReadingRoom {

  private final OpenArchive archive;

  /// So many books are made at once; a PDF takes a processor for a second.
  private final Semaphore books = new Semaphore(2);

  private final String name;
  private final AuthorityDesk desk;
  private final WordAnswers words;
  private final SearchShelf shelf;
  private final Restrictions restrictions;
  private final SurroundingRecords around;
  private final Pictures pictures;
  private final LaidPages pages;
  private final ComparingRoom comparing;
  private final CollectionRoom collections;
  private final VolumeTitles titles;

  /// The reading room of an archive.
  public ArchiveReadingRoom(OpenArchive archive) {
    this.archive = archive;
    this.name = ArchiveSettings.read(archive.folder().settingsFile()).name();
    this.titles = new VolumeTitles(archive);
    this.desk = new AuthorityDesk(archive.names(), archive.searcher());
    this.words = new WordAnswers(name, archive);
    this.pages = new LaidPages(archive);
    this.shelf = new SearchShelf(archive);
    this.restrictions = new Restrictions(archive.folder());
    this.around = new SurroundingRecords(archive.searcher(), titles);
    this.collections = new ArchiveCollectionRoom(archive);
    this.comparing = new ArchiveComparingRoom(archive, titles);
    this.pictures = new ArchivePictures(name, archive, desk, titles);
  }

  @Override
  public HomeFacts home() {
    archive.refresh();
    return HomeFactsOfArchive.of(name, archive, titles);
  }

  @Override
  public String name() {
    return name;
  }

  // Names and authority are read again only when the index is another (OpenArchive.refresh).
  @Override
  public Optional<String> state() {
    return Optional.of(
        (archive.isPartial() ? "open " : "whole ")
            + archive.searcher().state()
            + " "
            + restrictions.now().ids().hashCode());
  }

  @Override
  public Optional<String> state(RecordId id) {
    return archive
        .searcher()
        .record(id)
        .map(summary ->
            state().orElseThrow()
                + " "
                + archive.corrections().state(new AccessionId(summary.accession()))
                + closed(id).orElse(""));
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    Hits hits = archive.searcher().search(Answers.asked(request), archive.waking().next());
    ClosedRecords closed = archive.isPartial() ? ClosedRecords.NONE : restrictions.now();
    Explanation explanation = archive.searcher().explain(request.query());
    SearchAnswer answer = Answers.of(hits, explanation, desk::knows, closed::has, titles);
    return OtherQueries.beside(answer, request.query(), archive.searcher());
  }

  @Override
  public List<SavedLine> searches() {
    return shelf.all().stream().map(Answers::saved).toList();
  }

  @Override
  public Optional<SavedLine> saved(String search) {
    return shelf.find(search).map(Answers::saved);
  }

  @Override
  public long export(SearchRequest request, ExchangeFormat format, OutputStream out)
      throws IOException {
    return Export.ofTakers(archive)
        .write(Answers.asked(request), format, out, Progress.NONE)
        .records();
  }

  @Override
  public long pdf(SearchRequest request, OutputStream out) throws IOException {
    return Export.ofTakers(archive).pages(Answers.asked(request), MOST_IN_PDF, out);
  }

  @Override
  public Optional<String> reference(RecordId id, ExchangeFormat format) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    Edition alone = alone(held.get());
    Export.write(held.get().record(), alone.volume(), alone.source(), format, text);
    return Optional.of(text.toString());
  }

  @Override
  public Optional<byte[]> book(RecordId id, BookFile file) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    books.acquireUninterruptibly();
    try {
      Export.book(held.get(), file, book);
    } finally {
      books.release();
    }
    return Optional.of(book.toByteArray());
  }

  @Override
  public ConcordancePage concordance(String query, ConcordancePage.Order order, long from) {
    return words.concordance(query, order, from);
  }

  @Override
  public FrequencyPage frequency(String query) {
    return words.frequency(query);
  }

  @Override
  public CollocatesPage collocates(String query) {
    return words.collocates(query);
  }

  @Override
  public WordListPage words(String query, String prefix, WordListPage.Order order, long from) {
    return words.list(query, prefix, order, from);
  }

  @Override
  public void wordTable(String query, String prefix, WordListPage.Order order, OutputStream out)
      throws IOException {
    words.table(query, prefix, order, out);
  }

  @Override
  public Optional<RecordInContext> record(RecordId id) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    return held.map(found -> {
      Catalogue.Neighbours near = archive.searcher().neighbours(found.summary());
      Accession accession = found.within().accession();
      return new RecordInContext(
          found.record(),
          found.within().source(),
          found.within().volume().map(volume -> volumeLine(volume, id)),
          found.within().trace().decisions(),
          account(found.within()),
          near.previous().map(ArchiveReadingRoom::neighbour),
          near.next().map(ArchiveReadingRoom::neighbour),
          Optional.of(provenance(accession)),
          desk::find,
          new Surroundings(SurroundingRecords.ways(near), List.of(), List.of()),
          Optional.of(CitedPassage.of(found)));
    });
  }

  @Override
  public Optional<ReadyRecord> ready(RecordId id) {
    return archive
        .searcher()
        .record(id)
        .flatMap(summary -> pages.find(summary).map(page -> ready(page, summary)));
  }

  private ReadyRecord ready(LaidPages.Found page, RecordSummary summary) {
    Catalogue.Neighbours near = archive.searcher().neighbours(summary);
    return new ReadyRecord(page.parts(), SurroundingRecords.allWays(near, page.volume()));
  }

  @Override
  public Optional<String> closed(RecordId id) {
    return archive.isPartial()
        ? Optional.empty()
        : restrictions.now().find(id).map(ArchiveReadingRoom::line);
  }

  private static String line(RestrictionEntry entry) {
    return "Restricted"
        + entry.until().map(day -> " until " + day).orElse("")
        + ": readers do not see this record."
        + (entry.why().isBlank() ? "" : " " + entry.why());
  }

  @Override
  public Surroundings around(RecordId id) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    return held.map(found -> around.of(found.record(), found.summary()))
        .orElse(Surroundings.unknown());
  }

  @Override
  public List<SimilarHit> similar(RecordId id, String query, int size) {
    return archive
        .searcher()
        .inquire(query, archive.waking().patience(), asked -> SimilarRecords.of(asked, id, size))
        .stream()
        .map(Answers::similar)
        .toList();
  }

  @Override
  public List<SimilarHit> similar(String passage, String query, int size) {
    return archive
        .searcher()
        .inquire(
            query, archive.waking().patience(), asked -> SimilarRecords.to(asked, passage, size))
        .stream()
        .map(Answers::similar)
        .toList();
  }

  @Override
  public Optional<SourceText> sourceText(RecordId id) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    return held.isEmpty() ? Optional.empty() : archive.sourceText(held.get().within().accession());
  }

  @Override
  public Optional<byte[]> tei(RecordId id) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream tei = new ByteArrayOutputStream();
    new TeiWriter(desk::find).write(alone(held.get()), tei);
    return Optional.of(tei.toByteArray());
  }

  /// A record as an edition of its own.
  public static Edition alone(OpenArchive.HeldRecord held) {
    return new Edition(
        held.within().source(),
        held.within().volume(),
        List.of(held.record()),
        List.of(),
        List.of(),
        Account.empty(),
        held.within().revisions(held.record().id()));
  }

  @Override
  public Optional<AuthorityFacts> authority(AuthorityId id) {
    return desk.facts(id);
  }

  @Override
  public List<AuthorityFacts.Link> authorities(AuthorityList.Sort sort, String asked) {
    return desk.list(sort, asked);
  }

  @Override
  public List<AuthorityRecord> known(AuthorityList.Sort sort) {
    return desk.known(sort);
  }

  @Override
  public Set<RecordId> held(Collection<RecordId> ids) {
    return ids.stream()
        .filter(id -> archive.searcher().record(id).isPresent())
        .collect(Collectors.toSet());
  }

  @Override
  public CollectionRoom collections() {
    return collections;
  }

  @Override
  public ComparingRoom comparing() {
    return comparing;
  }

  @Override
  public Pictures pictures() {
    return pictures;
  }

  private static RecordInContext.VolumeLine volumeLine(Volume volume, RecordId id) {
    List<String> headings = new ArrayList<>();
    path(volume.sections(), id, headings);
    return new RecordInContext.VolumeLine(volume.id(), volume.title(), headings);
  }

  private static boolean path(List<Volume.Section> sections, RecordId id, List<String> headings) {
    for (Volume.Section section : sections) {
      headings.add(section.heading());
      if (section.records().contains(id) || path(section.parts(), id, headings)) {
        return true;
      }
      headings.removeLast();
    }
    return false;
  }

  private static Optional<Account> account(OpenArchive.HeldVolume volume) {
    return volume.trace().length() == 0
        ? Optional.empty()
        : Optional.of(new Account(volume.trace().length(), volume.trace().account()));
  }

  private static Surroundings.Neighbour neighbour(RecordSummary summary) {
    return SurroundingRecords.neighbour(summary);
  }

  private static RecordInContext.Provenance provenance(Accession accession) {
    Provenance provenance = accession.provenance();
    return new RecordInContext.Provenance(
        accession.id().value(),
        (int) accession.version(),
        Instant.parse(provenance.ingested()),
        provenance.memcon(),
        Optional.of("sha256:" + provenance.sha256()));
  }
}
