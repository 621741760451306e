package org.memcon.app.workflow.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.naming.WholeNames.Named;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority.Kind;

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

  private WholeNames names(String state) {
    return new KeptNames(
            folder.resolve("names.bin"),
            state,
            () -> {
              reads.add(state);
              return Authority.of(KNOWN);
            })
        .names();
  }

  @Test
  void aNameIsFoundWithoutItsAccentsAndInItsOtherForms() {
    List<Named> found = names("a").find("VELDEN");
    assertEquals(List.of("place-velden", "body-velden"), found.stream().map(Named::id).toList());
    assertEquals(List.of("Veldén", "Велден"), found.getFirst().forms());
    assertEquals(Kind.PLACE, names("a").find("велден").getFirst().kind());
  }

  @Test
  void aPersonIsFoundByNoSingleWord() {
    assertEquals("person-orlov", names("a").find("anton petrovich orlov").getFirst().id());
    assertTrue(names("a").find("orlov").isEmpty());
    assertTrue(names("a").find("").isEmpty());
  }

  @Test
  void whatIsKeptIsReadUntilTheAuthorityChanges() {
    List<Named> first = names("a").find("Velden");
    assertEquals(first, names("a").find("Velden"));
    assertEquals(List.of("a"), reads);
    assertEquals(first, names("b").find("Velden"));
    assertEquals(List.of("a", "b"), reads);
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    List<Named> first = names("a").find("Velden");
    byte[] bytes = Files.readAllBytes(folder.resolve("names.bin"));
    for (int at : new int[] {3, 25, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 8;
      Files.write(folder.resolve("names.bin"), damaged);
      assertEquals(first, names("a").find("Velden"));
    }
    Files.write(folder.resolve("names.bin"), new byte[0]);
    assertEquals(first, names("a").find("Velden"));
    assertEquals(6, reads.size());
  }

  @Test
  void whatCannotBeKeptIsGatheredAllTheSame() throws IOException {
    Files.createDirectories(folder.resolve("names.bin").resolve("in the way"));
    assertEquals("place-velden", names("a").find("Велден").getFirst().id());
  }
}
