package org.memcon.search.completion;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.compilation.FactCompiler;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.counting.FactNumbers;
import org.memcon.search.counting.Tally;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// All values that facts have in an index, by the query's word for the field, and how many records
/// have each: people and places by their ids where these are known, what words mention by the id or
/// the name in lower case.
public record FactValues(Map<String, Map<String, Long>> byField) {

  private static final Map<String, String> FIELDS =
      Map.of(
          "person", Fields.PERSON_KEY,
          "present", Fields.PRESENT_KEY,
          "place", Fields.PLACE_KEY,
          "kind", Fields.KIND,
          "archive", Fields.REPOSITORY,
          "volume", Fields.VOLUME,
          "classification", Fields.CLASSIFICATION_KEY,
          "lang", Fields.LANGUAGE);

  public FactValues {
    byField = Map.copyOf(byField);
  }

  /// The values of an index, several ids of one person counted together, as an authority has them.
  public static FactValues of(Inquiry.Asked asked, NameAuthority names) throws IOException {
    Map<String, Map<String, Long>> all = new HashMap<>();
    try (Tally tally =
        asked
            .searcher()
            .search(
                FactCompiler.everything(),
                Tally.of(asked.searcher(), List.of(), Optional.of(new FactNumbers(names))))) {
      FIELDS.forEach((word, field) -> all.put(word, tally.all(field)));
    }
    Map<String, Long> mentioned = new HashMap<>();
    for (LeafReaderContext segment : asked.searcher().getIndexReader().leaves()) {
      mentioned(segment, mentioned);
    }
    all.put("mentions", mentioned);
    return new FactValues(all);
  }

  /// The values of a field; none for one that has none.
  public Map<String, Long> of(String field) {
    return byField.getOrDefault(field, Map.of());
  }

  private static void mentioned(LeafReaderContext segment, Map<String, Long> counts)
      throws IOException {
    Terms terms = segment.reader().terms(Fields.NAMED);
    if (terms == null) {
      return;
    }
    Bits live = segment.reader().getLiveDocs();
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (term.length > 0 && term.bytes[term.offset] != '=') {
        long records = live == null ? each.docFreq() : count(each, live);
        counts.merge(term.utf8ToString(), records, Long::sum);
      }
    }
  }

  private static long count(TermsEnum term, Bits live) throws IOException {
    PostingsEnum records = term.postings(null, PostingsEnum.NONE);
    long count = 0;
    for (int record = records.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = records.nextDoc()) {
      count += live.get(record) ? 1 : 0;
    }
    return count;
  }
}
