package org.memcon.app.web.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import org.memcon.publishing.page.collection.CollectionSheet;

/// What readers and collectors ask of an archive. Calls come from many threads at once.
public interface CollectionRoom {

  /// All collections, by name.
  List<RecordCollection> all();

  /// The collection with this name, and what the archive has of its records.
  Optional<CollectionSheet> find(String name) throws IOException;

  /// Writes a collection as a file with this ending, and gives how many records were written.
  int export(String name, String ending, OutputStream out) throws IOException;

  /// A record ("wcda-2101") or passage ("wcda-2101#t12") to put into a collection; empty where
  /// there is none.
  Optional<Chosen> chosen(String name) throws IOException;

  /// Makes an empty collection; gives in a line why not.
  Optional<String> create(String name, String title);

  /// Changes a collection whose state is known (any where empty); gives in a line why not.
  Optional<String> change(String name, String state, UnaryOperator<RecordCollection> change);

  /// Forgets a collection; false where there is none.
  boolean remove(String name);

  /// Takes in a collection from its file, under another name where one is given.
  Taken take(String file, String as);

  /// What came of it: the collection's name here, or in a line why it was not taken.
  record Taken(String name, Optional<String> refusal) {}
}
