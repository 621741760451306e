package org.memcon.search.limits;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/// Records one after the other, until patience is at an end: then there are no more.
public final class PatientIterator extends DocIdSetIterator {

  private final DocIdSetIterator records;
  private final Patience patience;
  private int at = -1;

  private PatientIterator(DocIdSetIterator records, Patience patience) {
    this.records = records;
    this.patience = patience;
  }

  /// The same records, for so long.
  public static PatientIterator of(DocIdSetIterator records, Patience patience) {
    return new PatientIterator(records, patience);
  }

  @Override
  public int docID() {
    return at;
  }

  @Override
  public int nextDoc() throws IOException {
    at = patience.isOver(1) ? NO_MORE_DOCS : records.nextDoc();
    return at;
  }

  @Override
  public int advance(int target) throws IOException {
    at = patience.isOver(1) ? NO_MORE_DOCS : records.advance(target);
    return at;
  }

  @Override
  public long cost() {
    return records.cost();
  }
}
