package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.memcon.model.edition.Passage.Layer;
import org.memcon.search.analysis.Inflections;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.passages.NameMatcher;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Query;
import org.memcon.search.query.Query.And;
import org.memcon.search.query.Query.Beginning;
import org.memcon.search.query.Query.Dated;
import org.memcon.search.query.Query.Day;
import org.memcon.search.query.Query.Delivered;
import org.memcon.search.query.Query.Everything;
import org.memcon.search.query.Query.Fact;
import org.memcon.search.query.Query.In;
import org.memcon.search.query.Query.Length;
import org.memcon.search.query.Query.Letters;
import org.memcon.search.query.Query.Near;
import org.memcon.search.query.Query.Not;
import org.memcon.search.query.Query.Or;
import org.memcon.search.query.Query.Phrase;
import org.memcon.search.query.Query.Regular;
import org.memcon.search.query.Query.Sequence;
import org.memcon.search.query.Query.Similar;
import org.memcon.search.query.Query.Unit;
import org.memcon.search.query.Query.Wild;
import org.memcon.search.query.Query.Within;
import org.memcon.search.query.Query.Word;

/// Turns what a query asks of single passages into expressions, and its words into places. Keeps
/// what it learns on the way: which words to look for in headings, and what to remark on.
final class PassageCompiler {

  private static final Set<Layer> ALL_LAYERS = EnumSet.allOf(Layer.class);

  private final WordReader reader;
  private final WordCompiler words;
  private final PatternCompiler patterns;
  private final FactCompiler facts;
  private final BooleanQuery.Builder headings = new BooleanQuery.Builder();
  private final List<Remark> remarks = new ArrayList<>();
  private boolean hasHeadings;
  private int negations;

  PassageCompiler(WordReader reader, TermExpansion expansion, FactCompiler facts) {
    this.reader = reader;
    this.words = new WordCompiler(reader, new Inflections(), expansion);
    this.patterns = new PatternCompiler(reader, expansion);
    this.facts = facts;
  }

  /// What raises some records above others: words of the query in their headings.
  org.apache.lucene.search.Query headings() {
    return hasHeadings ? headings.build() : new MatchNoDocsQuery();
  }

  List<Remark> remarks() {
    return remarks;
  }

  /// What is compiled from now on is what shall not be.
  void negate() {
    negations++;
  }

  /// Undoes one [#negate()].
  void affirm() {
    negations--;
  }

  boolean isNegated() {
    return negations > 0;
  }

  /// The passages that a query asks for.
  PassageExpression expression(Query query) throws IOException {
    return switch (query) {
      case Everything everything -> new PassageExpression.All();
      case And and -> {
        Set<Layer> layers = Scopes.layers(and.parts(), ALL_LAYERS);
        List<PassageExpression> parts = new ArrayList<>();
        if (!layers.equals(ALL_LAYERS)) {
          parts.add(new PassageExpression.Layers(layers));
        }
        for (Query part : new LinkedHashSet<>(and.parts())) {
          if (!Scopes.isLayer(part)) {
            parts.add(expression(part));
          }
        }
        yield new PassageExpression.And(parts);
      }
      case Or or -> {
        List<PassageExpression> parts = new ArrayList<>();
        for (Query part : new LinkedHashSet<>(or.parts())) {
          parts.add(expression(part));
        }
        yield new PassageExpression.Or(parts);
      }
      case Not not -> {
        negate();
        PassageExpression part = expression(not.part());
        affirm();
        yield new PassageExpression.Not(part);
      }
      case In in -> new PassageExpression.Layers(in.layers());
      case Delivered delivered -> new PassageExpression.Delivered(delivered.verbatim());
      case Dated dated -> new PassageExpression.OfRecords(FactCompiler.dated(dated));
      case Fact fact ->
          switch (fact.field()) {
            case SPEAKER -> new PassageExpression.SpokenBy(names(fact));
            case TO -> new PassageExpression.SpokenTo(names(fact));
            case PERSON, PRESENT, PLACE, MENTIONS, KIND, ARCHIVE, CLASSIFICATION, VOLUME, LANG ->
                new PassageExpression.OfRecords(facts.fact(fact));
          };
      case Length length -> new PassageExpression.Sized(length.least(), length.most());
      case Within within -> within(within);
      case Sequence sequence -> sequence(sequence);
      case Day day ->
          new PassageExpression.Or(
              List.of(words(day), new PassageExpression.OfRecords(FactCompiler.dated(day))));
      case Word word -> words(word);
      case Letters letters -> words(letters);
      case Beginning beginning -> words(beginning);
      case Similar similar -> words(similar);
      case Wild wild -> words(wild);
      case Regular regular -> words(regular);
      case Phrase phrase -> words(phrase);
      case Near near -> words(near);
    };
  }

