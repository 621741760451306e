package org.memcon.search.examination;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.pages.PageMap;
import org.memcon.search.subject.Concept;
import org.memcon.search.subject.ConceptPlaces;
import org.memcon.search.subject.SubjectReader;

/// Looks closely at the records that can have to do with a subject: those that have any of its
/// words, and those that share a page with them.
public final class Examiner {

  /// So many records are looked at closely.
  private static final int CLOSELY = 600;

  private final IndexSearcher searcher;
  private final PageMap map;
  private final Set<Ingredient> ingredients;

  /// An examiner of an index, whose pages are in `map`, for some ingredients.
  public Examiner(IndexSearcher searcher, PageMap map, Set<Ingredient> ingredients) {
    this.searcher = searcher;
    this.map = map;
    this.ingredients = Set.copyOf(ingredients);
  }

  /// Looks closely at what can have to do with a subject.
  public Examination examine(String subject, Query within) throws IOException {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    List<Concept> concepts =
        new SubjectReader(WordReader.ofFew(), ingredients.contains(Ingredient.NAMES)).read(subject);
    int[] records = records(concepts, within);
    Candidates candidates =
        ingredients.contains(Ingredient.PAGES)
            ? Candidates.of(records, map, segments)
            : Candidates.whole(records, segments);
    int[][][] places = new int[concepts.size()][][];
    float[] rarity = new float[concepts.size()];
    float[] here = new float[concepts.size()];
    for (int c = 0; c < places.length; c++) {
      places[c] = ConceptPlaces.of(concepts.get(c), records, segments);
      rarity[c] = rarity(concepts.get(c));
      here[c] = rarity(candidates, places[c]);
    }
    return new Examination(
        concepts,
        places,
        candidates,
        new ConceptFeatures(concepts, rarity, here),
        new PageEvidence(candidates, places, rarity, headings(records, segments)));
  }

  /// How much a concept says among the pages looked at: what a whole volume is about tells none of
  /// its pages apart.
  private static float rarity(Candidates candidates, int[][] places) {
    BitSet on = new BitSet();
    for (int r = 0; r < places.length; r++) {
      for (int place : places[r]) {
        on.set(candidates.page(r, place));
      }
    }
    return rarity(on.cardinality(), candidates.pages());
  }

  private static float rarity(double with, double all) {
    return (float) Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }

  private int[] records(List<Concept> concepts, Query within) throws IOException {
    if (concepts.isEmpty()) {
      return new int[0];
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    concepts.forEach(concept -> any.add(query(concept), Occur.SHOULD));
    Query found =
        new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(within, Occur.FILTER).build();
    ScoreDoc[] best =
        searcher.search(found, new TopScoreDocCollectorManager(CLOSELY, null, 1)).scoreDocs;
    IntStream alone = Arrays.stream(best).mapToInt(one -> one.doc);
    if (!ingredients.contains(Ingredient.PAGES)) {
      return alone.sorted().toArray();
    }
    int[] neighbours =
        alone.flatMap(this::sharing).filter(record -> map.first(record) >= 0).toArray();
    return among(within, Arrays.stream(neighbours).sorted().distinct().toArray());
  }

  /// A record and those that share a page with it.
  private IntStream sharing(int record) {
    int place = map.place(record);
    int before = map.record(place - 1);
    int behind = map.record(place + 1);
    IntStream.Builder all = IntStream.builder().add(record);
    if (place >= 0 && before >= 0 && map.last(before) == map.first(record)) {
      all.add(before);
    }
    if (place >= 0 && behind >= 0 && map.first(behind) == map.last(record)) {
      all.add(behind);
    }
    return all.build();
  }

  /// Those of some records that a query finds.
  private int[] among(Query within, int[] records) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(within), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    int[] found = new int[records.length];
    int size = 0;
    int open = -1;
    DocIdSetIterator iterator = DocIdSetIterator.empty();
    for (int record : records) {
      int segment = ReaderUtil.subIndex(record, segments);
      LeafReaderContext context = segments.get(segment);
      if (segment != open) {
        open = segment;
        Scorer scorer = weight.scorer(context);
        iterator = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      }
      int wanted = record - context.docBase;
      if (iterator.docID() < wanted) {
        iterator.advance(wanted);
      }
      if (iterator.docID() == wanted) {
        found[size++] = record;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private static Query query(Concept concept) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<List<BytesRef>> row : concept.alternatives()) {
      if (row.size() == 1) {
        SynonymQuery.Builder forms = new SynonymQuery.Builder(Fields.TEXT);
        row.getFirst().forEach(form -> forms.addTerm(new Term(Fields.TEXT, form)));
        any.add(forms.build(), Occur.SHOULD);
      } else {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        row.forEach(forms ->
            phrase.add(
                forms.stream().map(form -> new Term(Fields.TEXT, form)).toArray(Term[]::new)));
        any.add(phrase.build(), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /// How much a concept says: the logarithm of how few records have it.
  private float rarity(Concept concept) throws IOException {
    double all = Math.max(1, searcher.getIndexReader().getDocCount(Fields.TEXT));
    double with = 0;
    for (List<List<BytesRef>> row : concept.alternatives()) {
      double rarest = all;
      for (List<BytesRef> forms : row) {
        double several = 0;
        for (BytesRef form : forms) {
          several += searcher.getIndexReader().docFreq(new Term(Fields.TEXT, form));
        }
        rarest = Math.min(rarest, several);
      }
      with += rarest;
    }
    return rarity(Math.min(with, all), all);
  }

  /// Where the heading of each record ends.
  private static int[] headings(int[] records, List<LeafReaderContext> segments)
      throws IOException {
    int[] ends = new int[records.length];
    PassageTable table = new PassageTable();
    for (int i = 0; i < records.length; i++) {
      LeafReaderContext segment = segments.get(ReaderUtil.subIndex(records[i], segments));
      BinaryDocValues tables = DocValues.getBinary(segment.reader(), Fields.PASSAGES);
      if (tables.advanceExact(records[i] - segment.docBase)) {
        table.read(tables.binaryValue());
        ends[i] = table.size() > 1 ? table.start(1) : 0;
      }
    }
    return ends;
  }
}
