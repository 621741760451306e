package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilteredDocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.memcon.search.limits.Patience;
import org.memcon.search.limits.PatientIterator;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.query.Query;

/// Something to make of all that a query finds, other than a list of hits.
@FunctionalInterface
public interface Inquiry<T> {

  /// A query as it is asked of the index: as it was typed, with all forms of its names, as Lucene
  /// takes it, as it was understood, what the asker should know, who its people are, and how long
  /// it may take: whatever looks at record after record asks before each.
  record Asked(
      IndexSearcher searcher,
      Query typed,
      Query query,
      QueryCompiler.Compiled compiled,
      String understood,
      List<ParsedQuery.Remark> remarks,
      People people,
      Patience patience) {
    public Asked {
      remarks = List.copyOf(remarks);
    }

    /// What the asker should know when all is done: also that time was up.
    public List<ParsedQuery.Remark> remarksInTheEnd() {
      List<ParsedQuery.Remark> all = new ArrayList<>(remarks);
      all.addAll(remarksOfTime());
      return all;
    }

    /// That time was up, where it was.
    public List<ParsedQuery.Remark> remarksOfTime() {
      return patience.isAtAnEnd()
          ? List.of(ParsedQuery.Remark.general(patience.remark()))
          : List.of();
    }

    /// Hands out the records that the query finds, segment by segment, as long as there is time.
    public void records(Segments segments) throws IOException {
      Weight weight =
          searcher.createWeight(
              searcher.rewrite(compiled.records()), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
        Scorer scorer = weight.scorer(segment);
        if (scorer != null) {
          DocIdSetIterator found = live(scorer.iterator(), segment.reader().getLiveDocs());
          segments.of(segment, PatientIterator.of(found, patience));
        }
      }
    }
  }

  /// Without the records that were taken out, or in again, since the segment was written.
  private static DocIdSetIterator live(DocIdSetIterator found, @Nullable Bits live) {
    return live == null
        ? found
        : new FilteredDocIdSetIterator(found) {
          @Override
          protected boolean match(int record) {
            return live.get(record);
          }
        };
  }

  /// Takes the records found in a segment of the index, in order.
  @FunctionalInterface
  interface Segments {

    /// The records in one segment.
    void of(LeafReaderContext segment, DocIdSetIterator records) throws IOException;
  }

  /// Who somebody is whom records name: the id that counts for all ids of one person (what is not
  /// known counts for itself), and what one is called; nothing for what is no id.
  record People(UnaryOperator<String> current, Function<String, Optional<String>> label) {}

  /// Makes it of the index as it stands.
  T of(Asked asked) throws IOException;
}
