package org.memcon.app.workflow.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memcon.app.web.page.ReadingRoom;
import org.memcon.app.web.reference.CrossReferences;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.shelf.UnfinishedFile;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceText;
import org.memcon.publishing.page.packed.LaidHtml;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.record.RecordPage;
import org.memcon.publishing.page.shell.Templates;

/// Lays pages of records ready, accession after accession.
public final class Press {

  private final OpenArchive archive;
  private final ReadingRoom room;
  private final LaidPages pages;

  /// The press of an archive as a whole and of its room.
  public Press(OpenArchive archive, ReadingRoom room) {
    this.archive = archive;
    this.room = room;
    this.pages = new LaidPages(archive);
  }

  /// Lays all pages ready that do not lie so, as long as nothing interrupts: in the background of a
  /// server, which it leaves half of a processor's time.
  public void lay() throws IOException, InterruptedException {
    for (Accession accession : archive.accessions()) {
      Path place = pages.place(accession);
      if (!Files.exists(place)) {
        lay(accession, place);
      }
    }
  }

  private void lay(Accession accession, Path place) throws IOException, InterruptedException {
    String id = accession.id().value();
    Map<RecordId, PageFile.Place> places = new LinkedHashMap<>();
    try (UnfinishedFile file = new UnfinishedFile(pages.folder(), id, LaidPages.ENDING)) {
      for (Provenance.HeldRecord held : accession.provenance().records()) {
        long begun = System.nanoTime();
        Optional<RecordInContext> record = record(new RecordId(held.id()), id);
        if (record.isPresent()) {
          long at = file.at();
          int length = file.add(() -> laid(record.get(), accession).bytes());
          if (length == 0) {
            return; // Nothing can be written here.
          }
          places.put(record.get().record().id(), new PageFile.Place(at, length));
        }
        Thread.sleep(Duration.ofNanos(System.nanoTime() - begun));
      }
      file.complete(() -> PageFile.head(places), place, () -> place.equals(pages.place(accession)));
    }
  }

  /// The record as this accession has it: another may have one of the same name.
  private Optional<RecordInContext> record(RecordId id, String accession) throws IOException {
    return room.record(id)
        .filter(record ->
            record.provenance().filter(from -> from.accession().equals(accession)).isPresent());
  }

  private LaidPage laid(RecordInContext record, Accession accession) throws IOException {
    CrossReferences references = new CrossReferences(this::isHeld, record.record().id());
    // Where the archive is named, the page is put together.
    Optional<SourceText> source =
        record.account().isPresent() ? room.sourceText(record.record().id()) : Optional.empty();
    RecordPage page = RecordPage.of("", record, references, source);
    List<LaidHtml> contents =
        page.parts().contents().stream().map(part -> LaidHtml.of(Templates.html(part))).toList();
    return new LaidPage(
        page.title(), record.volume().isPresent(), elsewhere(references, accession), contents);
  }

  private boolean isHeld(RecordId id) {
    return archive.searcher().record(id).isPresent();
  }

  /// The references to records of other accessions: what this one has is told by its version.
  private static Map<RecordId, Boolean> elsewhere(CrossReferences references, Accession accession) {
    List<String> own =
        accession.provenance().records().stream().map(Provenance.HeldRecord::id).toList();
    return references.asked().entrySet().stream()
        .filter(asked -> !own.contains(asked.getKey().value()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
