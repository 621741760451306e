package org.memcon.publishing.page.collection;

import java.util.Map;
import java.util.Optional;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;

/// A collection, and what the archive has of its records, by [Chosen#name()]; `state` changes
/// whenever the collection does.
public record CollectionSheet(
    RecordCollection collection, String state, Map<String, ChosenFacts> held) {

  public CollectionSheet {
    held = Map.copyOf(held);
  }

  /// What the archive has of a record; empty where it lacks it.
  public Optional<ChosenFacts> facts(Chosen chosen) {
    return Optional.ofNullable(held.get(chosen.name()));
  }

  /// How many of the records the archive lacks.
  public long lacking() {
    return collection.chosen().stream().filter(one -> facts(one).isEmpty()).count();
  }
}
