package org.memcon.search.wordlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.query.ParsedQuery.Remark;

/// The words of what a query finds: of the passages that match, or of whole records where it asks
/// for facts alone. Words are taken without case and accents, as they stand.
///
/// @param records in how many records these words were counted
/// @param words how many words stand there, listed or not
/// @param distinct how many different ones of them are as asked for, those that are not among
///   `rows` included
public record WordList(
    String query,
    String understood,
    long records,
    long words,
    long distinct,
    List<CountedWord> rows,
    List<Remark> remarks) {

  /// One record in so many, or fewer, are read again.
  private static final int FEW = 50;

  public WordList {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /// How often in a million words.
  public double perMillion(CountedWord row) {
    return row.perMillion(words);
  }

  /// Lists the words.
  public static WordList of(Inquiry.Asked asked, WordListRequest request) throws IOException {
    List<CountedWord> rows = new ArrayList<>();
    WordList list = write(asked, request, rows::add);
    return new WordList(
        list.query, list.understood, list.records, list.words, list.distinct, rows, list.remarks);
  }

  /// Hands over the words one by one, and gives the list without its rows. In the order of the
  /// alphabet no more than one is in memory where the whole archive is asked.
  public static WordList write(Inquiry.Asked asked, WordListRequest request, CountedWord.Sink sink)
      throws IOException {
    Page page = new Page(request, sink);
    WordTally tally = tally(asked, request.query(), folded(request.prefix()));
    List<CountedWord> kept = new ArrayList<>();
    boolean inOrder = request.order() == WordListRequest.Order.ALPHABET;
    tally.send(row -> {
      if (row.places() >= request.least()) {
        if (inOrder) {
          page.row(row);
        } else {
          kept.add(row);
        }
      }
    });
    kept.sort(order(request.order()));
    for (CountedWord row : kept) {
      page.row(row);
    }
    return new WordList(
        request.query(),
        asked.understood(),
        tally.records(),
        tally.words(),
        page.passed,
        List.of(),
        asked.remarksInTheEnd());
  }

  /// What is asked of the whole archive stands in the index; of many whole records it is added up
  /// there; what few records or single passages hold is read again.
  private static WordTally tally(Inquiry.Asked asked, String query, String prefix)
      throws IOException {
    IndexReader index = asked.searcher().getIndexReader();
    if (!asked.compiled().shown().isEmpty()) {
      return new ReadTally(asked, prefix);
    }
    int records = asked.searcher().count(asked.compiled().records());
    if (query.isBlank() && !index.hasDeletions()) {
      return new IndexTally(index, null, prefix, records, asked.patience());
    }
    return records <= index.maxDoc() / FEW
        ? new ReadTally(asked, prefix)
        : new IndexTally(index, Found.of(asked), prefix, records, asked.patience());
  }

  private static Comparator<CountedWord> order(WordListRequest.Order order) {
    Comparator<CountedWord> most =
        order == WordListRequest.Order.RECORDS
            ? Comparator.comparingLong(CountedWord::records).thenComparingLong(CountedWord::places)
            : Comparator.comparingLong(CountedWord::places).thenComparingLong(CountedWord::records);
    return most.reversed().thenComparing(CountedWord::word);
  }

  private static String folded(String prefix) {
    List<Word> words = WordReader.ofFew().words(prefix);
    return words.isEmpty() ? "" : words.getFirst().foldedText();
  }

  /// Hands on the words that are on the page asked for.
  private static final class Page {
    private final WordListRequest request;
    private final CountedWord.Sink sink;
    private long passed;

    Page(WordListRequest request, CountedWord.Sink sink) {
      this.request = request;
      this.sink = sink;
    }

    void row(CountedWord row) throws IOException {
      if (passed >= request.from() && passed - request.from() < request.size()) {
        sink.word(row);
      }
      passed++;
    }
  }
}
