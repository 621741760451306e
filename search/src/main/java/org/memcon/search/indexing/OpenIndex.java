package org.memcon.search.indexing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.IndexFolder;

/// A second index, made of that of an archive, which has never seen some of its records: neither
/// their words nor their numbers are anywhere in what it counts.
public final class OpenIndex {

  private static final String MADE_OF = "memcon.made-of";
  private static final int MOST_TRIES = 600;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private OpenIndex() {}

  /// Whether the index in `open` is that in `whole` without the records of these ids.
  ///
  /// @throws org.memcon.search.layout.IndexException where the whole one cannot be used
  public static boolean isCurrent(Path whole, Path open, Set<String> closed) {
    if (!Files.isDirectory(open)) {
      return false;
    }
    try (Directory from = FSDirectory.open(whole);
        Directory to = FSDirectory.open(open)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(from);
      return isMarked(to, mark(StringHelper.idToString(commit.getId()), closed));
    } catch (IOException | RuntimeException problem) {
      throw IndexFolder.explained(whole, problem);
    }
  }

  /// Makes the index in `open` anew where it is not current; readers see the old one until it is
  /// done. Returns whether there was anything to do.
  ///
  /// @throws org.memcon.search.layout.IndexException where one of the two cannot be used
  public static boolean update(Path whole, Path open, Set<String> closed) {
    try {
      Files.createDirectories(open);
      try (Directory from = FSDirectory.open(whole);
          Directory to = FSDirectory.open(open)) {
        IndexFolder.checkFormat(whole, from);
        IndexFolder.clearUnreadable(to);
        try (IndexWriter writer = writer(to);
            DirectoryReader reader = DirectoryReader.open(from)) {
          String mark = mark(IndexFolder.state(new IndexSearcher(reader)), closed);
          if (isMarked(to, mark)) {
            writer.rollback();
            return false;
          }
          write(reader, closed, writer);
          writer.setLiveCommitData(
              new TreeMap<>(Map.of(Fields.FORMAT_KEY, Fields.FORMAT, MADE_OF, mark)).entrySet());
          writer.commit();
          return true;
        }
      }
    } catch (IOException | RuntimeException problem) {
      throw IndexFolder.explained(open, problem);
    }
  }

  /// Another process may be at the same work; what it makes is likely what is wanted here.
  private static IndexWriter writer(Directory to) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(OpenMode.CREATE);
        config.setUseCompoundFile(false);
        return new IndexWriter(to, config);
      } catch (LockObtainFailedException taken) {
        if (tries == MOST_TRIES) {
          throw taken;
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  private static boolean isMarked(Directory index, String mark) {
    try {
      if (!IndexFolder.exists(index)) {
        return false;
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(index).getUserData();
      return mark.equals(data.get(MADE_OF)) && Fields.FORMAT.equals(data.get(Fields.FORMAT_KEY));
    } catch (IOException damaged) {
      return false;
    }
  }

  /// Tells of which state of the whole index another is made, and what was left out.
  private static String mark(String state, Set<String> closed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String id : new TreeSet<>(closed)) {
        digest.update((id + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return state + " " + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static void write(DirectoryReader reader, Set<String> closed, IndexWriter writer)
      throws IOException {
    List<CodecReader> segments = new ArrayList<>();
    Map<String, Long> records = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      CodecReader segment = SlowCodecReaderWrapper.wrap(leaf.reader());
      FixedBitSet open = live(segment);
      forEach(segment, Fields.ID, closed, open::clear);
      count(segment, open, records);
      segments.add(new Part(segment, open));
    }
    // Of an accession without open records nothing stays: neither its name nor its lists.
    for (CodecReader segment : segments) {
      Part part = (Part) segment;
      part.leaveOut(emptied(part, records));
    }
    writer.addIndexes(segments.toArray(CodecReader[]::new));
  }

  private static FixedBitSet live(CodecReader segment) {
    FixedBitSet live = new FixedBitSet(segment.maxDoc());
    Bits known = segment.getLiveDocs();
    for (int document = 0; document < segment.maxDoc(); document++) {
      if (known == null || known.get(document)) {
        live.set(document);
      }
    }
    return live;
  }

  private static void forEach(
      CodecReader segment, String field, Set<String> values, IntConsumer document)
      throws IOException {
    for (String value : values) {
      PostingsEnum found = segment.postings(new Term(field, value), PostingsEnum.NONE);
      if (found != null) {
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          document.accept(found.docID());
        }
      }
    }
  }

  /// Counts the records of each accession that are open.
  private static void count(CodecReader segment, FixedBitSet open, Map<String, Long> records)
      throws IOException {
    SortedDocValues accessions = DocValues.getSorted(segment, Fields.ACCESSION);
    PostingsEnum found = segment.postings(new Term(Fields.TYPE, Fields.RECORD), PostingsEnum.NONE);
    while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (open.get(found.docID()) && accessions.advanceExact(found.docID())) {
        String accession = accessions.lookupOrd(accessions.ordValue()).utf8ToString();
        records.merge(accession, 1L, Long::sum);
      }
    }
  }

  /// The accessions of a segment that have no open record.
  private static Set<String> emptied(CodecReader segment, Map<String, Long> records)
      throws IOException {
    Set<String> emptied = new HashSet<>();
    SortedDocValues accessions = DocValues.getSorted(segment, Fields.ACCESSION);
    for (int ord = 0; ord < accessions.getValueCount(); ord++) {
      String accession = accessions.lookupOrd(ord).utf8ToString();
      if (!records.containsKey(accession)) {
        emptied.add(accession);
      }
    }
    return emptied;
  }

  /// A segment without some of its documents.
  private static final class Part extends FilterCodecReader {

    private final FixedBitSet open;

    Part(CodecReader segment, FixedBitSet open) {
      super(segment);
      this.open = open;
    }

    void leaveOut(Set<String> accessions) throws IOException {
      forEach(this, Fields.ACCESSION, accessions, open::clear);
    }

    @Override
    public Bits getLiveDocs() {
      return open;
    }

    @Override
    public int numDocs() {
      return open.cardinality();
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
