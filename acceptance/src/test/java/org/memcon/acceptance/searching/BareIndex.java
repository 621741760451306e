package org.memcon.acceptance.searching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.layout.Fields;
import org.memcon.search.storage.StoredPassages;
import org.memcon.search.storage.StoredRecordReader;

/// The yardstick of search: the same records as an archive's index has, by the least program. One
/// field has all words, cut by Lucene's standard rules, without case and accents; id and title are
/// stored; the facts that we count are doc values.
final class BareIndex {

  /// The field of the words.
  static final String TEXT = "text";

  /// The field of the id.
  static final String ID = "id";

  /// The facts to count by.
  static final List<String> FACTS =
      List.of(
          Fields.KIND,
          Fields.REPOSITORY,
          Fields.VOLUME,
          Fields.CLASSIFICATION_KEY,
          Fields.LANGUAGE,
          Fields.SPEAKER_KEY,
          Fields.PERSON_KEY,
          Fields.PRESENT_KEY,
          Fields.PLACE_KEY,
          Fields.YEAR);

  private BareIndex() {}

  /// Cuts words as the standard does, and folds them as we do.
  static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, folded);
      }
    };
  }

  /// Writes the records of an index anew, and returns how many bytes of text they have.
  static long write(Path ours, Path bare) throws IOException {
    long text = 0;
    IndexWriterConfig config = new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(64);
    try (DirectoryReader from = DirectoryReader.open(FSDirectory.open(ours));
        IndexWriter writer = new IndexWriter(FSDirectory.open(bare), config)) {
      StoredRecordReader stored = new StoredRecordReader(from);
      BitSet all = new BitSet();
      all.set(0, 1 << 16);
      for (LeafReaderContext segment : from.leaves()) {
        PostingsEnum records =
            segment.reader().postings(new Term(Fields.TYPE, Fields.RECORD), PostingsEnum.NONE);
        for (int at = next(records); at != DocIdSetIterator.NO_MORE_DOCS; at = next(records)) {
          text += write(stored.passages(segment.docBase + at, all), segment, at, writer);
        }
      }
      writer.commit();
    }
    return text;
  }

  private static int next(PostingsEnum records) throws IOException {
    return records == null ? DocIdSetIterator.NO_MORE_DOCS : records.nextDoc();
  }

  private static long write(
      StoredPassages stored, LeafReaderContext segment, int at, IndexWriter writer)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < stored.record().passages(); i++) {
      text.append(stored.passage(i).words()).append('\n');
    }
    Document document = new Document();
    document.add(new StoredField(ID, stored.record().summary().id().value()));
    document.add(new StoredField("title", stored.record().summary().title()));
    document.add(new TextField(TEXT, text.toString(), Field.Store.NO));
    for (String fact : FACTS) {
      for (String value : values(segment, fact, at)) {
        document.add(new SortedSetDocValuesField(fact, new BytesRef(value)));
      }
    }
    writer.addDocument(document);
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static List<String> values(LeafReaderContext segment, String fact, int at)
      throws IOException {
    List<String> values = new ArrayList<>();
    if (fact.equals(Fields.YEAR)) {
      SortedNumericDocValues years = DocValues.getSortedNumeric(segment.reader(), fact);
      for (int left = years.advanceExact(at) ? years.docValueCount() : 0; left > 0; left--) {
        values.add(Long.toString(years.nextValue()));
      }
      return values;
    }
    SortedSetDocValues set = DocValues.getSortedSet(segment.reader(), fact);
    for (int left = set.advanceExact(at) ? set.docValueCount() : 0; left > 0; left--) {
      values.add(set.lookupOrd(set.nextOrd()).utf8ToString());
    }
    return values;
  }
}
