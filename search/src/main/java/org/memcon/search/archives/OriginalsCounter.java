package org.memcon.search.archives;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// Counts records by the archives and files of their originals.
public final class OriginalsCounter {

  private final UnaryOperator<String> called;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Tally> archives = new HashMap<>();
  private long records;
  private long silent;
  private boolean knowsFiles;

  private OriginalsCounter(UnaryOperator<String> called) {
    this.called = called;
  }

  /// How many records there are of an archive or a file, and of which years.
  private static final class Tally {
    private final Map<String, Tally> files = new HashMap<>();
    private final Map<String, Long> names = new HashMap<>();
    private long records;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void count(String name, Optional<Integer> year) {
      records++;
      names.merge(name, 1L, Long::sum);
      if (year.isPresent()) {
        first = Math.min(first, year.get());
        last = Math.max(last, year.get());
      }
    }

    /// The name as it is written most often.
    String name() {
      return names.entrySet().stream()
          .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .orElse("");
    }

    Optional<Originals.Years> years() {
      return first > last ? Optional.empty() : Optional.of(new Originals.Years(first, last));
    }
  }

  /// The archives of what was asked, each with so many of its files at most. `called` says what an
  /// archive is called, under whichever of its names a source names it.
  public static Originals of(Inquiry.Asked asked, UnaryOperator<String> called, int mostFiles)
      throws IOException {
    OriginalsCounter counter = new OriginalsCounter(called);
    asked.records(counter::count);
    List<Originals.Repository> repositories =
        counter.archives.values().stream()
            .map(tally -> repository(tally, mostFiles))
            .sorted(
                Comparator.comparing((Originals.Repository one) -> one.name().isEmpty())
                    .thenComparingLong(one -> -one.records())
                    .thenComparing(Originals.Repository::name))
            .toList();
    return new Originals(
        asked.understood(),
        asked.remarksInTheEnd(),
        counter.records,
        counter.silent,
        counter.knowsFiles,
        repositories);
  }

  private void count(LeafReaderContext segment, DocIdSetIterator found) throws IOException {
    SortedDocValues archive = DocValues.getSorted(segment.reader(), Fields.REPOSITORY);
    SortedDocValues file = DocValues.getSorted(segment.reader(), Fields.FILE);
    NumericDocValues day = DocValues.getNumeric(segment.reader(), Fields.DAY);
    knowsFiles |= file.getValueCount() > 0;
    for (int record = found.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = found.nextDoc()) {
      records++;
      boolean named = archive.advanceExact(record);
      boolean filed = file.advanceExact(record);
      if (!named && !filed) {
        silent++;
        continue;
      }
      Optional<Integer> year =
          day.advanceExact(record)
              ? Optional.of(LocalDate.ofEpochDay(day.longValue()).getYear())
              : Optional.empty();
      String name = named ? names.computeIfAbsent(text(archive), called) : "";
      Tally tally = tally(archives, name);
      tally.count(name, year);
      if (filed) {
        String path = text(file);
        tally(tally.files, path).count(path, year);
      }
    }
  }

  /// Names are the same in small letters.
  private static Tally tally(Map<String, Tally> tallies, String name) {
    return tallies.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new Tally());
  }

  private static String text(SortedDocValues values) throws IOException {
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }

  private static Originals.Repository repository(Tally tally, int mostFiles) {
    List<Originals.FileUnit> files =
        tally.files.values().stream()
            .map(file -> new Originals.FileUnit(file.name(), file.records, file.years()))
            .sorted(
                Comparator.comparingLong(Originals.FileUnit::records)
                    .reversed()
                    .thenComparing(Originals.FileUnit::path))
            .limit(mostFiles)
            .toList();
    return new Originals.Repository(
        tally.name(), tally.records, tally.years(), files, tally.files.size());
  }
}
