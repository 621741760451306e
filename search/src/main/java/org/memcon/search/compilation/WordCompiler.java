package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.analysis.Inflections;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.Fields;
import org.memcon.search.passages.LetterSource;
import org.memcon.search.passages.PassageExpression;

/// Turns words of a query into what Lucene looks for: once for whole records, fast and with a
/// score, and once for the places in them.
final class WordCompiler {

  /// Up to so many words are scored together as one; more only filter.
  private static final int SCORED_TOGETHER = 64;

  private final WordReader reader;
  private final Inflections inflections;
  private final TermExpansion expansion;

  WordCompiler(WordReader reader, Inflections inflections, TermExpansion expansion) {
    this.reader = reader;
    this.inflections = inflections;
    this.expansion = expansion;
  }

  /// Words that are never found, such as those without a letter.
  private static final PassageExpression.Words NOTHING =
      new PassageExpression.Words(
          Intervals.noIntervals("nothing to look for"), new MatchNoDocsQuery(), Set.of());

  /// A word in all its inflected forms; several words, where the index divides it, one behind the
  /// other.
  PassageExpression.Words inflected(String text) throws IOException {
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : reader.words(text)) {
      forms.add(forms(word));
    }
    return inARow(forms);
  }

  /// The terms of the index that are forms of a word.
  private List<BytesRef> forms(Word word) throws IOException {
    String beginning = inflections.beginning(word.foldedText());
    if (!beginning.isEmpty()) {
      Predicate<String> same = inflections.sameStem(word.foldedText());
      List<BytesRef> forms = new ArrayList<>();
      for (BytesRef term : expansion.beginning(Fields.TEXT, beginning).terms()) {
        if (same.test(term.utf8ToString())) {
          forms.add(term);
        }
      }
      return forms.isEmpty() ? List.of(word.folded()) : forms;
    }
    return expansion.existing(Fields.TEXT, inflections.forms(word.foldedText()));
  }

  /// Words one behind the other, uninflected.
  PassageExpression.Words phrase(String text) {
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : reader.words(text)) {
      forms.add(List.of(word.folded()));
    }
    return inARow(forms);
  }

  private static PassageExpression.Words inARow(List<List<BytesRef>> forms) {
    if (forms.isEmpty()) {
      return NOTHING;
    }
    if (forms.size() == 1) {
      return anyOf(forms.getFirst());
    }
    IntervalsSource[] places =
        forms.stream().map(WordCompiler::places).toArray(IntervalsSource[]::new);
    return new PassageExpression.Words(Intervals.phrase(places), row(forms), Set.of());
  }

  private static Query row(List<List<BytesRef>> forms) {
    if (forms.stream().allMatch(form -> form.size() == 1)) {
      return new PhraseQuery(
          Fields.TEXT, forms.stream().map(List::getFirst).toArray(BytesRef[]::new));
    }
    MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
    for (List<BytesRef> form : forms) {
      row.add(form.stream().map(term -> new Term(Fields.TEXT, term)).toArray(Term[]::new));
    }
    return row.build();
  }

  /// One of several words.
  private static PassageExpression.Words anyOf(List<BytesRef> terms) {
    return new PassageExpression.Words(places(terms), scored(Fields.TEXT, terms), Set.of());
  }

  private static IntervalsSource places(List<BytesRef> terms) {
    return terms.size() == 1
        ? Intervals.term(terms.getFirst())
        : Intervals.or(false, terms.stream().map(Intervals::term).toList()); // all one word wide
  }

  private static Query scored(String field, List<BytesRef> terms) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    if (terms.size() > SCORED_TOGETHER) {
      return new TermInSetQuery(field, terms);
    }
    SynonymQuery.Builder together = new SynonymQuery.Builder(field);
    terms.forEach(term -> together.addTerm(new Term(field, term)));
    return together.build();
  }

  /// The same words in the heading, for relevance alone.
  Query inHeading(String text, boolean withForms) throws IOException {
    BooleanQuery.Builder heading = new BooleanQuery.Builder();
    for (Word word : reader.words(text)) {
      heading.add(
          scored(Fields.HEADING, withForms ? forms(word) : List.of(word.folded())), Occur.SHOULD);
    }
    return heading.build();
  }

  /// Words, uninflected, in any order, with at most `distance` others among them.
  PassageExpression.Words near(String text, int distance) {
    List<Word> words = reader.words(text);
    if (words.size() < 2) {
      return phrase(text);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : words.stream().distinct().toList()) {
      all.add(new TermQuery(new Term(Fields.TEXT, word.folded())), Occur.MUST);
    }
    IntervalsSource[] places =
        words.stream().map(word -> Intervals.term(word.folded())).toArray(IntervalsSource[]::new);
    return new PassageExpression.Words(
        Intervals.maxwidth(words.size() + distance, Intervals.unordered(places)),
        all.build(),
        words.stream().map(Word::foldedText).collect(Collectors.toUnmodifiableSet()));
  }

  /// A word as it is written, letter by letter.
  PassageExpression.Words letters(String text) {
    List<Word> words = reader.words(text);
    if (words.isEmpty()) {
      return NOTHING;
    }
    List<IntervalsSource> places = new ArrayList<>();
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : words) {
      places.add(new LetterSource(word));
      forms.add(List.of(word.folded()));
    }
    IntervalsSource written =
        places.size() == 1
            ? places.getFirst()
            : Intervals.phrase(places.toArray(IntervalsSource[]::new));
    BooleanQuery.Builder records = new BooleanQuery.Builder();
    records.add(inARow(forms).record(), Occur.MUST);
    records.add(new IntervalQuery(Fields.TEXT, written), Occur.FILTER);
    return new PassageExpression.Words(written, records.build(), Set.of());
  }

  /// What a word with a star or a tilde stands for, and whether that is not all.
  record Several(PassageExpression.Words words, boolean cut) {}

  /// All words that begin so; of a word that the index divides, the last may go on.
  Several beginning(String text) throws IOException {
    List<Word> words = reader.words(text);
    if (words.isEmpty()) {
      return new Several(NOTHING, false);
    }
    TermExpansion.Expanded expanded =
        expansion.beginning(Fields.TEXT, words.getLast().foldedText());
    return several(words, expanded);
  }

  /// All words spelt like this; of a word that the index divides, the last.
  Several similar(String text, int edits) throws IOException {
    List<Word> words = reader.words(text);
    if (words.isEmpty()) {
      return new Several(NOTHING, false);
    }
    TermExpansion.Expanded expanded =
        expansion.similar(Fields.TEXT, words.getLast().foldedText(), edits);
    return several(words, expanded);
  }

  private static Several several(List<Word> words, TermExpansion.Expanded expanded) {
    if (expanded.terms().isEmpty()) {
      return new Several(NOTHING, false);
    }
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : words.subList(0, words.size() - 1)) {
      forms.add(List.of(word.folded()));
    }
    forms.add(expanded.terms());
    return new Several(inARow(forms), expanded.cut());
  }
}
