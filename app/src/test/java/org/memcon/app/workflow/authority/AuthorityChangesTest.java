package org.memcon.app.workflow.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.authority.AuthorityChange;
import org.memcon.holdings.authority.AuthorityChange.Kind;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;

class AuthorityChangesTest {

  private static final AuthorityId ADA = new AuthorityId("person-norden-ada");
  private static final AuthorityId A = new AuthorityId("person-norden-a");
  private static final AuthorityId LISTED = new AuthorityId("frus1900-01v01#p_NA1");

  @TempDir Path parent = Path.of("");
  private ArchiveFolder folder = new ArchiveFolder(Path.of(""));

  @BeforeEach
  void makeAnArchive() {
    folder = ArchiveFolder.create(parent.resolve("archive"));
  }

  private static AuthorityRecord.Person person(AuthorityId id, String source, String... names) {
    return new AuthorityRecord.Person(
        id,
        Stream.of(names).map(NameForm::of).toList(),
        Optional.empty(),
        Period.UNBOUNDED,
        List.of(),
        List.of(),
        List.of(source));
  }

  private void addBoth() {
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.put(
          Kind.ADD,
          "two",
          List.of(
              AuthorityEntry.of(person(ADA, "yearbook", "Norden, Ada")),
              AuthorityEntry.of(person(A, LISTED.value(), "Norden, A."))));
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.authority())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.authority().relativize(file).toString();
        if (!name.startsWith("history")) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  private Authority authority() {
    return ArchiveAuthority.over(Authority.empty(), folder).authority();
  }

  @Test
  void theIdOfAMergedRecordAndThoseOfItsListsFindTheOneThatIsLeft() {
    addBoth();
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.merge(List.of(ADA, A));
    }
    Authority merged = authority();
    assertEquals(1, merged.size());
    assertEquals(ADA, merged.current(A));
    assertEquals(ADA, merged.current(LISTED));
    assertEquals(
        List.of("Norden, Ada", "Norden, A."),
        merged.find(A).orElseThrow().names().stream().map(NameForm::text).toList());
  }

  @Test
  void aMergeIsUndoneToTheLetter() throws IOException {
    addBoth();
    Map<String, String> before = files();
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.merge(List.of(ADA, A));
      AuthorityChange undone = changes.undo(Optional.empty(), false);
      assertEquals(Optional.of(2), undone.undoes());
    }
    assertEquals(before, files());
  }

  @Test
  void aSplitTakesFormsAndSourcesAlongAndIsUndone() throws IOException {
    addBoth();
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.merge(List.of(ADA, A));
      Map<String, String> merged = files();
      AuthorityChange split =
          changes.split(
              ADA,
              new RecordParts.Selection(
                  List.of("Norden, A."),
                  List.of(),
                  List.of(),
                  List.of(LISTED.value()),
                  Optional.of(A)));
      Authority two = changes.authority();
      assertEquals(A, two.current(A), "its id is its own again");
      assertEquals(A, two.current(LISTED));
      assertEquals(List.of("yearbook"), two.find(ADA).orElseThrow().sources());
      changes.undo(Optional.of(split.number()), false);
      assertEquals(merged, files());
    }
  }

  @Test
  void aChangeIsNotUndoneOverALaterOneUnlessForced() {
    addBoth();
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      AuthorityChange merge = changes.merge(List.of(ADA, A));
      changes.put(
          Kind.ADD, "", List.of(AuthorityEntry.of(person(ADA, "yearbook", "Norden, Ada Z."))));
      ArchiveException refused =
          assertThrows(
              ArchiveException.class, () -> changes.undo(Optional.of(merge.number()), false));
      assertTrue(refused.toString().contains("by change 3; undo that first"), refused::toString);
      changes.undo(Optional.of(merge.number()), true);
      assertEquals(2, changes.authority().size());
    }
  }

  @Test
  void whatAnEditorBrokeIsNamedAndNotWrittenOver() throws IOException {
    addBoth();
    Path file = folder.authority().resolve("people/no.xml");
    Files.writeString(file, Files.readString(file).replace("</listPerson>", ""));
    String broken = Files.readString(file);
    ArchiveAuthority read = ArchiveAuthority.over(Authority.empty(), folder);
    assertTrue(
        read.faults().getFirst().startsWith("people/no.xml, line "), read.faults()::toString);
    assertEquals(2, read.authority().size(), "what stands before the fault is read");
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      ArchiveException refused =
          assertThrows(ArchiveException.class, () -> changes.merge(List.of(ADA, A)));
      assertTrue(refused.toString().contains("mend it first"), refused::toString);
    }
    assertEquals(broken, Files.readString(file));
  }

  @Test
  void aRecordStaysInTheFileInWhichAnEditorPutIt() throws IOException {
    addBoth();
    Path mine = folder.authority().resolve("delegation.xml");
    Files.move(folder.authority().resolve("people/no.xml"), mine);
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.merge(List.of(ADA, A));
    }
    assertEquals(List.of("delegation.xml"), List.copyOf(files().keySet()));
  }

  @Test
  void whatAnEditorWroteBesidesStaysWhenARecordChanges() throws IOException {
    addBoth();
    Path file = folder.authority().resolve("people/no.xml");
    String old = Files.readString(file);
    String written =
        old.replace("<persName>Norden, Ada</persName>", "<persName >Norden, Ada</persName>")
            .replace("    </listPerson>", "      <!-- ask her son -->\n    </listPerson>")
            .replace("\n", "\r\n");
    Files.writeString(file, written);
    AuthorityId eve = new AuthorityId("person-eve-norden");
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.put(Kind.ADD, "", List.of(AuthorityEntry.of(person(eve, "yearbook", "Norden, Eve"))));
      assertTrue(Files.readString(file).contains("<persName >Norden, Ada"), "not written anew");
      assertEquals(3, changes.authority().size());
      changes.undo(Optional.empty(), false);
    }
    assertEquals(written, Files.readString(file));
  }

  @Test
  void aChangeThatWasKilledHalfWayIsBroughtToItsEnd() throws IOException {
    addBoth();
    Map<String, String> before = files();
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      changes.merge(List.of(ADA, A));
    }
    Map<String, String> after = files();
    // As if the process had ended when the new file was ready and not yet in its place.
    Path staged = folder.work().resolve("authority/people/no.xml");
    Files.createDirectories(staged.getParent());
    Files.writeString(staged, after.getOrDefault("people/no.xml", ""));
    Files.writeString(folder.work().resolve("authority.ready"), "put people/no.xml\n");
    Files.writeString(
        folder.authority().resolve("people/no.xml"), before.getOrDefault("people/no.xml", ""));
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      assertEquals(1, changes.authority().size());
    }
    assertEquals(after, files());
  }

  @Test
  void anArchivesRecordHoldsInsteadOfTheStarters() {
    AuthorityRecord starters = person(ADA, "starter", "Norden, Ada", "Norden-Sund, Ada");
    addBoth();
    Authority both = ArchiveAuthority.over(Authority.of(List.of(starters)), folder).authority();
    assertEquals(List.of("yearbook"), both.find(ADA).orElseThrow().sources());
    assertEquals(2, both.size());
  }
}
