package org.memcon.search.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.places.PlaceReader;
import org.memcon.search.places.Places;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.storage.StoredPassages;

/// The words that stand beside those of a query more often than chance would have it.
///
/// @param places how often the words looked for stand
/// @param beside how many words stand beside them
/// @param words how many words all records have
public record Collocates(
    String query,
    String understood,
    long places,
    long beside,
    long words,
    List<Collocation> collocations,
    List<Remark> remarks) {

  public Collocates {
    collocations = List.copyOf(collocations);
    remarks = List.copyOf(remarks);
  }

  /// Counts them. Words are taken without case and accents, as they stand.
  public static Collocates of(Inquiry.Asked asked, CollocatesRequest request) throws IOException {
    Neighbours neighbours = new Neighbours(request.window());
    PlaceReader.all(asked, (number, passages, table, its) -> neighbours.add(passages, table, its));
    List<Remark> remarks = new ArrayList<>(asked.remarksInTheEnd());
    if (asked.compiled().shown().isEmpty()) {
      remarks.add(Remark.general("collocates are of words; the query has none"));
    }
    IndexReader index = asked.searcher().getIndexReader();
    long words = Math.max(1, index.getSumTotalTermFreq(Fields.TEXT));
    return new Collocates(
        request.query(),
        asked.understood(),
        neighbours.places,
        neighbours.beside,
        words,
        best(neighbours, request, index, neighbours.places, words),
        remarks);
  }

  private static List<Collocation> best(
      Neighbours neighbours, CollocatesRequest request, IndexReader index, long places, long words)
      throws IOException {
    List<Collocation> all = new ArrayList<>();
    for (Map.Entry<String, int[]> entry : neighbours.counts.entrySet()) {
      int together = entry.getValue()[0];
      if (together >= request.least()) {
        long everywhere = index.totalTermFreq(new Term(Fields.TEXT, entry.getKey()));
        Collocation one =
            Collocation.of(
                entry.getKey(),
                together,
                Math.max(together, everywhere),
                neighbours.beside,
                places,
                words);
        if (one.together() > one.expected()) {
          all.add(one);
        }
      }
    }
    Comparator<Collocation> order =
        switch (request.order()) {
          case SIGNIFICANCE -> Comparator.comparingDouble(Collocation::significance);
          case STRENGTH -> Comparator.comparingDouble(Collocation::strength);
          case FREQUENCY -> Comparator.comparingLong(Collocation::together);
        };
    all.sort(order.reversed().thenComparing(Collocation::word));
    return all.subList(0, Math.min(request.size(), all.size()));
  }

  /// Counts the words beside places.
  private static final class Neighbours {
    private final WordReader reader = WordReader.ofMany();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final int window;
    private long beside;
    private long places;

    Neighbours(int window) {
      this.window = window;
    }

    void add(StoredPassages passages, PassageTable table, Places places) throws IOException {
      int passage = -1;
      this.places += places.size();
      for (int i = 0; i < places.size(); i++) {
        int its = table.passageAt(places.first(i));
        if (its != passage) {
          passage = its;
          words.clear();
          reader.read(passages.passage(passage).words(), (word, start, end) -> words.add(word));
        }
        int start = table.start(passage);
        int first = places.first(i) - start;
        int last = places.last(i) - start;
        count(first - window, first);
        count(last + 1, last + 1 + window);
      }
    }

    private void count(int from, int to) {
      for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
        counts.computeIfAbsent(words.get(i).foldedText(), any -> new int[1])[0]++;
        beside++;
      }
    }
  }
}
