package org.memcon.search.wordlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class WordListTest {

  private static final Draft[] DRAFTS = {
    Draft.of("one", "Talk")
        .date("1958-03-01")
        .says("Marlow", "The ferry is old.")
        .says("Orlov", "The ferry sails. Nobody else sails."),
    Draft.of("two", "Paper").date("1958-06").paragraph("Détente by ferry, or the FERRY's détente."),
    Draft.of("three", "Paper").date("1961").paragraph("The old ferry lies at the quay.")
  };

  @TempDir Path folder;

  private static List<String> rows(Searcher searcher, WordListRequest request) {
    return searcher.inquire(request.query(), asked -> WordList.of(asked, request)).rows().stream()
        .map(row -> row.word() + " " + row.places() + " in " + row.records())
        .toList();
  }

  @Test
  void theWholeArchivesWordsComeTheMostFrequentFirst() {
    try (Searcher searcher = Corpus.of(folder, DRAFTS)) {
      assertEquals(
          List.of("the 5 in 3", "ferry 4 in 3"), rows(searcher, WordListRequest.of("").from(0, 2)));
      WordList list = searcher.inquire("", asked -> WordList.of(asked, WordListRequest.of("")));
      assertEquals(3, list.records());
      assertEquals(27, list.words());
    }
  }

  @Test
  void wordsCanBeAskedForByTheirBeginningAndNumber() {
    try (Searcher searcher = Corpus.of(folder, DRAFTS)) {
      assertEquals(
          List.of("ferry 4 in 3", "ferry's 1 in 1"),
          rows(searcher, WordListRequest.of("").only("FÉR", 1)));
      assertEquals(List.of("ferry 4 in 3"), rows(searcher, WordListRequest.of("").only("fer", 2)));
    }
  }

  @Test
  void somebodysWordsAreTheirsAlone() {
    try (Searcher searcher = Corpus.of(folder, DRAFTS)) {
      assertEquals(
          List.of("sails 2 in 1", "else 1 in 1", "ferry 1 in 1", "nobody 1 in 1", "the 1 in 1"),
          rows(searcher, WordListRequest.of("speaker:orlov")));
    }
  }

  @Test
  void factsAloneAskForWholeRecords() {
    try (Searcher searcher = Corpus.of(folder, DRAFTS)) {
      assertEquals(
          List.of("at 1 in 1", "ferry 1 in 1", "lies 1 in 1"),
          rows(
              searcher,
              WordListRequest.of("date:1961").sorted(WordListRequest.Order.ALPHABET).from(0, 3)));
    }
  }

  @Test
  void readingAgainAndAddingUpInTheIndexCountTheSame() throws IOException {
    Random random = new Random(11);
    String[] some = {"ferry", "Ferry", "détente", "U.S.", "1,000", "Ferry's", "и", "the"};
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder words = new StringBuilder("Paper");
      for (int j = random.nextInt(30); j >= 0; j--) {
        words.append(' ').append(some[random.nextInt(some.length)]);
      }
      drafts.add(
          Draft.of("r" + i, "Talk " + i % 3).date("19" + (50 + i % 4)).paragraph(words.toString()));
    }
    try (Searcher searcher = Corpus.of(folder, drafts.toArray(Draft[]::new))) {
      for (String query : List.of("", "date:1951", "date:1950..1952", "kind:telegram")) {
        searcher.inquire(
            query,
            asked -> {
              List<CountedWord> read = new ArrayList<>();
              ReadTally reading = new ReadTally(asked, "");
              reading.send(read::add);
              List<CountedWord> added = new ArrayList<>();
              IndexTally adding =
                  new IndexTally(
                      asked.searcher().getIndexReader(),
                      Found.of(asked),
                      "",
                      reading.records(),
                      asked.patience());
              adding.send(added::add);
              assertEquals(read, added, query);
              assertEquals(reading.words(), adding.words(), query);
              return query;
            });
      }
    }
  }

  @Test
  void whatWasTakenOutIsCountedNoMore() {
    Searcher first = Corpus.of(folder, DRAFTS);
    first.close();
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      indexer.delete("acc-1");
      indexer.commit();
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(List.of(), rows(searcher, WordListRequest.of("")));
    }
  }
}
