package org.memcon.search.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class MeetingsTest {

  /// Knows everybody but the clerk, and that Miss Arden became Mrs. Orlov.
  private static final NameAuthority NAMES =
      new NameAuthority() {
        @Override
        public List<Meaning> meaning(String name, Kind kind) {
          return List.of();
        }

        @Override
        public List<Meaning> written(String words) {
          return List.of();
        }

        @Override
        public String current(Kind kind, String name) {
          return name.equals("arden") ? "orlov" : name;
        }

        @Override
        public Optional<String> label(String id) {
          return id.equals("clerk") ? Optional.empty() : Optional.of(id);
        }
      };

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    Corpus.of(
            folder,
            Draft.of("one", "Talk").date("1958-03-01").present("Marlow", "Arden", "Clerk"),
            Draft.of("two", "Talk").date("1961-03-01").present("Marlow", "Orlov"),
            Draft.of("three", "Talk").date("1961").present("Orlov", "Hraska"),
            Draft.of("four", "Talk").present("Tolle", "Oricu"),
            Draft.of("five", "Talk").present("Hraska").paragraph("Grain."))
        .close();
    searcher = Searcher.open(folder, NAMES);
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private Company company(String query, Optional<String> centre, int people, int ties) {
    return searcher.inquire(query, asked -> Meetings.of(asked, centre, people, ties));
  }

  private static List<String> ties(Company company) {
    return company.ties().stream()
        .map(tie ->
            company.people().get(tie.one()).name()
                + "–"
                + company.people().get(tie.other()).name()
                + " "
                + tie.records()
                + tie.first().map(year -> " " + year).orElse("")
                + tie.last().map(year -> "–" + year).orElse(""))
        .toList();
  }

  @Test
  void thoseWhoWereTogetherAreTiedByHowOftenAndWhen() {
    assertEquals(
        List.of("orlov–marlow 2 1958–1961", "oricu–tolle 1", "orlov–hraska 1 1961–1961"),
        ties(company("", Optional.empty(), 9, 9)));
  }

  @Test
  void theStrongestTiesGoFirstAndHowManyThereAreIsSaid() {
    Company company = company("", Optional.empty(), 2, 9);
    assertEquals(List.of("orlov–marlow 2 1958–1961"), ties(company));
    assertEquals(5, company.allPeople());
    assertEquals(3, company.allTies());
    assertEquals(5, company.records());
  }

  @Test
  void aroundSomebodyAreThoseWhomThatOneMet() {
    assertEquals(
        List.of("hraska–orlov 1 1961–1961"), ties(company("", Optional.of("hraska"), 9, 9)));
    assertEquals(List.of(), ties(company("", Optional.of("nobody"), 9, 9)));
  }

  @Test
  void onlyRecordsThatTheQueryFindsCount() {
    assertEquals(List.of(), ties(company("grain", Optional.empty(), 9, 9)));
  }
}
