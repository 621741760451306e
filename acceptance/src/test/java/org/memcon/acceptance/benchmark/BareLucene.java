package org.memcon.acceptance.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
/// threads. It is spared all of what Memcon does before: the text lies ready in one file.
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

  /// Indexes a file of texts into a new folder, and ends when all is committed.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MB);
    try (DataInputStream texts =
            new DataInputStream(
                new BufferedInputStream(Files.newInputStream(Path.of(arguments[0]))));
        FSDirectory directory = FSDirectory.open(Path.of(arguments[1]));
        IndexWriter writer = new IndexWriter(directory, config);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> work =
          IntStream.range(0, THREADS)
              .<Future<?>>mapToObj(i -> threads.submit(() -> drain(texts, writer)))
              .toList();
      for (Future<?> each : work) {
        each.get();
      }
      writer.commit();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  private static boolean drain(DataInputStream texts, IndexWriter writer) throws IOException {
    for (Text text = next(texts); text != null; text = next(texts)) {
      Document document = new Document();
      document.add(new StringField("id", text.id(), Field.Store.YES));
      document.add(new TextField("title", text.title(), Field.Store.YES));
      document.add(new TextField("body", text.body(), Field.Store.YES));
      document.add(new TextField("notes", text.notes(), Field.Store.YES));
      writer.addDocument(document);
    }
    return true;
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
