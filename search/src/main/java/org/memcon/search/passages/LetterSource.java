package org.memcon.search.passages;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.memcon.search.analysis.Word;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.LetterTable;

/// The places of a word written just so: those of its folded form for which the record's table of
/// letters says so.
public final class LetterSource extends IntervalsSource {

  private final BytesRef folded;
  private final @Nullable BytesRef lettering;

  /// The places of a word that is written as this one.
  public LetterSource(Word word) {
    this.folded = word.folded();
    this.lettering = word.lettering();
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext segment)
      throws IOException {
    Terms terms = segment.reader().terms(field);
    if (terms == null) {
      return null;
    }
    TermsEnum term = terms.iterator();
    if (!term.seekExact(folded)) {
      return null;
    }
    return new Places(
        term.postings(null, PostingsEnum.POSITIONS),
        DocValues.getBinary(segment.reader(), Fields.LETTERS));
  }

  private final class Places extends IntervalIterator {
    private final PostingsEnum postings;
    private final BinaryDocValues tables;
    private final LetterTable letters = new LetterTable();
    private boolean read;
    private int left;
    private int place = -1;

    Places(PostingsEnum postings, BinaryDocValues tables) {
      this.postings = postings;
      this.tables = tables;
    }

    @Override
    public int nextInterval() throws IOException {
      if (!read && left > 0) {
        read = true;
        letters.read(tables.advanceExact(postings.docID()) ? tables.binaryValue() : new BytesRef());
      }
      while (left > 0) {
        left--;
        place = postings.nextPosition();
        if (letters.is(place, lettering)) {
          return place;
        }
      }
      place = NO_MORE_INTERVALS;
      return place;
    }

    private int begin(int record) throws IOException {
      place = -1;
      read = false;
      left = record == NO_MORE_DOCS ? 0 : postings.freq();
      return record;
    }

    @Override
    public int nextDoc() throws IOException {
      return begin(postings.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
      return begin(postings.advance(target));
    }

    @Override
    public int start() {
      return place;
    }

    @Override
    public int end() {
      return place;
    }

    @Override
    public int gaps() {
      return 0;
    }

    @Override
    public int docID() {
      return postings.docID();
    }

    @Override
    public long cost() {
      return postings.cost();
    }

    @Override
    public float matchCost() {
      return 10;
    }
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext segment, int record) {
    return null; // our own hits know their places from the intervals
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {}

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return Objects.hash(folded, lettering);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LetterSource source
        && folded.equals(source.folded)
        && Objects.equals(lettering, source.lettering);
  }

  @Override
  public String toString() {
    return "=" + folded.utf8ToString();
  }
}