  private PassageExpression within(Within within) throws IOException {
    PassageExpression inner = expression(within.part());
    return within.unit() == Unit.TURN
        ? new PassageExpression.And(List.of(new PassageExpression.Turns(), inner))
        : inner;
  }

  private PassageExpression sequence(Sequence sequence) throws IOException {
    List<PassageExpression> parts = new ArrayList<>();
    for (Within part : sequence.parts()) {
      parts.add(within(part));
    }
    return new PassageExpression.Sequence(
        parts,
        sequence.steps().stream()
            .map(step -> new PassageExpression.Step(step.distance(), step.ordered()))
            .toList(),
        sequence.isOfTurns());
  }

  private List<NameMatcher> names(Fact fact) {
    return fact.anyOf().stream().map(value -> NameMatcher.of(value, reader)).toList();
  }

  PassageExpression.Words words(Word word) throws IOException {
    heading(word.text(), true);
    return words.inflected(word.text());
  }

  PassageExpression.Words words(Letters letters) throws IOException {
    heading(letters.text(), false);
    return words.letters(letters.text());
  }

  PassageExpression.Words words(Phrase phrase) throws IOException {
    heading(phrase.text(), false);
    return words.phrase(phrase.text());
  }

  PassageExpression.Words words(Near near) throws IOException {
    heading(near.text(), false);
    return words.near(near);
  }

  PassageExpression.Words words(Day day) throws IOException {
    return words.day(day.date());
  }

  PassageExpression.Words words(Beginning beginning) throws IOException {
    return cut(patterns.beginning(beginning.text()), beginning.text() + "*");
  }

  PassageExpression.Words words(Similar similar) throws IOException {
    return cut(
        patterns.similar(similar.text(), similar.edits()), similar.text() + "~" + similar.edits());
  }

  PassageExpression.Words words(Wild wild) throws IOException {
    return cutOrTooComplex(patterns.wild(wild.text()), wild.text());
  }

  PassageExpression.Words words(Regular regular) throws IOException {
    return cutOrTooComplex(
        patterns.regular(regular.expression()), "/" + regular.expression() + "/");
  }

  private PassageExpression.Words cutOrTooComplex(
      Optional<PatternCompiler.Several> several, String written) {
    if (several.isEmpty()) {
      remarks.add(
          Remark.general(written + " is too complex to look for; it counts as found nowhere"));
      return WordCompiler.NOTHING;
    }
    return cut(several.get(), written);
  }

  private PassageExpression.Words cut(PatternCompiler.Several several, String written) {
    if (several.cut()) {
      remarks.add(
          Remark.general(
              written
                  + " stands for too many words; the "
                  + several.number()
                  + " most frequent of them are looked for, and counts are of these"));
    }
    return several.words();
  }

  private void heading(String text, boolean withForms) throws IOException {
    if (negations == 0) {
      hasHeadings = true;
      headings.add(new BoostQuery(words.inHeading(text, withForms), 1), Occur.SHOULD);
    }
  }
}
