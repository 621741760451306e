package org.memcon.acceptance.searching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/// Answers from a [BareIndex]: the ten best records with id and title, how many there are, and how
/// they divide by their facts.
final class BareSearcher implements AutoCloseable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  BareSearcher(Path folder) throws IOException {
    this.reader = DirectoryReader.open(FSDirectory.open(folder));
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /// What is found: how many, the best of them, and what was counted.
  record Answer(long records, List<String> best, Map<String, Map<String, Integer>> counts) {}

  DirectoryReader reader() {
    return reader;
  }

  /// Ten hits and their exact number.
  Answer ask(Query query) throws IOException {
    TopDocs top =
        searcher.search(query, new TopScoreDocCollectorManager(10, null, Integer.MAX_VALUE));
    List<String> best = new ArrayList<>();
    for (ScoreDoc one : top.scoreDocs) {
      var stored = searcher.storedFields().document(one.doc);
      best.add(stored.get(BareIndex.ID) + " " + stored.get("title"));
    }
    return new Answer(top.totalHits.value(), best, Map.of());
  }

  /// The same, and the counts of all facts.
  Answer askWithFacets(Query query) throws IOException {
    Answer plain = ask(query);
    Map<String, Map<String, Integer>> counts =
        searcher.search(
            query,
            new CollectorManager<Facts, Map<String, Map<String, Integer>>>() {
              @Override
              public Facts newCollector() {
                return new Facts();
              }

              @Override
              public Map<String, Map<String, Integer>> reduce(Collection<Facts> parts) {
                Map<String, Map<String, Integer>> sum = new HashMap<>();
                parts.forEach(part -> part.addTo(sum));
                return sum;
              }
            });
    return new Answer(plain.records(), plain.best(), counts);
  }

  /// The ids of all that is found.
  Set<String> all(Query query) throws IOException {
    Set<String> ids = new HashSet<>();
    TopDocs top = searcher.search(query, Math.max(1, reader.maxDoc()));
    for (ScoreDoc one : top.scoreDocs) {
      ids.add(searcher.storedFields().document(one.doc).get(BareIndex.ID));
    }
    return ids;
  }

  /// Counts by the numbers that a segment gives the values, and looks up what they are at its end.
  private static final class Facts implements Collector {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      List<SortedSetDocValues> facts = new ArrayList<>();
      List<int[]> found = new ArrayList<>();
      for (String fact : BareIndex.FACTS) {
        facts.add(DocValues.getSortedSet(segment.reader(), fact));
        found.add(new int[(int) facts.getLast().getValueCount()]);
      }
      return new SimpleCollector() {
        @Override
        public void collect(int record) throws IOException {
          for (int i = 0; i < facts.size(); i++) {
            SortedSetDocValues values = facts.get(i);
            if (values.advanceExact(record)) {
              for (int left = values.docValueCount(); left > 0; left--) {
                found.get(i)[(int) values.nextOrd()]++;
              }
            }
          }
        }

        @Override
        public ScoreMode scoreMode() {
          return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void finish() throws IOException {
          for (int i = 0; i < facts.size(); i++) {
            Map<String, Integer> named =
                counts.computeIfAbsent(BareIndex.FACTS.get(i), any -> new HashMap<>());
            for (int ord = 0; ord < found.get(i).length; ord++) {
              if (found.get(i)[ord] > 0) {
                named.merge(
                    facts.get(i).lookupOrd(ord).utf8ToString(), found.get(i)[ord], Integer::sum);
              }
            }
          }
        }
      };
    }

    void addTo(Map<String, Map<String, Integer>> sum) {
      counts.forEach((fact, some) ->
          some.forEach((value, count) ->
              sum.computeIfAbsent(fact, any -> new HashMap<>()).merge(value, count, Integer::sum)));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
