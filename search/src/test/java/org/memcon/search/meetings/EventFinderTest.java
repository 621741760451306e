package org.memcon.search.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class EventFinderTest {

  /// Knows everybody.
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
          return name;
        }

        @Override
        public java.util.Optional<String> label(String id) {
          return java.util.Optional.of(id);
        }
      };

  @TempDir private Path folder = Path.of("");

  private static Draft talk(String id, String date, String place, String... present) {
    return Draft.of(id, "Talk").date(date).place(place).present(present);
  }

  private List<String> events(Draft... drafts) {
    Corpus.of(folder, drafts).close();
    try (Searcher searcher = Searcher.open(folder, NAMES)) {
      return searcher.inquire("", asked -> EventFinder.of(asked, 10, 10)).events().stream()
          .map(event ->
              event.from()
                  + ".."
                  + event.to()
                  + " "
                  + event.place().orElse("?")
                  + " "
                  + event.people().stream()
                      .limit(event.throughout())
                      .map(Company.Member::id)
                      .sorted()
                      .collect(Collectors.joining("+"))
                  + " "
                  + event.first().stream()
                      .map(record -> record.id().value())
                      .collect(Collectors.joining(",")))
          .toList();
    }
  }

  @Test
  void recordsOfDaysOneAfterTheOtherWithTheSamePeopleAreOfOneEvent() {
    assertEquals(
        List.of("1961-06-03..1961-06-04 Velm orlov+tessin b,a,c"),
        events(
            talk("a", "1961-06-03", "Velm", "Orlov", "Tessin", "Marlow").at(LocalTime.of(15, 0)),
            talk("b", "1961-06-03", "Velm", "Orlov", "Tessin").at(LocalTime.of(10, 15)),
            talk("c", "1961-06-04", "Velm", "Orlov", "Tessin", "Hraska")));
  }

  @Test
  void otherPeopleAnotherPlaceAndADayBetweenAreAnotherEvent() {
    assertEquals(
        List.of(),
        events(
            talk("a", "1961-06-03", "Velm", "Orlov", "Tessin"),
            talk("b", "1961-06-03", "Velm", "Hraska", "Arden"),
            talk("c", "1961-06-03", "Port Lind", "Orlov", "Tessin"),
            talk("d", "1961-06-05", "Velm", "Orlov", "Tessin"),
            talk("e", "1961-06-03", "Velm", "Orlov", "Arden", "Quaile", "Irgens", "Vrban")));
  }

  @Test
  void whatIsDatedVaguelyOrAttendedByOneIsOfNone() {
    assertEquals(
        List.of(),
        events(
            talk("a", "1961-06", "Velm", "Orlov", "Tessin"),
            talk("b", "1961-06", "Velm", "Orlov", "Tessin"),
            talk("c", "1961-06-03", "Velm", "Orlov"),
            talk("d", "1961-06-03", "Velm", "Orlov")));
  }
}
