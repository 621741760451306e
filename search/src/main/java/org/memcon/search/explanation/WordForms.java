package org.memcon.search.explanation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.QueryCompiler;
import org.memcon.search.layout.Fields;

/// The words of an index that a word of a query stands for.
final class WordForms {

  /// Words are looked up for so many parts of a query.
  private static final int MOST = 24;

  private final IndexSearcher searcher;
  private final WordReader reader = WordReader.ofFew();
  private int asked;

  WordForms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The words, folded; empty where there are none, or too many parts have asked.
  Set<String> of(org.memcon.search.query.Query word) throws IOException {
    if (++asked > MOST) {
      return Set.of();
    }
    Words words = new Words();
    Query records = QueryCompiler.compile(word, searcher, reader).records();
    records.visit(words);
    return words.found;
  }

  private static final class Words extends QueryVisitor {
    private final Set<String> found = new TreeSet<>();

    @Override
    public void consumeTerms(Query query, Term... terms) {
      for (Term term : terms) {
        if (term.field().equals(Fields.TEXT)) {
          found.add(term.text());
        }
      }
    }

    @Override
    public void visitLeaf(Query query) {
      if (query instanceof TermInSetQuery many) {
        add(many.getBytesRefIterator());
      }
    }

    @Override
    public void consumeTermsMatching(
        Query query, String field, Supplier<ByteRunAutomaton> automaton) {
      visitLeaf(query);
    }

    private void add(BytesRefIterator terms) {
      try {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          found.add(term.utf8ToString());
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
