package org.memcon.acceptance.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The yardstick: the least program that indexes and keeps the same text with Lucene, in two
/// threads. Either it takes the text out of the volumes itself, by the JDK's XML reader and with no
/// more sense than telling documents, headings and notes; or it is spared that too, and the text
/// lies ready in one file.
public final class BareLucene {

  private static final int THREADS = 2;
  private static final double BUFFER_MB = 64;

  private BareLucene() {}

  /// A document's text, taken out of its volume beforehand.
  record Text(String id, String title, String body, String notes) {

    void writeTo(DataOutputStream to) throws IOException {
      for (String part : List.of(id, title, body, notes)) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
      }
    }
  }

  /// Opens the file of texts that [#main] reads.
  static DataOutputStream texts(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /// Indexes the volumes of a folder, or a file of texts, into a new folder, and ends when all is
  /// committed.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path from = Path.of(arguments[0]);
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MB);
    try (FSDirectory directory = FSDirectory.open(Path.of(arguments[1]));
        IndexWriter writer = new IndexWriter(directory, config)) {
      if (Files.isDirectory(from)) {
        volumes(from, writer);
      } else {
        try (DataInputStream texts =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(from)))) {
          inThreads(() -> {
            for (Text text = next(texts); text != null; text = next(texts)) {
              add(text, writer);
            }
            return true;
          });
        }
      }
      writer.commit();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  private static void volumes(Path folder, IndexWriter writer)
      throws IOException, InterruptedException, ExecutionException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.sorted().toList();
    }
    AtomicInteger next = new AtomicInteger();
    inThreads(() -> {
      for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
        try (InputStream xml = new GZIPInputStream(Files.newInputStream(files.get(i)), 1 << 16)) {
          new BareVolume(text -> add(text, writer)).read(xml);
        }
      }
      return true;
    });
  }

  private static void inThreads(Callable<Boolean> work)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(THREADS, work))) {
        each.get();
      }
    }
  }

  private static void add(Text text, IndexWriter writer) throws IOException {
    Document document = new Document();
    document.add(new StringField("id", text.id(), Field.Store.YES));
    document.add(new TextField("title", text.title(), Field.Store.YES));
    document.add(new TextField("body", text.body(), Field.Store.YES));
    document.add(new TextField("notes", text.notes(), Field.Store.YES));
    writer.addDocument(document);
  }

  private static @Nullable Text next(DataInputStream texts) throws IOException {
    synchronized (texts) {
      try {
        return new Text(part(texts), part(texts), part(texts), part(texts));
      } catch (EOFException end) {
        return null;
      }
    }
  }

  private static String part(DataInputStream texts) throws IOException {
    return new String(texts.readNBytes(texts.readInt()), StandardCharsets.UTF_8);
  }
}
