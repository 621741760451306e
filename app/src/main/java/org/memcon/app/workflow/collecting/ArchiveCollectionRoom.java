package org.memcon.app.workflow.collecting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.app.web.collection.CollectionRoom;
import org.memcon.app.web.page.ReadingRoom;
import org.memcon.app.workflow.exchange.CollectionExport;
import org.memcon.app.workflow.exchange.ExportForm;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.collections.CollectionShelf.Kept;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.Block.Turn.Delivery;
import org.memcon.publishing.page.collection.ChosenFacts;
import org.memcon.publishing.page.collection.CollectionSheet;
import org.memcon.search.layout.RecordSummary;

/// The collections of an archive on disk, as pages ask for them.
public final class ArchiveCollectionRoom implements CollectionRoom {

  /// Of so many passages the words are shown: each may need a volume to be read.
  private static final int SHOWN = 60;

  private final OpenArchive archive;
  private final CollectionDesk desk;

  /// The room of an archive.
  public ArchiveCollectionRoom(OpenArchive archive) {
    this.archive = archive;
    this.desk = new CollectionDesk(archive);
  }

  @Override
  public List<RecordCollection> all() {
    return desk.all();
  }

  @Override
  public Optional<CollectionSheet> find(String name) throws IOException {
    Optional<Kept> kept = desk.find(name);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    RecordCollection collection = desk.seen(kept.get().collection());
    Map<String, ChosenFacts> facts = new HashMap<>();
    int read = 0;
    for (Chosen chosen : collection.chosen()) {
      Optional<RecordSummary> record = archive.searcher().record(chosen.record());
      if (record.isPresent() && !facts.containsKey(chosen.name())) {
        read += chosen.part().isPresent() ? 1 : 0;
        List<String> words = read <= SHOWN ? words(chosen) : List.of();
        facts.put(chosen.name(), facts(record.get(), words));
      }
    }
    return Optional.of(new CollectionSheet(collection, kept.get().state(), facts));
  }

  private static ChosenFacts facts(RecordSummary record, List<String> words) {
    String title = record.number().map(number -> number + ". ").orElse("") + record.title();
    return new ChosenFacts(title, record.kind(), record.date(), words);
  }

  private List<String> words(Chosen chosen) throws IOException {
    Optional<OpenArchive.HeldRecord> held =
        chosen.part().isEmpty() ? Optional.empty() : archive.record(chosen.record());
    return held.stream()
        .flatMap(found -> Passages.of(found.record()).stream())
        .filter(passage -> chosen.part().filter(passage.name()::equals).isPresent())
        .findFirst()
        .map(passage -> List.of((speaker(passage) + passage.words()).split("\n")))
        .orElse(List.of());
  }

  /// Whose words they are, where the record prints that before them.
  private static String speaker(Passage passage) {
    return passage
        .speaker()
        .filter(who -> passage.delivery().filter(Delivery.VERBATIM::equals).isPresent())
        .map(who -> who.name() + ": ")
        .orElse("");
  }

  @Override
  public int export(String name, String ending, OutputStream out) throws IOException {
    Optional<Kept> kept = desk.find(name);
    int most = ReadingRoom.MOST_IN_PDF;
    if (ending.equals("pdf")
        && kept.isPresent()
        && kept.get().collection().chosen().size() > most) {
      throw new IllegalArgumentException(
          "A PDF has at most " + most + " records here; take EPUB, or memcon collection export.");
    }
    return kept.isEmpty()
        ? 0
        : new CollectionExport(archive, desk.seen(kept.get().collection()))
            .write(ExportForm.ofEnding(ending), out);
  }

  @Override
  public Optional<Chosen> chosen(String name) throws IOException {
    return desk.chosen(name);
  }

  @Override
  public Optional<String> create(String name, String title) {
    return desk.create(name, title);
  }

  @Override
  public Optional<String> change(
      String name, String state, UnaryOperator<RecordCollection> change) {
    return desk.change(name, state, change);
  }

  @Override
  public boolean remove(String name) {
    return desk.remove(name);
  }

  @Override
  public Taken take(String file, String as) {
    CollectionDesk.Taken taken = desk.take(file, as);
    return new Taken(taken.name(), taken.refusal());
  }
}
