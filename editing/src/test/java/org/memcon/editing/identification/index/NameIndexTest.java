package org.memcon.editing.identification.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// Names found in an authority, however they are spelled.
class NameIndexTest {

  private static final NameIndex INDEX =
      NameIndex.of(
          Authority.of(
              List.of(
                  person("zhou", "Zhou Enlai"),
                  person("deng", "Teng Hsiao-p'ing"),
                  person("khrushchev", "Khrushchev, Nikita Sergeyevich"),
                  person("gromyko", "Gromyko, Andrei A."),
                  person("nasser", "Nasser, Gamal Abdel"),
                  person("kim", "Kim Il-song"),
                  person("tho", "Nguyen Huu Tho"),
                  person("rusk", "Rusk, Dean"),
                  person("dulles-j", "Dulles, John Foster"),
                  person("dulles-a", "Dulles, Allen W."),
                  person("fujiyama", "Fujiyama, Aiichiro"),
                  place("beijing", "Beijing", "Peking", "Peiping"),
                  place("cote", "Côte d’Ivoire", "Ivory Coast"),
                  place("stalingrad", "Volgograd", "Stalingrad"),
                  new AuthorityRecord.CorporateBody(
                      new AuthorityId("nato"),
                      forms("North Atlantic Treaty Organization", "NATO"),
                      Optional.empty()))));

  private static AuthorityRecord person(String id, String... names) {
    return new AuthorityRecord.Person(new AuthorityId(id), forms(names), Optional.empty());
  }

  private static AuthorityRecord place(String id, String... names) {
    return new AuthorityRecord.Place(new AuthorityId(id), forms(names), Optional.empty());
  }

  private static List<NameForm> forms(String... names) {
    return Arrays.stream(names).map(NameForm::of).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chou En-lai|zhou",
        "周恩来|zhou",
        "Чжоу Эньлай|zhou",
        "Deng Xiaoping|deng",
        "鄧小平|deng",
        "Н. С. Хрущев|khrushchev",
        "Chruschtschow|khrushchev",
        "Jruschov|khrushchev",
        "Mr. Gromyko|gromyko",
        "جمال عبد الناصر|nasser",
        "Gamal Abd al-Nasir|nasser",
        "김일성|kim",
        "Kim Ilsung|kim",
        "Nguyễn Hữu Thọ|tho",
        "Huziyama|fujiyama",
        "D. Rusk|rusk",
        "Secretary Rusk|rusk",
        "John F. Dulles|dulles-j",
        "A. Dulles|dulles-a",
        "peiping|beijing",
        "Cote d'Ivoire|cote",
        "the Ivory Coast|cote",
        "N.A.T.O.|nato"
      })
  void aNameIsFoundInAnySpelling(String name, String id) {
    assertEquals(id, INDEX.find(name).getFirst().id().value(), () -> INDEX.find(name).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Khrushchcv|khrushchev", "N.S. Khrusnchev|khrushchev", "Stalingrid|stalingrad"})
  void aScansFaultInALongWordDoesNotHideAName(String name, String id) {
    List<NameIndex.Match> found = INDEX.find(name);
    assertEquals(id, found.getFirst().id().value());
    assertTrue(found.getFirst().likelihood() < 1);
  }

  @Test
  void aSurnameAloneMeansAllOfThatName() {
    List<String> found = INDEX.find("Dulles").stream().map(match -> match.id().value()).toList();
    assertEquals(List.of("dulles-j", "dulles-a"), found);
  }

  @Test
  void aGivenNameAloneIsLessLikelyThanASurname() {
    assertTrue(INDEX.find("Allen").getFirst().likelihood() < 0.5);
    assertTrue(INDEX.find("Rusk").getFirst().likelihood() > 0.9);
  }

  @Test
  void someoneElseIsNotFound() {
    assertTrue(INDEX.find("Gromov").isEmpty());
    assertTrue(INDEX.find("Foster Rusk").isEmpty());
    assertTrue(INDEX.find("").isEmpty());
    assertTrue(INDEX.find("…").isEmpty());
  }

  @Test
  void oneOfHundredsWithOneSurnameIsFoundByTheInitials() {
    List<AuthorityRecord> many = new ArrayList<>();
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'a'; second <= 'z'; second++) {
        many.add(person("smith-" + first + second, "Smith, " + first + second + "lan"));
      }
    }
    many.add(person("smith-walter", "Smith, Walter Bedell"));
    NameIndex index = NameIndex.of(Authority.of(many));
    assertEquals("smith-walter", index.find("Walter B. Smith").getFirst().id().value());
    assertEquals("smith-walter", index.find("Smith, Walter").getFirst().id().value());
    assertFalse(index.find("Smith").isEmpty());
  }
}
