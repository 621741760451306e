package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.correction.Place;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;

/// Puts corrections into a record, in the order in which they were made.
public final class RecordCorrector {

  private RecordCorrector() {}

  /// A record as corrected, the corrections that are in it, and those that have no place in it.
  public record Corrected(DiplomaticRecord record, List<Made> placed, List<Made> unplaced) {
    public Corrected {
      placed = List.copyOf(placed);
      unplaced = List.copyOf(unplaced);
    }
  }

  /// The record with these corrections.
  public static Corrected correct(DiplomaticRecord record, List<Made> corrections) {
    DiplomaticRecord now = record;
    List<Made> placed = new ArrayList<>();
    List<Made> unplaced = new ArrayList<>();
    for (Made made : corrections) {
      Optional<DiplomaticRecord> next = corrected(now, made.correction(), made.who());
      (next.isPresent() ? placed : unplaced).add(made);
      now = next.orElse(now);
    }
    return new Corrected(now, placed, unplaced);
  }

  /// The record with one correction; empty where it has no place in it.
  public static Optional<DiplomaticRecord> corrected(
      DiplomaticRecord record, Correction correction, String by) {
    Optional<DiplomaticRecord> corrected = changed(record, correction, by);
    return corrected.map(one -> SettledFindings.in(one, correction, record));
  }

  private static Optional<DiplomaticRecord> changed(
      DiplomaticRecord record, Correction correction, String by) {
    Place place = correction.place();
    String now = correction.now();
    return switch (correction.aspect()) {
      case HEADING -> Optional.of(headed(record, now, by));
      case DATE -> dated(record, now);
      case PLACE ->
          Optional.of(
              record.with(
                  record.heading(),
                  record.description().placed(Optional.of(now).filter(one -> !one.isBlank()))));
      case PARTICIPANTS -> Optional.of(ParticipantLines.listed(record, now));
      case SPEAKER ->
          PartFinder.find(record, place)
              .flatMap(part -> new SpeakerChange(record, by).of(part, now));
      case NAME -> new WordsChange(record).named(place, now);
      case NOTE -> new WordsChange(record).called(place, now);
      case WORDS -> new WordsChange(record).emended(place, now, by);
      // A finding that a better recognizer does not make any more is settled, too.
      case FINDING -> Optional.of(record);
    };
  }

  private static DiplomaticRecord headed(DiplomaticRecord record, String now, String by) {
    Optional<Heading> heading =
        record
            .heading()
            .map(known ->
                new Heading(
                    known.span(), known.number(), Wording.reworded(known.content(), now, by)));
    Optional<String> number = record.heading().flatMap(Heading::number);
    String title =
        number.isEmpty()
            ? now
            : Pattern.compile("^\\W*\\Q" + number.get().replace("\\E", "") + "\\E[.:)\\]]*\\s+")
                .matcher(now)
                .replaceFirst("");
    return record.with(heading, record.description().titled(title));
  }

  private static Optional<DiplomaticRecord> dated(DiplomaticRecord record, String now) {
    Optional<HistoricalDate> date = HistoricalDate.ofEdtf(now);
    if (date.isEmpty() && !now.isBlank()) {
      return Optional.empty();
    }
    Optional<HistoricalDate> before = record.description().date();
    Optional<Heading> heading =
        record
            .heading()
            .map(known ->
                new Heading(known.span(), known.number(), dated(known.content(), before, date)));
    DiplomaticRecord described = record.with(heading, record.description().dated(date));
    return Optional.of(
        Parts.changed(
            described,
            block ->
                List.of(
                    block instanceof Block.Dateline line
                        ? new Block.Dateline(line.span(), dated(line.content(), before, date))
                        : block)));
  }

  // The words of a dateline stay as they are; what they say is what the record now is of.
  private static List<Inline> dated(
      List<Inline> content, Optional<HistoricalDate> before, Optional<HistoricalDate> date) {
    return content.stream()
        .map(inline -> {
          if (inline instanceof Inline.DateText words && words.date().equals(before)) {
            return new Inline.DateText(words.span(), date, words.content());
          }
          List<Inline> inside = InlineCut.contentOf(inline);
          return inside.isEmpty() ? inline : InlineCut.with(inline, dated(inside, before, date));
        })
        .toList();
  }
}
