package org.memcon.app.workflow.holding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.archive.ArchiveLock;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.search.layout.IndexException;
import org.memcon.search.retrieval.Overview;
import org.memcon.search.retrieval.Searcher;

/// Checks an archive: every byte against its digest, every object against OCFL, the index against
/// the holdings.
public final class Verification {

  private Verification() {}

  /// How many objects were checked, a line for each fault (what, where, and what to do), and notes
  /// on what can be derived again and is not lost.
  public record Report(int objects, List<String> faults, List<String> notes) {
    public Report {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }
  }

  /// Checks everything. What a killed ingest left half written is rolled back first, unless another
  /// process is writing just now.
  public static Report run(ArchiveFolder folder, Progress progress) throws IOException {
    try (ArchiveLock lock = ArchiveLock.take(folder)) {
      Holdings.openToWrite(folder).close();
    } catch (ArchiveException busy) {
      return check(folder, progress, List.of(String.valueOf(busy.getMessage())));
    }
    return check(folder, progress, List.of());
  }

  private static Report check(ArchiveFolder folder, Progress progress, List<String> before)
      throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> notes = new ArrayList<>(before);
    try (Holdings holdings = Holdings.open(folder)) {
      List<AccessionId> objects = holdings.objects();
      int done = 0;
      for (AccessionId id : objects) {
        progress.at(++done, objects.size(), id.value());
        for (String fault : holdings.faults(id)) {
          faults.add(
              "holdings/"
                  + id
                  + ": "
                  + fault
                  + "; ingest the source again, or restore the folder from a copy");
        }
      }
      strays(folder, faults);
      if (corrections(folder, holdings, faults, notes)) {
        index(folder, holdings, notes);
      }
      progress.end();
      return new Report(objects.size(), faults, notes);
    }
  }

  private static void strays(ArchiveFolder folder, List<String> faults) throws IOException {
    try (Stream<Path> entries = Files.list(folder.holdings())) {
      entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals("extensions") && AccessionId.ofFolder(name).isEmpty())
          .forEach(name ->
              faults.add(
                  "holdings/" + name + ": not an accession of Memcon; move the folder elsewhere"));
    }
  }

  // A log must be read, or its corrections are lost; one whose source is not held waits for it.
  private static boolean corrections(
      ArchiveFolder folder, Holdings holdings, List<String> faults, List<String> notes) {
    Corrections corrections = Corrections.of(folder);
    boolean readable = true;
    for (AccessionId id : corrections.accessions()) {
      try {
        corrections.history(id);
      } catch (ArchiveException damaged) {
        faults.add(String.valueOf(damaged.getMessage()));
        readable = false;
      }
      if (holdings.find(id).isEmpty()) {
        notes.add("corrections/" + id + ".jsonl: its source is not held; they wait until it is");
      }
    }
    return readable;
  }

  private static void index(ArchiveFolder folder, Holdings holdings, List<String> notes) {
    if (holdings.held().isEmpty()) {
      return;
    }
    Corrections corrections = Corrections.of(folder);
    try (Searcher searcher = Searcher.open(folder.index())) {
      Overview overview = searcher.overview();
      Set<String> indexed =
          overview.accessions().stream()
              .map(each -> each.id() + " " + each.version())
              .collect(Collectors.toSet());
      Set<String> held =
          holdings.held().stream()
              .map(each ->
                  each.id() + " " + Indexing.version(each.id(), each.version(), corrections))
              .collect(Collectors.toSet());
      long missing = held.stream().filter(each -> !indexed.contains(each)).count();
      long surplus = indexed.stream().filter(each -> !held.contains(each)).count();
      if (missing + surplus > 0) {
        notes.add(
            "index/: lacks "
                + missing
                + " accessions and has "
                + surplus
                + " that are not held; the next ingest or memcon reindex mends it");
      }
    } catch (IndexException unusable) {
      notes.add(String.valueOf(unusable.getMessage()));
    }
  }
}
