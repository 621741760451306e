package org.memcon.search.sites;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// Counts the records that name each place and each body.
public final class NamedCounter {

  private final Map<String, Long> named = new HashMap<>();

  private NamedCounter() {}

  /// By their ids in small letters, how many of the records that are asked for name them.
  public static Map<String, Long> of(Inquiry.Asked asked) throws IOException {
    NamedCounter counter = new NamedCounter();
    asked.records(counter::count);
    return Map.copyOf(counter.named);
  }

  private void count(LeafReaderContext segment, DocIdSetIterator records) throws IOException {
    Terms terms = segment.reader().terms(Fields.NAMED);
    if (terms == null) {
      return;
    }
    FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
    for (int one = records.nextDoc();
        one != DocIdSetIterator.NO_MORE_DOCS;
        one = records.nextDoc()) {
      found.set(one);
    }
    boolean all = found.cardinality() == segment.reader().maxDoc();
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      long count = each.docFreq();
      if (!all) {
        postings = each.postings(postings, PostingsEnum.NONE);
        count = among(found, postings);
      }
      if (count > 0) {
        named.merge(id.utf8ToString(), count, Long::sum);
      }
    }
  }

  private static long among(FixedBitSet found, PostingsEnum postings) throws IOException {
    long count = 0;
    for (int one = postings.nextDoc();
        one != DocIdSetIterator.NO_MORE_DOCS;
        one = postings.nextDoc()) {
      count += found.get(one) ? 1 : 0;
    }
    return count;
  }
}
