package org.memcon.search.retrieval;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.memcon.model.record.RecordId;

/// Answers queries from an archive's index. Safe for use by any number of threads, and while another
/// process writes: it sees the index as of the last commit before it was opened or refreshed.
///
///     try (Searcher searcher = Searcher.open(archive.resolve("index"))) {
///       Hits hits = searcher.search(SearchRequest.of("berlin speaker:khrushchev date:1961"));
///     }
public final class Searcher implements AutoCloseable {

  private Searcher() {}

  /// Opens the index in a folder to read.
  ///
  /// @throws org.memcon.search.indexing.IndexException where there is none, or one that is damaged
  ///   or of another version
  public static Searcher open(Path folder) {
    throw new UnsupportedOperationException("" + folder);
  }

  /// Takes notice of what was committed since; returns whether there was anything.
  public boolean refresh() {
    throw new UnsupportedOperationException();
  }

  /// Answers a query.
  public Hits search(SearchRequest request) {
    throw new UnsupportedOperationException("" + request);
  }

  /// The record with this id; where several accessions hold it, the one received first.
  public Optional<RecordSummary> record(RecordId id) {
    throw new UnsupportedOperationException("" + id);
  }

  /// Every record with this id: several where several accessions hold it.
  public List<RecordSummary> records(RecordId id) {
    throw new UnsupportedOperationException("" + id);
  }

  /// The records before and after a record, in its source and in time.
  public Neighbours neighbours(RecordSummary record) {
    throw new UnsupportedOperationException("" + record);
  }

  /// The records of an accession in the order of its source, from number `from`, at most `size`.
  public List<RecordSummary> recordsOf(String accession, int from, int size) {
    throw new UnsupportedOperationException(accession + from + size);
  }

  /// What the archive holds, in numbers.
  public Overview overview() {
    throw new UnsupportedOperationException();
  }

  /// The records around a record: in the order of its source, and by date.
  public record Neighbours(
      Optional<RecordSummary> previous,
      Optional<RecordSummary> next,
      Optional<RecordSummary> earlier,
      Optional<RecordSummary> later) {}

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
