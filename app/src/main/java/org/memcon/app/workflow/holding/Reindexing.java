package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.app.workflow.shelf.Shelf;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.archive.ArchiveLock;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.search.indexing.RecordIndexer;

/// Builds the index anew from the holdings.
public final class Reindexing {

  private Reindexing() {}

  /// How many accessions were indexed, and a line for each that could not be.
  public record Report(int accessions, List<String> faults) {}

  /// Gives an archive in which nothing is yet an index of nothing, so that it can be read.
  public static void begin(ArchiveFolder folder) throws IOException {
    try (Stream<Path> holdings = list(folder.holdings());
        Stream<Path> index = list(folder.index())) {
      if (holdings.findAny().isEmpty() && index.findAny().isEmpty()) {
        run(folder, Progress.NONE);
      }
    }
  }

  private static Stream<Path> list(Path folder) throws IOException {
    return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
  }

  /// Builds the index anew; readers see the old one until it is done.
  public static Report run(ArchiveFolder folder, Progress progress) throws IOException {
    try (ArchiveLock lock = ArchiveLock.take(folder);
        Holdings holdings = Holdings.openToWrite(folder);
        RecordIndexer indexer = RecordIndexer.rebuild(folder.index())) {
      List<Accession> accessions = holdings.all();
      // What readers get is made anew, too.
      Shelf shelf = Shelf.of(folder);
      shelf.clear();
      Identification identification = Identification.of(folder);
      Corrections corrections = Corrections.of(folder);
      List<String> faults = new ArrayList<>();
      int done = 0;
      for (Accession accession : accessions) {
        progress.at(++done, accessions.size(), accession.provenance().name());
        try {
          Indexing.index(holdings, accession, identification, corrections, shelf, indexer);
        } catch (RuntimeException damaged) {
          indexer.delete(accession.id().value());
          faults.add(
              "holdings/"
                  + accession.id()
                  + ": cannot be indexed ("
                  + damaged.getMessage()
                  + "); run memcon verify");
        }
      }
      indexer.commit();
      WholeNames.of(folder);
      progress.end();
      return new Report(accessions.size() - faults.size(), faults);
    }
  }
}
