package org.memcon.search.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.memcon.model.edition.Passage;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.storage.StoredPassages;
import org.memcon.search.storage.StoredRecordReader;

/// The words that tell a record from others: frequent in it, rare in the archive. Where the record
/// is kept, who may see it and who cleared it says nothing of its matter: source notes are left
/// out, and numbers.
final class DistinctiveWords {

  /// So many words tell what a record is about.
  private static final int MOST = 24;

  /// Of so many of a long record's words it is looked up how rare they are.
  private static final int LOOKED_UP = 160;

  private static final int LEAST_LETTERS = 3;

  /// So many words of a long record are read; what it is about it says by then.
  private static final int READ = 12_000;

  /// So many characters of a passage.
  private static final int READ_OF_PASSAGE = 20_000;

  /// Words that tell nothing however rare they are in a small archive.
  private static final Set<String> EVERYWHERE =
      Set.of(
          """
          about above according after again against all almost alone along already also although always
          among and another any anybody anyone anything are around asked away back became because been
          before behind being below between both but came can cannot come could did does done down during
          each either else enough even ever every everything for from further gave get give given going
          had has have having her here herself him himself his how however into its itself just kept know
          last least less let like little made make many may might more most much must myself neither
          never nobody none nor not nothing now off often once one only onto other others our out over own
          perhaps put quite rather replied said same saw say says see seemed seen several shall she should
          since some somebody something soon still such take taken than that the their them themselves
          then there therefore these they thing things think this those though thought through thus told
          too took toward towards under until upon used very want was way well went were what whatever
          when where whether which while who whole whom whose why will with within without would yes yet
          you your
          """
              .strip()
              .split("\\s+"));

  private DistinctiveWords() {}

  /// A word: its term, how it is written mostly, how often it stands in the record, and how rare it
  /// is.
  record Telling(Term term, String written, int times, double rarity) {
    double weight() {
      return (1 + Math.log(times)) * rarity;
    }
  }

  /// The most telling words of a record, the most telling first.
  static List<Telling> of(IndexSearcher searcher, int document, PassageTable table)
      throws IOException {
    return telling(searcher, counted(searcher, document, table), 1);
  }

  /// The most telling words of a passage that is in no record, or of some sentences about what is
  /// looked for.
  static List<Telling> of(IndexSearcher searcher, String passage) throws IOException {
    Tally tally = new Tally();
    tally.read(passage.substring(0, Math.min(READ_OF_PASSAGE, passage.length())));
    return telling(searcher, tally.counts, 0);
  }

  /// `least` is in how many records a word has to be to liken one to another.
  private static List<Telling> telling(
      IndexSearcher searcher, Map<String, Counted> counts, int least) throws IOException {
    List<Counted> often = new ArrayList<>(counts.values());
    often.sort(
        Comparator.comparingDouble(Counted::promise).reversed().thenComparing(Counted::folded));
    IndexReader index = searcher.getIndexReader();
    double records = Math.max(1, index.numDocs());
    List<Telling> telling = new ArrayList<>();
    for (Counted word : often.subList(0, Math.min(LOOKED_UP, often.size()))) {
      Term term = new Term(Fields.TEXT, word.folded);
      int others = index.docFreq(term);
      // A word that no other record has likens nothing; one that a tenth of all have, little.
      if (others > least && others < records / 10 + 2) {
        telling.add(new Telling(term, word.written, word.times, Math.log(records / others)));
      }
    }
    telling.sort(
        Comparator.comparingDouble(Telling::weight)
            .reversed()
            .thenComparing(word -> word.term().text()));
    return telling.subList(0, Math.min(MOST, telling.size()));
  }

  /// A word and how often it was met.
  private static final class Counted {
    private final String folded;
    private final String written;
    private int times;

    Counted(Word word) {
      this.folded = word.foldedText();
      this.written = word.toString();
    }

    String folded() {
      return folded;
    }

    /// How telling it may be, before it is known how rare it is: names and long words often are.
    double promise() {
      boolean name = Character.isUpperCase(written.charAt(0));
      return (1 + Math.log(times)) * (Math.min(12, folded.length()) + (name ? 4 : 0));
    }
  }

  private static Map<String, Counted> counted(
      IndexSearcher searcher, int document, PassageTable table) throws IOException {
    BitSet wanted = new BitSet();
    for (int passage = 0; passage < table.size() && table.start(passage) < READ; passage++) {
      wanted.set(passage, table.layer(passage) != Passage.Layer.SOURCE);
    }
    StoredPassages stored =
        new StoredRecordReader(searcher.getIndexReader()).passages(document, wanted);
    Tally tally = new Tally();
    for (int passage = wanted.nextSetBit(0);
        passage >= 0;
        passage = wanted.nextSetBit(passage + 1)) {
      tally.read(stored.passage(passage).words());
    }
    return tally.counts;
  }

  /// Counts the words of texts that may tell something.
  private static final class Tally {
    private final Map<String, Counted> counts = new HashMap<>();
    private final WordReader reader = WordReader.ofMany();

    void read(String text) {
      reader.read(
          text,
          (word, start, end) -> {
            String folded = word.foldedText();
            if (folded.length() >= LEAST_LETTERS
                && Character.isLetter(folded.charAt(0))
                && !EVERYWHERE.contains(folded)) {
              counts.computeIfAbsent(folded, any -> new Counted(word)).times++;
            }
          });
    }
  }
}
