package org.memcon.search.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// What reader and writer of an index folder share: which form it has, which accessions are in it,
/// and what to say when it cannot be used.
public final class IndexFolder {

  private IndexFolder() {}

  /// Whether there is an index.
  public static boolean exists(Directory directory) throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  /// Refuses an index of another form than ours.
  public static void checkFormat(Path folder, Directory directory) throws IOException {
    String format =
        SegmentInfos.readLatestCommit(directory)
            .getUserData()
            .getOrDefault(Fields.FORMAT_KEY, "none");
    if (!format.equals(Fields.FORMAT)) {
      throw new IndexException(
          folder
              + ": the index has format "
              + format
              + ", this Memcon reads "
              + Fields.FORMAT
              + "; run memcon reindex");
    }
  }

  /// Takes away the files of an index whose list of files cannot be read: a writer could neither go
  /// on with it nor begin it anew.
  public static void clearUnreadable(Directory directory) throws IOException {
    if (!exists(directory)) {
      return;
    }
    try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      try {
        SegmentInfos.readLatestCommit(directory);
      } catch (IOException damaged) {
        for (String file : directory.listAll()) {
          if (file.startsWith(IndexFileNames.SEGMENTS)
              || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
            directory.deleteFile(file);
          }
        }
      }
      alone.ensureValid();
    }
  }

  /// The accessions that are wholly in an index.
  public static List<Accession> accessions(IndexSearcher searcher) throws IOException {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.TYPE, Fields.ACCESSION)), most);
    List<Accession> accessions = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc one : found.scoreDocs) {
      accessions.add(
          decode(searcher.storedFields().document(one.doc).getBinaryValue(Fields.STORED)));
    }
    return accessions;
  }

  /// The id of the commit that a searcher reads.
  public static String state(IndexSearcher searcher) {
    return searcher.getIndexReader() instanceof StandardDirectoryReader index
        ? StringHelper.idToString(index.getSegmentInfos().getId())
        : "";
  }

  /// The facts of an accession as bytes.
  public static byte[] encode(Accession accession) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
      out.writeString(accession.id());
      out.writeString(accession.version());
      out.writeString(accession.source());
      out.writeString(accession.received());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static Accession decode(@Nullable BytesRef bytes) throws IOException {
    if (bytes == null) {
      throw new CorruptIndexException("an accession without its facts", "index");
    }
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Accession(in.readString(), in.readString(), in.readString(), in.readString());
  }

  /// What to tell of a problem with an index: where, what, and the remedy, in one line.
  public static RuntimeException explained(Path folder, Throwable problem) {
    return switch (problem) {
      case IndexException known -> known;
      case LockObtainFailedException locked ->
          new IndexException(
              folder + ": another memcon is writing the index; wait until it is done", locked);
      case IndexNotFoundException missing ->
          new IndexException(folder + ": there is no index yet; run memcon reindex", missing);
      case IndexFormatTooOldException old ->
          new IndexException(
              folder + ": the index was written by an older version; run memcon reindex", old);
      case IndexFormatTooNewException young ->
          new IndexException(
              folder + ": the index was written by a newer version; run memcon reindex", young);
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          explained(folder, wrapped.getCause());
      case AlreadyClosedException closed
          when closed.getCause() != null && closed.getCause() != closed ->
          explained(folder, closed.getCause());
      case FileSystemException disk when disk.getReason() != null ->
          new IndexException(
              folder + ": " + disk.getReason() + "; see to the disk, then run memcon reindex",
              disk);
      case IOException damaged ->
          new IndexException(
              folder + ": the index is damaged (" + firstLine(damaged) + "); run memcon reindex",
              damaged);
      case RuntimeException other -> other;
      default -> new IndexException(folder + ": " + firstLine(problem), problem);
    };
  }

  private static String firstLine(Throwable problem) {
    String message = problem.getMessage();
    return message == null
        ? problem.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  /// Lets go of a directory after something else went wrong.
  public static void closeQuietly(@Nullable Directory directory) {
    if (directory != null) {
      try {
        directory.close();
      } catch (IOException alreadyFailing) {
        // The first problem is the one to tell.
      }
    }
  }
}
