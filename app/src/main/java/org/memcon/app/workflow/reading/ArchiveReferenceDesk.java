package org.memcon.app.workflow.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.memcon.app.web.api.desk.HitsForm;
import org.memcon.app.web.api.desk.RecordForm;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.workflow.authority.RecordView;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.comparison.Comparison;
import org.memcon.app.workflow.completion.Completer;
import org.memcon.app.workflow.completion.Completions;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.exchange.CitedPassage;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.naming.AuthorityDesk;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.holdings.archive.ArchiveSettings;
import org.memcon.holdings.restrictions.Restrictions;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.collation.Collation;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.authority.AuthorityFacts;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.Overview;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.similarity.SimilarRecord;
import org.memcon.search.similarity.SimilarRecords;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequencies;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// The reference desk of an archive on disk.
public final class ArchiveReferenceDesk implements ReferenceDesk {

  private final OpenArchive archive;
  private final String name;
  private final AuthorityDesk authority;
  private final SearchShelf shelf;
  private final Completer completer;
  private final Restrictions restrictions;
  private final CollectionDesk collections;

  /// The reference desk of an archive.
  public ArchiveReferenceDesk(OpenArchive archive) {
    this.archive = archive;
    this.name = ArchiveSettings.read(archive.folder().settingsFile()).name();
    this.authority = new AuthorityDesk(archive.names(), archive.searcher());
    this.shelf = new SearchShelf(archive);
    this.collections = new CollectionDesk(archive);
    this.restrictions = new Restrictions(archive.folder());
    this.completer = new Completer(archive.names(), archive.searcher());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Overview overview() {
    return archive.searcher().overview();
  }

  @Override
  public Hits search(SearchRequest request) {
    return archive.searcher().search(request, archive.waking().next());
  }

  @Override
  public Completions complete(String query, int caret, int most) {
    return completer.complete(query, caret, most);
  }

  @Override
  public void concordance(ConcordanceRequest request, Concordance.Sink sink) {
    inquire(
        request.query(),
        asked -> Concordance.write(asked, request, Patience.of(Patience.OF_TAKERS), sink));
  }

  @Override
  public Frequency frequency(String query, String among, Grouping by) {
    return Frequencies.of(archive.searcher(), query, among, by, archive.waking().patience());
  }

  @Override
  public Collocates collocates(CollocatesRequest request) {
    return inquire(request.query(), asked -> Collocates.of(asked, request));
  }

  @Override
  public WordList words(WordListRequest request) {
    return inquire(request.query(), asked -> WordList.of(asked, request));
  }

  private <T> T inquire(String query, Inquiry<T> inquiry) {
    return archive.searcher().inquire(query, archive.waking().patience(), inquiry);
  }

  @Override
  public List<SearchShelf.Kept> searches() {
    return shelf.all();
  }

  @Override
  public Optional<SearchShelf.Kept> savedSearch(String name) {
    return shelf.find(name);
  }

  @Override
  public List<RecordCollection> collections() {
    return collections.seen();
  }

  @Override
  public long export(SearchRequest request, HitsForm form, OutputStream out) throws IOException {
    ExchangeFormat format = ExchangeFormat.ofEnding(form.ending()).orElseThrow();
    return Export.ofTakers(archive).write(request, format, out, Progress.NONE).records();
  }

  @Override
  public Optional<byte[]> record(RecordId id, RecordForm form) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordFile(authority::find).write(held.get(), form, out);
    return Optional.of(out.toByteArray());
  }

  @Override
  public Optional<List<Cited>> cite(RecordId id, String part) throws IOException {
    return CitedPassage.find(archive, part.isEmpty() ? id.value() : id + "#" + part)
        .map(cited ->
            cited.all().stream()
                .map(line -> new Cited(line.style(), line.label(), line.text()))
                .toList());
  }

  @Override
  public boolean holds(RecordId id) {
    return archive.searcher().record(id).isPresent();
  }

  @Override
  public boolean isClosed(RecordId id) {
    return !archive.isPartial() && restrictions.now().has(id);
  }

  @Override
  public Optional<Collation> compare(RecordId left, RecordId right) throws IOException {
    return Comparison.of(archive, left, right).map(Comparison::collation);
  }

  @Override
  public List<SimilarRecord> similar(RecordId id, int size) {
    return inquire("", asked -> SimilarRecords.of(asked, id, size));
  }

  @Override
  public List<SimilarRecord> similar(String passage, String query, int size) {
    return inquire(query, asked -> SimilarRecords.to(asked, passage, size));
  }

  @Override
  public List<Meant> authorities(String asked) {
    return authority.meant(asked).stream()
        .map(meant -> new Meant(meant.likelihood(), meant.reason(), view(meant.record())))
        .toList();
  }

  @Override
  public Optional<Known> authority(AuthorityId id) {
    return authority
        .facts(id)
        .map(facts ->
            new Known(
                view(facts.about()),
                facts.shelves().stream().map(ArchiveReferenceDesk::shelf).toList(),
                links(facts.met()),
                links(facts.places())));
  }

  private RecordView view(AuthorityRecord record) {
    return RecordView.of(new AuthorityEntry(record, authority.merged(record)));
  }

  private static Shelf shelf(AuthorityFacts.Shelf shelf) {
    return new Shelf(
        shelf.label(),
        shelf.query(),
        shelf.records(),
        shelf.first().stream()
            .map(record ->
                new Listed(
                    record.id().value(), record.title(), record.date().map(HistoricalDate::edtf)))
            .toList());
  }

  private static List<Link> links(List<AuthorityFacts.Link> links) {
    return links.stream()
        .map(link ->
            new Link(
                link.label(),
                link.address().map(ArchiveReferenceDesk::id),
                link.query(),
                link.records(),
                Optional.of(link.when()).filter(when -> !when.isEmpty())))
        .toList();
  }

  /// The id in the address of a page: `/people/person-arden-lucy`.
  private static String id(String address) {
    return URLDecoder.decode(
        address.substring(address.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
  }
}
