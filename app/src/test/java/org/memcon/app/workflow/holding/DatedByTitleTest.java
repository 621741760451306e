package org.memcon.app.workflow.holding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.search.retrieval.SearchRequest;

/// Volumes put the day into the title where a document has no dateline; it is found by it.
class DatedByTitleTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v02"><teiHeader><fileDesc><titleStmt><title>Freedonia</title></titleStmt>
      <publicationStmt><idno type="frus">frus1900-01v02</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of a Conversation, Port Orlok, May 3, 1901</head><p>The ferry is shut.</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Plan for the Ferry to July 1, 1902</head><p>The ferry is to open.</p></div>
      </body></text></TEI>
      """;

  @TempDir Path temporary;

  @Test
  void aRecordIsFoundByTheDayThatItsTitleNames() throws IOException {
    Path file = Files.writeString(temporary.resolve("frus1900-01v02.xml"), VOLUME);
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(file.toString()), "test", Progress.NONE);
    try (OpenArchive open = OpenArchive.open(folder)) {
      assertEquals(1, records(open, "ferry date:1901-05-03"));
      assertEquals(0, records(open, "ferry date:1902"));
      assertEquals(2, records(open, "ferry"));
    }
  }

  private static long records(OpenArchive open, String query) {
    return open.searcher().search(SearchRequest.of(query)).records();
  }
}
