package org.memcon.search.retrieval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.NumericUtils;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.search.archives.ArchiveOrder;
import org.memcon.search.compilation.FactCompiler;
import org.memcon.search.counting.FactNumbers;
import org.memcon.search.counting.Tally;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.IndexFolder;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.sequence.Sequence;
import org.memcon.search.sequence.Sequences;
import org.memcon.search.storage.StoredRecordReader;

/// Looks records up by what they are, not by what they say: by id, by place in their source, by
/// their neighbours in time.
public final class Catalogue {

  private static final Sort BY_POSITION =
      new Sort(new SortField(Fields.POSITION, SortField.Type.LONG));

  private Catalogue() {}

  /// The records around a record: in the order of its source, by date, and by date in the file of
  /// an archive that its original lies in.
  public record Neighbours(
      Optional<RecordSummary> previous,
      Optional<RecordSummary> next,
      Optional<RecordSummary> earlier,
      Optional<RecordSummary> later,
      Optional<InFile> file) {}

  /// The records around a record in its file.
  public record InFile(
      String file, Optional<RecordSummary> earlier, Optional<RecordSummary> later) {}

  /// The order of records in time: by their first possible day, those of one day by their place in
  /// the sources; undated records last.
  static Sort chronological(boolean latestFirst) {
    SortField day = new SortField(Fields.DAY, SortField.Type.LONG, latestFirst);
    day.setMissingValue(latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    return new Sort(
        day,
        new SortField(Fields.ACCESSION, SortField.Type.STRING),
        new SortField(Fields.POSITION, SortField.Type.LONG));
  }

  /// The order of records by archive, then by file, then in time.
  private static Sort filed(IndexSearcher searcher, NameAuthority names) throws IOException {
    SortField archive = ArchiveOrder.of(searcher, names);
    SortField file = new SortField(Fields.FILE, SortField.Type.STRING);
    file.setMissingValue(SortField.STRING_LAST);
    return new Sort(
        Stream.concat(Stream.of(archive, file), Arrays.stream(chronological(false).getSort()))
            .toArray(SortField[]::new));
  }

  /// The first records of an order that asks for no words.
  static TopDocs inOrder(
      SearchRequest.Sort sort,
      int reach,
      Query records,
      IndexSearcher searcher,
      NameAuthority names)
      throws IOException {
    Sort order =
        sort == SearchRequest.Sort.ARCHIVE
            ? filed(searcher, names).rewrite(searcher)
            : chronological(sort == SearchRequest.Sort.DATE_DESCENDING);
    return searcher.search(
        records, new TopFieldCollectorManager(order, Math.max(1, reach), null, Integer.MAX_VALUE));
  }

  static List<RecordSummary> records(IndexSearcher searcher, RecordId id) throws IOException {
    List<RecordSummary> records =
        summaries(searcher, searcher.search(new TermQuery(new Term(Fields.ID, id.value())), 100));
    if (records.size() > 1) {
      Map<String, String> received = new HashMap<>();
      for (Accession accession : IndexFolder.accessions(searcher)) {
        received.put(accession.id(), accession.received());
      }
      records.sort(
          Comparator.comparing(
                  (RecordSummary record) -> received.getOrDefault(record.accession(), "~"))
              .thenComparing(RecordSummary::accession)
              .thenComparing(RecordSummary::position));
    }
    return records;
  }

  static List<RecordSummary> recordsOf(IndexSearcher searcher, String accession, int from, int size)
      throws IOException {
    if (size <= 0) {
      return List.of();
    }
    TopDocs top = searcher.search(of(accession), Math.max(0, from) + size, BY_POSITION);
    StoredRecordReader stored = new StoredRecordReader(searcher.getIndexReader());
    List<RecordSummary> all = new ArrayList<>();
    for (int i = Math.max(0, from); i < top.scoreDocs.length; i++) {
      all.add(stored.record(top.scoreDocs[i].doc).summary());
    }
    return all;
  }

  /// The records of an accession.
  private static Query of(String accession) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.ACCESSION, accession)), Occur.FILTER)
        .add(FactCompiler.everything(), Occur.FILTER)
        .build();
  }

  static Neighbours neighbours(IndexSearcher searcher, RecordSummary record) throws IOException {
    Sequence sequence = Sequences.of(searcher);
    StoredRecordReader stored = new StoredRecordReader(searcher.getIndexReader());
    return new Neighbours(
        summary(stored, sequence.beside(record.accession(), record.position(), true)),
        summary(stored, sequence.beside(record.accession(), record.position(), false)),
        inTime(stored, sequence, record, true),
        inTime(stored, sequence, record, false),
        inFile(stored, sequence, record));
  }

  /// The dated records next to another in its file; none for an undated one.
  private static Optional<InFile> inFile(
      StoredRecordReader stored, Sequence sequence, RecordSummary record) throws IOException {
    Optional<String> file = sequence.file(record.accession(), record.position());
    if (file.isEmpty() || record.date().isEmpty()) {
      return Optional.empty();
    }
    long day = record.date().get().earliest().toEpochDay();
    String accession = record.accession();
    long position = record.position();
    return Optional.of(
        new InFile(
            file.get(),
            summary(stored, sequence.inFile(day, accession, position, true)),
            summary(stored, sequence.inFile(day, accession, position, false))));
  }

  /// The dated record next to another in time; none for an undated one.
  private static Optional<RecordSummary> inTime(
      StoredRecordReader stored, Sequence sequence, RecordSummary record, boolean backwards)
      throws IOException {
    if (record.date().isEmpty()) {
      return Optional.empty();
    }
    long day = record.date().get().earliest().toEpochDay();
    return summary(stored, sequence.inTime(day, record.accession(), record.position(), backwards));
  }

  private static Optional<RecordSummary> summary(StoredRecordReader stored, OptionalInt document)
      throws IOException {
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(stored.record(document.getAsInt()).summary());
  }

  private static List<RecordSummary> summaries(IndexSearcher searcher, TopDocs top)
      throws IOException {
    StoredRecordReader stored = new StoredRecordReader(searcher.getIndexReader());
    List<RecordSummary> records = new ArrayList<>(top.scoreDocs.length);
    for (ScoreDoc one : top.scoreDocs) {
      records.add(stored.record(one.doc).summary());
    }
    return records;
  }

  static Overview overview(IndexSearcher searcher, FactNumbers numbers, FacetReader facets)
      throws IOException {
    List<Accession> accessions = new ArrayList<>(IndexFolder.accessions(searcher));
    accessions.sort(
        Comparator.comparing(Accession::received).reversed().thenComparing(Accession::id));
    try (Tally tally =
        searcher.search(
            FactCompiler.everything(), Tally.of(searcher, List.of(), Optional.of(numbers)))) {
      return new Overview(
          searcher.count(FactCompiler.everything()),
          passages(searcher),
          dates(searcher),
          facets.facets(tally, Map.of()),
          accessions);
    }
  }

  /// The first thing in a table of passages is their number.
  private static long passages(IndexSearcher searcher) throws IOException {
    long passages = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      BinaryDocValues tables = DocValues.getBinary(segment.reader(), Fields.PASSAGES);
      Bits live = segment.reader().getLiveDocs();
      while (tables.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(tables.docID())) {
          passages += PassageTable.size(tables.binaryValue());
        }
      }
    }
    return passages;
  }

  private static Optional<HistoricalDate> dates(IndexSearcher searcher) throws IOException {
    byte[] first = PointValues.getMinPackedValue(searcher.getIndexReader(), Fields.DATE);
    byte[] last = PointValues.getMaxPackedValue(searcher.getIndexReader(), Fields.DATE);
    if (first == null || last == null) {
      return Optional.empty();
    }
    return Optional.of(
        HistoricalDate.interval(
            LocalDate.ofEpochDay(NumericUtils.sortableBytesToInt(first, 0)),
            LocalDate.ofEpochDay(NumericUtils.sortableBytesToInt(last, Integer.BYTES))));
  }
}
