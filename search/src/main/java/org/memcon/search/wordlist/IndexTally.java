package org.memcon.search.wordlist;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;
import org.memcon.search.limits.Patience;

/// Counts in the index, of all records or of some.
final class IndexTally implements WordTally {
  private final IndexReader index;
  private final @Nullable FixedBitSet found;
  private final BytesRef prefix;
  private final Patience patience;
  private final long records;
  private long words;

  IndexTally(
      IndexReader index,
      @Nullable FixedBitSet found,
      String prefix,
      long records,
      Patience patience) {
    this.patience = patience;
    this.index = index;
    this.found = found;
    this.prefix = new BytesRef(prefix);
    this.records = records;
  }

  @Override
  public void send(CountedWord.Sink sink) throws IOException {
    words = found == null ? index.getSumTotalTermFreq(Fields.TEXT) : Found.words(index, found);
    Terms terms = MultiTerms.getTerms(index, Fields.TEXT);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(index);
    PostingsEnum postings = null;
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, prefix) && goesOn(each);
        term = each.next()) {
      long places = found == null ? each.totalTermFreq() : 0;
      long its = found == null ? each.docFreq() : 0;
      if (found != null) {
        postings = each.postings(postings, PostingsEnum.FREQS);
        for (int doc = postings.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          if (found.get(doc) && (live == null || live.get(doc))) {
            places += postings.freq();
            its++;
          }
        }
      }
      if (places > 0) {
        sink.word(new CountedWord(term.utf8ToString(), places, its));
      }
    }
  }

  /// Where counts stand in the index, a word is counted like a record; else each of its places is.
  private boolean goesOn(TermsEnum word) throws IOException {
    return !patience.isOver(found == null ? 1 : word.docFreq());
  }

  @Override
  public long records() {
    return records;
  }

  @Override
  public long words() {
    return words;
  }
}
