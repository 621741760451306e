package org.memcon.acceptance.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// The yardstick: the least program that indexes and keeps the same text with Lucene, in two
/// threads.
final class BareLucene {

  private static final int THREADS = 2;
  private static final double BUFFER_MB = 64;

  private BareLucene() {}

  /// A document's text, taken out of its volume beforehand.
  record Text(String id, String title, String body, String notes) {}

  /// Indexes the texts into a new folder; gives the seconds from the first document to the end of
  /// the commit.
  static double index(List<Text> texts, Path folder) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MB);
    AtomicInteger next = new AtomicInteger();
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> work =
          IntStream.range(0, THREADS)
              .<Future<?>>mapToObj(i -> threads.submit(() -> drain(texts, next, writer)))
              .toList();
      for (Future<?> each : work) {
        each.get();
      }
      writer.commit();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static boolean drain(List<Text> texts, AtomicInteger next, IndexWriter writer)
      throws IOException {
    for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
      Text text = texts.get(i);
      Document document = new Document();
      document.add(new StringField("id", text.id(), Field.Store.YES));
      document.add(new TextField("title", text.title(), Field.Store.YES));
      document.add(new TextField("body", text.body(), Field.Store.YES));
      document.add(new TextField("notes", text.notes(), Field.Store.YES));
      writer.addDocument(document);
    }
    return true;
  }
}
