package org.memcon.model.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Arden, Lucy M.      | Lucy M. Arden   | Arden
          Arden, Ian, Jr.     | Ian Arden, Jr.  | Arden
          Arden, Jr.          | Arden, Jr.      | Arden
          Lucy Arden          | Lucy Arden      | Lucy Arden
          Arden, Lord, of Wey | Arden, Lord, of Wey | Arden
          """)
  void aNameIsSaidOtherwiseThanItIsFiled(String filed, String said, String filedUnder) {
    assertEquals(said, NameForm.of(filed).said());
    assertEquals(filedUnder, NameForm.of(filed).filedUnder());
  }

  @Test
  void onlyNamesOfPeopleAreTurnedRound() {
    List<NameForm> names = List.of(NameForm.of("Norden, Valden"), NameForm.of("Valden Norden"));
    AuthorityId id = new AuthorityId("x");
    assertEquals(
        List.of("Valden Norden"),
        new AuthorityRecord.Person(id, names, Optional.empty()).saidNames());
    assertEquals(
        "Norden, Valden", new AuthorityRecord.Place(id, names, Optional.empty()).saidName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zhou Enlai             | person-zhou-enlai
          Bjørn Łukasz O’Hara    | person-bjorn-lukasz-ohara
          Lucy (“Lou”) Arden     | person-lucy-arden
          周恩来                  | person
          """)
  void anIdIsMadeOfTheNamesLetters(String name, String id) {
    assertEquals(id, AuthorityId.named("person", name).value());
  }
}
