package org.memcon.search.retrieval;

import java.nio.file.Path;
import java.util.List;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.layout.Accession;

/// Small indexes for tests.
public final class Corpus {

  private Corpus() {}

  /// An index of one accession with these records, open to search.
  public static Searcher of(Path folder, Draft... drafts) {
    return of(folder, List.of(drafts).stream().map(Draft::record).toList());
  }

  public static Searcher of(Path folder, List<DiplomaticRecord> records) {
    Accession accession = new Accession("acc-1", "v1", "summit.xml", "2026-01-05T10:00:00Z");
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, accession, records);
    }
    return Searcher.open(folder);
  }

  public static void add(
      RecordIndexer indexer, Accession accession, List<DiplomaticRecord> records) {
    indexer.begin(accession);
    int position = 0;
    for (DiplomaticRecord record : records) {
      indexer.add(accession, position++, record);
    }
    indexer.complete(accession);
  }

  /// The ids of the records that a query finds, in the order of the ids.
  public static List<String> ids(Searcher searcher, String query) {
    return searcher.search(SearchRequest.of(query).from(0, 1_000)).hits().stream()
        .filter(Hits.Hit::isComplete)
        .map(hit -> hit.record().id().value())
        .sorted()
        .toList();
  }
}
