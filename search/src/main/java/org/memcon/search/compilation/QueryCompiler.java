package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.memcon.model.edition.Passage.Layer;
import org.memcon.search.analysis.Inflections;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.passages.NameMatcher;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageQuery;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Query.And;
import org.memcon.search.query.Query.Beginning;
import org.memcon.search.query.Query.Dated;
import org.memcon.search.query.Query.Delivered;
import org.memcon.search.query.Query.Everything;
import org.memcon.search.query.Query.Fact;
import org.memcon.search.query.Query.Field;
import org.memcon.search.query.Query.In;
import org.memcon.search.query.Query.Letters;
import org.memcon.search.query.Query.Near;
import org.memcon.search.query.Query.Not;
import org.memcon.search.query.Query.Or;
import org.memcon.search.query.Query.Phrase;
import org.memcon.search.query.Query.Similar;
import org.memcon.search.query.Query.Word;

/// Turns a query into what Lucene looks for.
///
/// Words are looked for in whole records, so that two words meet wherever in a record they stand.
/// Where `speaker:`, `to:` or `is:` stands beside them, all that stands in the same parentheses is
/// looked for in single passages instead.
public final class QueryCompiler {

  private static final Set<Layer> ALL_LAYERS = EnumSet.allOf(Layer.class);

  private final WordCompiler words;
  private final FactCompiler facts;
  private final WordReader reader;
  private final List<PassageExpression> shown = new ArrayList<>();
  private final BooleanQuery.Builder headings = new BooleanQuery.Builder();
  private final List<Remark> remarks = new ArrayList<>();
  private boolean hasHeadings;
  private int negations;

  private QueryCompiler(IndexReader index, WordReader reader) {
    TermExpansion expansion = new TermExpansion(index);
    this.reader = reader;
    this.words = new WordCompiler(reader, new Inflections(), expansion);
    this.facts = new FactCompiler(reader, expansion);
  }

  /// A query as Lucene takes it: the records, what raises some of them above others, the passages
  /// to show of them, and what to remark on.
  public record Compiled(
      Query records, Query headings, List<PassageExpression> shown, List<Remark> remarks) {}

  /// Compiles a query for an index.
  public static Compiled compile(
      org.memcon.search.query.Query query, IndexReader index, WordReader reader)
      throws IOException {
    QueryCompiler compiler = new QueryCompiler(index, reader);
    Query records = compiler.records(query, ALL_LAYERS);
    return new Compiled(
        records,
        compiler.hasHeadings ? compiler.headings.build() : new MatchNoDocsQuery(),
        List.copyOf(compiler.shown),
        compiler.remarks);
  }

