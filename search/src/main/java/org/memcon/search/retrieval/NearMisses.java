package org.memcon.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.FactCompiler;
import org.memcon.search.compilation.QueryCompiler;
import org.memcon.search.compilation.Scopes;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.query.Query;
import org.memcon.search.ranking.MatterRanking;
import org.memcon.search.ranking.SubjectRanker;
import org.memcon.search.relevance.Relevance;
import org.memcon.search.retrieval.Hits.Hit;

/// Finds the records that have most of the words of a query, though not all: what somebody wants to
/// see who writes down a subject in many words. Only plain words can be missing; phrases, fields
/// and whatever else a query asks for stay asked for.
final class NearMisses {

  /// So many near misses at most.
  private static final int DEEPEST = 200;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it",
          "no", "not", "of", "on", "or", "re", "that", "the", "their", "to", "was", "with");

  private final ParsedQuery parsed;
  private final IndexSearcher searcher;
  private final WordReader reader;
  private final Map<String, PassageExpression.Words> words = new LinkedHashMap<>();
  private final Map<Integer, Supplier<String>> reasons = new HashMap<>();
  private final List<String> subject = new ArrayList<>();
  private final List<Query> others = new ArrayList<>();

  NearMisses(ParsedQuery parsed, IndexSearcher searcher, WordReader reader) {
    this.parsed = parsed;
    this.searcher = searcher;
    this.reader = reader;
  }

  /// The near misses from number `from` on, at most `size` of them; `strict` finds the records that
  /// miss nothing. There are none for a query that is written with operators, that asks for fewer
  /// than two plain words, or for what stands in single passages.
  List<Hit> find(org.apache.lucene.search.Query strict, int from, int size, int passages)
      throws IOException {
    if (from + size > DEEPEST || size == 0 || !divide() || words.size() < 2) {
      return List.of();
    }
    List<PassageExpression> shown = new ArrayList<>(words.values());
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    words.values().forEach(word -> most.add(word.record(), Occur.SHOULD));
    most.setMinimumNumberShouldMatch((words.size() + 1) / 2);
    BooleanQuery.Builder near = new BooleanQuery.Builder();
    near.add(most.build(), Occur.MUST);
    near.add(strict, Occur.MUST_NOT);
    if (!others.isEmpty()) {
      QueryCompiler.Compiled rest = QueryCompiler.compile(new Query.And(others), searcher, reader);
      near.add(rest.records(), Occur.FILTER);
      shown.addAll(rest.shown());
    }
    TopDocs top = Relevance.best(from + size, near.build(), searcher);
    List<ScoreDoc> page =
        List.of(top.scoreDocs).subList(Math.min(from, top.scoreDocs.length), top.scoreDocs.length);
    return new HitReader(searcher, shown, words, reader, passages).read(page);
  }

  /// The records that are about the words of the query, among those that have whatever else it asks
  /// for, the best first; empty where it is not a query in plain words.
  Optional<List<ScoreDoc>> aboutWords(MatterRanking ranking) throws IOException {
    if (!divide() || words.isEmpty()) {
      return Optional.empty();
    }
    List<SubjectRanker.Ranked> ranked =
        ranking
            .of(searcher)
            .rank(
                subject(),
                others.isEmpty()
                    ? FactCompiler.everything()
                    : QueryCompiler.compile(new Query.And(others), searcher, reader).records());
    ranked.forEach(one -> reasons.put(one.record(), one.reason()));
    return Optional.of(
        ranked.stream().map(one -> new ScoreDoc(one.record(), one.worth())).toList());
  }

  /// The words of the subject with the commas that the query has behind them: a name turned round
  /// is told by its comma.
  private String subject() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (String word : subject) {
      int start = parsed.text().indexOf(word, at);
      at = start < 0 ? at : start + word.length();
      boolean comma = start >= 0 && at < parsed.text().length() && parsed.text().charAt(at) == ',';
      text.append(text.isEmpty() ? "" : " ").append(word).append(comma ? "," : "");
    }
    return text.toString();
  }

  /// Some of the records that are about the words.
  List<Hit> read(List<ScoreDoc> found, int passages) throws IOException {
    List<Hit> hits =
        new HitReader(searcher, new ArrayList<>(words.values()), words, reader, passages)
            .read(found);
    return IntStream.range(0, hits.size())
        .mapToObj(i -> hits.get(i).because(reasons.getOrDefault(found.get(i).doc, () -> "").get()))
        .toList();
  }

  /// A ranking as Lucene has it; `complete` is how many records have all of the words.
  static TopDocs top(List<ScoreDoc> ranked, long complete) {
    return new TopDocs(
        new TotalHits(complete, TotalHits.Relation.EQUAL_TO), ranked.toArray(ScoreDoc[]::new));
  }

  /// What to say where near misses follow the records that miss nothing.
  static String remark(long complete) {
    return switch (Math.toIntExact(Math.min(complete, 2))) {
      case 0 -> "no record has all of these words; those listed have most of them";
      case 1 -> "one record has all of these words; the others listed have most of them";
      default -> complete + " records have all of these words; the others listed have most of them";
    };
  }

  /// What to say where records are ranked by matter.
  static String remarkOfMatter(long complete) {
    return switch (Math.toIntExact(Math.min(complete, 2))) {
      case 0 -> "no record has all of these words; those listed are about them";
      case 1 -> "one record has all of these words; the records listed are about them";
      default -> complete + " records have all of these words; the records listed are about them";
    };
  }

  /// Divides the query into plain words, which can be missing, and the rest.
  private boolean divide() throws IOException {
    List<Query> parts =
        parsed.query() instanceof Query.And and ? and.parts() : List.of(parsed.query());
    if (!parsed.plain() || Scopes.isOfPassages(parts) || parts.stream().anyMatch(Scopes::isLayer)) {
      return false;
    }
    for (Query part : parts) {
      if (part instanceof Query.Word word) {
        subject.add(word.text());
      }
      if (!(part instanceof Query.Word word)) {
        others.add(part);
      } else if (!SMALL_WORDS.contains(word.text().toLowerCase(Locale.ROOT))) {
        QueryCompiler.Compiled compiled = QueryCompiler.compile(word, searcher, reader);
        if (compiled.shown().getFirst() instanceof PassageExpression.Words expression) {
          words.put(word.text(), expression);
        }
      }
    }
    return true;
  }
}
