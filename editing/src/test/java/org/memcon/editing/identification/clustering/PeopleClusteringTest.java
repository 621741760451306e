package org.memcon.editing.identification.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.memcon.editing.identification.clustering.PeopleList.Years;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;

class PeopleClusteringTest {

  private final List<PeopleList> lists = new ArrayList<>();

  @Test
  void theSameNameInTwoListsIsOnePerson() {
    list("v1", 1961, "a", "Bellweather, Ernest Q.", "Minister of Finance of Freedonia");
    list("v2", 1964, "b", "Bellweather, Ernest Q.", "Prime Minister of Freedonia");
    assertEquals("[v1#a v2#b]", clusters());
  }

  @Test
  void aMiddleInitialMayBeMissing() {
    list("v1", 1961, "a", "Bellweather, General Ernest", "Freedonian Chief of Staff");
    list(
        "v2", 1964, "b", "Bellweather, Ernest Q., Jr.", "Freedonian Chief of Staff until May 1965");
    assertEquals("[v1#a v2#b]", clusters());
  }

  @Test
  void twoMiddleInitialsAreTwoPeople() {
    list("v1", 1961, "a", "Bellweather, Ernest Q.", "Office of Finance");
    list("v2", 1964, "b", "Bellweather, Ernest T.", "Consul General in Sylvania");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void fatherAndSonAreTwoPeople() {
    list("v1", 1961, "a", "Bellweather, Ernest, Jr.", "Ambassador to Sylvania");
    list("v2", 1964, "b", "Bellweather, Ernest, Sr.", "Ambassador to Sylvania");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void aSonOfHisOwnOfficeIsNotHisFather() {
    list("v1", 1961, "a", "Bellweather, Ernest Q.", "Governor of Sylvania until 1956");
    list("v2", 1975, "b", "Bellweather, Ernest Q., Jr.", "Director of Fisheries since May");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void initialsThatOnlySoundAlikeAreTwo() {
    list("v1", 1961, "a", "Bellweather, Ernest J.", "Office of Finance");
    list("v2", 1964, "b", "Bellweather, Ernest H.", "Consul General in Sylvania");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void whoseSonSomebodyIsDoesNotMakeHimHisFather() {
    list("v1", 1951, "a", "Ibn Tarim, Abd al-Qahir", "King of Freedonia until 1953");
    list("v2", 1961, "b", "Tarim ibn Abd al-Qahir", "King of Freedonia");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void aWifeIsNotHerHusband() {
    list("v1", 1961, "a", "Bellweather, Ernest Q.", "President");
    list("v2", 1964, "b", "Bellweather, Mrs. Ernest Q.", "wife of the President");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void aSurnameAloneIsLeftOpenWhereTheOfficeIsAnother() {
    list("v1", 1961, "a", "Bellweather, Ernest", "French Minister of Finance");
    list("v2", 1964, "b", "Bellweather", "Canadian trade official");
    assertEquals("[v1#a] [v2#b]", clusters());
  }

  @Test
  void entriesOfOneListNeverBecomeOne() {
    list(
        "v1",
        1961,
        "a",
        "Bellweather, Ernest",
        "Counselor",
        "c",
        "Bellweather, Ernest",
        "Counselor");
    list("v2", 1964, "b", "Bellweather, Ernest", "Counselor");
    PersonClusters all = PeopleClustering.of(lists);
    assertEquals(2, all.clusters().size());
    assertFalse(all.open().isEmpty());
  }

  @Test
  void anEntryThatRefersToAnotherLeadsToIt() {
    list("v1", 1961, "a", "Nesh", "see Ilo Nesh", "b", "Ilo Nesh", "Prime Minister");
    assertEquals("[v1#a v1#b]", clusters());
  }

  @Test
  void romanizationsOfOneNameAreOnePerson() {
    list(
        "v1",
        1961,
        "a",
        "Ts’ao Hsüeh-ch’in",
        "Vice Minister of Culture, People’s Republic of China");
    list("v2", 1975, "b", "Cao Xueqin", "Vice Minister of Culture, People’s Republic of China");
    assertEquals("[v1#a v2#b]", clusters());
  }

  @Test
  void aBracketHoldsAnotherName() {
    list("v1", 1961, "a", "Meadow, Lord (Edgar Wells Cope)", "British Ambassador to Freedonia");
    list("v2", 1958, "b", "Wells Cope, Edgar", "British Ambassador to Freedonia");
    assertEquals("[v1#a v2#b]", clusters());
  }

  @Test
  void theAuthorityKnowsAllFormsAndOldIds() {
    list("v1", 1961, "a", "Bellweather, Ernest Q.", "Minister of Finance");
    list("v2", 1964, "b", "Bellweather, Ernest", "Minister of Finance until 1965");
    Authority authority = PeopleClustering.of(lists).authority();
    Person person = (Person) authority.find(new AuthorityId("v2#b")).orElseThrow();
    assertEquals("person-ernest-q-bellweather", person.id().value());
    assertEquals(2, person.names().size());
    assertEquals(List.of("v1#a", "v2#b"), person.sources());
    assertTrue(person.description().orElseThrow().contains("1965"));
  }

  @Test
  void yearsAreReadFromTitlesAndIds() {
    assertEquals(
        Optional.of(new Years(1961, 1963)),
        PeopleList.years("Foreign Relations of Freedonia, 1961–1963, Volume V"));
    assertEquals(Optional.of(new Years(1952, 1954)), PeopleList.years("frus1952-54v12p2"));
    assertEquals(Optional.of(new Years(1949, 1949)), PeopleList.years("frus1949v07p1"));
    assertEquals(Optional.empty(), PeopleList.years("Papers"));
  }

  private void list(String name, int year, String... entries) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < entries.length; i += 3) {
      people.add(
          new Person(
              new AuthorityId(name + "#" + entries[i]),
              List.of(NameForm.of(entries[i + 1])),
              Optional.of(entries[i + 2])));
    }
    lists.add(new PeopleList(name, Optional.of(new Years(year, year + 2)), people));
  }

  private String clusters() {
    TreeSet<String> all = new TreeSet<>();
    PeopleClustering.of(lists)
        .clusters()
        .forEach(cluster ->
            all.add(
                "["
                    + String.join(
                        " ", cluster.members().stream().map(it -> it.id().value()).toList())
                    + "]"));
    return String.join(" ", all);
  }
}
