package org.memcon.editing.inline;

import java.util.Comparator;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// What the characters `from` (inclusive) to `to` (exclusive) of a block are, if more than words.
public record InlineMark(int from, int to, Meaning meaning) {

  /// Reading order; of two that begin together the longer first.
  public static final Comparator<InlineMark> ORDER =
      Comparator.comparingInt(InlineMark::from)
          .thenComparing(Comparator.comparingInt(InlineMark::to).reversed());

  /// What a stretch of a block can be.
  public sealed interface Meaning {

    /// The call of the note with this part name; `label` is the sign printed.
    record Call(String note, String label) implements Meaning {}

    /// The beginning of a page; `place` is where the source says so, if not at the mark itself.
    record Page(String number, Optional<TextSpan> place) implements Meaning {}

    /// A reference to something.
    record Reference(Optional<String> target) implements Meaning {}

    /// Text that is not there.
    record Missing(Inline.Gap.Reason reason, Optional<String> quantity, Optional<String> unit)
        implements Meaning {}

    /// An editor's remark.
    record Remark(Optional<String> by) implements Meaning {}

    /// A name.
    record Named(Inline.Name.Kind kind) implements Meaning {}

    /// A date in words.
    record Dated(Optional<HistoricalDate> date) implements Meaning {}

    /// A line end that means something.
    record LineEnd() implements Meaning {}

    /// A sign that the edition says in markup and not in words: slashes around a note's number.
    record Sign() implements Meaning {}
  }

  /// Whether the mark lies within the other.
  public boolean within(InlineMark other) {
    return other.from <= from && to <= other.to;
  }
}
