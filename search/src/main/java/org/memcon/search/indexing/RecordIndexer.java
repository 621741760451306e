package org.memcon.search.indexing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.record.DiplomaticRecord;

/// Writes records into the index of an archive. One process writes at a time, others read on; what
/// is written is seen, all of it at once, after [#commit()]. Any number of threads may add.
///
///     try (RecordIndexer indexer = RecordIndexer.open(archive.resolve("index"))) {
///       indexer.begin(accession);            // takes out what the index has of it
///       indexer.add(accession, 0, record);   // position, record; from any thread
///       indexer.complete(accession);         // from now on it counts as indexed
///       indexer.commit();
///     }
public final class RecordIndexer implements AutoCloseable {

  private RecordIndexer() {}

  /// Opens the index in a folder to write, and makes it where there is none.
  public static RecordIndexer open(Path folder) {
    throw new UnsupportedOperationException("" + folder);
  }

  /// Begins the index in a folder anew; readers see the old one until the first commit.
  public static RecordIndexer rebuild(Path folder) {
    throw new UnsupportedOperationException("" + folder);
  }

  /// Takes out whatever the index has of an accession, to put in its records.
  public void begin(Accession accession) {
    throw new UnsupportedOperationException("" + accession);
  }

  /// Adds a record; `position` is its place among the records of the source, from 0.
  public void add(Accession accession, int position, DiplomaticRecord record) {
    throw new UnsupportedOperationException("" + accession + position + record);
  }

  /// Says that all records of an accession have been added.
  public void complete(Accession accession) {
    throw new UnsupportedOperationException("" + accession);
  }

  /// Takes an accession out of the index.
  public void delete(String accession) {
    throw new UnsupportedOperationException(accession);
  }

  /// The accessions that are wholly in the index as of the last commit, with the version that was
  /// indexed.
  public Optional<Accession> accession(String id) {
    throw new UnsupportedOperationException(id);
  }

  /// The ids of the accessions that are wholly in the index as of the last commit.
  public Set<String> accessions() {
    throw new UnsupportedOperationException();
  }

  /// Makes everything added so far lasting, and visible to searchers that are opened or refreshed
  /// from now on.
  public void commit() {
    throw new UnsupportedOperationException();
  }

  /// Commits and lets go of the index.
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
