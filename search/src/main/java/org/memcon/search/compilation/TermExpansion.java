package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Finds the words of an index that begin so, or that are spelt like this, up to numbers that keep
/// every query cheap.
final class TermExpansion {

  /// A word with a star or a tilde stands for at most so many words; the rarest are left out.
  static final int MOST = 1_000;

  /// All such words of a query together stand for at most so many.
  static final int MOST_IN_ALL = 4_000;

  /// A query looks through the index's words at most so often.
  static final int MOST_LOOKS = 32;

  /// A look stops to ask whether it may go on once in so many words.
  private static final int ASKED_EACH = 1 << 10;

  private final IndexReader index;
  private final QueryTimeout timeout;
  private int left = MOST_IN_ALL;
  private int looks;

  TermExpansion(IndexReader index, QueryTimeout timeout) {
    this.index = index;
    this.timeout = timeout;
  }

  /// The words that a word stands for, and whether there were more.
  record Expanded(List<BytesRef> terms, boolean cut) {}

  /// Those of some words that a field has; the first of them where it has none.
  List<BytesRef> existing(String field, List<String> words) throws IOException {
    List<BytesRef> found = known(field, words);
    return found.isEmpty() ? List.of(new BytesRef(words.getFirst())) : found;
  }

  /// Those of some words that a field has.
  List<BytesRef> known(String field, List<String> words) throws IOException {
    Set<BytesRef> found = new LinkedHashSet<>();
    List<BytesRef> wanted = words.stream().map(BytesRef::new).toList();
    for (LeafReaderContext segment : index.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum term = terms.iterator();
      for (BytesRef one : wanted) {
        if (!found.contains(one) && term.seekExact(one)) {
          found.add(one);
        }
      }
    }
    return List.copyOf(found);
  }

  /// The words of a field that begin with `beginning` and pass a test; of many, the most frequent.
  List<BytesRef> beginning(String field, String beginning, Predicate<String> test)
      throws IOException {
    return beginning(field, new BytesRef(beginning), test, MOST).terms();
  }

  /// The words of a field that begin with `beginning`.
  Expanded beginning(String field, String beginning) throws IOException {
    return spent(() -> beginning(field, new BytesRef(beginning), word -> true, most()));
  }

  private Expanded beginning(String field, BytesRef prefix, Predicate<String> test, int most)
      throws IOException {
    Terms terms = MultiTerms.getTerms(index, field);
    Frequent frequent = new Frequent(most);
    if (terms != null) {
      TermsEnum term = terms.iterator();
      if (term.seekCeil(prefix) != TermsEnum.SeekStatus.END) {
        for (BytesRef at = term.term(); at != null && StringHelper.startsWith(at, prefix); ) {
          if (test.test(at.utf8ToString())) {
            frequent.add(at, term.docFreq());
          }
          at = term.next();
        }
      }
    }
    return frequent.expanded();
  }

  /// The words of a field that become `word` by at most `edits` letters put in, left out, replaced
  /// or exchanged with their neighbour.
  Expanded similar(String field, String word, int edits) throws IOException {
    if (isSpent()) {
      return new Expanded(List.of(), true);
    }
    Expanded found = spelt(field, FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true));
    looks += edits; // the machine takes longer to make than to look with
    return found;
  }

  /// The words of a field that an automaton accepts.
  Expanded spelt(String field, CompiledAutomaton spellings) throws IOException {
    return spent(() -> {
      Terms terms = MultiTerms.getTerms(index, field);
      Frequent frequent = new Frequent(most());
      if (terms != null) {
        TermsEnum term = spellings.getTermsEnum(terms);
        for (BytesRef at = term.next(); at != null; at = term.next()) {
          frequent.add(at, term.docFreq());
          if (frequent.seen % ASKED_EACH == 0 && timeout.shouldExit()) {
            frequent.cut = true;
            break;
          }
        }
      }
      return frequent.expanded();
    });
  }

  /// Whether nothing more will be found, so that there is no use in making a machine to look with,
  /// which can take longer than the look.
  boolean isSpent() {
    return looks >= MOST_LOOKS || left == 0 || timeout.shouldExit();
  }

  private int most() {
    return Math.min(MOST, left);
  }

  /// A look through the words of a field.
  private interface Look {
    Expanded look() throws IOException;
  }

  private Expanded spent(Look look) throws IOException {
    if (isSpent()) {
      return new Expanded(List.of(), true);
    }
    looks++;
    Expanded found = look.look();
    left -= found.terms().size();
    return found;
  }

  /// Keeps the most frequent of any number of words.
  private static final class Frequent {

    private record Counted(BytesRef term, int records) {}

    private final int most;
    private final PriorityQueue<Counted> kept =
        new PriorityQueue<>(Comparator.comparingInt(Counted::records));
    private boolean cut;
    private int seen;

    Frequent(int most) {
      this.most = most;
    }

    void add(BytesRef term, int records) {
      seen++;
      Counted rarest = kept.size() < most ? null : kept.peek();
      if (kept.size() < most) {
        kept.add(new Counted(BytesRef.deepCopyOf(term), records));
        return;
      }
      cut = true;
      if (rarest != null && rarest.records() < records) {
        kept.remove();
        kept.add(new Counted(BytesRef.deepCopyOf(term), records));
      }
    }

    Expanded expanded() {
      List<BytesRef> terms = new ArrayList<>();
      kept.forEach(one -> terms.add(one.term()));
      terms.sort(null);
      return new Expanded(List.copyOf(terms), cut);
    }
  }
}
