package org.memcon.acceptance.searching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.memcon.app.workflow.holding.Indexing;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;

/// Volumes copied into an index, with ids of their own, and with other words: in each copy a
/// quarter of all words of four letters and more has a letter more, another in each copy.
final class CopiedVolumes {

  private static final int THREADS = 2;

  private final List<Path> volumes;

  /// The volumes in a folder, at most so many, drawn from all of them evenly.
  CopiedVolumes(Path folder, int most) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
      int step = Math.max(1, all.size() / most);
      volumes = Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get).toList();
    }
  }

  /// Puts the copies from one number up to another into an index; copy 0 is as printed.
  void add(int from, int to, RecordIndexer indexer) throws IOException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> jobs = new ArrayList<>();
      for (int copy = from; copy < to; copy++) {
        for (Path volume : volumes) {
          int number = copy;
          jobs.add(threads.submit(() -> add(volume, number, indexer)));
        }
      }
      for (Future<?> job : jobs) {
        job.get();
      }
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  private static void add(Path volume, int copy, RecordIndexer indexer) {
    String stem = String.valueOf(volume.getFileName()).replace(".xml.gz", "");
    String id = copy == 0 ? stem : stem + "copy" + copy;
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(volume))) {
      String text = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
      byte[] altered =
          (copy == 0 ? text : altered(text, copy).replace(stem, id))
              .getBytes(StandardCharsets.UTF_8);
      SourceFile file = SourceFile.of(id + ".xml", "application/xml", altered);
      if (SourceReader.read(file) instanceof Reading.Encoded encoded) {
        Indexing.Batch batch =
            Indexing.begin(AccessionId.of(id, id), 1, file.name(), "2026-01-01T00:00:00Z", indexer);
        encoded.records().send(batch::add, batch::add, finding -> {});
        batch.complete();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String altered(String xml, int copy) {
    StringBuilder altered = new StringBuilder(xml.length() + xml.length() / 50);
    boolean text = false;
    int at = 0;
    while (at < xml.length()) {
      char c = xml.charAt(at);
      if (c == '<' || c == '>') {
        text = c == '>';
      }
      int end = at;
      while (text && end < xml.length() && isLetter(xml.charAt(end))) {
        end++;
      }
      if (end - at < 4) {
        end = Math.max(end, at + 1);
        altered.append(xml, at, end);
      } else {
        boolean other = xml.substring(at, end).hashCode() % 4 == 0 && xml.charAt(at - 1) != '&';
        altered.append(xml, at, at + 2);
        if (other) {
          altered.append((char) ('a' + copy));
        }
        altered.append(xml, at + 2, end);
      }
      at = end;
    }
    return altered.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
