package org.memcon.search.sequence;

import java.io.IOException;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.memcon.search.compilation.FactCompiler;

/// The sequence of each index that is open, read once as long as the index stays as it is. Safe for
/// many threads.
public final class Sequences {

  // As long as somebody reads an index its key is held by the reader.
  private static final Map<IndexReader.CacheKey, Sequence> KNOWN = new WeakHashMap<>();

  private Sequences() {}

  /// The sequence of an index.
  public static Sequence of(IndexSearcher searcher) throws IOException {
    IndexReader.CacheHelper lasting = searcher.getIndexReader().getReaderCacheHelper();
    if (lasting == null) {
      return read(searcher);
    }
    synchronized (KNOWN) {
      Sequence known = KNOWN.get(lasting.getKey());
      if (known == null) {
        known = read(searcher);
        KNOWN.put(lasting.getKey(), known);
      }
      return known;
    }
  }

  // Not by the asker's own searcher, whose patience may end.
  private static Sequence read(IndexSearcher searcher) throws IOException {
    return Sequence.of(new IndexSearcher(searcher.getIndexReader()), FactCompiler.everything());
  }
}
