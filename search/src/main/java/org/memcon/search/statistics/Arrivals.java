package org.memcon.search.statistics;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.IndexFolder;

/// How many records a query finds, and how many of them came into the archive since a moment.
///
/// @param records how many it finds
/// @param since how many of them came since
public record Arrivals(long records, long since) {

  /// Counts them.
  public static Arrivals of(Inquiry.Asked asked, Instant moment) throws IOException {
    List<BytesRef> newer =
        IndexFolder.accessions(asked.searcher()).stream()
            .filter(accession -> isLater(accession, moment))
            .map(accession -> new BytesRef(accession.id()))
            .toList();
    long all = asked.searcher().count(asked.compiled().records());
    long since =
        newer.isEmpty()
            ? 0
            : asked
                .searcher()
                .count(
                    new BooleanQuery.Builder()
                        .add(asked.compiled().records(), Occur.FILTER)
                        .add(new TermInSetQuery(Fields.ACCESSION, newer), Occur.FILTER)
                        .build());
    return new Arrivals(all, since);
  }

  private static boolean isLater(Accession accession, Instant moment) {
    try {
      return Instant.parse(accession.received()).isAfter(moment);
    } catch (DateTimeException notAMoment) {
      return false;
    }
  }
}
