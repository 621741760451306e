package org.memcon.app.workflow.collecting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.collections.CollectionFile;
import org.memcon.holdings.collections.CollectionShelf;
import org.memcon.holdings.collections.CollectionShelf.Kept;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.RecordId;

/// Makes and changes the collections of an archive.
public final class CollectionDesk {

  private final OpenArchive archive;
  private final CollectionShelf shelf;

  /// The desk of an archive.
  public CollectionDesk(OpenArchive archive) {
    this.archive = archive;
    this.shelf = new CollectionShelf(archive.folder());
  }

  /// All collections, by name.
  public List<RecordCollection> all() {
    return shelf.all();
  }

  /// Those of [#all] as whoever asks sees them: where records are closed to them, those that are
  /// not here are not spoken of at all, for they may be the closed ones.
  public List<RecordCollection> seen() {
    return all().stream().map(this::seen).toList();
  }

  RecordCollection seen(RecordCollection collection) {
    return archive.isPartial() ? collection.without(lacking(collection)::contains) : collection;
  }

  /// The collection with this name.
  public Optional<Kept> find(String name) {
    return shelf.find(name);
  }

  /// Makes an empty collection; gives in a line why not.
  public Optional<String> create(String name, String title) {
    try {
      return shelf.add(RecordCollection.empty(name, title))
          ? Optional.empty()
          : Optional.of(taken(name));
    } catch (IllegalArgumentException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  private static String taken(String name) {
    return "there is a collection " + name + " already; choose another name";
  }

  /// Changes a collection whose state is known (any where empty); gives in a line why not.
  public Optional<String> change(
      String name, String state, UnaryOperator<RecordCollection> change) {
    try {
      if (shelf.find(name).isEmpty()) {
        return Optional.of("there is no collection " + name);
      }
      return shelf.change(name, state, change).isPresent()
          ? Optional.empty()
          : Optional.of(
              "the collection was changed elsewhere meanwhile; look at it, and try again");
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      return Optional.of(String.valueOf(wrong.getMessage()));
    }
  }

  /// Forgets a collection; false where there is none.
  public boolean remove(String name) {
    return shelf.remove(name);
  }

  /// A record, or a passage of it, to put into a collection ("wcda-2101", "wcda-2101#t12"); empty
  /// where the archive has none of this name.
  public Optional<Chosen> chosen(String name) throws IOException {
    int sign = name.indexOf('#');
    Optional<String> part =
        sign < 0 ? Optional.empty() : Optional.of(name.substring(sign + 1).strip());
    RecordId id;
    try {
      id = new RecordId((sign < 0 ? name : name.substring(0, sign)).strip());
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    boolean there =
        part.isEmpty()
            || Passages.of(held.get().record()).stream()
                .anyMatch(passage -> passage.name().equals(part.get()));
    String title = held.get().summary().title();
    return there
        ? Optional.of(
            new Chosen(
                id,
                part,
                title.length() > CollectionEntry.LONGEST_TITLE
                    ? title.substring(0, CollectionEntry.LONGEST_TITLE)
                    : title,
                held.get().summary().date().map(HistoricalDate::edtf)))
        : Optional.empty();
  }

  /// What came of taking in somebody's collection: its name here, and the records that the archive
  /// lacks; or in a line why it was not taken.
  public record Taken(String name, List<Chosen> lacking, Optional<String> refusal) {
    public Taken {
      lacking = List.copyOf(lacking);
    }
  }

  /// Takes in a collection from its file, under another name where one is given. Readers do not see
  /// it, whatever the file says, until it is published here.
  public Taken take(String file, String as) {
    try {
      RecordCollection read = CollectionFile.read(file).published(false);
      RecordCollection named = as.isBlank() ? read : read.named(as);
      return shelf.add(named)
          ? new Taken(named.name(), lacking(named), Optional.empty())
          : new Taken(named.name(), List.of(), Optional.of(taken(named.name())));
    } catch (IllegalArgumentException wrong) {
      return new Taken("", List.of(), Optional.of(String.valueOf(wrong.getMessage())));
    }
  }

  /// The records of a collection that the archive lacks.
  public List<Chosen> lacking(RecordCollection collection) {
    List<Chosen> lacking = new ArrayList<>();
    for (Chosen chosen : collection.chosen()) {
      if (archive.searcher().record(chosen.record()).isEmpty()) {
        lacking.add(chosen);
      }
    }
    return lacking;
  }
}
