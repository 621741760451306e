package org.memcon.search.concordance;

import java.util.List;
import org.memcon.search.query.ParsedQuery.Remark;

/// What a concordance is of: the query as it was understood, in how many records and how often its
/// words stand, and what the asker should know.
public record ConcordanceSummary(
    String query, String understood, long records, long places, List<Remark> remarks) {

  public ConcordanceSummary {
    remarks = List.copyOf(remarks);
  }
}
