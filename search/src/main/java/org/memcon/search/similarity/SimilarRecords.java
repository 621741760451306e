package org.memcon.search.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.memcon.model.record.RecordId;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.similarity.DistinctiveWords.Telling;
import org.memcon.search.storage.StoredRecordReader;

/// Finds the records that are like another: those that have most of its distinctive words, and of
/// these first those that name the same people.
public final class SimilarRecords {

  /// So many records that share words are looked at for the people whom they name.
  private static final int LOOKED_AT = 100;

  /// The most that are given.
  private static final int MOST = 50;

  /// What people count beside words.
  private static final double PEOPLE = 0.35;

  /// What is less like it than this is not like it.
  private static final double LEAST = 0.05;

  private static final int SHOWN = 5;

  private final Inquiry.Asked asked;
  private final IndexSearcher searcher;
  private final Inquiry.People names;

  private SimilarRecords(Inquiry.Asked asked) {
    this.asked = asked;
    this.searcher = asked.searcher();
    this.names = asked.people();
  }

  /// The records like the one with this id, among those that are asked for, the likest first; none
  /// where there is no such record.
  public static List<SimilarRecord> of(Inquiry.Asked asked, RecordId id, int size)
      throws IOException {
    ScoreDoc[] self =
        asked.searcher().search(new TermQuery(new Term(Fields.ID, id.value())), 1).scoreDocs;
    return self.length == 0
        ? List.of()
        : new SimilarRecords(asked).like(self[0].doc, id, Math.clamp(size, 0, MOST));
  }

  /// The records that are about the same as a passage of the asker's own, among those that are
  /// asked for, the likest first: those that have most of its distinctive words. Likeness would be
  /// 1 in a record that has all of them again and again.
  public static List<SimilarRecord> to(Inquiry.Asked asked, String passage, int size)
      throws IOException {
    return new SimilarRecords(asked).likeWords(passage, Math.clamp(size, 0, MOST));
  }

  private List<SimilarRecord> likeWords(String passage, int size) throws IOException {
    List<Telling> telling = DistinctiveWords.of(searcher, passage);
    if (telling.isEmpty() || size == 0) {
      return List.of();
    }
    Query others =
        new BooleanQuery.Builder()
            .add(wording(telling), Occur.MUST)
            .add(asked.compiled().records(), Occur.FILTER)
            .build();
    // The most that BM25 gives to a word, however often it stands in a record, is its rarity.
    double whole = telling.stream().mapToDouble(word -> boost(word) * word.rarity()).sum();
    StoredRecordReader stored = new StoredRecordReader(searcher.getIndexReader());
    List<SimilarRecord> similar = new ArrayList<>();
    for (ScoreDoc one :
        searcher.search(others, new TopScoreDocCollectorManager(size, null, 1)).scoreDocs) {
      double likeness = Math.min(1, one.score / whole);
      if (likeness >= LEAST) {
        similar.add(
            new SimilarRecord(
                stored.record(one.doc).summary(), likeness, shared(telling, one.doc), List.of()));
      }
    }
    return similar;
  }

  private static float boost(Telling word) {
    return (float) (1 + Math.log(word.times()));
  }

  private static Query wording(List<Telling> telling) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (Telling word : telling) {
      words.add(new BoostQuery(new TermQuery(word.term()), boost(word)), Occur.SHOULD);
    }
    words.setMinimumNumberShouldMatch(Math.min(2, telling.size()));
    return words.build();
  }

  /// A record that shares words.
  private record Candidate(int document, double likeness, List<String> people) {}

  private List<SimilarRecord> like(int self, RecordId id, int size) throws IOException {
    List<Telling> telling = DistinctiveWords.of(searcher, self, table(self));
    if (telling.isEmpty() || size == 0) {
      return List.of();
    }
    Query wording = wording(telling);
    double own = score(wording, self);
    Query others =
        new BooleanQuery.Builder()
            .add(wording, Occur.MUST)
            .add(asked.compiled().records(), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ID, id.value())), Occur.MUST_NOT)
            .build();
    ScoreDoc[] found =
        searcher.search(others, new TopScoreDocCollectorManager(LOOKED_AT, null, 1)).scoreDocs;
    List<Candidate> best = candidates(self, own, found);
    StoredRecordReader stored = new StoredRecordReader(searcher.getIndexReader());
    List<SimilarRecord> similar = new ArrayList<>();
    for (Candidate one : best.subList(0, Math.min(size, best.size()))) {
      similar.add(
          new SimilarRecord(
              stored.record(one.document).summary(),
              one.likeness,
              shared(telling, one.document),
              one.people));
    }
    return similar;
  }

  private List<Candidate> candidates(int self, double own, ScoreDoc[] found) throws IOException {
    NamedPeople people = NamedPeople.of(searcher.getIndexReader(), names);
    int all = searcher.getIndexReader().numDocs();
    Set<String> named = people.in(searcher.getIndexReader(), self);
    double whole = named.stream().mapToDouble(one -> people.rarity(one, all)).sum();
    List<Candidate> candidates = new ArrayList<>();
    for (ScoreDoc one : found) {
      List<String> both = new ArrayList<>(people.in(searcher.getIndexReader(), one.doc));
      both.retainAll(named);
      both.sort(Comparator.comparingDouble((String who) -> people.rarity(who, all)).reversed());
      double alike = both.stream().mapToDouble(who -> people.rarity(who, all)).sum();
      double words = own <= 0 ? 0 : Math.min(1, one.score / own);
      double company = whole <= 0 ? words : alike / whole;
      candidates.add(
          new Candidate(
              one.doc,
              (1 - PEOPLE) * words + PEOPLE * company,
              both.stream().limit(SHOWN).map(this::label).toList()));
    }
    candidates.removeIf(one -> one.likeness < LEAST);
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::document));
    return candidates;
  }

  private String label(String person) {
    return names.label().apply(person).orElseGet(() -> spoken(person));
  }

  /// A key as a name: "mao-zedong" is Mao Zedong.
  private static String spoken(String key) {
    return Arrays.stream(key.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining(" "));
  }

  /// Those of the words that a record has, the most telling first.
  private List<String> shared(List<Telling> telling, int document) throws IOException {
    LeafReaderContext segment = segment(document);
    List<String> shared = new ArrayList<>();
    for (Telling word : telling) {
      PostingsEnum places = segment.reader().postings(word.term(), PostingsEnum.NONE);
      int its = document - segment.docBase;
      if (places != null && places.advance(its) == its) {
        shared.add(word.written());
      }
      if (shared.size() == SHOWN) {
        break;
      }
    }
    return shared;
  }

  /// What a record scores; 0 where it does not match.
  private double score(Query query, int document) throws IOException {
    LeafReaderContext segment = segment(document);
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    Scorer scorer = weight.scorer(segment);
    int its = document - segment.docBase;
    return scorer != null && scorer.iterator().advance(its) == its ? scorer.score() : 0;
  }

  private PassageTable table(int document) throws IOException {
    LeafReaderContext segment = segment(document);
    BinaryDocValues tables = DocValues.getBinary(segment.reader(), Fields.PASSAGES);
    PassageTable table = new PassageTable();
    if (tables.advanceExact(document - segment.docBase)) {
      table.read(tables.binaryValue());
    }
    return table;
  }

  private LeafReaderContext segment(int document) {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    return segments.get(ReaderUtil.subIndex(document, segments));
  }
}
