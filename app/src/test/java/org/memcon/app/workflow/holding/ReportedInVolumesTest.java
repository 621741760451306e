package org.memcon.app.workflow.holding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.search.retrieval.SearchRequest;

/// A volume's editors seldom say whose words a sentence reports; the index does.
class ReportedInVolumesTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v01"><teiHeader><fileDesc><titleStmt><title>Freedonia</title></titleStmt>
      <publicationStmt><idno type="frus">frus1900-01v01</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head>
      <p><persName corresp="#p_OJ1">Orlok</persName> said that the ferry was shut. He hoped that it would open in spring. Nobody could cross.</p>
      <p>Mr. Bell replied that the lantern was broken.</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Agreement</head><p>The ferry and the lantern are Freedonian.</p></div>
      </body></text></TEI>
      """;

  @TempDir Path temporary;

  @Test
  void reportedSpeechOfAVolumeIsFoundAndTheVolumeStaysAsItIs() throws IOException {
    Path file = Files.writeString(temporary.resolve("frus1900-01v01.xml"), VOLUME);
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(file.toString()), "test", Progress.NONE);
    for (int time = 0; time < 2; time++) {
      try (OpenArchive open = OpenArchive.open(folder)) {
        assertEquals(1, records(open, "speaker:orlok spring is:reported"));
        assertEquals(1, records(open, "speaker:bell lantern"));
        assertEquals(0, records(open, "speaker:bell ferry"));
        assertEquals(2, records(open, "ferry"));
      }
      Reindexing.run(folder, Progress.NONE);
    }
    try (Holdings holdings = Holdings.open(folder);
        InputStream held = holdings.source(holdings.all().getFirst())) {
      assertArrayEquals(Files.readAllBytes(file), held.readAllBytes());
    }
  }

  private static long records(OpenArchive open, String query) {
    return open.searcher().search(SearchRequest.of(query)).records();
  }
}
