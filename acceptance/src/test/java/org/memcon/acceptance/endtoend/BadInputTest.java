package org.memcon.acceptance.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad input gets one line each that says what, where and what to do; the rest goes on; memory
/// stays bounded (256 MB).
class BadInputTest {

  @TempDir Path temporary;
  private Path sources = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    sources = Files.createDirectory(temporary.resolve("sources"));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException, InterruptedException {
    Files.writeString(sources.resolve("empty.txt"), "");
    refusedInOneLine("empty.txt");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException, InterruptedException {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    Files.write(sources.resolve("picture.txt"), bytes);
    refusedInOneLine("picture.txt");
  }

  @Test
  void aTruncatedPdfIsRefused() throws IOException, InterruptedException {
    Files.writeString(
        sources.resolve("cut.pdf"),
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Ty");
    refusedInOneLine("cut.pdf");
  }

  @Test
  void aTruncatedVolumeIsRefusedWithItsPlace() throws IOException, InterruptedException {
    Files.writeString(
        sources.resolve("volume.xml"),
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Ferries</title></titleStmt>
        </fileDesc></teiHeader><text><body><div type="document" xml:id="d1"><head>1. Letter</head><p>Sir: the ferry
        """);
    assertTrue(refusedInOneLine("volume.xml").contains("line "));
  }

  @Test
  void anEntityBombIsRefused() throws IOException, InterruptedException {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE TEI [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" \"&a")
          .append(i - 1)
          .append(";&a")
          .append(i - 1)
          .append(";\">");
    }
    bomb.append(
        "]><TEI"
            + " xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>&a39;</p></body></text></TEI>");
    Files.writeString(sources.resolve("bomb.xml"), bomb);
    refusedInOneLine("bomb.xml");
  }

  @Test
  void anExternalEntityIsNotRead() throws IOException, InterruptedException {
    Path secret = temporary.resolve("secret.txt");
    Files.writeString(secret, "the-minister-is-a-spy");
    Files.writeString(
        sources.resolve("curious.xml"),
        "<!DOCTYPE TEI [<!ENTITY s SYSTEM \""
            + secret.toUri()
            + "\">]><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
            + "<text><body><p>&s;</p></body></text></TEI>");
    MemconProcess.Result result = MemconProcess.run(temporary, "convert", sources.toString());
    assertFalse((result.out() + result.err()).contains("the-minister-is-a-spy"));
    assertFalse(result.err().contains("\tat "), result.err());
  }

  @Test
  void deepNestingIsBounded() throws IOException, InterruptedException {
    Files.writeString(
        sources.resolve("deep.xml"),
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + "<div>".repeat(200_000));
    Files.writeString(
        sources.resolve("deep.html"), "<html><body>" + "<div>".repeat(200_000) + "the ferry");
    MemconProcess.Result result =
        MemconProcess.run(temporary, "convert", sources.toString(), "-o", "out");
    assertEquals(3, result.exit(), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
    assertFalse(result.err().contains("StackOverflow"), result.err());
  }

  @Test
  void threeHundredMegabytesOfOneLineAreRefused() throws IOException, InterruptedException {
    byte[] chunk = "ferry ".repeat(174_763).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(sources.resolve("line.txt"))) {
      for (int i = 0; i < 300; i++) {
        out.write(chunk);
      }
    }
    refusedInOneLine("line.txt");
  }

  @Test
  void aZipThatUnpacksToTenGigabytesIsRefused() throws IOException, InterruptedException {
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(sources.resolve("bomb.zip")))) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      for (int i = 0; i < 10_240; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    refusedInOneLine("bomb.zip");
  }

  @Test
  void oneBadFileAmongAHundredStopsNobody() throws IOException, InterruptedException {
    for (int number = 1; number <= 99; number++) {
      Files.writeString(
          sources.resolve("letter-" + number + ".txt"),
          number
              + ". Letter From the Harbour Master\n\nSylvania City, May 3, 1901.\n\nSir: Ferry "
              + number
              + " has sailed.\n");
    }
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(sources.resolve("letter-50b.txt.gz")))) {
      out.write("Sir: ".repeat(10_000).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(sources.resolve("letter-50b.txt.gz"));
    Files.write(sources.resolve("letter-50b.txt.gz"), java.util.Arrays.copyOf(whole, 12));
    MemconProcess.Result result =
        MemconProcess.run(temporary, "ingest", sources.toString(), "--archive", "archive");
    assertEquals(3, result.exit(), result.err());
    assertTrue(result.out().contains("99 new"), result.out());
    assertEquals(
        1, result.err().lines().filter(line -> line.contains("letter-50b")).count(), result.err());
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException, InterruptedException {
    MemconProcess.Result result = MemconProcess.run(temporary, "convert", "nowhere.html");
    assertEquals(3, result.exit());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().contains("nowhere.html"), result.err());
  }

  @Test
  void aWrongEncodingIsReadAndSaid() throws IOException, InterruptedException {
    Files.write(
        sources.resolve("cyrillic.txt"),
        "Запись беседы с министром паромов. Министр сказал, что паром уходит во вторник утром, и просил передать это послу."
            .getBytes("windows-1251"));
    MemconProcess.Result result =
        MemconProcess.run(temporary, "convert", sources.toString(), "--to", "text");
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains("министром паромов"), result.out());
  }

  // Both commands, since both meet what users have.
  private String refusedInOneLine(String name) throws IOException, InterruptedException {
    Files.writeString(
        sources.resolve("good.txt"), "1. Letter\n\nMay 3, 1901.\n\nSir: the ferry has sailed.\n");
    MemconProcess.Result converted =
        MemconProcess.run(temporary, "convert", sources.toString(), "-o", "out");
    MemconProcess.Result ingested =
        MemconProcess.run(temporary, "ingest", sources.toString(), "--archive", "archive");
    for (MemconProcess.Result result : List.of(converted, ingested)) {
      assertEquals(3, result.exit(), result.err());
      List<String> lines = result.err().lines().filter(line -> line.contains(name)).toList();
      assertEquals(1, lines.size(), result.err());
      assertTrue(lines.getFirst().contains("; "), "a remedy: " + lines.getFirst());
      assertFalse(result.err().contains("\tat "), result.err());
    }
    assertTrue(Files.exists(temporary.resolve("out/good.xml")), converted.err());
    assertTrue(ingested.out().contains("1 new"), ingested.out());
    return converted.err();
  }
}
