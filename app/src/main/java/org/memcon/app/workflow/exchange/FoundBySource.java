package org.memcon.app.workflow.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.memcon.model.record.RecordId;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.retrieval.Hits;

/// Which records were found in which accession.
final class FoundBySource implements Hits.Sink {

  private final Map<String, Set<RecordId>> bySource = new TreeMap<>();
  private List<ParsedQuery.Remark> remarks = List.of();
  private long total;

  /// Records that were chosen, not found.
  static FoundBySource of(List<RecordSummary> chosen) {
    FoundBySource found = new FoundBySource();
    for (RecordSummary record : chosen) {
      found.bySource.computeIfAbsent(record.accession(), any -> new HashSet<>()).add(record.id());
    }
    found.total = found.bySource.values().stream().mapToLong(Set::size).sum();
    return found;
  }

  @Override
  public void begin(long hits, List<ParsedQuery.Remark> said) {
    total = hits;
    remarks = said;
  }

  @Override
  public void hit(Hits.Hit hit) {
    bySource
        .computeIfAbsent(hit.record().accession(), any -> new HashSet<>())
        .add(hit.record().id());
  }

  Map<String, Set<RecordId>> bySource() {
    return bySource;
  }

  List<ParsedQuery.Remark> remarks() {
    return remarks;
  }

  long total() {
    return total;
  }
}
