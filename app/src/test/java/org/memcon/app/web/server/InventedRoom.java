package org.memcon.app.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.app.web.collection.CollectionRoom;
import org.memcon.app.web.comparison.ComparingRoom;
import org.memcon.app.web.page.ReadingRoom;
import org.memcon.app.web.picture.Pictures;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.authority.AuthorityFacts;
import org.memcon.publishing.page.authority.AuthorityList;
import org.memcon.publishing.page.home.HomeFacts;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.search.SavedLine;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchRequest;
import org.memcon.publishing.page.search.SimilarHit;
import org.memcon.publishing.page.words.CollocatesPage;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.FrequencyPage;
import org.memcon.publishing.page.words.Question;
import org.memcon.publishing.page.words.WordListPage;

/// A room with one letter in it, `lake.v2-letter`, whose words are hostile to browsers.
final class InventedRoom implements ReadingRoom {

  private static final AuthorityRecord.Person ARDEN =
      new AuthorityRecord.Person(
          new AuthorityId("person-arden"), List.of(NameForm.of("Arden, Lucy")), Optional.empty());

  static final RecordId LETTER = new RecordId("lake.v2-letter");
  static final String WORDS = "The <script>alert(1)</script> was open all winter & nobody paid.";

  private final TextSpan span = new TextSpan(0, WORDS.length());
  private final SourceDescription description = SourceDescription.of("letter.txt", "text/plain");

  @Override
  public CollectionRoom collections() {
    return new InventedCollections();
  }

  @Override
  public ComparingRoom comparing() {
    return new InventedComparisons();
  }

  @Override
  public Pictures pictures() {
    return new InventedPictures();
  }

  @Override
  public HomeFacts home() {
    return HomeFacts.empty("Lake Papers");
  }

  @Override
  public SearchAnswer search(SearchRequest request) throws IOException {
    if (request.query().equals("broken")) {
      throw new IOException("index/segments_1: the file is cut short");
    }
    SearchAnswer.Hit hit =
        new SearchAnswer.Hit(
            LETTER,
            "Letter",
            RecordKind.LETTER,
            Optional.empty(),
            Optional.empty(),
            1,
            List.of(
                new SearchAnswer.Found(
                    "p1",
                    Optional.empty(),
                    Passage.Layer.BODY,
                    List.of(new SearchAnswer.Fragment("<b>", true)))),
            request.order() == SearchRequest.Order.MATTER
                ? Optional.of("on one page: lantern")
                : Optional.empty());
    return new SearchAnswer(
        question(request.query()), 1, Optional.empty(), List.of(hit), List.of());
  }

  @Override
  public List<SavedLine> searches() {
    return saved("lamps").stream().toList();
  }

  @Override
  public Optional<SavedLine> saved(String name) {
    return name.equals("lamps")
        ? Optional.of(
            new SavedLine(
                "lamps",
                "lamp <i>",
                SearchRequest.Order.OLDEST,
                Instant.parse("2026-05-05T10:00:00Z"),
                3,
                5,
                2))
        : Optional.empty();
  }

  @Override
  public long export(SearchRequest request, ExchangeFormat format, OutputStream out)
      throws IOException {
    if (request.query().isEmpty()) {
      return 0;
    }
    out.write((format + " of " + request.query()).getBytes(StandardCharsets.UTF_8));
    return 1;
  }

  @Override
  public long pdf(SearchRequest request, OutputStream out) throws IOException {
    if (request.query().equals("many")) {
      return MOST_IN_PDF + 1;
    }
    return export(request, ExchangeFormat.EPUB, out);
  }

  @Override
  public Optional<String> reference(RecordId id, ExchangeFormat format) {
    String end = format == ExchangeFormat.RIS ? "\r\nER  - \r\n" : "";
    return Optional.of(format + " of " + id + end);
  }

