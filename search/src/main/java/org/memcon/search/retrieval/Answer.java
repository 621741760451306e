package org.memcon.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.compilation.QueryCompiler;
import org.memcon.search.counting.Denominators;
import org.memcon.search.counting.FactNumbers;
import org.memcon.search.counting.Tally;
import org.memcon.search.limits.CutShort;
import org.memcon.search.limits.Patience;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.ranking.MatterRanking;
import org.memcon.search.relevance.Relevance;

/// The answer to one request: which records, in which order, and what is counted of them.
final class Answer {

  /// What every answer from an index is made with.
  record Means(
      NameAuthority names,
      MatterRanking ranking,
      FactNumbers numbers,
      FacetReader facets,
      Denominators denominators) {}

  /// So many hits are read together where all are asked for.
  private static final int BATCH = 128;

  private final SearchRequest request;
  private final ParsedQuery parsed;
  private final Inquiry.Asked asked;
  private final Means means;
  private final IndexSearcher searcher;
  private final QueryCompiler.Compiled compiled;
  private final NearMisses near;
  private final HitReader reader;

  Answer(SearchRequest request, ParsedQuery parsed, Inquiry.Asked asked, Means means) {
    this.request = request;
    this.parsed = parsed;
    this.asked = asked;
    this.means = means;
    this.searcher = asked.searcher();
    this.compiled = asked.compiled();
    WordReader words = WordReader.ofFew();
    this.near = new NearMisses(parsed, searcher, words);
    this.reader = new HitReader(searcher, compiled.shown(), Map.of(), words, request.passages());
  }

  /// The hits that are asked for, with what is counted of all.
  Hits hits() throws IOException {
    Query records = searcher.rewrite(compiled.records());
    Optional<List<ScoreDoc>> about = about();
    TopDocs top =
        about.isPresent()
            ? NearMisses.top(about.get(), searcher.count(records))
            : inOrder(records, request.reach());
    List<ParsedQuery.Remark> remarks = new ArrayList<>(asked.remarks());
    List<ScoreDoc> page = request.page(Arrays.asList(top.scoreDocs));
    List<Hits.Hit> hits = new ArrayList<>();
    if (about.isPresent()) {
      hits.addAll(near.read(page, request.passages()));
      remarks.add(ParsedQuery.Remark.general(NearMisses.remarkOfMatter(top.totalHits.value())));
    } else {
      hits.addAll(reader.read(page));
      addNearMisses(records, top.totalHits.value(), hits, remarks);
    }
    return counted(records, top.totalHits.value(), hits, remarks);
  }

  private Optional<List<ScoreDoc>> about() throws IOException {
    return request.sort() == SearchRequest.Sort.MATTER
        ? near.aboutWords(means.ranking())
        : Optional.empty();
  }

  private boolean isByRelevance() {
    return request.isRanked() && !compiled.shown().isEmpty();
  }

  private TopDocs inOrder(Query records, int reach) throws IOException {
    return isByRelevance()
        ? Relevance.rank(reach, records, compiled.headings(), searcher)
        : Catalogue.inOrder(request.sort(), reach, records, searcher, means.names());
  }

  private void addNearMisses(
      Query records, long complete, List<Hits.Hit> hits, List<ParsedQuery.Remark> remarks)
      throws IOException {
    if (!isByRelevance() || hits.size() >= request.size()) {
      return;
    }
    int after = Math.toIntExact(Math.max(0, request.from() - complete));
    List<Hits.Hit> others =
        near.find(records, after, request.size() - hits.size(), request.passages());
    if (!others.isEmpty()) {
      remarks.add(ParsedQuery.Remark.general(NearMisses.remark(complete)));
      hits.addAll(others);
    }
  }

  private Hits counted(
      Query records, long complete, List<Hits.Hit> hits, List<ParsedQuery.Remark> remarks)
      throws IOException {
    try (Tally tally = tally(records)) {
      remarks.addAll(asked.remarksOfTime());
      return new Hits(
          request.query(),
          parsed.explain(),
          asked.understood(),
          remarks,
          complete,
          request.countPassages() && !compiled.shown().isEmpty()
              ? Optional.of(tally.passages())
              : Optional.empty(),
          request.from(),
          hits,
          request.facets()
              ? means.facets().facets(tally, means.denominators().of(searcher))
              : List.of());
    }
  }

  private Tally tally(Query records) throws IOException {
    List<PassageExpression> counted = request.countPassages() ? compiled.shown() : List.of();
    CollectorManager<Tally, Tally> manager =
        Tally.of(
            searcher, counted, request.facets() ? Optional.of(means.numbers()) : Optional.empty());
    return counted.isEmpty() && !request.facets()
        ? manager.newCollector()
        : searcher.search(records, manager);
  }

  /// Hands over all records that are found, as long as `taking` lasts; returns how many they are.
  int handOver(Patience taking, Hits.Sink sink) throws IOException {
    Optional<List<ScoreDoc>> about = about();
    List<ScoreDoc> all = about.isPresent() ? about.get() : all();
    if (asked.patience().isAtAnEnd()) {
      throw new CutShort(asked.patience().remarkOfNothing());
    }
    Hits.SinkFailure.taken(() -> sink.begin(all.size(), asked.remarks()));
    for (int from = 0; from < all.size(); from += BATCH) {
      taking.check(BATCH, from, all.size(), "records");
      List<ScoreDoc> some = all.subList(from, Math.min(from + BATCH, all.size()));
      for (Hits.Hit hit :
          about.isPresent() ? near.read(some, request.passages()) : reader.read(some)) {
        Hits.SinkFailure.taken(() -> sink.hit(hit));
      }
    }
    return all.size();
  }

  private List<ScoreDoc> all() throws IOException {
    Query records = searcher.rewrite(compiled.records());
    return Arrays.asList(inOrder(records, searcher.count(records)).scoreDocs);
  }
}
