package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.dateline.TitleDate;
import org.memcon.editing.dating.DateMatch;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Dates a record that no dateline dates by the day that its title names, and marks the words that
/// say so in its heading; `decision` tells where they stand.
public record TitledDay(DiplomaticRecord record, Decision decision) {

  private static final double SURE = 0.9;

  /// The record dated by its title; empty where a dateline dates it or its title names no day.
  public static Optional<TitledDay> in(DiplomaticRecord record) {
    if (record.heading().isEmpty() || isDated(record)) {
      return Optional.empty();
    }
    String title = record.description().title();
    return TitleDate.of(title)
        .filter(day -> record.description().date().map(day.date().get()::equals).orElse(true))
        .map(day -> dated(record, title.substring(day.from(), day.to()), day));
  }

  /// The record with the day of its title, if that is its date.
  public static DiplomaticRecord dated(DiplomaticRecord record) {
    return in(record).map(TitledDay::record).orElse(record);
  }

  private static TitledDay dated(DiplomaticRecord record, String words, DateMatch day) {
    Heading heading = record.heading().orElseThrow();
    List<Inline> content = new ArrayList<>(heading.content());
    TextSpan span = mark(content, words, day.date()).orElse(heading.span());
    Heading marked = new Heading(heading.span(), heading.number(), content);
    Decision decision =
        new Decision(span, "date", SURE, "the title names the day, and no dateline does");
    return new TitledDay(
        record.with(Optional.of(marked), record.description().dated(day.date())), decision);
  }

  /// Whether a dateline of the record's own, or a date in the heading's own markup, says the day.
  private static boolean isDated(DiplomaticRecord record) {
    return record.heading().orElseThrow().content().stream()
            .anyMatch(Inline.DateText.class::isInstance)
        || record.blocks().stream()
            .filter(Block.Dateline.class::isInstance)
            .anyMatch(line ->
                ((Block.Dateline) line)
                    .content().stream()
                        .anyMatch(inline ->
                            inline instanceof Inline.DateText text && text.date().isPresent()));
  }

  /// Marks the words where they stand last; gives their place, none where something else lies
  /// between them.
  private static Optional<TextSpan> mark(
      List<Inline> content, String words, Optional<HistoricalDate> date) {
    for (int i = content.size() - 1; i >= 0; i--) {
      if (content.get(i) instanceof Inline.Text text && text.text().contains(words)) {
        int from = text.text().indexOf(words);
        int to = from + words.length();
        Inline.Text said = part(text, from, to);
        List<Inline> parts = new ArrayList<>();
        parts.add(part(text, 0, from));
        parts.add(new Inline.DateText(said.span(), date, List.of(said)));
        parts.add(part(text, to, text.text().length()));
        parts.removeIf(it -> it instanceof Inline.Text piece && piece.text().isEmpty());
        content.remove(i);
        content.addAll(i, parts);
        return Optional.of(said.span());
      }
    }
    return Optional.empty();
  }

  // Where white space was folded the place is a little before the true one; parts still follow
  // each other inside the span of the whole.
  private static Inline.Text part(Inline.Text text, int from, int to) {
    TextSpan span = text.span();
    int start = Math.min(span.end(), span.start() + from);
    int end = to == text.text().length() ? span.end() : Math.min(span.end(), span.start() + to);
    return new Inline.Text(new TextSpan(start, end), text.text().substring(from, to));
  }
}
