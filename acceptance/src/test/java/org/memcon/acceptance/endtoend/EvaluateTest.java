package org.memcon.acceptance.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `memcon evaluate` as an editor runs it.
class EvaluateTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Ferries</title></titleStmt>
      <publicationStmt><p>none</p></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body>
      <div type="document" xml:id="d1" n="1"><head>1. Telegram From the Legation in Freedonia<note n="1" type="source">Source:
      Harbour Archive, Box 7.</note></head>
      <dateline><placeName>Port Augusta</placeName>, <date when="1902-05-03">May 3, 1901</date>.</dateline>
      <p>The ferry has sailed for Sylvania City with the whole of the delegation on board.</p></div>
      </body></text></TEI>
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void volume() throws IOException {
    Files.writeString(folder.resolve("ferries.xml"), VOLUME);
  }

  @Test
  void figuresOfEachLayoutAndTheWorstDocumentsArePrinted() throws Exception {
    MemconProcess.Result result = MemconProcess.run(folder, "evaluate", "ferries.xml");
    assertEquals(0, result.exit(), result.err());
    assertEquals("", result.err());
    String report = result.out();
    assertTrue(report.startsWith("etext: 1 volume, 1 document\n"), report);
    assertTrue(
        report.contains("  documents           100.0    100.0    100.0         1\n"), report);
    // The text says 1901; the encoding, wrongly, 1902.
    assertTrue(
        report.contains(
            """
              ferries d1  1. Telegram From the Legation in Freedonia
                1 place to correct
                date         - 1902-05-03
                             + 1901-05-03
            """),
        report);
    assertTrue(report.contains("  F1                etext      web     page      ocr\n"), report);
  }

  @Test
  void oneLayoutCanBeAskedForAsJson() throws Exception {
    MemconProcess.Result result =
        MemconProcess.run(folder, "evaluate", "--layout", "web", "ferries.xml", "--json");
    assertEquals(0, result.exit(), result.err());
    JsonNode report = new ObjectMapper().readTree(result.out());
    assertEquals("memcon-evaluation", report.path("format").asText());
    assertEquals(1, report.path("layouts").size());
    JsonNode web = report.path("layouts").path(0);
    assertEquals("web", web.path("layout").asText());
    assertEquals("date", web.path("elements").path(3).path("element").asText());
    assertEquals(0.0, web.path("elements").path(3).path("f1").asDouble());
    assertEquals("FOUND", web.path("worst").path(0).path("state").asText());
  }

  @Test
  void whatIsNoGoldIsRefusedAndTheRestMeasured() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "The ferry has sailed.");
    MemconProcess.Result result =
        MemconProcess.run(folder, "evaluate", "notes.txt", "ferries.xml", "--layout", "etext");
    assertEquals(3, result.exit());
    assertEquals(
        "memcon: notes.txt: no TEI; give volumes that were encoded in TEI P5 by hand\n",
        result.err());
    assertTrue(result.out().startsWith("etext: 1 volume"), result.out());
  }

  @Test
  void aLayoutThatIsNoneIsAMistakeOfTheCommandLine() throws Exception {
    MemconProcess.Result result =
        MemconProcess.run(folder, "evaluate", "ferries.xml", "--layout", "codex");
    assertEquals(2, result.exit());
    assertEquals(1, result.err().lines().count(), result.err());
  }
}
