package org.memcon.holdings.ocfl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.AccessionJson;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.archive.ArchiveLock;

class HoldingsTest {

  @TempDir Path temporary;

  private static final AccessionId ID = AccessionId.of("A Letter", "/letters/a letter.txt");

  @Test
  void whatIsPutIsHeldByteForByte() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      holdings.put(ID, deposit("Dear Sir", "one"));
    }
    try (Holdings holdings = Holdings.open(folder)) {
      Accession accession = holdings.find(ID).orElseThrow();
      assertEquals(1, accession.version());
      assertArrayEquals(bytes("Dear Sir"), all(holdings.source(accession)));
      assertArrayEquals(bytes("<TEI>Dear Sir</TEI>"), all(holdings.tei(accession).orElseThrow()));
      assertEquals(HeldSource.of(accession), holdings.findByDigest("one").orElseThrow());
      assertEquals(List.of(HeldSource.of(accession)), holdings.held());
      assertEquals(0, holdings.trace(accession).length());
    }
  }

  @Test
  void aChangedSourceIsANewVersionAndTheOldStays() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      holdings.put(ID, deposit("Dear Sir", "one"));
      Accession second = holdings.put(ID, deposit("Dear Madam", "two"));
      assertEquals(2, second.version());
      assertTrue(holdings.findByDigest("one").isEmpty());
      assertEquals(List.of(), holdings.faults(ID));
    }
    assertTrue(
        Files.isDirectory(folder.holdings().resolve(ID.value()).resolve("v1/content/source")));
  }

  @Test
  void theRegisterIsRebuiltFromTheObjects() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      holdings.put(ID, deposit("Dear Sir", "one"));
    }
    Files.writeString(folder.index().resolve("register.tsv"), "412\ta-letter-0000\t1\t{\"addr");
    try (Holdings holdings = Holdings.open(folder)) {
      assertEquals(1, holdings.all().size());
      assertTrue(holdings.findByDigest("one").isPresent());
    }
  }

  @Test
  void aDamagedByteIsNamed() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      holdings.put(ID, deposit("Dear Sir", "one"));
      Path source = folder.holdings().resolve(ID.value()).resolve("v1/content/source/letter.txt");
      Files.writeString(source, "Dear Sin");
      List<String> faults = holdings.faults(ID);
      assertFalse(faults.isEmpty());
      assertTrue(faults.getFirst().contains("letter.txt"), faults.getFirst());
    }
  }

  @Test
  void aVersionThatAKilledProcessLeftHalfWrittenIsRolledBack() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      holdings.put(ID, deposit("Dear Sir", "one"));
    }
    Path object = folder.holdings().resolve(ID.value());
    Files.createDirectories(object.resolve("v2/content/source"));
    Files.writeString(object.resolve("v2/content/source/letter.txt"), "Dear Mad");
    Files.writeString(object.resolve("inventory.json"), "{\"head\" : \"v2\"");
    Files.writeString(folder.work().resolve("journal").resolve(ID.value()), "");
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      assertEquals(List.of(), holdings.faults(ID));
      assertEquals(1, holdings.find(ID).orElseThrow().version());
      assertEquals(2, holdings.put(ID, deposit("Dear Madam", "two")).version());
      assertEquals(List.of(), holdings.faults(ID));
    }
  }

  @Test
  void aNewObjectThatAKilledProcessLeftHalfWrittenIsRemoved() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Holdings.openToWrite(folder).close();
    Path object = folder.holdings().resolve(ID.value());
    Files.createDirectories(object.resolve("v1/content"));
    Files.writeString(folder.work().resolve("journal").resolve(ID.value()), "");
    try (Holdings holdings = Holdings.openToWrite(folder)) {
      assertEquals(List.of(), holdings.all());
      assertFalse(Files.exists(object));
    }
  }

  @Test
  void twoWritersAtATimeAreToldApart() {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    try (ArchiveLock lock = ArchiveLock.take(folder)) {
      assertThrows(ArchiveException.class, () -> ArchiveLock.take(folder));
    }
    ArchiveLock.take(folder).close();
  }

  @Test
  void aFolderWithOtherFilesIsNotMadeAnArchive() throws IOException {
    Files.writeString(temporary.resolve("thesis.doc"), "mine");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> ArchiveFolder.create(temporary));
    assertTrue(String.valueOf(refused.getMessage()).contains("other files"), refused::getMessage);
  }

  @Test
  void settingsThatAreNotTomlAreNamedWithTheirLine() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Files.writeString(folder.settingsFile(), "format = 1\nname = \n");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> ArchiveFolder.open(folder.root()));
    assertTrue(String.valueOf(refused.getMessage()).contains("line 2"), refused::getMessage);
  }

  private static Deposit deposit(String text, String digest) {
    Provenance provenance =
        new Provenance(
            "letter.txt",
            "/letters/letter.txt",
            "letter.txt",
            "text/plain",
            Optional.of("UTF-8"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            digest,
            text.length(),
            "1961-04-18T12:00:00Z",
            "0.1.0",
            Map.of(),
            false,
            Map.of(),
            List.of(
                new Provenance.HeldRecord(
                    "letter-1", "letter", "A letter", Optional.of("1961-04-18"))),
            new Provenance.Contents(0, 0, 0, List.of()));
    return new Deposit(
        () -> new ByteArrayInputStream(bytes(text)),
        Optional.of(bytes("<TEI>" + text + "</TEI>")),
        AccessionJson.write(new Trace(Map.of(), List.of(), List.of(), 0, List.of())),
        provenance);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] all(InputStream stream) throws IOException {
    try (stream) {
      return stream.readAllBytes();
    }
  }
}
