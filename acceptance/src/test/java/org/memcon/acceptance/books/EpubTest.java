package org.memcon.acceptance.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.exchange.CollectionExport;
import org.memcon.app.workflow.exchange.ExportForm;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.SampleCollection;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.RecordCollection;

/// Books in EPUB are read by epubcheck, and nothing is found.
class EpubTest {

  @TempDir private Path folder = Path.of("");

  /// What epubcheck says; nothing where all is well.
  private static String faults(Path book) {
    StringWriter said = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(said), "");
    new EpubCheck(book.toFile(), report).doValidate();
    boolean clean =
        report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount() == 0;
    return clean ? "" : "faults: " + said;
  }

  @Test
  void theSampleIsAWellMadeBook() throws IOException {
    Path sources = folder.resolve("sources");
    SampleCollection.unpack(sources);
    MadeArchive archive = MadeArchive.of(folder.resolve("archive"), sources);
    Path book = folder.resolve("sample.epub");
    assertTrue(archive.write("", ExportForm.EPUB, book) > 20);
    assertEquals("", faults(book));
    Path letters = folder.resolve("letters.epub");
    archive.write("kind:telegram", ExportForm.EPUB, letters);
    assertEquals("", faults(letters));
  }

  @Test
  void aCollectionIsAWellMadeBook() throws IOException {
    Path sources = folder.resolve("sources");
    SampleCollection.unpack(sources);
    MadeArchive archive = MadeArchive.of(folder.resolve("archive"), sources);
    Path book = folder.resolve("collection.epub");
    try (OpenArchive open = OpenArchive.open(archive.archive());
        OutputStream out = Files.newOutputStream(book)) {
      CollectionDesk desk = new CollectionDesk(open);
      RecordCollection collection =
          RecordCollection.empty("gates", "Who opened <the> gates?")
              .with(new CollectionEntry.Heading("Two accounts & more"))
              .with(
                  new CollectionEntry.Prose("See [there](https://example.org/?a=1&b=2), *please*."))
              .with(desk.chosen("osp1960-62v04-d131").orElseThrow())
              .with(desk.chosen("wcda-2101#t8").orElseThrow())
              .with(desk.chosen("wcda-2101#t8").orElseThrow())
              .with(desk.chosen("wcda-2101").orElseThrow())
              .with(new CollectionEntry.Prose("That is all."));
      assertEquals(3, new CollectionExport(open, collection).write(ExportForm.EPUB, out));
    }
    assertEquals("", faults(book));
  }

  @Test
  void theSeedsAreAWellMadeBook() throws IOException {
    Optional<Path> shared = SharedMaterial.folder();
    Assumptions.assumeTrue(shared.isPresent(), "the folder of shared material is not here");
    Path seeds = shared.orElseThrow().resolve("seeds");
    MadeArchive archive = MadeArchive.of(folder.resolve("archive"), seeds);
    Path book = folder.resolve("seeds.epub");
    assertEquals(7, archive.write("", ExportForm.EPUB, book));
    assertEquals("", faults(book));
  }

  /// The judge is awake.
  @Test
  void aBookWithALinkThatLeadsNowhereIsFound() throws IOException {
    Path sources = folder.resolve("sources");
    SampleCollection.unpack(sources);
    MadeArchive archive = MadeArchive.of(folder.resolve("archive"), sources);
    Path book = folder.resolve("broken.epub");
    archive.write("kind:telegram", ExportForm.EPUB, book);
    try (FileSystem zip = FileSystems.newFileSystem(book)) {
      Path title = zip.getPath("EPUB", "title.xhtml");
      String page = Files.readString(title, StandardCharsets.UTF_8);
      Files.writeString(title, page.replace("</h1>", "</h1><a href=\"nowhere.xhtml\">x</a>"));
    }
    assertTrue(faults(book).contains("nowhere.xhtml"), faults(book));
  }
}
