package org.memcon.search.compilation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.memcon.search.dates.WrittenDay;
import org.memcon.search.layout.Fields;
import org.memcon.search.passages.LetterSource;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.query.Query.Near;

/// Turns words of a query into what Lucene looks for: once for whole records, fast and with a
/// score, and once for the places in them.
final class WordCompiler {

  /// Up to so many words are scored together as one; more only filter.
  private static final int SCORED_TOGETHER = 64;

  private static final Pattern HYPHENED = Pattern.compile("\\p{L}+(?:[-‐‑]\\p{L}+)+");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  /// Beginnings that are often written with a hyphen behind them, and are no words themselves.
  private static final List<String> BEGINNINGS =
      List.of("anti", "co", "inter", "multi", "non", "pre", "semi", "sub", "ultra");

  private final WordReader reader;
  private final Inflections inflections;
  private final TermExpansion expansion;

  WordCompiler(WordReader reader, Inflections inflections, TermExpansion expansion) {
    this.reader = reader;
    this.inflections = inflections;
    this.expansion = expansion;
  }

  /// Words that are never found, such as those without a letter.
  static final PassageExpression.Words NOTHING =
      new PassageExpression.Words(
          Intervals.noIntervals("nothing to look for"), new MatchNoDocsQuery(), Set.of());

  /// A word in all its inflected forms; several words, where the index divides it, one behind the
  /// other, or written as one: "co-operation" and "cooperation".
  PassageExpression.Words inflected(String text) throws IOException {
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : reader.words(text)) {
      forms.add(forms(word));
    }
    List<List<BytesRef>> other = otherwise(text, forms.size());
    return other.isEmpty() ? inARow(forms) : either(List.of(inARow(forms), inARow(other)));
  }

  /// A word with a hyphen as one, and one word as it stands with a hyphen behind its beginning.
  private List<List<BytesRef>> otherwise(String text, int words) throws IOException {
    if (words > 1 && HYPHENED.matcher(text).matches()) {
      List<Word> joined = reader.words(HYPHEN.matcher(text).replaceAll(""));
      List<BytesRef> known =
          expansion.known(Fields.TEXT, inflections.forms(joined.getFirst().foldedText()));
      return known.isEmpty() ? List.of() : List.of(known);
    }
    for (String beginning : words == 1 ? BEGINNINGS : List.<String>of()) {
      if (text.length() > beginning.length() + 3
          && text.regionMatches(true, 0, beginning, 0, beginning.length())) {
        List<Word> rest = reader.words(text.substring(beginning.length()));
        List<BytesRef> first = expansion.known(Fields.TEXT, List.of(beginning));
        List<BytesRef> second =
            first.isEmpty() || rest.size() != 1
                ? List.of()
                : expansion.known(Fields.TEXT, inflections.forms(rest.getFirst().foldedText()));
        return second.isEmpty() ? List.of() : List.of(first, second);
      }
    }
    return List.of();
  }

  /// What one of several expressions finds.
  private static PassageExpression.Words either(List<PassageExpression.Words> several) {
    BooleanQuery.Builder records = new BooleanQuery.Builder();
    several.forEach(one -> records.add(one.record(), Occur.SHOULD));
    return new PassageExpression.Words(
        Intervals.or(false, several.stream().map(PassageExpression.Words::source).toList()),
        records.build(),
        Set.of());
  }

  /// The terms of the index that are forms of a word.
  private List<BytesRef> forms(Word word) throws IOException {
    String text = word.foldedText();
    String beginning = inflections.beginning(text);
    if (!beginning.isEmpty()) {
      List<BytesRef> forms =
          expansion.beginning(Fields.TEXT, beginning, inflections.sameStem(text));
      return forms.isEmpty() ? List.of(word.folded()) : forms;
    }
    return expansion.existing(Fields.TEXT, inflections.forms(text));
  }

  /// Words one behind the other, uninflected.
  PassageExpression.Words phrase(String text) throws IOException {
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : reader.words(text)) {
      forms.add(spellings(word));
    }
    return inARow(forms);
  }

  /// A word uninflected: itself, and a number however it is written.
  private List<BytesRef> spellings(Word word) throws IOException {
    String text = word.foldedText();
    return isNumber(text)
        ? expansion.existing(Fields.TEXT, inflections.forms(text))
        : List.of(word.folded());
  }

  private static boolean isNumber(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /// A day in all the ways in which it can be written.
  PassageExpression.Words day(LocalDate day) throws IOException {
    List<PassageExpression.Words> ways = new ArrayList<>();
    for (List<Set<String>> writing : WrittenDay.writings(day)) {
      List<List<BytesRef>> row = new ArrayList<>();
      for (Set<String> place : writing) {
        List<String> words = new ArrayList<>();
        place.forEach(one -> reader.words(one).forEach(word -> words.add(word.foldedText())));
        row.add(expansion.known(Fields.TEXT, words));
      }
      if (row.stream().noneMatch(List::isEmpty)) {
        ways.add(inARow(row));
      }
    }
    return ways.isEmpty() ? NOTHING : either(ways);
  }

  static PassageExpression.Words inARow(List<List<BytesRef>> forms) {
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
  static PassageExpression.Words anyOf(List<BytesRef> terms) {
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

  /// Words, uninflected, with at most `distance` others among them, in any order or in this one.
  PassageExpression.Words near(Near near) throws IOException {
    List<Word> words = reader.words(near.text());
    if (words.size() < 2) {
      return phrase(near.text());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<IntervalsSource> places = new ArrayList<>();
    for (Word word : words) {
      List<BytesRef> spellings = spellings(word);
      all.add(scored(Fields.TEXT, spellings), Occur.MUST);
      places.add(places(spellings));
    }
    IntervalsSource[] sources = places.toArray(IntervalsSource[]::new);
    return new PassageExpression.Words(
        Intervals.maxwidth(
            words.size() + near.distance(),
            near.ordered() ? Intervals.ordered(sources) : Intervals.unordered(sources)),
        all.build(),
        words.stream()
            .map(Word::foldedText)
            .flatMap(word -> isNumber(word) ? inflections.forms(word).stream() : Stream.of(word))
            .collect(Collectors.toUnmodifiableSet()));
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
}
