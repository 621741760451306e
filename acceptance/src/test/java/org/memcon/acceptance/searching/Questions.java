package org.memcon.acceptance.searching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.layout.Fields;
import org.memcon.search.storage.StoredRecordReader;

/// Draws questions from the words of an index, by a seeded rule: words that stand in more than 5 %,
/// in 0.5 to 5 % and in 0.05 to 0.5 % of the records; pairs of words that stand beside each other
/// somewhere, or near each other; words of all three sorts joined.
final class Questions {

  private static final Pattern LETTERS = Pattern.compile("[a-z]{4,14}");
  private static final Pattern PAIRED = Pattern.compile("[a-z]{2,14}");
  private static final int NEAR = 5;

  private final IndexReader ours;
  private final Random chance;
  private final Analyzer analyzer = BareIndex.analyzer();
  private final List<String> frequent = new ArrayList<>();
  private final List<String> middling = new ArrayList<>();
  private final List<String> rare = new ArrayList<>();
  private final List<Integer> records = new ArrayList<>();

  /// Words are drawn from the index of the bare program, pairs from the text as we keep it.
  Questions(IndexReader index, IndexReader ours, long seed) throws IOException {
    this.ours = ours;
    this.chance = new Random(seed);
    Query all = new TermQuery(new Term(Fields.TYPE, Fields.RECORD));
    for (ScoreDoc one : new IndexSearcher(ours).search(all, ours.maxDoc()).scoreDocs) {
      records.add(one.doc);
    }
    TermsEnum terms = MultiTerms.getTerms(index, BareIndex.TEXT).iterator();
    double size = index.numDocs();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      double share = terms.docFreq() / size;
      if (share > 0.0005 && LETTERS.matcher(term.utf8ToString()).matches()) {
        (share > 0.05 ? frequent : share > 0.005 ? middling : rare).add(term.utf8ToString());
      }
    }
  }

  /// So many questions of each sort.
  List<Question> draw(int each) throws IOException {
    List<Question> drawn = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      String often = one(frequent);
      String seldom = one(middling);
      String hardly = one(rare);
      for (String word : List.of(often, seldom, hardly)) {
        String sort = word.equals(often) ? "frequent" : word.equals(seldom) ? "middling" : "rare";
        drawn.add(new Question("word, " + sort, "\"" + word + "\"", term(word)));
        drawn.add(new Question("word in all its forms, " + sort, word, term(word)));
      }
      phrases(drawn);
      phrases(drawn);
      joined(drawn, often, seldom, hardly);
      drawn.add(
          new Question(
              "prefix",
              seldom.substring(0, 4) + "*",
              new PrefixQuery(new Term(BareIndex.TEXT, seldom.substring(0, 4)))));
      String misspelt = misspelt(one(middling));
      drawn.add(
          new Question(
              "fuzzy", misspelt + "~1", new FuzzyQuery(new Term(BareIndex.TEXT, misspelt), 1)));
      drawn.add(new Question("facets", "\"" + often + "\"", term(often), true));
    }
    return drawn;
  }

  private void phrases(List<Question> drawn) throws IOException {
    List<String> phrase = pair(1);
    drawn.add(
        new Question(
            "phrase",
            "\"" + String.join(" ", phrase) + "\"",
            new PhraseQuery(BareIndex.TEXT, phrase.toArray(String[]::new))));
    List<String> near = pair(1 + chance.nextInt(NEAR));
    drawn.add(
        new Question(
            "proximity",
            "\"" + String.join(" ", near) + "\"~" + NEAR,
            new PhraseQuery(NEAR, BareIndex.TEXT, near.toArray(String[]::new))));
  }

  private void joined(List<Question> drawn, String often, String seldom, String hardly) {
    drawn.add(
        new Question(
            "and",
            "\"" + often + "\" AND \"" + seldom + "\"",
            joined(Occur.MUST, often, Occur.MUST, seldom)));
    drawn.add(
        new Question(
            "or",
            "\"" + seldom + "\" OR \"" + hardly + "\"",
            joined(Occur.SHOULD, seldom, Occur.SHOULD, hardly)));
    drawn.add(
        new Question(
            "not",
            "\"" + often + "\" NOT \"" + seldom + "\"",
            joined(Occur.MUST, often, Occur.MUST_NOT, seldom)));
  }

  private String one(List<String> words) {
    return words.get(chance.nextInt(words.size()));
  }

  private static Query term(String word) {
    return new TermQuery(new Term(BareIndex.TEXT, word));
  }

  private static Query joined(Occur one, String first, Occur other, String second) {
    return new BooleanQuery.Builder().add(term(first), one).add(term(second), other).build();
  }

  private String misspelt(String word) {
    int at = 1 + chance.nextInt(word.length() - 1);
    return word.substring(0, at) + (char) ('a' + chance.nextInt(26)) + word.substring(at + 1);
  }

  /// Two words of letters, so far from each other somewhere: a record, a passage and a place in it,
  /// drawn by chance.
  private List<String> pair(int distance) throws IOException {
    while (true) {
      List<String> words = words(records.get(chance.nextInt(records.size())));
      if (words.size() > distance) {
        int at = chance.nextInt(words.size() - distance);
        List<String> pair = List.of(words.get(at), words.get(at + distance));
        if (pair.stream().allMatch(word -> PAIRED.matcher(word).matches())
            && !pair.getFirst().equals(pair.getLast())) {
          return pair;
        }
      }
    }
  }

  /// The words of one passage of a record, cut as the bare program cuts them.
  private List<String> words(int record) throws IOException {
    StoredRecordReader stored = new StoredRecordReader(ours);
    int passages = stored.record(record).passages();
    List<String> words = new ArrayList<>();
    if (passages > 0) {
      BitSet one = new BitSet();
      one.set(chance.nextInt(passages));
      String passage = stored.passages(record, one).passage(one.nextSetBit(0)).words();
      try (TokenStream stream = analyzer.tokenStream(BareIndex.TEXT, passage)) {
        CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          words.add(word.toString());
        }
        stream.end();
      }
    }
    return words;
  }
}
