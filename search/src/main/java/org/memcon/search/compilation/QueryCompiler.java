package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.memcon.model.edition.Passage.Layer;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageQuery;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Query.And;
import org.memcon.search.query.Query.Beginning;
import org.memcon.search.query.Query.Dated;
import org.memcon.search.query.Query.Day;
import org.memcon.search.query.Query.Delivered;
import org.memcon.search.query.Query.Everything;
import org.memcon.search.query.Query.Fact;
import org.memcon.search.query.Query.Field;
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
import org.memcon.search.query.Query.Wild;
import org.memcon.search.query.Query.Within;
import org.memcon.search.query.Query.Word;

/// Turns a query into what Lucene looks for.
///
/// Words are looked for in whole records, so that two words meet wherever in a record they stand.
/// Where `speaker:`, `to:` or `is:` stands beside them, all that stands in the same parentheses is
/// looked for in single passages instead.
public final class QueryCompiler {

  private static final Set<Layer> ALL_LAYERS = EnumSet.allOf(Layer.class);

  private final PassageCompiler compiler;
  private final FactCompiler facts;
  private final List<PassageExpression> shown = new ArrayList<>();

  private QueryCompiler(IndexReader index, QueryTimeout timeout, WordReader reader) {
    TermExpansion expansion = new TermExpansion(index, timeout);
    this.facts = new FactCompiler(reader, expansion);
    this.compiler = new PassageCompiler(reader, expansion, facts);
  }

  /// A query as Lucene takes it: the records, what raises some of them above others, the passages
  /// to show of them, and what to remark on.
  public record Compiled(
      Query records, Query headings, List<PassageExpression> shown, List<Remark> remarks) {}

  /// Compiles a query for an index, within the time that the searcher has.
  public static Compiled compile(
      org.memcon.search.query.Query query, IndexSearcher searcher, WordReader reader)
      throws IOException {
    QueryTimeout timeout = searcher.getTimeout();
    QueryCompiler compiler =
        new QueryCompiler(
            searcher.getIndexReader(), timeout == null ? () -> false : timeout, reader);
    Query records = compiler.records(query, ALL_LAYERS);
    return new Compiled(
        records,
        compiler.compiler.headings(),
        List.copyOf(compiler.shown),
        compiler.compiler.remarks());
  }

  private Query records(org.memcon.search.query.Query query, Set<Layer> layers) throws IOException {
    return switch (query) {
      case Everything everything -> FactCompiler.everything();
      case And and -> conjunction(and.parts(), layers);
      case Or or -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (org.memcon.search.query.Query part : new LinkedHashSet<>(or.parts())) {
          any.add(records(part, layers), Occur.SHOULD);
        }
        yield any.build();
      }
      case Not not -> {
        if (not.part() instanceof In) {
          yield conjunction(List.of(not), layers);
        }
        compiler.negate();
        BooleanQuery.Builder rest = new BooleanQuery.Builder();
        rest.add(FactCompiler.everything(), Occur.MUST);
        rest.add(records(not.part(), layers), Occur.MUST_NOT);
        compiler.affirm();
        yield rest.build();
      }
      case Fact fact -> isOfPassages(fact) ? conjunction(List.of(fact), layers) : facts.fact(fact);
      case Delivered delivered -> conjunction(List.of(delivered), layers);
      case In in -> conjunction(List.of(in), layers);
      case Dated dated -> FactCompiler.dated(dated);
      case Length length -> conjunction(List.of(length), layers);
      case Within within -> passages(List.of(within), layers);
      case Sequence sequence -> passages(List.of(sequence), layers);
      case Day day -> {
        Query written = leaf(compiler.words(day), layers);
        yield layers.equals(ALL_LAYERS) ? either(written, FactCompiler.dated(day)) : written;
      }
      case Word word -> leaf(compiler.words(word), layers);
      case Letters letters -> leaf(compiler.words(letters), layers);
      case Beginning beginning -> leaf(compiler.words(beginning), layers);
      case Similar similar -> leaf(compiler.words(similar), layers);
      case Wild wild -> leaf(compiler.words(wild), layers);
      case Regular regular -> leaf(compiler.words(regular), layers);
      case Phrase phrase -> leaf(compiler.words(phrase), layers);
      case Near near -> leaf(compiler.words(near), layers);
    };
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
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
    if (!compiler.isNegated()) {
      shown.add(expression);
    }
  }

  private Query conjunction(List<org.memcon.search.query.Query> parts, Set<Layer> outer)
      throws IOException {
    Set<Layer> layers = Scopes.layers(parts, outer);
    List<org.memcon.search.query.Query> asked =
        parts.stream().filter(part -> !Scopes.isLayer(part)).distinct().toList();
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
        compiler.negate();
        all.add(records(not.part(), layers), Occur.MUST_NOT);
        compiler.affirm();
      } else {
        boolean scored = !Scopes.isFact(part);
        words |= scored;
        positive = true;
        all.add(records(part, layers), scored ? Occur.MUST : Occur.FILTER);
      }
    }
    if (!words && parts.stream().anyMatch(Scopes::isLayer)) {
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
        speakers.add(compiler.expression(fact));
      } else {
        expressions.add(compiler.expression(part));
      }
    }
    if (speakers.size() > 1) { // each speaks in the record; the words are of any of them
      for (PassageExpression speaker : speakers) {
        all.add(new PassageQuery(Relaxation.of(speaker), speaker), Occur.FILTER);
      }
      expressions.add(new PassageExpression.Or(speakers));
    } else {
      expressions.addAll(speakers);
    }
    PassageExpression together =
        expressions.size() == 1 ? expressions.getFirst() : new PassageExpression.And(expressions);
    show(together);
    all.add(new PassageQuery(Relaxation.of(together), together), Occur.MUST);
    return all.build();
  }

  private boolean isOfPassages(Fact fact) {
    return fact.field() == Field.SPEAKER || fact.field() == Field.TO;
  }
}
