package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.Inline;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.naming.NameExpansion;
import org.memcon.search.query.QueryParser;

class NamesInQueriesTest {

  private static final NameAuthority.Meaning ORLOV =
      new NameAuthority.Meaning(
          NameAuthority.Kind.PERSON,
          "Anton Orlov",
          List.of("person-orlov", "valden61v01#p_OA1"),
          List.of("Anton Orlov", "Anton Orloff"));

  private static final NameAuthority.Meaning ORLOV_BY_SURNAME =
      new NameAuthority.Meaning(
          NameAuthority.Kind.PERSON, ORLOV.label(), ORLOV.ids(), List.of("Orlov", "Orloff"));

  private static final NameAuthority.Meaning VELM =
      new NameAuthority.Meaning(
          NameAuthority.Kind.PLACE,
          "Velm",
          List.of("place-velm"),
          List.of("Velm", "Tessinograd", "Port Tessin"));

  /// An authority that knows one person and one place, by all their forms.
  private static final NameAuthority KNOWN =
      new NameAuthority() {
        private final Map<String, Meaning> names =
            Map.of(
                "anton orlov", ORLOV,
                "orlov", ORLOV_BY_SURNAME,
                "orloff", ORLOV_BY_SURNAME,
                "person-orlov", ORLOV_BY_SURNAME,
                "velm", VELM,
                "tessinograd", VELM);

        private final Map<String, Meaning> whole =
            Map.of(
                "anton orlov", ORLOV,
                "anton orloff", ORLOV,
                "velm", VELM,
                "tessinograd", VELM,
                "port tessin", VELM);

        @Override
        public List<Meaning> meaning(String name, Kind kind) {
          return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT))).stream()
              .filter(meaning -> meaning.kind() == kind)
              .toList();
        }

        @Override
        public List<Meaning> written(String words) {
          return Optional.ofNullable(whole.get(words.toLowerCase(Locale.ROOT))).stream().toList();
        }

        @Override
        public String current(Kind kind, String name) {
          if (kind == Kind.PLACE) {
            return VELM.forms().contains(name) ? "place-velm" : name;
          }
          return ORLOV.ids().contains(name) ? "person-orlov" : name;
        }

        @Override
        public Optional<String> label(String id) {
          return Optional.of(id).filter("person-orlov"::equals).map(known -> "Ivan Orlov");
        }
      };

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    Corpus.of(
            folder,
            Draft.of("meeting-1", "First meeting")
                .place("Velm")
                .present("Anton Orlov", "Lucy Marlow")
                .says("Orlov", "The harbour stays open."),
            Draft.of("meeting-2", "Second meeting")
                .place("Tessinograd")
                .says("Orloff", "The harbour is closed."),
            Draft.of("letter-3", "Letter")
                .names("the Premier", "valden61v01#p_OA1")
                .paragraph("Grain goes by way of Port Tessin."),
            Draft.of("report-4", "Report")
                .names(Inline.Name.Kind.PLACE, "Port Tessin", "place-velm")
                .names(Inline.Name.Kind.ORGANIZATION, "Velm Post", "body-velm-post"))
        .close();
    searcher = Searcher.open(folder, KNOWN);
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private List<String> ids(String query) {
    return Corpus.ids(searcher, query);
  }

  @Test
  void aSpeakerIsFoundUnderEveryFormOfTheName() {
    assertEquals(List.of("meeting-1", "meeting-2"), ids("speaker:orloff harbour"));
    assertEquals(List.of("meeting-2"), ids("speaker:=orloff harbour"));
  }

  @Test
  void aPersonIsFoundWhereTheTextSaysTheOfficeAlone() {
    assertEquals(List.of("letter-3", "meeting-1", "meeting-2"), ids("person:orlov"));
    assertEquals(List.of("letter-3"), ids("person:person-orlov -speaker:orlov -present:orlov"));
  }

  @Test
  void aPlaceIsMentionedUnderAnyNameAndNotByWhatOnlyHasItsName() {
    assertEquals(List.of("report-4"), ids("mentions:velm"));
    assertEquals(List.of("report-4"), ids("mentions:tessinograd"));
    assertEquals(List.of("report-4"), ids("mentions:\"=port tessin\""));
    assertEquals(List.of(), ids("mentions:=velm"));
    assertEquals(List.of("report-4"), ids("mentions:body-velm-post"));
    assertEquals(List.of("meeting-1", "meeting-2"), ids("place:velm"));
  }

  @Test
  void thoseWhoWerePresentAreAFieldOfTheirOwn() {
    assertEquals(List.of("meeting-1"), ids("present:marlow"));
    assertEquals(List.of("meeting-1", "meeting-2"), ids("present:orlov"));
  }

  @Test
  void aPlaceIsFoundUnderItsFormerName() {
    assertEquals(List.of("meeting-1", "meeting-2"), ids("place:velm"));
    assertEquals(List.of("meeting-2"), ids("place:=tessinograd"));
  }

  @Test
  void unquotedWordsThatAreAWholeNameFindItsOtherForms() {
    assertEquals(List.of("letter-3"), ids("velm grain"));
    assertEquals(List.of("letter-3"), ids("anton orlov grain"));
    assertEquals(List.of(), ids("\"velm\" grain"));
    assertEquals(List.of(), ids("=velm grain"));
  }

  @Test
  void theAnswerSaysWhichFormsWereAdded() {
    Hits hits = searcher.search(SearchRequest.of("velm grain"));
    assertTrue(hits.understood().contains("\"Port Tessin\""), hits.understood());
    assertTrue(
        hits.remarks().stream().anyMatch(remark -> remark.message().contains("Tessinograd")));
  }

  @Test
  void whatAnAnswerAdvisesCanBeTyped() {
    Hits whole = searcher.search(SearchRequest.of("present:\"anton orlov\""));
    assertTrue(
        whole.remarks().getFirst().message().contains("present:\"=anton orlov\""),
        whole.remarks().toString());
    assertEquals(List.of("meeting-1"), ids("present:\"=anton orlov\""));
    String explained = searcher.explain("present:\"=anton orlov\"").toString();
    assertTrue(explained.contains("anton orlov") && !explained.contains("the same"), explained);
    Hits words = searcher.search(SearchRequest.of("anton orlov grain"));
    assertTrue(
        words.remarks().getFirst().message().contains("\"anton orlov\" asks"),
        words.remarks().toString());
    Hits one = searcher.search(SearchRequest.of("speaker:orlov"));
    assertTrue(one.remarks().getFirst().message().contains("speaker:=orlov asks"));
  }

  @Test
  void withoutAnAuthorityOnlyTheLettersAreFound() {
    try (Searcher plain = Searcher.open(folder)) {
      assertEquals(List.of("meeting-2"), Corpus.ids(plain, "speaker:orloff"));
      assertFalse(Corpus.ids(plain, "velm grain").contains("letter-3"));
    }
  }

  @Test
  void aPersonOfSeveralIdsIsCountedOnceARecord() {
    try (Searcher twice =
        Corpus.of(
            folder.resolve("twice"),
            Draft.of("note-1", "Note")
                .names("Orlov", "person-orlov")
                .names("the Premier", "valden61v01#p_OA1"),
            Draft.of("note-2", "Note").names("Orloff", "valden61v01#p_OA1"))) {
      assertEquals(2, twice.overview().records());
    }
    try (Searcher known = Searcher.open(folder.resolve("twice"), KNOWN)) {
      List<Hits.Count> people =
          known.search(SearchRequest.of("").withFacets()).facets().stream()
              .filter(facet -> facet.field().equals("person"))
              .findFirst()
              .orElseThrow()
              .counts();
      assertEquals(1, people.size(), people.toString());
      assertEquals("person-orlov", people.getFirst().value());
      assertEquals("Ivan Orlov", people.getFirst().label());
      assertEquals(2, people.getFirst().records());
    }
  }

  @Test
  void aSpeakerOfSeveralVolumesIsCountedOnce() {
    try (Searcher written =
        Corpus.of(
            folder.resolve("volumes"),
            Draft.of("talk-1", "Talk").saysAs("Orlov", "person-orlov", "The harbour is open."),
            Draft.of("talk-2", "Talk").saysAs("Orloff", "valden61v01#p_OA1", "It is not."))) {
      assertEquals(2, written.overview().records());
    }
    try (Searcher known = Searcher.open(folder.resolve("volumes"), KNOWN)) {
      List<Hits.Count> speakers =
          known.search(SearchRequest.of("").withFacets()).facets().stream()
              .filter(facet -> facet.field().equals("speaker"))
              .findFirst()
              .orElseThrow()
              .counts();
      assertEquals(1, speakers.size(), speakers.toString());
      assertEquals("person-orlov", speakers.getFirst().value());
      assertEquals(2, speakers.getFirst().records());
    }
  }

  @Test
  void placesAreCountedUnderTheIdOfTheirNames() {
    List<Hits.Count> places =
        searcher.search(SearchRequest.of("").withFacets()).facets().stream()
            .filter(facet -> facet.field().equals("place"))
            .findFirst()
            .orElseThrow()
            .counts();
    assertEquals(List.of("place-velm"), places.stream().map(Hits.Count::value).toList());
    assertEquals(2, places.getFirst().records());
  }

  @Test
  void everybodyPresentIsCounted() {
    Hits hits = searcher.search(SearchRequest.of("present:marlow").withFacets());
    List<String> present =
        hits.facets().stream()
            .filter(facet -> facet.field().equals("present"))
            .flatMap(facet -> facet.counts().stream())
            .map(Hits.Count::value)
            .toList();
    assertEquals(List.of("anton-orlov", "lucy-marlow"), present);
  }

  @Test
  void ofManyNamesTheFirstAreLookedForInEveryForm() {
    List<String> asked = IntStream.range(0, 200).mapToObj(i -> "speaker:nobody" + i).toList();
    AtomicInteger looks = new AtomicInteger();
    NameAuthority counting =
        new NameAuthority() {
          @Override
          public List<Meaning> meaning(String name, Kind kind) {
            looks.incrementAndGet();
            return KNOWN.meaning(name, kind);
          }

          @Override
          public List<Meaning> written(String words) {
            return KNOWN.written(words);
          }

          @Override
          public String current(Kind kind, String name) {
            return KNOWN.current(kind, name);
          }

          @Override
          public Optional<String> label(String id) {
            return KNOWN.label(id);
          }
        };
    String query = String.join(" OR ", asked);
    NameExpansion.Expanded expanded =
        NameExpansion.expand(QueryParser.parse(query).query(), counting);
    assertEquals(32, looks.get());
    assertTrue(expanded.remarks().getLast().message().contains("the first 32 names"));
    looks.set(0);
    String same = "speaker:orlov " + "to:orlov ".repeat(50);
    assertEquals(
        1,
        NameExpansion.expand(QueryParser.parse(same).query(), counting).remarks().stream()
            .filter(remark -> remark.message().contains("speaker:orlov"))
            .count());
    assertEquals(1, looks.get(), "one look for one name");
  }
}
