package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.RecordKind;
import org.memcon.search.retrieval.Hits.Hit;
import org.memcon.search.retrieval.Hits.PassageHit;

class SearcherTest {

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    searcher =
        Corpus.of(
            folder,
            Draft.of("valden-1", "Conversation between Premier Orlov and President Tessin")
                .date("1961-06-03")
                .place("Velm")
                .classified("Top Secret")
                .archive("Valden State Archives", "VSA, f. 12, op. 3, d. 88")
                .volume("valden61v01")
                .present("Premier Orlov", "President Tessin")
                .pageBreak("14")
                .says("A.P. Orlov", "The harbour treaties expire. We shall sign no new treaty.")
                .says("Tessin", "Then the strait stays closed to your ships.")
                .isToldToSay("A.P. Orlov", "The Premier said the strait was never theirs.")
                .note("A marginal remark on tariffs stands beside the word strait."),
            Draft.of("valden-2", "Telegram From the Embassy in Velm to the Foreign Office")
                .kind(RecordKind.TELEGRAM)
                .date("1961-06")
                .place("Velm")
                .classified("Secret")
                .volume("valden61v01")
                .language("English")
                .addressedTo("Secretary Marlow")
                .paragraph("Khoresh’s envoy spoke of ships, of the Polish polish and U.S. grain.")
                .source("Source: Foreign Office, Velm files, 737.00/4-1861. Secret.")
                .note("The harbour treaty is printed elsewhere."),
            Draft.of("valden-3", "Letter From President Tessin")
                .kind(RecordKind.LETTER)
                .date("1958")
                .language("ru")
                .reports("orlov", "tessin", "Orlov told Tessin that grain would follow.")
                .paragraph("Closed harbours breed closed minds; the co-operation goes on."));
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private List<String> ids(String query) {
    return Corpus.ids(searcher, query);
  }

  @Test
  void unquotedWordsMatchInflectedForms() {
    assertEquals(List.of("valden-1", "valden-2"), ids("treaty"));
    assertEquals(List.of("valden-1", "valden-2"), ids("treaties"));
    assertEquals(List.of("valden-1", "valden-2", "valden-3"), ids("harbours"));
  }

  @Test
  void aPhraseMatchesTheLetter() {
    assertEquals(List.of("valden-1"), ids("\"harbour treaties\""));
    assertEquals(List.of("valden-2"), ids("\"harbour treaty\""));
    assertEquals(List.of("valden-2"), ids("\"HARBOUR Treaty\""));
    assertEquals(List.of(), ids("\"harbours treaty\""));
    assertEquals(List.of(), ids("\"treatie\""));
  }

  @Test
  void aPhraseDoesNotReachFromOnePassageIntoTheNext() {
    assertEquals(List.of(), ids("\"new treaty then\""));
    assertEquals(List.of(), ids("\"treaty then\"~5"));
    assertEquals(List.of("valden-1"), ids("\"treaties sign\"~3"));
    assertEquals(List.of(), ids("\"treaties sign\"~1"));
  }

  @Test
  void wordsMeetAnywhereInARecord() {
    assertEquals(List.of("valden-1", "valden-2"), ids("treaty ships"));
    assertEquals(List.of("valden-2"), ids("treaty envoy"));
    assertEquals(List.of("valden-1", "valden-3"), ids("closed"));
  }

  @Test
  void besideASpeakerWordsMeetInOneOfHisTurns() {
    assertEquals(List.of("valden-1"), ids("speaker:orlov treaty"));
    assertEquals(List.of("valden-1"), ids("speaker:orlov strait"));
    assertEquals(List.of(), ids("speaker:orlov strait treaty"));
    assertEquals(List.of(), ids("speaker:tessin treaty"));
    assertEquals(List.of("valden-1"), ids("speaker:tessin strait -treaty"));
    assertEquals(List.of("valden-1", "valden-3"), ids("speaker:orlov"));
    assertEquals(List.of("valden-1"), ids("speaker:orlov speaker:tessin"));
    assertEquals(List.of(), ids("speaker:orlov tariffs"));
  }

