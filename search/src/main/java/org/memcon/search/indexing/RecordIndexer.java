package org.memcon.search.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.IndexFolder;
import org.memcon.search.packing.Packing;
import org.memcon.search.packing.PackingSample;
import org.memcon.search.packing.Packings;
import org.memcon.search.storage.StoredList;

/// Writes records into the index of an archive. One process writes at a time, others read on; what
/// is written is seen, all of it at once, after [#commit()]. Any number of threads may add.
///
///     try (RecordIndexer indexer = RecordIndexer.open(archive.resolve("index"))) {
///       indexer.begin(accession);            // takes out what the index has of it
///       indexer.add(accession, 0, record);   // position, record; from any thread
///       indexer.complete(accession);         // from now on it counts as indexed
///       indexer.commit();
///     }
public final class RecordIndexer implements AutoCloseable {

  /// So much is gathered in memory before it is written as a segment: enough that segments are few,
  /// little enough for a heap of 256 MB.
  private static final double BUFFER_MEGABYTES = 48;

  private final Path folder;
  private final Directory directory;
  private final OpenMode mode;
  private @Nullable IndexWriter writer;
  private final ConcurrentLinkedQueue<RecordDocument> documents = new ConcurrentLinkedQueue<>();
  private final Map<String, Accession> complete = new ConcurrentHashMap<>();
  private final PackingSample sample;
  private volatile Packing packing;

  private RecordIndexer(Path folder, Directory directory, OpenMode mode, Packing packing) {
    this.folder = folder;
    this.directory = directory;
    this.mode = mode;
    this.packing = packing;
    this.sample = new PackingSample(packing.number());
  }

  /// Opens the index in a folder to write, and makes it where there is none.
  ///
  /// @throws IndexException where another process writes, or the index is damaged or of another
  ///   version
  public static RecordIndexer open(Path folder) {
    return open(folder, OpenMode.CREATE_OR_APPEND);
  }

  /// Begins the index in a folder anew; readers see the old one until the first commit.
  public static RecordIndexer rebuild(Path folder) {
    return open(folder, OpenMode.CREATE);
  }

