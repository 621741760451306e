package org.memcon.app.cli.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.cli.program.Memcon;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;

class AddToCollectionCommandTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void allThatIsUnknownIsNamedAtOnce() throws IOException {
    Path archive = temporary.resolve("archive");
    Path letter = Files.writeString(temporary.resolve("letter.txt"), "Letter\n\nThe ferry sailed.");
    Ingest.run(ArchiveFolder.create(archive), List.of(letter.toString()), "test", Progress.NONE);
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertEquals(
          ExitCode.FINDINGS,
          Memcon.run(
              "collection",
              "add",
              "lend-lease",
              "kalm-1",
              "kalm-2#p3",
              "--archive",
              archive.toString()));
    } finally {
      System.setErr(before);
    }
    String lines = said.toString(StandardCharsets.UTF_8);
    assertTrue(lines.contains("lend-lease: no such collection"), lines);
    assertTrue(lines.contains("kalm-1: no such record"), lines);
    assertTrue(lines.contains("kalm-2#p3: no such record"), lines);
  }
}
