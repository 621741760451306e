package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.dating.DatelineRecognizer;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.record.Inline;

/// Place and date in a dateline, as marks.
final class DatelineMarks {

  private DatelineMarks() {}

  static List<InlineMark> of(TextBlock block) {
    List<InlineMark> marks = new ArrayList<>();
    String words = block.words();
    new DatelineRecognizer()
        .recognize(words, block.span())
        .ifPresentOrElse(
            found -> {
              DatelineRecognizer.DatelineParts parts = found.value();
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
                        parts.dateFrom(),
                        parts.dateTo(),
                        new InlineMark.Meaning.Dated(parts.date())));
              }
            },
            () -> {
              for (DateMatch date : new DateRecognizer().recognizeAll(words)) {
                marks.add(
                    new InlineMark(
                        date.from(), date.to(), new InlineMark.Meaning.Dated(date.date())));
              }
            });
    return marks;
  }
}