  @Test
  void reportedSpeechHasItsSpeakerAndHearer() {
    assertEquals(List.of("valden-3"), ids("speaker:orlov grain"));
    assertEquals(List.of("valden-3"), ids("to:tessin grain"));
    assertEquals(List.of("valden-1"), ids("to:tessin strait"));
    assertEquals(List.of("valden-2"), ids("to:marlow ships"));
    assertEquals(List.of("valden-1"), ids("is:reported strait"));
    assertEquals(List.of("valden-3"), ids("is:reported grain"));
    assertEquals(List.of(), ids("is:verbatim grain"));
    assertEquals(List.of(), ids("is:verbatim theirs"));
  }

  @Test
  void wordsOfNotesAreNeverInTheBody() {
    assertEquals(List.of("valden-1"), ids("tariffs"));
    assertEquals(List.of("valden-1"), ids("in:notes tariffs"));
    assertEquals(List.of(), ids("in:body tariffs"));
    assertEquals(List.of("valden-1"), ids("in:body treaty"));
    assertEquals(List.of("valden-2"), ids("in:notes treaty"));
    assertEquals(List.of("valden-2"), ids("in:source files"));
    assertEquals(List.of("valden-2"), ids("in:(notes|source) secret"));
    assertEquals(List.of("valden-1"), ids("-in:notes treaty"));
    assertEquals(List.of("valden-1", "valden-3"), ids("in:heading tessin"));
    assertEquals(List.of("valden-1", "valden-2"), ids("in:notes"));
  }

  @Test
  void datesOverlap() {
    assertEquals(List.of("valden-1", "valden-2"), ids("date:1961"));
    assertEquals(List.of("valden-1", "valden-2"), ids("date:1961-06-03"));
    assertEquals(List.of("valden-2"), ids("date:1961-06-04..1961-06-30"));
    assertEquals(List.of("valden-3"), ids("date:..1960"));
    assertEquals(List.of("valden-3"), ids("date:1958-07-31"));
    assertEquals(List.of("valden-1", "valden-2", "valden-3"), ids("date:1958.."));
    assertEquals(List.of("valden-1", "valden-2"), ids("date:196X"));
  }

  @Test
  void factsNarrow() {
    assertEquals(List.of("valden-2"), ids("kind:cable"));
    assertEquals(List.of("valden-1", "valden-2"), ids("place:velm"));
    assertEquals(List.of("valden-1", "valden-2"), ids("classification:secret"));
    assertEquals(List.of("valden-1"), ids("classification:\"top secret\""));
    assertEquals(List.of("valden-1"), ids("archive:\"valden archives\" OR archive:vsa"));
    assertEquals(List.of("valden-1", "valden-2"), ids("volume:valden61*"));
    assertEquals(List.of("valden-2"), ids("lang:en"));
    assertEquals(List.of("valden-3"), ids("lang:Russian"));
    assertEquals(List.of("valden-1"), ids("person:\"tessin president\""));
    assertEquals(List.of("valden-2", "valden-3"), ids("-classification:\"top secret\""));
    assertEquals(List.of("valden-2"), ids("date:1961 -kind:memcon"));
  }

  @Test
  void lettersAreAskedForWithAnEqualsSign() {
    assertEquals(List.of("valden-2"), ids("=Polish"));
    assertEquals(List.of("valden-2"), ids("=polish"));
    assertEquals(List.of(), ids("=POLISH"));
    assertEquals(List.of(), ids("=treatie"));
    assertEquals(List.of("valden-1"), ids("=treaties"));
    assertEquals(List.of("valden-2"), ids("=U.S."));
    assertEquals(List.of(), ids("=US"));
  }

  @Test
  void wordsCanBeginOrBeSpeltLike() {
    assertEquals(List.of("valden-1", "valden-2", "valden-3"), ids("harb*"));
    assertEquals(List.of("valden-1", "valden-2"), ids("traety~"));
    assertEquals(List.of(), ids("traety"));
  }

  @Test
  void signsOfWritingDoNotHide() {
    assertEquals(List.of("valden-2"), ids("khoresh"));
    assertEquals(List.of("valden-2"), ids("\"Khoreshʼs envoy\""));
    assertEquals(List.of("valden-2"), ids("us grain"));
    assertEquals(List.of("valden-2"), ids("737.00/4-1861"));
    assertEquals(List.of("valden-3"), ids("co-operation"));
  }

