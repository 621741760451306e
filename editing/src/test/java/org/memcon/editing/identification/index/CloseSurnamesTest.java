package org.memcon.editing.identification.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;

/// Who is meant where a query asks for a surname alone.
class CloseSurnamesTest {

  private static final List<Person> KNOWN =
      List.of(
          person("mao", 9, "Mao Zedong", "Mao Tse-tung", "毛泽东"),
          person("mayo", 1, "Mayo, Charles"),
          person("moi", 2, "Moi, Daniel"),
          person("may", 3, "May, Herbert"),
          person("nasser", 9, "Nasser, Gamal Abdel", "جمال عبد الناصر"),
          person("nasir", 1, "Nasir, Ali"),
          person("natsir", 2, "Natsir, Mohammad"),
          person("zhou", 9, "Zhou Enlai", "Чжоу Эньлай"),
          person("chow", 1, "Chow Shu-kai", "Zhou Shukai"),
          person("cao", 1, "Huynh Van Cao"),
          person("khrushchev", 9, "Khrushchev, Nikita S.", "Хрущев"),
          person("ball", 9, "Ball, George W."),
          person("bell", 2, "Bell, David"),
          person("paul", 1, "Paul, Arthur"),
          person("park", 5, "Park Chung Hee"));

  private static final Map<String, Person> BY_ID = new LinkedHashMap<>();

  static {
    KNOWN.forEach(person -> BY_ID.put(person.id().value(), person));
  }

  private static final NameIndex INDEX = NameIndex.of(Authority.of(KNOWN));

  private static Person person(String id, int lists, String... names) {
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      sources.add("list " + i);
    }
    return new Person(
        new AuthorityId(id),
        List.of(names).stream().map(NameForm::of).toList(),
        Optional.empty(),
        Period.UNBOUNDED,
        List.of(),
        List.of(),
        sources);
  }

  @ParameterizedTest
  @CsvSource({
    "mao, mao",
    "nasir, nasir nasser",
    "nasser, nasser",
    "chou, zhou chow",
    "zhou, zhou chow",
    "khruschev, khrushchev",
    "Chruschtschow, khrushchev",
    "Хрущёв, khrushchev",
    "bell, bell",
    "ball, ball",
    "park, park",
    "moi, moi"
  })
  void aSurnameBringsWhoIsWrittenSoAndTheSameUnderAnotherSpelling(String asked, String meant) {
    Map<Person, Double> like = new LinkedHashMap<>();
    for (NameIndex.Match match : INDEX.find(asked)) {
      Person person = BY_ID.get(match.id().value());
      if (person != null) {
        like.put(person, match.likelihood());
      }
    }
    List<String> ids =
        CloseSurnames.meant(asked, like).stream().map(person -> person.id().value()).toList();
    assertEquals(List.of(meant.split(" ")), ids.stream().sorted(this::byOrder).toList());
  }

  // Who is written so comes first; here all are put in one order.
  private int byOrder(String one, String other) {
    List<String> order = List.of("nasir", "nasser", "zhou", "chow");
    return Integer.compare(order.indexOf(one), order.indexOf(other));
  }
}
