package org.memcon.search.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.memcon.search.layout.Fields;
import org.memcon.search.passages.NameMatcher;
import org.memcon.search.passages.PassageExpression;

/// Makes of an expression about passages a query about records that finds all of its records, and
/// more: Lucene goes through those, and only they are looked at closely.
final class Relaxation {

  private Relaxation() {}

  static Query of(PassageExpression expression) {
    return relaxed(expression).orElseGet(FactCompiler::everything);
  }

  /// Empty where an expression does not narrow the records down.
  private static Optional<Query> relaxed(PassageExpression expression) {
    return switch (expression) {
      case PassageExpression.Words words -> Optional.of(words.record());
      case PassageExpression.OfRecords facts -> Optional.of(facts.records());
      case PassageExpression.SpokenBy speakers ->
          Optional.of(names(Fields.SPEAKER, speakers.names()));
      case PassageExpression.SpokenTo hearers -> Optional.of(names(Fields.TO, hearers.names()));
      case PassageExpression.Layers layers -> Optional.empty();
      case PassageExpression.Delivered delivered -> Optional.empty();
      case PassageExpression.Sized sized -> Optional.empty();
      case PassageExpression.Turns turns -> Optional.empty();
      case PassageExpression.Sequence sequence -> all(sequence.parts());
      case PassageExpression.All all -> Optional.empty();
      case PassageExpression.Not not -> Optional.empty();
      case PassageExpression.And and -> all(and.parts());
      case PassageExpression.Or or -> any(or.parts());
    };
  }

  private static Optional<Query> all(List<PassageExpression> parts) {
    List<Query> narrowing = parts.stream().flatMap(part -> relaxed(part).stream()).toList();
    if (narrowing.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    narrowing.forEach(query -> all.add(query, Occur.MUST));
    return Optional.of(all.build());
  }

  private static Optional<Query> any(List<PassageExpression> parts) {
    List<Query> narrowing = new ArrayList<>();
    for (PassageExpression part : parts) {
      Optional<Query> one = relaxed(part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      narrowing.add(one.get());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    narrowing.forEach(query -> any.add(query, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private static Query names(String field, List<NameMatcher> matchers) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (NameMatcher matcher : matchers) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (int i = 0; i < matcher.words().size(); i++) {
        Term term = new Term(field, matcher.words().get(i));
        boolean open = matcher.beginning() && i == matcher.words().size() - 1;
        all.add(open ? new PrefixQuery(term) : new TermQuery(term), Occur.FILTER);
      }
      any.add(matcher.words().isEmpty() ? new MatchNoDocsQuery() : all.build(), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }
}
