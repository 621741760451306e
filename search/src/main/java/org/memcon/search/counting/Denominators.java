package org.memcon.search.counting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;

/// How many records of the whole index have each value of each fact: what the counts of an answer
/// are to be seen against. Counted once as long as the index stays as it is. Safe for many threads.
public final class Denominators {

  private final FactNumbers numbers;
  private final Query everything;
  private IndexReader.@Nullable CacheKey counted;
  private Map<String, Map<String, Long>> records = Map.of();

  /// Denominators by the values of some facts; `everything` finds all records.
  public Denominators(FactNumbers numbers, Query everything) {
    this.numbers = numbers;
    this.everything = everything;
  }

  /// The numbers of records by field and value; those of years by the field of years.
  public synchronized Map<String, Map<String, Long>> of(IndexSearcher searcher) throws IOException {
    IndexReader.CacheHelper lasting = searcher.getIndexReader().getReaderCacheHelper();
    if (lasting == null || lasting.getKey() != counted) {
      records = count(new IndexSearcher(searcher.getIndexReader()));
      counted = lasting == null ? null : lasting.getKey();
    }
    return records;
  }

  private Map<String, Map<String, Long>> count(IndexSearcher searcher) throws IOException {
    try (Tally tally =
        searcher.search(everything, Tally.of(searcher, List.of(), Optional.of(numbers)))) {
      Map<String, Map<String, Long>> all = new HashMap<>();
      for (String field : FactNumbers.FIELDS) {
        all.put(field, tally.all(field));
      }
      all.put(
          Fields.YEAR,
          tally.years().stream().collect(Collectors.toMap(Counted::value, Counted::records)));
      return all;
    }
  }
}