  private Query records(org.memcon.search.query.Query query, Set<Layer> layers) throws IOException {
    return switch (query) {
      case Everything everything -> FactCompiler.everything();
      case And and -> conjunction(and.parts(), layers);
      case Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (org.memcon.search.query.Query part : or.parts()) {
          any.add(records(part, layers), Occur.SHOULD);
        }
        yield any.build();
      }
      case Not not -> {
        if (not.part() instanceof In) {
          yield conjunction(List.of(not), layers);
        }
        negations++;
        BooleanQuery.Builder rest = new BooleanQuery.Builder();
        rest.add(FactCompiler.everything(), Occur.MUST);
        rest.add(records(not.part(), layers), Occur.MUST_NOT);
        negations--;
        yield rest.build();
      }
      case Fact fact -> isOfPassages(fact) ? conjunction(List.of(fact), layers) : facts.fact(fact);
      case Delivered delivered -> conjunction(List.of(delivered), layers);
      case In in -> conjunction(List.of(in), layers);
      case Dated dated -> FactCompiler.dated(dated);
      case Word word -> leaf(leaf(word), layers);
      case Letters letters -> leaf(leaf(letters), layers);
      case Beginning beginning -> leaf(leaf(beginning), layers);
      case Similar similar -> leaf(leaf(similar), layers);
      case Phrase phrase -> leaf(leaf(phrase), layers);
      case Near near -> leaf(leaf(near), layers);
    };
  }

  /// Words somewhere in a record, in these layers.
  private Query leaf(PassageExpression.Words found, Set<Layer> layers) {
    boolean everywhere = layers.equals(ALL_LAYERS);
    PassageExpression expression =
        everywhere
            ? found
            : new PassageExpression.And(List.of(found, new PassageExpression.Layers(layers)));
    show(expression);
    return everywhere && found.only().isEmpty()
        ? found.record()
        : new PassageQuery(found.record(), expression);
  }

  private void show(PassageExpression expression) {
    if (negations == 0) {
      shown.add(expression);
    }
  }

  private Query conjunction(List<org.memcon.search.query.Query> parts, Set<Layer> outer)
      throws IOException {
    Set<Layer> layers = Scopes.layers(parts, outer);
    List<org.memcon.search.query.Query> asked =
        parts.stream().filter(part -> !Scopes.isLayer(part)).toList();
    if (layers.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    if (Scopes.isOfPassages(asked)) {
      return passages(asked, layers);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean words = false;
    boolean positive = false;
    for (org.memcon.search.query.Query part : asked) {
      if (part instanceof Not not && !(not.part() instanceof In)) {
        negations++;
        all.add(records(not.part(), layers), Occur.MUST_NOT);
        negations--;
      } else {
        boolean scored = !Scopes.isFact(part);
        words |= scored;
        positive = true;
        all.add(records(part, layers), scored ? Occur.MUST : Occur.FILTER);
      }
    }
    if (asked.size() < parts.size() && !words) {
      PassageExpression standing = new PassageExpression.Layers(layers);
      show(standing);
      all.add(new PassageQuery(FactCompiler.everything(), standing), Occur.FILTER);
    } else if (!positive) {
      all.add(FactCompiler.everything(), Occur.MUST);
    }
    return all.build();
  }

  /// A conjunction that is about single passages.
  private Query passages(List<org.memcon.search.query.Query> parts, Set<Layer> layers)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<PassageExpression> expressions = new ArrayList<>();
    List<PassageExpression> speakers = new ArrayList<>();
    if (!layers.equals(ALL_LAYERS)) {
      expressions.add(new PassageExpression.Layers(layers));
    }
    for (org.memcon.search.query.Query part : parts) {
      if (Scopes.isFact(part)) {
        all.add(records(part, layers), Occur.FILTER);
      } else if (part instanceof Fact fact && fact.field() == Field.SPEAKER) {
        speakers.add(expression(fact));
      } else {
        expressions.add(expression(part));
      }
    }
    if (speakers.size() > 1) { // each speaks in the record; the words are of any of them
      for (PassageExpression speaker : speakers) {
        all.add(new PassageQuery(relaxed(speaker), speaker), Occur.FILTER);
      }
      expressions.add(new PassageExpression.Or(speakers));
    } else {
      expressions.addAll(speakers);
    }
    PassageExpression together =
        expressions.size() == 1 ? expressions.getFirst() : new PassageExpression.And(expressions);
    show(together);
    all.add(new PassageQuery(relaxed(together), together), Occur.MUST);
    return all.build();
  }

  private PassageExpression expression(org.memcon.search.query.Query query) throws IOException {
    return switch (query) {
      case Everything everything -> new PassageExpression.All();
      case And and -> {
        Set<Layer> layers = Scopes.layers(and.parts(), ALL_LAYERS);
        List<PassageExpression> parts = new ArrayList<>();
        if (!layers.equals(ALL_LAYERS)) {
          parts.add(new PassageExpression.Layers(layers));
        }
        for (org.memcon.search.query.Query part : and.parts()) {
          if (!Scopes.isLayer(part)) {
            parts.add(expression(part));
          }
        }
        yield new PassageExpression.And(parts);
      }
      case Or or -> {
        List<PassageExpression> parts = new ArrayList<>();
        for (org.memcon.search.query.Query part : or.parts()) {
          parts.add(expression(part));
        }
        yield new PassageExpression.Or(parts);
      }
      case Not not -> {
        negations++;
        PassageExpression part = expression(not.part());
        negations--;
        yield new PassageExpression.Not(part);
      }
      case In in -> new PassageExpression.Layers(in.layers());
      case Delivered delivered -> new PassageExpression.Delivered(delivered.verbatim());
      case Dated dated -> new PassageExpression.OfRecords(FactCompiler.dated(dated));
      case Fact fact ->
          switch (fact.field()) {
            case SPEAKER -> new PassageExpression.SpokenBy(names(fact));
            case TO -> new PassageExpression.SpokenTo(names(fact));
            case PERSON, PRESENT, PLACE, KIND, ARCHIVE, CLASSIFICATION, VOLUME, LANG ->
                new PassageExpression.OfRecords(facts.fact(fact));
          };
      case Word word -> leaf(word);
      case Letters letters -> leaf(letters);
      case Beginning beginning -> leaf(beginning);
      case Similar similar -> leaf(similar);
      case Phrase phrase -> leaf(phrase);
      case Near near -> leaf(near);
    };
  }

  private List<NameMatcher> names(Fact fact) {
    return fact.anyOf().stream().map(value -> NameMatcher.of(value, reader)).toList();
  }

  private PassageExpression.Words leaf(Word word) throws IOException {
    heading(word.text(), true);
    return words.inflected(word.text());
  }

  private PassageExpression.Words leaf(Letters letters) throws IOException {
    heading(letters.text(), false);
    return words.letters(letters.text());
  }

  private PassageExpression.Words leaf(Phrase phrase) throws IOException {
    heading(phrase.text(), false);
    return words.phrase(phrase.text());
  }

  private PassageExpression.Words leaf(Near near) throws IOException {
    heading(near.text(), false);
    return words.near(near.text(), near.distance());
  }

  private PassageExpression.Words leaf(Beginning beginning) throws IOException {
    return cut(words.beginning(beginning.text()), beginning.text() + "*");
  }

  private PassageExpression.Words leaf(Similar similar) throws IOException {
    return cut(
        words.similar(similar.text(), similar.edits()), similar.text() + "~" + similar.edits());
  }

  private PassageExpression.Words cut(WordCompiler.Several several, String written) {
    if (several.cut()) {
      remarks.add(
          new Remark(
              0,
              written
                  + " stands for more than "
                  + TermExpansion.MOST
                  + " words; the most frequent of them are looked for"));
    }
    return several.words();
  }

  private void heading(String text, boolean withForms) throws IOException {
    if (negations == 0) {
      hasHeadings = true;
      headings.add(new BoostQuery(words.inHeading(text, withForms), 1), Occur.SHOULD);
    }
  }

  private boolean isOfPassages(Fact fact) {
    return fact.field() == Field.SPEAKER || fact.field() == Field.TO;
  }

  /// The records that can have a passage of an expression, found without looking at passages.
  private Query relaxed(PassageExpression expression) {
    return Relaxation.of(expression);
  }
}
