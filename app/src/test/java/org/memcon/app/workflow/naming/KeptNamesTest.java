package org.memcon.app.workflow.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority.Kind;
import org.memcon.search.naming.NameAuthority.Meaning;

class KeptNamesTest {

  private static final List<AuthorityRecord> KNOWN =
      List.of(
          new Place(
              new AuthorityId("place-velden"),
              List.of(NameForm.of("Veldén"), NameForm.of("Велден")),
              Optional.empty()),
          new CorporateBody(
              new AuthorityId("body-velden"), List.of(NameForm.of("Velden")), Optional.empty()),
          new Person(
              new AuthorityId("person-orlov"),
              List.of(NameForm.of("Orlov, Anton Petrovich")),
              Optional.empty()));

  @TempDir Path folder;
  private final List<String> reads = new ArrayList<>();

  private List<Meaning> find(String name, String state) {
    return new KeptNames(folder.resolve("names.bin"), state)
        .orMade(() -> {
          reads.add(state);
          return WholeNames.of(Authority.of(KNOWN));
        })
        .find(WholeNames.folded(name))
        .orElse(List.of());
  }

  @Test
  void aNameIsFoundWithoutItsAccentsAndInItsOtherForms() {
    List<Meaning> found = find("VELDEN", "a");
    assertEquals(
        List.of("place-velden", "body-velden"),
        found.stream().map(one -> one.ids().getFirst()).toList());
    assertEquals(List.of("Veldén", "Велден"), found.getFirst().forms());
    assertEquals(Kind.PLACE, find("велден", "a").getFirst().kind());
  }

  @Test
  void aPersonIsFoundByNoSingleWord() {
    assertEquals("person-orlov", find("anton petrovich orlov", "a").getFirst().ids().getFirst());
    assertTrue(find("orlov", "a").isEmpty());
    assertTrue(find("", "a").isEmpty());
  }

  @Test
  void whatIsKeptIsReadUntilTheAuthorityChanges() {
    List<Meaning> first = find("Velden", "a");
    assertEquals(first, find("Velden", "a"));
    assertEquals(List.of("a"), reads);
    assertEquals(first, find("Velden", "b"));
    assertEquals(List.of("a", "b"), reads);
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    List<Meaning> first = find("Velden", "a");
    byte[] bytes = Files.readAllBytes(folder.resolve("names.bin"));
    for (int at : new int[] {3, 25, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 8;
      Files.write(folder.resolve("names.bin"), damaged);
      assertEquals(first, find("Velden", "a"));
    }
    Files.write(folder.resolve("names.bin"), new byte[0]);
    assertEquals(first, find("Velden", "a"));
    assertEquals(6, reads.size());
  }

  @Test
  void whatCannotBeKeptIsGatheredAllTheSame() throws IOException {
    Files.createDirectories(folder.resolve("names.bin").resolve("in the way"));
    assertEquals("place-velden", find("Велден", "a").getFirst().ids().getFirst());
  }

  @Test
  void whomASurnameMeansIsKeptOnceItWasAskedFor() {
    AtomicInteger completed = new AtomicInteger();
    List<Meaning> first = asked(completed);
    assertEquals(List.of("person-orlov"), first.getFirst().ids());
    assertEquals(1, completed.get());
    assertEquals(first, asked(completed));
    assertEquals(1, completed.get());
  }

  private List<Meaning> asked(AtomicInteger completed) {
    AuthorityNames names =
        new AuthorityNames(
            new KnownNames(
                () -> "first",
                () -> Authority.of(KNOWN),
                known -> {
                  completed.incrementAndGet();
                  return known;
                },
                () -> WholeNames.of(Authority.of(KNOWN)),
                new Surnames(() -> new KeptNames(folder.resolve("surnames.bin"), "a"))));
    List<Meaning> meaning = names.meaning("Orlov", Kind.PERSON);
    names.keep();
    assertEquals(meaning, names.meaning("orlov", Kind.PERSON));
    return meaning;
  }
}
