package org.memcon.acceptance.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.register.ImportReport;
import org.memcon.app.workflow.register.RegisterImport;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.authority.AuthorityChange.Kind;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.tei.validation.TeiValidator;

/// The Office of the Historian's registers, imported into a new archive: where they are at hand.
class RegistersTest {

  @TempDir Path parent = Path.of("");

  @Test
  void peopleOfTwoRegistersAreOneAndImportingThemAgainChangesNothing() throws IOException {
    Optional<Path> folder = SharedMaterial.folder().map(shared -> shared.resolve("authority"));
    assumeTrue(
        folder.filter(registers -> Files.exists(registers.resolve("people.zip"))).isPresent(),
        "no authority/people.zip in the shared folder");
    List<Path> registers =
        Stream.of("people.zip", "pocom.zip").map(folder.orElseThrow()::resolve).toList();
    ArchiveFolder archive = ArchiveFolder.create(parent.resolve("archive"));

    ImportReport report = importing(archive, registers);
    assertTrue(report.read() > 20_000, report.read() + " read");
    Authority authority = ArchiveAuthority.open(archive).authority();
    AuthorityRecord rusk = authority.find(new AuthorityId("frus1961-63v05#p_RD1")).orElseThrow();
    assertEquals("1909", ((AuthorityRecord.Person) rusk).life().from().orElseThrow().edtf());
    long rusks =
        authority.records().stream()
            .filter(record -> record.identifiers().toString().contains("rusk-david-dean"))
            .count();
    assertEquals(1, rusks, "he is in both registers, and in the starter");
    assertEquals(List.of(), ArchiveAuthority.open(archive).faults());

    ImportReport again = importing(archive, registers);
    assertTrue(again.change().isEmpty(), () -> again.added() + " and " + again.enriched());

    Path file = archive.authority().resolve("people/ru.xml");
    try (InputStream in = Files.newInputStream(file)) {
      assertEquals(List.of(), TeiValidator.memcon().validate(in));
    }
    assertFalse(Files.readString(file).contains("person-dean-rusk-2"));
  }

  private static ImportReport importing(ArchiveFolder archive, List<Path> registers)
      throws IOException {
    try (AuthorityChanges changes = AuthorityChanges.open(archive, "ed")) {
      return RegisterImport.run(changes, Kind.IMPORT, registers, Progress.NONE);
    }
  }
}
