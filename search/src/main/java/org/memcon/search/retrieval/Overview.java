package org.memcon.search.retrieval;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.layout.Accession;

/// What an archive holds, in numbers: its records and passages, the days they span, the counts by
/// kind, archive, volume, year and speaker, and its accessions, the latest first.
public record Overview(
    long records,
    long passages,
    Optional<HistoricalDate> dates,
    List<Hits.Facet> facets,
    List<Accession> accessions) {

  public Overview {
    facets = List.copyOf(facets);
    accessions = List.copyOf(accessions);
  }
}
