package org.memcon.app.workflow.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority.Kind;

class ListedNamesTest {

  private static final Authority KNOWN =
      Authority.of(
          List.of(
              new Person(
                  new AuthorityId("person-orlov"),
                  List.of(
                      NameForm.of("Orlov, Anton Petrovich"),
                      new NameForm("Орлов, Антон Петрович", Optional.of("ru-Cyrl"))),
                  Optional.of("Minister of Foreign Affairs of Valden"))));

  private static final List<List<AuthorityRecord>> LISTS =
      List.of(
          List.of(
              listed("valden61v01#p_OAP1", "Orlov, Anton P.", "Foreign Minister of Valden"),
              listed("valden61v01#p_ML1", "Marlow, Lucy", "Ambassador to Valden")),
          List.of(
              listed("valden62v02#p_OAP1", "Orlov, Anton Petrovich", "Valdenese Foreign Minister"),
              listed("valden62v02#p_ML1", "Marlow, Lucy", "Ambassador to Valden until 1962")));

  @TempDir Path folder;
  private final List<String> waits = new ArrayList<>();

  private static AuthorityRecord listed(String id, String name, String description) {
    return new Person(new AuthorityId(id), List.of(NameForm.of(name)), Optional.of(description));
  }

  private Authority together() {
    return ListedNames.with(
        KNOWN, LISTS, new KeptClusters(folder.resolve("people.tsv"), waits::add));
  }

  @Test
  void whoIsListedTwiceIsOnePersonUnderAnIdOfTheirOwn() {
    Authority all = together();
    AuthorityRecord marlow = all.find(new AuthorityId("valden61v01#p_ML1")).orElseThrow();
    assertEquals(marlow, all.find(new AuthorityId("valden62v02#p_ML1")).orElseThrow());
    assertTrue(marlow.id().value().startsWith("person-"), marlow.id().value());
    assertNotEquals(marlow, all.find(new AuthorityId("valden61v01#p_OAP1")).orElseThrow());
  }

  @Test
  void whoTheAuthorityKnowsKeepsIdAndNameAndGainsForms() {
    AuthorityRecord orlov = together().find(new AuthorityId("valden61v01#p_OAP1")).orElseThrow();
    assertEquals("person-orlov", orlov.id().value());
    assertEquals("Orlov, Anton Petrovich", orlov.preferredName());
    assertTrue(orlov.names().contains(NameForm.of("Orlov, Anton P.")));
  }

  @Test
  void whatWasFoundIsKeptUntilAListChanges() throws IOException {
    Authority first = together();
    Authority second = together();
    assertEquals(1, waits.size(), waits.toString());
    assertEquals(List.copyOf(first.records()), List.copyOf(second.records()));
    assertEquals(first.merged(), second.merged());
    Files.writeString(folder.resolve("people.tsv"), "damaged");
    assertEquals(List.copyOf(first.records()), List.copyOf(together().records()));
    assertEquals(2, waits.size());
  }

  @Test
  void aQueryFindsSomebodyUnderAllTheirIds() {
    AuthorityNames names =
        new AuthorityNames(
            new KnownNames(
                () -> "first",
                () -> KNOWN,
                known -> together(),
                () -> WholeNames.of(KNOWN),
                new Surnames(() -> new KeptNames(folder.resolve("surnames.bin"), "first"))));
    assertEquals(
        List.of("person-orlov", "valden61v01#p_OAP1", "valden62v02#p_OAP1"),
        names.meaning("Антон Орлов", Kind.PERSON).getFirst().ids());
    assertEquals(1, names.written("anton petrovich orlov").size());
    assertEquals(0, names.written("orlov").size());
    assertEquals(List.of("Orlov", "Орлов"), names.meaning("orlov", Kind.PERSON).getFirst().forms());
  }

  @Test
  void whoMayBeOnePersonIsListedAndNotJoined() {
    List<List<AuthorityRecord>> lists =
        List.of(
            List.of(listed("v1#p_TJ1", "Tessin, Jonas", "Adviser")),
            List.of(listed("v2#p_TJ1", "Tessin, J.", "")));
    assertEquals(1, ListedNames.open(Authority.empty(), lists).size());
    assertEquals(
        2,
        ListedNames.with(
                Authority.empty(),
                lists,
                new KeptClusters(folder.resolve("others.tsv"), waits::add))
            .size());
  }
}
