package org.memcon.acceptance.books;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.exchange.ExportForm;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.SearchRequest;

/// An archive of some sources, of which books are made.
record MadeArchive(ArchiveFolder archive) {

  static MadeArchive of(Path folder, Path sources) throws IOException {
    ArchiveFolder archive = ArchiveFolder.create(folder);
    Ingest.run(archive, List.of(sources.toString()), "0", Progress.NONE);
    return new MadeArchive(archive);
  }

  /// Writes all that a query finds.
  long write(String query, ExportForm form, Path file) throws IOException {
    try (OpenArchive open = OpenArchive.open(archive);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return new Export(open, Patience.OF_PROGRAMS, Patience.OF_COMMANDS)
          .write(SearchRequest.of(query), form, out, Progress.NONE)
          .records();
    }
  }
}
