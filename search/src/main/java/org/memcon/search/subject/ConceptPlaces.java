package org.memcon.search.subject;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.layout.Fields;

/// Where a concept stands in some records.
public final class ConceptPlaces {

  private static final int[] NOWHERE = {};

  private ConceptPlaces() {}

  /// The positions of a concept in each of `records`, which ascend.
  public static int[][] of(Concept concept, int[] records, List<LeafReaderContext> segments)
      throws IOException {
    int[][] places = new int[records.length][];
    int open = -1;
    Alternatives alternatives = null;
    for (int i = 0; i < records.length; i++) {
      int segment = ReaderUtil.subIndex(records[i], segments);
      if (segment != open || alternatives == null) {
        open = segment;
        alternatives = new Alternatives(concept, segments.get(segment));
      }
      places[i] = alternatives.at(records[i] - segments.get(segment).docBase);
    }
    return places;
  }

  /// The alternatives of a concept in one segment.
  private static final class Alternatives {
    private final List<List<List<PostingsEnum>>> rows = new ArrayList<>();
    private int[] found = new int[64];

    Alternatives(Concept concept, LeafReaderContext segment) throws IOException {
      Terms terms = segment.reader().terms(Fields.TEXT);
      if (terms == null) {
        return;
      }
      TermsEnum term = terms.iterator();
      for (List<List<BytesRef>> alternative : concept.alternatives()) {
        List<List<PostingsEnum>> row = new ArrayList<>();
        for (List<BytesRef> forms : alternative) {
          List<PostingsEnum> postings = new ArrayList<>();
          for (BytesRef form : forms) {
            if (term.seekExact(form)) {
              postings.add(term.postings(null, PostingsEnum.POSITIONS));
            }
          }
          row.add(postings);
        }
        if (row.stream().noneMatch(List::isEmpty)) {
          rows.add(row);
        }
      }
    }

    int[] at(int record) throws IOException {
      int size = 0;
      for (List<List<PostingsEnum>> row : rows) {
        int[] places = positions(row.getFirst(), record);
        for (int i = 1; i < row.size() && places.length > 0; i++) {
          places = behind(places, positions(row.get(i), record));
        }
        if (size + places.length > found.length) {
          found = Arrays.copyOf(found, 2 * (size + places.length));
        }
        System.arraycopy(places, 0, found, size, places.length);
        size += places.length;
      }
      if (size == 0) {
        return NOWHERE;
      }
      int[] all = Arrays.copyOf(found, size);
      return rows.size() == 1 ? all : Arrays.stream(all).sorted().distinct().toArray();
    }

    private static int[] positions(List<PostingsEnum> forms, int record) throws IOException {
      int[] positions = NOWHERE;
      boolean several = false;
      for (PostingsEnum postings : forms) {
        if (postings.docID() < record) {
          postings.advance(record);
        }
        if (postings.docID() == record) {
          several = positions.length > 0;
          int from = positions.length;
          positions = Arrays.copyOf(positions, from + postings.freq());
          for (int i = from; i < positions.length; i++) {
            positions[i] = postings.nextPosition();
          }
          if (several) {
            Arrays.sort(positions);
          }
        }
      }
      return positions;
    }

    /// The last positions of rows that go on.
    private static int[] behind(int[] places, int[] next) {
      int[] both = new int[places.length];
      int size = 0;
      for (int place : places) {
        if (Arrays.binarySearch(next, place + 1) >= 0) {
          both[size++] = place + 1;
        }
      }
      return Arrays.copyOf(both, size);
    }
  }
}
