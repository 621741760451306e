package org.memcon.search.wordlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.passages.PassageBinder;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageReader;
import org.memcon.search.storage.StoredPassages;
import org.memcon.search.storage.StoredRecordReader;

/// Counts the words of records by reading them again: of their passages that match, or of all.
final class ReadTally implements WordTally {

  private final Inquiry.Asked asked;
  private final String prefix;
  private final WordReader reader = WordReader.ofMany();
  private final Map<String, Counted> counts = new HashMap<>();
  private long records;
  private long words;

  /// How often a word stands, in how many records, and in which last.
  private static final class Counted {
    private long places;
    private long records;
    private int last = -1;
  }

  ReadTally(Inquiry.Asked asked, String prefix) {
    this.asked = asked;
    this.prefix = prefix;
  }

  @Override
  public void send(CountedWord.Sink sink) throws IOException {
    StoredRecordReader stored = new StoredRecordReader(asked.searcher().getIndexReader());
    asked.records((segment, found) -> {
      List<PassageReader> passages = new ArrayList<>();
      for (PassageExpression expression : asked.compiled().shown()) {
        passages.add(
            new PassageReader(
                PassageBinder.bind(expression, segment, asked.searcher(), null), segment));
      }
      for (int record = found.nextDoc();
          record != DocIdSetIterator.NO_MORE_DOCS;
          record = found.nextDoc()) {
        BitSet wanted = wanted(passages, record);
        if (!wanted.isEmpty()) {
          records++;
          int document = segment.docBase + record;
          read(stored.passages(document, wanted), wanted, document);
        }
      }
    });
    // The index orders words by their bytes.
    Map<String, Counted> sorted = new TreeMap<>(ReadTally::inOrderOfBytes);
    sorted.putAll(counts);
    for (Map.Entry<String, Counted> word : sorted.entrySet()) {
      sink.word(new CountedWord(word.getKey(), word.getValue().places, word.getValue().records));
    }
  }

  private static int inOrderOfBytes(String a, String b) {
    return new BytesRef(a).compareTo(new BytesRef(b));
  }

  /// The passages whose words are counted; all, where the query asks for none.
  private static BitSet wanted(List<PassageReader> passages, int record) throws IOException {
    BitSet wanted = new BitSet();
    if (passages.isEmpty()) {
      wanted.set(0, Short.MAX_VALUE);
    }
    for (PassageReader each : passages) {
      FixedBitSet some = each.passages(record);
      for (int passage = 0; passage < each.table().size(); passage++) {
        if (some.get(passage)) {
          wanted.set(passage);
        }
      }
    }
    return wanted;
  }

  private void read(StoredPassages record, BitSet wanted, int document) throws IOException {
    int size = record.record().passages();
    for (int passage = wanted.nextSetBit(0);
        passage >= 0 && passage < size;
        passage = wanted.nextSetBit(passage + 1)) {
      reader.read(
          record.passage(passage).words(),
          (word, start, end) -> {
            words++;
            if (word.foldedText().startsWith(prefix)) {
              Counted counted = counts.computeIfAbsent(word.foldedText(), any -> new Counted());
              counted.places++;
              if (counted.last != document) {
                counted.last = document;
                counted.records++;
              }
            }
          });
    }
  }

  @Override
  public long records() {
    return records;
  }

  @Override
  public long words() {
    return words;
  }
}
