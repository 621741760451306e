package org.memcon.app.web.server;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.app.web.collection.CollectionRoom;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import org.memcon.publishing.page.collection.CollectionSheet;

/// Two collections, one of which is published.
final class InventedCollections implements CollectionRoom {

  @Override
  public List<RecordCollection> all() {
    return List.of(
        RecordCollection.empty("lamps", "Lamps <i>")
            .published(true)
            .with(new CollectionEntry.Prose("Of *lamps* and <script>.")),
        RecordCollection.empty("drafts", "Drafts"));
  }

  @Override
  public Optional<CollectionSheet> find(String name) {
    return all().stream()
        .filter(collection -> collection.name().equals(name))
        .findFirst()
        .map(collection -> new CollectionSheet(collection, "0", Map.of()));
  }

  @Override
  public int export(String name, String ending, OutputStream out) {
    return 0;
  }

  @Override
  public Optional<Chosen> chosen(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<String> create(String name, String title) {
    return Optional.empty();
  }

  @Override
  public Optional<String> change(
      String name, String state, UnaryOperator<RecordCollection> change) {
    return Optional.empty();
  }

  @Override
  public boolean remove(String name) {
    return false;
  }

  @Override
  public Taken take(String file, String as) {
    return new Taken("", Optional.of("invented"));
  }
}
