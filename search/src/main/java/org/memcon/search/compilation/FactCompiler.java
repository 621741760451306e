package org.memcon.search.compilation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.Languages;
import org.memcon.search.query.Query.Dated;
import org.memcon.search.query.Query.Day;
import org.memcon.search.query.Query.Fact;

/// Turns the facts that a query asks for into what Lucene looks for. Facts do not score.
public final class FactCompiler {

  /// No name has so many words; between two names more positions stay empty.
  private static final int WIDEST_NAME = 100;

  private final WordReader reader;
  private final TermExpansion expansion;

  FactCompiler(WordReader reader, TermExpansion expansion) {
    this.reader = reader;
    this.expansion = expansion;
  }

  /// Every record.
  public static Query everything() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.TYPE, Fields.RECORD)));
  }

  /// The records whose date can lie between two days.
  static Query dated(Dated dated) {
    return new ConstantScoreQuery(
        IntRange.newIntersectsQuery(
            Fields.DATE, new int[] {day(dated.from())}, new int[] {day(dated.to())}));
  }

  /// The records that can be of one day.
  static Query dated(Day day) {
    return dated(new Dated(day.date(), day.date()));
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /// The records that have a fact.
  Query fact(Fact fact) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : fact.anyOf()) {
      any.add(fact(fact, value), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }

  private Query fact(Fact fact, String value) throws IOException {
    return switch (fact.field()) {
      case SPEAKER -> name(Fields.SPEAKER, value);
      case TO -> name(Fields.TO, value);
      case PERSON -> name(Fields.PERSON, value);
      case PRESENT -> name(Fields.PRESENT, value);
      case PLACE -> name(Fields.PLACE, value);
      case MENTIONS -> mentioned(value.toLowerCase(Locale.ROOT));
      case ARCHIVE -> name(Fields.ARCHIVE, value);
      case CLASSIFICATION -> name(Fields.CLASSIFICATION, value);
      case KIND -> new TermQuery(new Term(Fields.KIND, value));
      case VOLUME -> volume(value.toLowerCase(Locale.ROOT));
      case LANG -> language(Languages.code(value));
    };
  }

  /// A place or body by its id or its whole name as printed.
  private static Query mentioned(String value) {
    return value.endsWith("*")
        ? new PrefixQuery(new Term(Fields.NAMED, value.substring(0, value.length() - 1)))
        : new TermQuery(new Term(Fields.NAMED, value));
  }

  private static Query volume(String value) {
    return value.endsWith("*")
        ? new PrefixQuery(new Term(Fields.VOLUME, value.substring(0, value.length() - 1)))
        : new TermQuery(new Term(Fields.VOLUME, value));
  }

  /// A language and its varieties: zh, zh-hans.
  private static Query language(String code) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new TermQuery(new Term(Fields.LANGUAGE, code)), Occur.SHOULD);
    either.add(new PrefixQuery(new Term(Fields.LANGUAGE, code + "-")), Occur.SHOULD);
    return either.build();
  }

  /// The records of which one name in a field has all words of a value, in any order.
  private Query name(String field, String value) throws IOException {
    List<Word> words = reader.words(value);
    boolean goesOn = value.endsWith("*");
    if (words.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (words.size() == 1) {
      Term term = new Term(field, words.getFirst().folded());
      return goesOn ? new PrefixQuery(term) : new TermQuery(term);
    }
    List<IntervalsSource> places = new ArrayList<>();
    for (Word word : words) {
      places.add(Intervals.term(word.folded()));
    }
    if (goesOn) {
      TermExpansion.Expanded expanded = expansion.beginning(field, words.getLast().foldedText());
      if (expanded.terms().isEmpty()) {
        return new MatchNoDocsQuery();
      }
      places.set(
          places.size() - 1,
          Intervals.or(false, expanded.terms().stream().map(Intervals::term).toList()));
    }
    return new IntervalQuery(
        field,
        Intervals.maxwidth(
            WIDEST_NAME, Intervals.unordered(places.toArray(IntervalsSource[]::new))));
  }
}