  @Test
  void aHitSaysWhichLineOnWhichPageWhoAndInWhichLayer() {
    Hits hits = searcher.search(SearchRequest.of("strait"));
    assertEquals(1, hits.records());
    assertEquals(Optional.of(3L), hits.passages());
    Hit hit = hits.hits().getFirst();
    assertEquals(3, hit.passages());
    assertEquals(
        List.of("fn1", "t2", "t3"), hit.best().stream().map(PassageHit::name).sorted().toList());
    PassageHit turn =
        hit.best().stream().filter(one -> one.name().equals("t2")).findFirst().orElseThrow();
    assertEquals(Optional.of("Tessin"), turn.speaker());
    assertEquals(Optional.of("14"), turn.page());
    assertEquals(Passage.Layer.BODY, turn.layer());
    assertEquals("Then the strait stays closed to your ships.", turn.snippet().text());
    assertEquals(List.of(new Hits.Highlight(9, 15)), turn.snippet().highlights());
    PassageHit note =
        hit.best().stream().filter(one -> one.name().equals("fn1")).findFirst().orElseThrow();
    assertEquals(Passage.Layer.NOTES, note.layer());
  }

  @Test
  void recordsThatHaveMostOfTheWordsFollowThoseThatHaveAll() {
    Hits hits = searcher.search(SearchRequest.of("treaty ships walrus"));
    assertEquals(0, hits.records());
    assertEquals(
        List.of(List.of("walrus"), List.of("walrus")),
        hits.hits().stream().map(Hit::missing).toList());
    assertEquals(2, searcher.search(SearchRequest.of("treaty envoy")).hits().size());
    assertEquals(1, searcher.search(SearchRequest.of("treaty AND envoy")).hits().size());
    assertEquals(
        0, searcher.search(SearchRequest.of("speaker:tessin treaty walrus")).hits().size());
  }

  @Test
  void facetsCountTheRecordsThatMatch() {
    Hits hits = searcher.search(SearchRequest.of("harbour").withFacets());
    assertEquals(
        List.of("1958 1", "1961 2"),
        hits.facets().stream()
            .filter(facet -> facet.field().equals("date"))
            .flatMap(facet -> facet.counts().stream())
            .map(count -> count.value() + " " + count.records())
            .toList());
    assertTrue(
        hits.facets().stream()
            .filter(facet -> facet.field().equals("volume"))
            .flatMap(facet -> facet.counts().stream())
            .anyMatch(count -> count.value().equals("valden61v01") && count.records() == 2));
  }

  @Test
  void recordsComeByDateWhenAskedForOrWhenThereIsNothingToBeRelevantTo() {
    assertEquals(
        List.of("valden-3", "valden-2", "valden-1"),
        searcher.search(SearchRequest.of("")).hits().stream()
            .map(hit -> hit.record().id().value())
            .toList());
    assertEquals(
        List.of("valden-1", "valden-2", "valden-3"),
        searcher
            .search(SearchRequest.of("harbour").sorted(SearchRequest.Sort.DATE_DESCENDING))
            .hits()
            .stream()
            .map(hit -> hit.record().id().value())
            .toList());
  }

  @Test
  void aRecordKnowsItsNeighbours() {
    var second = searcher.record(new org.memcon.model.record.RecordId("valden-2")).orElseThrow();
    Catalogue.Neighbours around = searcher.neighbours(second);
    assertEquals("valden-1", around.previous().orElseThrow().id().value());
    assertEquals("valden-3", around.next().orElseThrow().id().value());
    assertEquals("valden-3", around.earlier().orElseThrow().id().value());
    assertEquals("valden-1", around.later().orElseThrow().id().value());
    assertEquals(
        List.of("valden-2", "valden-3"),
        searcher.recordsOf("acc-1", 1, 5).stream().map(one -> one.id().value()).toList());
  }

  @Test
  void theOverviewAddsUp() {
    Overview overview = searcher.overview();
    assertEquals(3, overview.records());
    assertEquals(5 + 5 + 3, overview.passages());
    assertEquals("1958-01-01/1961-06-30", overview.dates().orElseThrow().edtf());
    assertEquals(1, overview.accessions().size());
  }
}
