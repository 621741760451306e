package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Finds the words of an index that begin so, or that are spelt like this, up to a number that
/// keeps every query cheap.
final class TermExpansion {

  /// A word with a star or a tilde stands for at most so many words; the rarest are left out.
  static final int MOST = 1_000;

  private final IndexReader index;

  TermExpansion(IndexReader index) {
    this.index = index;
  }

  /// The words that a word stands for, and whether there were more.
  record Expanded(List<BytesRef> terms, boolean cut) {}

  /// Those of some words that a field has; the first of them where it has none.
  List<BytesRef> existing(String field, List<String> words) throws IOException {
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
    return found.isEmpty() ? List.of(wanted.getFirst()) : List.copyOf(found);
  }

  /// The words of a field that begin with `beginning`.
  Expanded beginning(String field, String beginning) throws IOException {
    BytesRef prefix = new BytesRef(beginning);
    Map<BytesRef, Integer> found = new TreeMap<>();
    for (LeafReaderContext segment : index.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum term = terms.iterator();
      if (term.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef at = term.term(); at != null && StringHelper.startsWith(at, prefix); ) {
        found.merge(BytesRef.deepCopyOf(at), term.docFreq(), Integer::sum);
        at = term.next();
      }
    }
    return mostFrequent(found);
  }

  /// The words of a field that become `word` by at most `edits` letters put in, left out, replaced
  /// or exchanged with their neighbour.
  Expanded similar(String field, String word, int edits) throws IOException {
    CompiledAutomaton spellings = FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
    Map<BytesRef, Integer> found = new TreeMap<>();
    for (LeafReaderContext segment : index.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum term = spellings.getTermsEnum(terms);
      for (BytesRef at = term.next(); at != null; at = term.next()) {
        found.merge(BytesRef.deepCopyOf(at), term.docFreq(), Integer::sum);
      }
    }
    return mostFrequent(found);
  }

  private static Expanded mostFrequent(Map<BytesRef, Integer> found) {
    List<BytesRef> terms = new ArrayList<>(found.keySet());
    if (terms.size() <= MOST) {
      return new Expanded(terms, false);
    }
    terms.sort(Comparator.comparing((BytesRef term) -> found.getOrDefault(term, 0)).reversed());
    return new Expanded(List.copyOf(terms.subList(0, MOST)), true);
  }
}