  private static RecordIndexer open(Path folder, OpenMode mode) {
    Directory directory = null;
    try {
      Files.createDirectories(folder);
      directory = FSDirectory.open(folder);
      List<Accession> accessions = List.of();
      Packing packing = Packing.NONE;
      if (mode == OpenMode.CREATE) {
        IndexFolder.clearUnreadable(directory);
        packing = known(folder, directory);
      } else if (IndexFolder.exists(directory)) {
        IndexFolder.checkFormat(folder, directory);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          accessions = IndexFolder.accessions(new IndexSearcher(reader));
          packing = Packings.of(reader).newest();
        }
      }
      RecordIndexer indexer = new RecordIndexer(folder, directory, mode, packing);
      accessions.forEach(accession -> indexer.complete.put(accession.id(), accession));
      if (accessions.isEmpty()) {
        indexer.writer();
      }
      if (mode == OpenMode.CREATE && packing.number() > 0) {
        indexer.learn(packing);
      }
      return indexer;
    } catch (IOException | RuntimeException problem) {
      IndexFolder.closeQuietly(directory);
      throw IndexFolder.explained(folder, problem);
    }
  }

  /// What an index that is made anew has learned of its texts: all of them are packed by that, also
  /// those that were packed before it was known. Nothing, where the index cannot be read.
  private static Packing known(Path folder, Directory directory) {
    try {
      if (IndexFolder.exists(directory)) {
        IndexFolder.checkFormat(folder, directory);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
          return Packings.of(reader).newest();
        }
      }
    } catch (IOException | RuntimeException damaged) {
      // Whatever is wrong with it, it is made anew.
    }
    return Packing.NONE;
  }

  // Opened when there is something to write: most runs over a large archive bring nothing new.
  private synchronized IndexWriter writer() throws IOException {
    IndexWriter open = writer;
    if (open == null) {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setOpenMode(mode);
      config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
      config.setUseCompoundFile(false);
      open = new IndexWriter(directory, config);
      writer = open;
    }
    return open;
  }

  /// Takes out whatever the index has of an accession, to put in its records.
  public void begin(Accession accession) {
    delete(accession.id());
  }

  /// Adds a record; `position` is its place among the records of the source, from 0.
  public void add(Accession accession, int position, DiplomaticRecord record) {
    RecordDocument document = documents.poll();
    if (document == null) {
      document = new RecordDocument(sample);
    }
    try {
      writer().addDocument(document.of(accession, position, record, packing));
      if (document.learned().isPresent()) {
        learn(document.learned().get());
      }
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
    documents.add(document);
  }

  /// Puts a record in the place of the one with its id, and says what state of the accession that
  /// is; all else that the index has of it stays.
  public void replace(Accession accession, int position, DiplomaticRecord record) {
    try {
      writer().deleteDocuments(new Term(Fields.ID, record.id().value()));
      writer()
          .deleteDocuments(
              new BooleanQuery.Builder()
                  .add(new TermQuery(new Term(Fields.TYPE, Fields.ACCESSION)), Occur.FILTER)
                  .add(new TermQuery(new Term(Fields.ACCESSION, accession.id())), Occur.FILTER)
                  .build());
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
    add(accession, position, record);
    complete(accession);
  }

  /// Texts that come later are packed by what those before have taught.
  private void learn(Packing learned) throws IOException {
    List<IndexableField> fields = new ArrayList<>(Packings.document(learned));
    // One document without would cost all others of its segment the quick way to theirs.
    fields.addAll(RecordDocument.empty());
    writer().addDocument(fields);
    packing = learned;
  }

  /// Adds the people, places and terms that an accession's volume lists.
  public void list(Accession accession, List<AuthorityRecord> list) {
    if (!list.isEmpty()) {
      add(accession, Fields.LIST, StoredList.pack(list, packing));
    }
  }

  /// Says that all records of an accession have been added.
  public void complete(Accession accession) {
    add(accession, Fields.ACCESSION, IndexFolder.encode(accession));
    complete.put(accession.id(), accession);
  }

  /// Adds a document that is no record.
  private void add(Accession accession, String type, byte[] stored) {
    List<IndexableField> fields = new ArrayList<>();
    fields.add(new StringField(Fields.TYPE, type, Field.Store.NO));
    fields.add(new StringField(Fields.ACCESSION, accession.id(), Field.Store.NO));
    // A field has one schema in all documents: records keep their accession as a value, too.
    fields.add(new SortedDocValuesField(Fields.ACCESSION, new BytesRef(accession.id())));
    fields.add(new StoredField(Fields.STORED, stored));
    fields.addAll(RecordDocument.empty());
    try {
      writer().addDocument(fields);
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }

  /// Takes an accession out of the index.
  public void delete(String accession) {
    complete.remove(accession);
    try {
      writer().deleteDocuments(new Term(Fields.ACCESSION, accession));
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }

  /// What the index has of an accession, if it has all of it.
  public Optional<Accession> accession(String id) {
    return Optional.ofNullable(complete.get(id));
  }

  /// The ids of the accessions that are wholly in the index.
  public Set<String> accessions() {
    return Set.copyOf(complete.keySet());
  }

  /// Makes everything added so far lasting, and visible to searchers that are opened or refreshed
  /// from now on.
  public synchronized void commit() {
    IndexWriter open = writer;
    if (open == null || !open.hasUncommittedChanges()) {
      return;
    }
    try {
      open.setLiveCommitData(new TreeMap<>(Map.of(Fields.FORMAT_KEY, Fields.FORMAT)).entrySet());
      open.commit();
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }

  /// Commits and lets go of the index.
  @Override
  public synchronized void close() {
    try (directory;
        IndexWriter open = writer) {
      if (open != null && open.isOpen()) {
        commit();
      }
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }
}
