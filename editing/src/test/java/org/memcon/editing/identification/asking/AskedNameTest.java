package org.memcon.editing.identification.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;

/// Who is meant where a query asks for somebody by name.
class AskedNameTest {

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
          person("park", 5, "Park Chung Hee"),
          person("rowan", 9, "Rowan, Edgar", "Rowan, Thomas Edgar"),
          person("thang", 2, "Thang"),
          person("hinton", 1, "Hinton, Edgar R., Jr."),
          person("edgar", 1, "Edgar, Thomas"),
          person("khanh", 2, "Nguyen Khanh", "Khanh"),
          president("president", "Quill, Martin"),
          person("cousin", 8, "Quill, Ann"));

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

  private static Person president(String id, String name) {
    Person person = person(id, 4, name);
    Office office =
        new Office(
            "President",
            Optional.of("Borania"),
            Optional.empty(),
            Period.UNBOUNDED,
            false,
            Optional.empty());
    return new Person(
        person.id(),
        person.names(),
        person.description(),
        person.life(),
        List.of(office),
        person.identifiers(),
        person.sources());
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
    "moi, moi",
    "Edgar Rowan, rowan",
    "'Rowan, Edgar', rowan",
    "Thomas Edgar Rowan, rowan",
    "T. E. Rowan, rowan",
    "Edgar Rowann, rowan",
    "Zhou Enlai, zhou",
    "Chou En-lai, zhou",
    "周恩来, zhou",
    "Gamal Nasir, nasser",
    "Quill, president cousin",
    "President Quill, president",
    "General Quill, president cousin",
    "President Ball, ball"
  })
  void aNameBringsWhoIsWrittenSoAndTheSameUnderAnotherSpelling(String asked, String meant) {
    Map<Person, NameIndex.Match> like = new LinkedHashMap<>();
    for (NameIndex.Match match : INDEX.find(AskedName.of(asked).words())) {
      Person person = BY_ID.get(match.id().value());
      if (person != null) {
        like.put(person, match);
      }
    }
    List<String> ids =
        AskedName.of(asked).meant(like).stream().map(person -> person.id().value()).toList();
    assertEquals(List.of(meant.split(" ")), ids.stream().sorted(this::byOrder).toList());
  }

  // Who is written so comes first; here all are put in one order.
  private int byOrder(String one, String other) {
    List<String> order = List.of("nasir", "nasser", "zhou", "chow", "president", "cousin");
    return Integer.compare(order.indexOf(one), order.indexOf(other));
  }
}
