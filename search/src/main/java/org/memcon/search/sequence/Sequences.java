package org.memcon.search.sequence;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The sequence of an index, read once as long as the index stays as it is. Safe for many threads.
public final class Sequences {

  private final Query everything;
  private IndexReader.@Nullable CacheKey known;
  private @Nullable Sequence sequence;

  /// Sequences of all records; `everything` finds them.
  public Sequences(Query everything) {
    this.everything = everything;
  }

  /// The sequence of an index.
  public synchronized Sequence of(IndexSearcher searcher) throws IOException {
    IndexReader.CacheHelper lasting = searcher.getIndexReader().getReaderCacheHelper();
    Sequence last = sequence;
    if (last == null || lasting == null || lasting.getKey() != known) {
      // Not the asker's own searcher, whose patience may end.
      last = Sequence.of(new IndexSearcher(searcher.getIndexReader()), everything);
      sequence = last;
      known = lasting == null ? null : lasting.getKey();
    }
    return last;
  }
}
