package org.memcon.app.workflow.picturing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

class GazetteerTest {

  private static Place place(
      String id, String type, String within, String description, NameForm... names) {
    return new Place(
        new AuthorityId(id),
        List.of(names),
        Optional.of(description),
        Optional.of(type),
        Optional.of(within).filter(text -> !text.isEmpty()).map(AuthorityId::new),
        Optional.of(new Coordinates(50, 10)),
        List.of(),
        List.of());
  }

  private static NameForm form(String text) {
    return new NameForm(text, Optional.of("en"));
  }

  private static NameForm form(String text, String from, String to) {
    return new NameForm(
        text,
        Optional.of("en"),
        new Period(HistoricalDate.ofEdtf(from), HistoricalDate.ofEdtf(to)));
  }

  private static Gazetteer gazetteer(Place... places) {
    List<AuthorityRecord> records = new ArrayList<>(List.of(places));
    return new Gazetteer(Authority.of(records, Map.of()));
  }

  private static String called(Place place, String day) {
    return Gazetteer.called(place, Optional.of(LocalDate.parse(day)));
  }

  @Test
  void aCityIsCalledByTheNameItHadThen() {
    Place city =
        place(
            "place-hraska",
            "city",
            "",
            "",
            form("Hraskagrad", "1924", "1991"),
            form("Saint Hraska", "1703", "1914"),
            form("New Hraska", "1991-09", ""));
    assertEquals("Hraskagrad", called(city, "1961-06-03"));
    assertEquals("Saint Hraska", called(city, "1890-01-01"));
    assertEquals("New Hraska", called(city, "1995-01-01"));
    assertEquals("Hraskagrad", Gazetteer.called(city, Optional.empty()));
  }

  @Test
  void aNameWhoseEndIsNotKnownIsNotTrustedForEver() {
    Place city = place("place-oricu", "city", "", "", form("Oricu"), form("Oriping", "1928", ""));
    assertEquals("Oriping", called(city, "1940-01-01"));
    assertEquals("Oricu", called(city, "1961-01-01"));
  }

  @Test
  void aCountryIsCalledAsUsualThoughItsFullNameIsDated() {
    Place country =
        place(
            "place-kalm",
            "country",
            "",
            "",
            form("Kalm"),
            form("Union of the Republics of Kalm", "1922", "1991"));
    assertEquals("Kalm", called(country, "1961-01-01"));
  }

  @Test
  void aDatelineMeansTheCityAndOfSeveralTheCapital() {
    Gazetteer places =
        gazetteer(
            place("place-kalm-state", "state", "", "", form("Kalm")),
            place("place-kalm", "city", "", "", form("Kalm")),
            place("place-tolle", "city", "", "Capital of Kalm", form("Tolle")),
            place("place-tolle-vey", "city", "", "On the Vey", form("Tolle")),
            place("place-vey-one", "city", "", "", form("Vey")),
            place("place-vey-two", "city", "", "", form("Vey")));
    assertEquals(Optional.of("place-kalm"), places.placed("KALM"));
    assertEquals(Optional.of("place-tolle"), places.placed("Tolle"));
    assertEquals(Optional.empty(), places.placed("Vey"));
    assertEquals(Optional.of("place-vey-two"), places.placed("place-vey-two"));
  }

  @Test
  void aPlaceWithItsStateIsTakenWhereBothAreOfOneCountry() {
    Gazetteer places =
        gazetteer(
            place("place-kalm", "country", "", "", form("Kalm")),
            place("place-denxe", "state", "place-kalm", "", form("Denxe")),
            place("place-oricu", "city", "place-kalm", "", form("Oricu")),
            place("place-hraska", "city", "", "", form("Hraska")));
    assertEquals(Optional.of("place-oricu"), places.placed("Oricu, Denxe"));
    assertEquals(Optional.empty(), places.placed("Hraska, Denxe"));
    assertEquals(Optional.empty(), places.placed("Oricu, Nowhere"));
  }
}
