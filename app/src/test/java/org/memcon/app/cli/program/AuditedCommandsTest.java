package org.memcon.app.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditLog;

/// Commands that change an archive, and what the audit log says of them.
class AuditedCommandsTest {

  private static final String LETTER =
      """
      Wilson Center Digital Archive

      May 3, 1900

      Letter from A. Bell to J. Orlok

      The ferry has sailed, and nobody was told of it before it did.

      Document Information

      Record ID

      999003
      """;

  @TempDir private Path temporary = Path.of("");

  private int memcon(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--archive", temporary.resolve("archive").toString()));
    return Memcon.run(all.toArray(String[]::new));
  }

  private List<String> audited() {
    List<String> lines = new ArrayList<>();
    new AuditLog(ArchiveFolder.open(temporary.resolve("archive")))
        .read(
            LocalDate.EPOCH,
            entry ->
                lines.add(
                    entry.who() + " " + entry.from() + " " + entry.what() + " " + entry.about()));
    return lines;
  }

  @Test
  void whoeverChangesAnArchiveIsWrittenDown() throws IOException {
    Path letter = Files.writeString(temporary.resolve("letter.txt"), LETTER);
    String user = System.getProperty("user.name", "unknown");
    assertEquals(0, memcon("ingest", letter.toString()));
    assertEquals(0, memcon("ingest", letter.toString()));
    assertEquals(0, memcon("correct", "set", "wcda-999003", "date", "1900-05-04", "--by", "ed"));
    assertEquals(0, memcon("correct", "undo", "wcda-999003", "--by", "ed"));
    assertEquals(2, memcon("correct", "set", "wcda-999003", "date", "no day", "--by", "ed"));
    assertEquals(0, memcon("authority", "add", "Bell, Ada", "--by", "ada"));
    assertEquals(0, memcon("authority", "undo", "--by", "ada"));
    assertEquals(
        List.of(
            user + " here ingest 1 new, 0 changed",
            "ed here correct wcda-999003 correction 1",
            "ed here correct-undo wcda-999003 correction 1",
            "ada here authority-add change 1 person-ada-bell",
            "ada here authority-undo change 2 person-ada-bell"),
        audited());
  }
}
