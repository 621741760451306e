package org.memcon.editing.identification.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// What the tables of the starter authority must keep, whoever adds a row.
class StarterAuthorityTest {

  private static final Authority STARTER = StarterAuthority.load();
  private static final Pattern XML_ID = Pattern.compile("(?:person|place|body)-[a-z0-9-]+");

  @Test
  void itIsReadOnce() {
    assertSame(STARTER, StarterAuthority.load());
  }

  @Test
  void itHoldsPeoplePlacesAndBodies() {
    assertTrue(all(Person.class).count() >= 5000);
    assertTrue(all(Place.class).count() >= 2000);
    assertTrue(all(CorporateBody.class).count() >= 250);
  }

  @Test
  void noIdIsGivenTwiceAndAllAreNamesInXml() {
    List<String> ids = new ArrayList<>();
    for (String table : List.of("people-us.tsv", "people-world.tsv", "places.tsv", "bodies.tsv")) {
      StarterTable.read(table).rows().forEach(row -> ids.add(row.required("id")));
    }
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(List.of(), ids.stream().filter(id -> !XML_ID.matcher(id).matches()).toList());
    assertEquals(ids.size(), STARTER.size());
  }

  @Test
  void everyRowOfEveryTableBelongsToARecordAndHasASource() {
    List<String> faults = new ArrayList<>();
    rowsOf("person", "offices-us.tsv", "names-us.tsv", "offices-world.tsv", "names-world.tsv")
        .forEach(id -> unresolved(id, faults));
    rowsOf("place", "place-names.tsv").forEach(id -> unresolved(id, faults));
    rowsOf("body", "body-names.tsv").forEach(id -> unresolved(id, faults));
    assertEquals(List.of(), faults);
    assertEquals(
        List.of(), STARTER.records().stream().filter(it -> it.sources().isEmpty()).toList());
  }

  private static Stream<String> rowsOf(String column, String... tables) {
    return Stream.of(tables)
        .flatMap(table -> StarterTable.read(table).rows().stream())
        .map(row -> {
          assertFalse(row.required("source").isBlank());
          return row.required(column);
        });
  }

  private static void unresolved(String id, List<String> faults) {
    if (STARTER.find(new AuthorityId(id)).isEmpty()) {
      faults.add(id);
    }
  }

  @Test
  void placesLieWithinPlacesThatThereAre() {
    all(Place.class)
        .flatMap(place -> place.within().stream())
        .forEach(id -> assertTrue(STARTER.find(id).orElseThrow() instanceof Place));
  }

  @Test
  void noPeriodEndsBeforeItBegins() {
    List<String> faults = new ArrayList<>();
    for (AuthorityRecord record : STARTER.records()) {
      periods(record)
          .filter(it -> endsBeforeItBegins(it))
          .forEach(it -> faults.add(record.id() + " " + it));
    }
    assertEquals(List.of(), faults);
  }

  private static Stream<Period> periods(AuthorityRecord record) {
    Stream<Period> names = record.names().stream().map(NameForm::used);
    Stream<Period> own =
        switch (record) {
          case Person person ->
              Stream.concat(
                  Stream.of(person.life()), person.offices().stream().map(Office::period));
          case CorporateBody body -> Stream.of(body.existence());
          case Place place -> Stream.of();
          case AuthorityRecord.Term term -> Stream.of();
        };
    return Stream.concat(names, own);
  }

  private static boolean endsBeforeItBegins(Period period) {
    return period.from().isPresent()
        && period.to().isPresent()
        && period.to().get().latest().isBefore(period.from().get().earliest());
  }

  @Test
  void holdersOfOfficesWereAlive() {
    List<String> faults = new ArrayList<>();
    all(Person.class)
        .forEach(person ->
            person.offices().stream()
                .filter(office -> !livedThrough(person.life(), office.period()))
                .forEach(office -> faults.add(person.id() + " " + office.title())));
    assertEquals(List.of(), faults);
  }

  private static boolean livedThrough(Period life, Period tenure) {
    boolean died =
        life.to().isPresent()
            && tenure.to().isPresent()
            && tenure.to().get().earliest().isAfter(life.to().get().latest());
    // Kings and emirs may begin in their cradles; nobody holds an office before birth.
    boolean unborn =
        life.from().isPresent()
            && tenure.from().isPresent()
            && tenure.from().get().latest().isBefore(life.from().get().earliest());
    return !died && !unborn;
  }