  @Override
  public Optional<RecordInContext> record(RecordId id) {
    if (!id.equals(LETTER)) {
      return Optional.empty();
    }
    DiplomaticRecord record =
        new DiplomaticRecord(
            id,
            RecordKind.LETTER,
            span,
            Optional.empty(),
            List.of(
                new Block.Paragraph(
                    span,
                    List.of(
                        new Inline.Text(span, WORDS),
                        reference("lake.v2-letter#p1"),
                        reference("absent-1"),
                        reference("javascript:alert(2)")),
                    Optional.empty())),
            List.of(),
            new RecordDescription(
                "Letter",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            List.of());
    return Optional.of(
        new RecordInContext(
            record,
            description,
            Optional.empty(),
            List.of(),
            Optional.of(Account.of(WORDS, List.of())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Inline reference(String target) {
    return new Inline.CrossReference(
        span, Optional.of(target), List.of(new Inline.Text(span, " see it")));
  }

  @Override
  public List<SimilarHit> similar(String passage, String query, int size) {
    return List.of();
  }

  @Override
  public List<SimilarHit> similar(RecordId id, String query, int size) {
    return List.of(
        new SimilarHit(
            LETTER,
            "A <b>like</b> one",
            RecordKind.LETTER,
            Optional.empty(),
            0.4,
            "shares lantern"));
  }

  @Override
  public Surroundings around(RecordId id) {
    return Surroundings.unknown();
  }

  @Override
  public Optional<SourceText> sourceText(RecordId id) {
    SourceLine line =
        new SourceLine(
            span,
            LineShape.PLAIN,
            Region.CONTENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            0,
            List.of(Run.plain(span, new Origin.Characters(0, WORDS.length()))));
    return Optional.of(new SourceText(description, WORDS, List.of(line), List.of(), List.of()));
  }

  private static Question question(String query) {
    return new Question(query, query, List.of(), List.of());
  }

  @Override
  public Optional<byte[]> book(RecordId id, BookFile format) {
    return Optional.of((format + " of " + id).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ConcordancePage concordance(String query, ConcordancePage.Order order, long from) {
    return ConcordancePage.of(
        "Lake Papers",
        question(query),
        order,
        from,
        1,
        1,
        List.of(
            new ConcordancePage.Line(
                LETTER,
                "Letter",
                "p1",
                Optional.empty(),
                Optional.empty(),
                "the ",
                query,
                " <b>")));
  }

  @Override
  public FrequencyPage frequency(String query) {
    return FrequencyPage.of(
        "Lake Papers",
        question(query),
        1,
        1,
        100,
        List.of(new FrequencyPage.Row("1961", 1, 1, 80), new FrequencyPage.Row("", 0, 0, 20)));
  }

  @Override
  public WordListPage words(String query, String prefix, WordListPage.Order order, long from) {
    return WordListPage.of(
        "Lake Papers",
        new Question(query, query, List.of(), List.of()),
        prefix,
        order,
        from,
        1,
        12,
        1,
        List.of(new WordListPage.Row("<b>", 1, 1, 83333.3)));
  }

  @Override
  public void wordTable(String query, String prefix, WordListPage.Order order, OutputStream out)
      throws IOException {
    out.write((prefix + " of " + query).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public CollocatesPage collocates(String query) {
    return CollocatesPage.of(
        "Lake Papers",
        question(query),
        7,
        5,
        List.of(new CollocatesPage.Row("ferry", 6, 9, 0.4, 21.5, 11.2)));
  }

  @Override
  public Optional<byte[]> tei(RecordId id) {
    return Optional.of("<TEI/>".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Set<RecordId> held(Collection<RecordId> ids) {
    return ids.stream().filter(LETTER::equals).collect(Collectors.toSet());
  }

  @Override
  public Optional<AuthorityFacts> authority(AuthorityId id) {
    return id.equals(ARDEN.id()) || id.value().equals("v1#p_A1")
        ? Optional.of(
            new AuthorityFacts(
                ARDEN,
                List.of(new AuthorityFacts.Shelf("Named in", "person:arden", 1, List.of())),
                List.of(),
                List.of()))
        : Optional.empty();
  }

  @Override
  public List<AuthorityFacts.Link> authorities(AuthorityList.Sort sort, String name) {
    return name.equals("arden")
        ? List.of(
            new AuthorityFacts.Link(
                "Lucy Arden", Optional.of("/people/person-arden"), "person:arden", 1, ""))
        : List.of();
  }

  @Override
  public List<AuthorityRecord> known(AuthorityList.Sort sort) {
    return sort == AuthorityList.Sort.PEOPLE ? List.of(ARDEN) : List.of();
  }
}
