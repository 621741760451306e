package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.layout.text.TextBlock;

/// Finds the documents of a calendar, each no more than an entry: a number, a date, who wrote to
/// whom, what about.
///
/// Whether a source is one is asked of the whole of it. Points of memoranda are numbered lines,
/// too, but stand under headings, begin with one again in each document, and are seldom dated.
final class CalendarStarts {

  /// Fewer numbered lines are no calendar of documents.
  static final int LISTED = 10;

  /// No memorandum has as many points.
  private static final int LONG = 30;

  /// An entry's date stands among as many characters at its beginning.
  private static final int DATED = 400;

  /// As many lines may stand above the first entry.
  private static final int ABOVE = 4;

  private final List<TextBlock> blocks;
  private final Outline outline;

  CalendarStarts(List<TextBlock> blocks, Outline outline) {
    this.blocks = List.copyOf(blocks);
    this.outline = outline;
  }

  /// Where the entries begin; none where the source is no calendar.
  List<DocumentStart> find() {
    List<DocumentStart> apart = setApart();
    return apart.isEmpty() ? inRow() : apart;
  }

  /// From the first line on, nearly all that wide gaps set apart begin with the next number.
  private List<DocumentStart> setApart() {
    List<DocumentStart> starts = new ArrayList<>();
    int apart = 0;
    int set = 0;
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      boolean gap = i == 0 || outline.behindGaps(true).get(i);
      Optional<NumberedHeading> it = numbered(i);
      if (it.isEmpty() && starts.isEmpty()) {
        return List.of();
      }
      int number = it.map(NumberedHeading::number).orElse(-1);
      boolean next = gap ? number > last && number <= last + 4 : number == last + 1 && tops(i);
      if (starts.isEmpty() || next) {
        last = number;
        starts.add(start(i, it, "one of many numbered lines set apart"));
        set += gap ? 1 : 0;
      }
      apart += gap ? 1 : 0;
    }
    boolean calendar = set >= LISTED && set * 10 >= apart * 9 && set * 10 >= starts.size() * 7;
    return calendar ? starts : List.of();
  }

  /// Dated entries whose numbers rise by one through the whole source, with hardly more than bare
  /// numbers, as of films or pages, and a few lines each between them.
  private List<DocumentStart> inRow() {
    List<DocumentStart> starts = new ArrayList<>();
    int last = -1;
    int others = 0;
    int again = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int number = numbered(i).map(NumberedHeading::number).orElse(-1);
      if (number >= 0 && (starts.isEmpty() || number > last && number <= last + 4)) {
        last = number;
        starts.add(start(i, numbered(i), "one of many dated entries whose numbers rise by one"));
      } else {
        again += number >= 0 ? 1 : 0;
        others += NumberedHeading.isBareNumber(blocks.get(i).words()) ? 0 : 1;
      }
      if (starts.isEmpty() && i >= ABOVE) {
        return List.of();
      }
    }
    boolean row =
        starts.size() >= LISTED && others * 4 <= starts.size() * 5 && again * 20 <= starts.size();
    return row && areDated(starts, others) ? starts : List.of();
  }

  /// Whether most entries have a date; of a long row with next to nothing else a third is enough,
  /// for calendars list undated papers, too.
  private boolean areDated(List<DocumentStart> starts, int others) {
    int dated = dated(starts);
    boolean dense = starts.size() >= LONG && others * 4 <= starts.size();
    return dated * 5 >= starts.size() * 4 || dense && dated * 3 >= starts.size();
  }

  private int dated(List<DocumentStart> starts) {
    DateRecognizer dates = new DateRecognizer();
    int dated = 0;
    for (DocumentStart start : starts) {
      String words = blocks.get(start.heading()).words();
      String head = words.substring(0, Math.min(DATED, words.length()));
      dated += dates.recognize(head).isPresent() ? 1 : 0;
    }
    return dated;
  }

  /// The number that a block begins with, more words behind it.
  private Optional<NumberedHeading> numbered(int index) {
    if (!outline.isNumbered(index)) {
      return Optional.empty();
    }
    String words = blocks.get(index).words();
    return NumberedHeading.of(words).filter(heading -> heading.titleFrom() < words.length());
  }

  private static DocumentStart start(int index, Optional<NumberedHeading> it, String reason) {
    return new DocumentStart(index, index, it.map(NumberedHeading::text), 0.9, reason);
  }

  /// Whether a block stands at the top of a page, where no gap is seen.
  private boolean tops(int index) {
    TextBlock block = blocks.get(index);
    return block.turns().stream().anyMatch(turn -> turn.at() == 0)
        || index > 0 && block.first().page() != blocks.get(index - 1).first().page();
  }
}
