package org.memcon.search.storage;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.packing.PackedTexts;

/// What is stored of a record beside its passages: its summary, the pages of its original, as
/// printed, and how many passages lie in each of the pieces that its words are packed in.
public record StoredRecord(RecordSummary summary, Optional<Pages> pages, List<Integer> pieces) {

  private static final char TIME = 'T';

  /// The first page and the last.
  public record Pages(String first, String last) {}

  public StoredRecord {
    pieces = List.copyOf(pieces);
  }

  /// How many passages the record has.
  public int passages() {
    return pieces.stream().mapToInt(Integer::intValue).sum();
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add(summary.id().value());
    texts.add(summary.accession());
    texts.add(Integer.toString(summary.position()));
    texts.add(summary.source());
    texts.add(summary.title());
    texts.add(summary.kind().code());
    texts.add(summary.date().map(StoredRecord::written).orElse(""));
    texts.add(summary.place().orElse(""));
    texts.add(summary.classification().orElse(""));
    texts.add(summary.archive().orElse(""));
    texts.add(summary.reference().orElse(""));
    texts.add(summary.volume().orElse(""));
    texts.add(summary.number().orElse(""));
    texts.add(Integer.toString(summary.participants().size()));
    texts.addAll(summary.participants());
    texts.add(pages.map(Pages::first).orElse(""));
    texts.add(pages.map(Pages::last).orElse(""));
    pieces.forEach(passages -> texts.add(passages.toString()));
    return texts;
  }

  /// A date in EDTF, its time of day behind it where it has one. Indexes that were made before
  /// times were kept have none.
  private static String written(HistoricalDate date) {
    return date.time().map(time -> date.edtf() + TIME + time).orElseGet(date::edtf);
  }

  private static Optional<HistoricalDate> read(String text) {
    int mark = text.indexOf(TIME);
    if (mark < 0) {
      return HistoricalDate.ofEdtf(text);
    }
    LocalTime time = LocalTime.parse(text.substring(mark + 1));
    return HistoricalDate.ofEdtf(text.substring(0, mark)).map(date -> date.at(time));
  }

  static StoredRecord of(PackedTexts texts) {
    Reading in = new Reading(texts);
    RecordSummary summary =
        new RecordSummary(
            new RecordId(in.text()),
            in.text(),
            in.number(),
            in.text(),
            in.text(),
            RecordKind.ofCode(in.text()),
            in.optional().flatMap(StoredRecord::read),
            in.optional(),
            in.optional(),
            in.optional(),
            in.optional(),
            in.optional(),
            in.optional(),
            in.texts(in.number()));
    Optional<String> first = in.optional();
    String last = in.text();
    List<Integer> pieces = new ArrayList<>();
    while (in.next < texts.size()) {
      pieces.add(in.number());
    }
    return new StoredRecord(summary, first.map(page -> new Pages(page, last)), pieces);
  }

  /// Reads one text after the other.
  private static final class Reading {
    private final PackedTexts texts;
    private int next;

    Reading(PackedTexts texts) {
      this.texts = texts;
    }

    String text() {
      return texts.text(next++);
    }

    int number() {
      return Integer.parseInt(text());
    }

    Optional<String> optional() {
      String text = text();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    List<String> texts(int number) {
      List<String> some = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        some.add(text());
      }
      return some;
    }
  }
}
