package org.memcon.editing.identification.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

class NameSpanTest {

  private static final List<String> NAMES =
      List.of(
          "Bell, John A.",
          "Bell, Robert (Bob)",
          "Bell, Y.N.",
          "Hale, Sir William",
          "Hale, General Anatoliy",
          "King, Martin",
          "de Bell, Marshal",
          "van Hale, C. Douglas");

  private static final String[] PARTS = {
    "Bell",
    "Hale",
    "King",
    "John",
    "Bob",
    "Robert",
    "Yuri",
    "A.",
    "Y.",
    "Q.",
    "de",
    "van",
    "Mr.",
    "Sir",
    "General",
    "Secretary",
    "Marshal",
    "Anatoly",
    "the",
    "said",
    "Papers",
    "anti",
    "Bill"
  };
  private static final String[] GAPS = {" ", " ", " ", ", ", "-", ". ", "\n", " (", "; "};

  private final People people = People.of(records());

  private static List<AuthorityRecord.Person> records() {
    List<AuthorityRecord.Person> records = new ArrayList<>();
    for (String name : NAMES) {
      records.add(
          new AuthorityRecord.Person(
              new AuthorityId("list#p" + records.size()),
              List.of(NameForm.of(name)),
              Optional.empty()));
    }
    return records;
  }

  @Test
  void spansOfAllAreThoseOfEachByItself() {
    Random random = new Random(31);
    int alone = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
        text.append(GAPS[random.nextInt(GAPS.length)]);
      }
      Tokens tokens = Tokens.of(text.toString());
      for (int at = 0; at < tokens.count(); at++) {
        List<KnownPerson> named = people.of(tokens.folded(at));
        List<Optional<NameSpan>> spans = NameSpan.of(tokens, at, named, people);
        alone += !named.isEmpty() && NameSpan.isAlone(tokens, at, people) ? 1 : 0;
        for (int i = 0; i < named.size(); i++) {
          int number = i;
          assertEquals(
              NameSpan.of(tokens, at, named.get(i)),
              spans.get(i),
              () -> "'" + text + "', person " + number);
        }
      }
    }
    assertTrue(alone > 1_000, "so few stand alone: " + alone);
  }

  @Test
  void aTitleIsToldFromANameBeforeAnySpanIs() {
    assertFalse(people.isTitleOfNames("mr"));
    assertTrue(people.isTitleOfNames("king"));
  }
}
