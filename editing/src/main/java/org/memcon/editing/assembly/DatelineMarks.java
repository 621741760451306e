package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.dateline.DatelineRecognizer.DatelineParts;
import org.memcon.editing.dateline.Town;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.inline.InlineMark;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.record.Inline;

/// Place and date in a dateline, as marks.
final class DatelineMarks {

  private DatelineMarks() {}

  static List<InlineMark> of(String words, Optional<Recognized<DatelineParts>> dateline) {
    List<InlineMark> marks = new ArrayList<>();
    dateline.ifPresentOrElse(
        found -> {
          DatelineParts parts = found.value();
          if (parts.hasPlace()) {
            marks.add(
                new InlineMark(
                    parts.placeFrom(),
                    parts.placeTo(),
                    new InlineMark.Meaning.Named(Inline.Name.Kind.PLACE)));
          }
          if (parts.hasDate()) {
            marks.add(
                new InlineMark(
                    parts.dateFrom(), parts.dateTo(), new InlineMark.Meaning.Dated(parts.date())));
          }
        },
        () -> {
          List<DateMatch> dates = new DateRecognizer().recognizeAll(words);
          for (DateMatch date : dates) {
            marks.add(
                new InlineMark(date.from(), date.to(), new InlineMark.Meaning.Dated(date.date())));
          }
          if (dates.isEmpty() && Town.is(words)) {
            marks.add(
                new InlineMark(
                    0, words.length(), new InlineMark.Meaning.Named(Inline.Name.Kind.PLACE)));
          }
        });
    return marks;
  }
}
