package org.memcon.search.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Catalogue;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

/// Neighbours, against those that come of putting all records in order by hand.
class SequenceTest {

  private static final Comparator<RecordSummary> IN_SOURCES =
      Comparator.comparing(RecordSummary::accession).thenComparing(RecordSummary::position);
  private static final Comparator<RecordSummary> IN_TIME =
      Comparator.comparing((RecordSummary record) -> day(record)).thenComparing(IN_SOURCES);

  @TempDir private Path folder = Path.of("");

  private static LocalDate day(RecordSummary record) {
    return record.date().map(HistoricalDate::earliest).orElseThrow();
  }

  private static void index(Path index, Random chance) {
    try (RecordIndexer indexer = RecordIndexer.open(index)) {
      for (int a = 0; a < 4; a++) {
        List<DiplomaticRecord> records = new ArrayList<>();
        for (int i = 0; i < 6 + chance.nextInt(8); i++) {
          Draft draft = Draft.of("r" + a + "-" + i, "Talk").says("Tessin", "ferry");
          if (i % 3 != 0) {
            // Names of archives are the same in small letters.
            draft.original(
                i % 2 == 0 ? "Lake Archive" : "LAKE ARCHIVE",
                new ReferenceCode.Level(ReferenceCode.Level.Kind.FONDS, "" + i % 3));
          }
          records.add(
              (chance.nextInt(4) == 0 ? draft : draft.date("1961-06-0" + (1 + chance.nextInt(4))))
                  .record());
        }
        // Commits lie in segments of their own.
        Corpus.add(
            indexer,
            new Accession("acc-" + (9 - a), "v1", "a" + a + ".xml", "2026-01-05T10:00:00Z"),
            records);
        indexer.commit();
      }
      indexer.delete("acc-7");
      indexer.commit();
    }
  }

  private static Optional<String> beside(
      List<RecordSummary> all, RecordSummary record, int step, boolean sameSource) {
    int at = all.indexOf(record) + step;
    return at < 0 || at >= all.size()
        ? Optional.empty()
        : Optional.of(all.get(at))
            .filter(one -> !sameSource || one.accession().equals(record.accession()))
            .map(one -> one.id().value());
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Optional<String> id(Optional<RecordSummary> record) {
    return record.map(one -> one.id().value());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void neighboursAreThoseOfTheOrder(long seed) {
    Path index = folder.resolve("index");
    index(index, new Random(seed));
    try (Searcher searcher = Searcher.open(index)) {
      List<RecordSummary> all = new ArrayList<>();
      for (int a = 6; a <= 9; a++) {
        all.addAll(searcher.recordsOf("acc-" + a, 0, 100));
      }
      all.sort(IN_SOURCES);
      List<RecordSummary> dated =
          all.stream().filter(record -> record.date().isPresent()).sorted(IN_TIME).toList();
      for (RecordSummary record : all) {
        Catalogue.Neighbours near = searcher.neighbours(record);
        assertEquals(beside(all, record, -1, true), id(near.previous()), record.toString());
        assertEquals(beside(all, record, 1, true), id(near.next()), record.toString());
        boolean inTime = record.date().isPresent();
        assertEquals(
            inTime ? beside(dated, record, -1, false) : Optional.empty(), id(near.earlier()));
        assertEquals(inTime ? beside(dated, record, 1, false) : Optional.empty(), id(near.later()));
        List<RecordSummary> file =
            dated.stream().filter(one -> one.position() % 3 == record.position() % 3).toList();
        boolean inFile = inTime && record.position() % 3 != 0;
        assertEquals(inFile, near.file().isPresent(), record.toString());
        near.file()
            .ifPresent(found -> {
              assertEquals("lake archive f. " + record.position() % 3, small(found.file()));
              assertEquals(beside(file, record, -1, false), id(found.earlier()));
              assertEquals(beside(file, record, 1, false), id(found.later()));
            });
      }
    }
  }
}
