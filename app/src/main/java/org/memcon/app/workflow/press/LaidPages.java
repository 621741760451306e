package org.memcon.app.workflow.press;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.shelf.ShelfFolder;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.ready.PageParts;
import org.memcon.search.layout.RecordSummary;

/// The pages of an archive that lie ready, a file for each accession. A file's name says what its
/// pages were made of: the accession's version and corrections, this program, and whom the archive
/// knows; what is no longer so is not found. Safe for many threads.
public final class LaidPages {

  /// The ending of the files' names.
  static final String ENDING = "pages";

  private final OpenArchive archive;
  private final ShelfFolder folder;
  private final PageShelf shelf = new PageShelf();

  /// The pages of an archive.
  public LaidPages(OpenArchive archive) {
    this.archive = archive;
    this.folder = ShelfFolder.of(archive.folder());
  }

  /// A record's page, and whether the record is of a volume.
  public record Found(PageParts parts, boolean volume) {}

  /// The page of a record as readers see it today; empty where it has to be made.
  public Optional<Found> find(RecordSummary record) {
    return archive
        .whole(record.accession())
        .flatMap(accession -> shelf.page(place(accession), record.id()))
        .filter(page -> holds(page.references()))
        .map(page -> new Found(PageParts.of(page.title(), page.contents()), page.volume()));
  }

  // A reference leads on as soon as what it points at is there, and as long.
  private boolean holds(Map<RecordId, Boolean> references) {
    return references.entrySet().stream()
        .allMatch(each -> archive.searcher().record(each.getKey()).isPresent() == each.getValue());
  }

  /// Where the pages of an accession lie that are made now.
  Path place(Accession accession) {
    return folder.place(
        accession.id().value(),
        accession.version(),
        String.join(
            "\n",
            Program.state(),
            archive.names().state(),
            archive.corrections().state(accession.id())),
        ENDING);
  }

  ShelfFolder folder() {
    return folder;
  }
}
