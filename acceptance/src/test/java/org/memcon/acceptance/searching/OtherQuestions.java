package org.memcon.acceptance.searching;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceSummary;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequencies;
import org.memcon.search.statistics.Grouping;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// What is asked of an archive beside searches for words: facts, passages, sequences of them, what
/// words are about, lines and counts.
final class OtherQuestions {

  private OtherQuestions() {}

  /// Asks, and gives how much was found.
  @FunctionalInterface
  interface Asking {
    long ask(Searcher searcher);
  }

  /// The questions of each sort; `words` are some that are frequent.
  static Map<String, List<Asking>> with(List<String> words) {
    Map<String, List<Asking>> all = new LinkedHashMap<>();
    all.put("facts", List.of(hits("date:1961"), hits("date:1955-03..1958"), hits("kind:telegram")));
    all.put("passages", words.stream().limit(5).map(word -> hits("words>100 " + word)).toList());
    all.put(
        "sequences",
        words.stream()
            .limit(5)
            .map(word -> hits("turn(" + word + ") then/2 turn(" + word + ")"))
            .toList());
    all.put("by matter", words.stream().limit(8).map(word -> matter(word + " policy")).toList());
    all.put("lines, the first fifty", words.stream().map(OtherQuestions::lines).toList());
    all.put(
        "frequency by year",
        words.stream()
            .map(word ->
                (Asking)
                    searcher ->
                        Frequencies.of(searcher, word, "", Grouping.YEAR, enough()).places())
            .toList());
    all.put("collocates", words.stream().map(OtherQuestions::collocates).toList());
    all.put("words of a year", List.of(words("date:1961"), words("date:1955")));
    return all;
  }

  private static Patience enough() {
    return Patience.of(Patience.OF_COMMANDS);
  }

  private static Asking hits(String query) {
    return searcher ->
        searcher.search(SearchRequest.of(query).showing(0).withoutPassageCount()).records();
  }

  private static Asking matter(String query) {
    return searcher ->
        searcher.search(SearchRequest.of(query).sorted(SearchRequest.Sort.MATTER)).records();
  }

  private static Asking collocates(String word) {
    return searcher ->
        searcher
            .inquire(word, enough(), asked -> Collocates.of(asked, CollocatesRequest.of(word)))
            .places();
  }

  private static Asking words(String query) {
    return searcher ->
        searcher
            .inquire(query, enough(), asked -> WordList.of(asked, WordListRequest.of(query)))
            .words();
  }

  private static Asking lines(String word) {
    ConcordanceRequest request = ConcordanceRequest.of(word).from(0, 50);
    return searcher ->
        searcher
            .inquire(
                word, enough(), asked -> Concordance.write(asked, request, enough(), new Nowhere()))
            .places();
  }

  private record Nowhere() implements Concordance.Sink {
    @Override
    public void begin(ConcordanceSummary summary) throws IOException {}

    @Override
    public void line(ConcordanceLine line) {}
  }
}
