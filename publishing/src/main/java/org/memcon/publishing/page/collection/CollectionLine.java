package org.memcon.publishing.page.collection;

import org.memcon.model.collection.RecordCollection;

/// A collection in a list.
public record CollectionLine(String name, String title, boolean published, int records) {

  /// What a list says of a collection.
  public static CollectionLine of(RecordCollection collection) {
    return new CollectionLine(
        collection.name(), collection.title(), collection.published(), collection.chosen().size());
  }

  /// How many records, and who sees it.
  public String about() {
    return records
        + (records == 1 ? " record" : " records")
        + (published ? "" : " · not published");
  }
}