  @Test
  void nobodyHasTheSameOfficeTwiceAtATime() {
    List<String> faults = new ArrayList<>();
    all(Person.class)
        .forEach(person -> {
          Set<String> seen = new HashSet<>();
          for (Office office : person.offices()) {
            String key =
                office.title()
                    + office.body()
                    + office.post()
                    + office.period().from().map(HistoricalDate::edtf);
            if (!seen.add(key)) {
              faults.add(person.id() + " " + key);
            }
          }
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void nobodyIsThereTwiceUnderTheSameWords() {
    Map<String, List<Person>> alike =
        all(Person.class).collect(Collectors.groupingBy(person -> words(person.preferredName())));
    List<String> faults = new ArrayList<>();
    for (List<Person> people : alike.values()) {
      for (Person person : people.subList(1, people.size())) {
        if (countries(person).equals(countries(people.getFirst()))
            && person.life().equals(people.getFirst().life())) {
          faults.add(person.id() + " and " + people.getFirst().id());
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static String words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static Set<String> countries(Person person) {
    return person.offices().stream()
        .flatMap(office -> office.body().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void officesAreOfBodiesAndAtPostsThatAreKnown() {
    Set<String> known = new HashSet<>();
    Stream.concat(all(Place.class), all(CorporateBody.class))
        .forEach(record -> record.names().forEach(name -> known.add(name.text())));
    Set<String> unknown = new HashSet<>();
    all(Person.class)
        .flatMap(person -> person.offices().stream())
        .flatMap(office -> Stream.concat(office.body().stream(), office.post().stream()))
        .filter(name -> !known.contains(name))
        .forEach(unknown::add);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void theSecretaryOfStateOnADayInAprilIsDeanRusk() {
    assertEquals(
        List.of("person-dean-rusk"), holders("Secretary of State", "United States", "1961-04-18"));
  }

  @Test
  void noDayFrom1941To1991IsWithoutASecretaryOfState() {
    List<String> vacant = new ArrayList<>();
    List<Period> tenures =
        all(Person.class)
            .flatMap(person -> person.offices().stream())
            .filter(office -> office.title().equals("Secretary of State"))
            .filter(office -> office.body().equals(Optional.of("United States")))
            .map(Office::period)
            .toList();
    LocalDate last = LocalDate.of(1991, 12, 31);
    for (LocalDate day = LocalDate.of(1941, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      HistoricalDate date = HistoricalDate.day(day);
      if (tenures.stream().noneMatch(tenure -> tenure.holds(date) == Period.Holding.YES)) {
        vacant.add(date.edtf());
      }
    }
    assertEquals(List.of(), vacant);
  }

  @Test
  void oneWhoActsIsSaidToAct() {
    Person matthews = person("person-h-freeman-matthews");
    assertTrue(
        matthews.offices().stream()
            .anyMatch(office -> office.title().equals("Secretary of State") && office.acting()));
  }

  @Test
  void anAmbassadorHasACountryAndAPost() {
    assertTrue(
        all(Person.class)
            .flatMap(person -> person.offices().stream())
            .filter(office -> office.title().equals("Ambassador"))
            .allMatch(office -> office.body().isPresent() && office.post().isPresent()));
  }

  @Test
  void leadersOfADayAreFound() {
    assertEquals(
        List.of("person-nikita-sergeyevich-khrushchev"),
        holders("Chairman of the Council of Ministers", "Soviet Union", "1961-06-03"));
    assertEquals(List.of("person-zhou-enlai"), holders("Premier", "China", "1960-05-01"));
    assertEquals(
        List.of("person-konrad-adenauer"), holders("Chancellor", "West Germany", "1963-10-15"));
    assertEquals(
        List.of("person-gamal-abdel-nasser"),
        holders("President", "United Arab Republic", "1960-01-01"));
  }

  private static Stream<String> with(Class<? extends AuthorityRecord> kind, String name) {
    return all(kind)
        .filter(record -> record.names().stream().anyMatch(form -> form.text().equals(name)))
        .map(record -> record.id().value());
  }

  @Test
  void namesInSeveralSpellingsAreOfOnePerson() {
    for (String name : List.of("Zhou Enlai", "Chou En-lai", "周恩来", "Чжоу Эньлай")) {
      assertEquals(List.of("person-zhou-enlai"), with(Person.class, name).toList());
    }
    for (String name : List.of("Nasser, Gamal Abdel", "Nasir, Jamal Abd al-", "جمال عبد الناصر")) {
      assertEquals(List.of("person-gamal-abdel-nasser"), with(Person.class, name).toList());
    }
  }

  @Test
  void aPlaceKeepsItsNamesThroughTheYears() {
    for (String name : List.of("Peking", "Peiping", "Beijing")) {
      assertEquals(List.of("place-beijing"), with(Place.class, name).toList());
    }
    assertEquals(List.of("place-istanbul"), with(Place.class, "Constantinople").toList());
    assertEquals(List.of("place-stalingrad"), with(Place.class, "Volgograd").toList());
    assertEquals(Period.Holding.NO, used("place-stalingrad", "Volgograd", "1960-01-01"));
    assertEquals(Period.Holding.YES, used("place-santo-domingo", "Ciudad Trujillo", "1960-01-01"));
  }

  @Test
  void thePactOfBaghdadBecameCento() {
    assertEquals(List.of("body-cento"), with(CorporateBody.class, "Baghdad Pact").toList());
    assertEquals(Period.Holding.YES, used("body-cento", "Baghdad Pact", "1957-01-28"));
    assertEquals(Period.Holding.NO, used("body-cento", "CENTO", "1957-01-28"));
    assertEquals(Period.Holding.YES, used("body-cento", "CENTO", "1961-04-27"));
  }

  private static Period.Holding used(String id, String name, String day) {
    return STARTER.find(new AuthorityId(id)).orElseThrow().names().stream()
        .filter(form -> form.text().equals(name))
        .findFirst()
        .orElseThrow()
        .used()
        .holds(HistoricalDate.day(LocalDate.parse(day)));
  }

  private static List<String> holders(String title, String body, String day) {
    HistoricalDate date = HistoricalDate.day(LocalDate.parse(day));
    return all(Person.class)
        .filter(person ->
            person.offices().stream()
                .anyMatch(office ->
                    office.title().equals(title)
                        && office.body().equals(Optional.of(body))
                        && office.period().holds(date) == Period.Holding.YES))
        .map(person -> person.id().value())
        .toList();
  }

  private static Person person(String id) {
    return (Person) STARTER.find(new AuthorityId(id)).orElseThrow();
  }

  private static <T extends AuthorityRecord> Stream<T> all(Class<T> kind) {
    return STARTER.records().stream().filter(kind::isInstance).map(kind::cast);
  }
}
