package org.memcon.editing.assembly;

import java.util.List;
import java.util.Optional;
import org.memcon.editing.dateline.DatelineRecognizer.DatelineParts;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.inline.InlineComposer;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.references.PageBreakRecognizer;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.record.Inline;

/// A place in a draft that moves on as parts are put together.
final class PartCursor {

  private final DocumentDraft draft;
  private final PartMarks marks;
  private final InlineComposer composer;
  private int at;

  PartCursor(DocumentDraft draft, PartMarks marks, InlineComposer composer) {
    this.draft = draft;
    this.marks = marks;
    this.composer = composer;
  }

  boolean hasPart() {
    return at < draft.size();
  }

  Part part() {
    return draft.part(at);
  }

  int place() {
    return at;
  }

  void step() {
    at++;
  }

  boolean is(PartKind kind) {
    return hasPart() && part().kind() == kind;
  }

  /// The marks in the part at hand.
  List<InlineMark> marks() {
    return marks.of(at);
  }

  /// The part at hand as a dateline.
  Optional<Recognized<DatelineParts>> dateline() {
    return draft.dateline(part());
  }

  /// The kind of the first part at or after the one at hand that is neither note nor page break;
  /// empty where there is none.
  Optional<PartKind> next() {
    int next = at;
    while (next < draft.size() && isBetween(draft.part(next).kind())) {
      next++;
    }
    return next < draft.size() ? Optional.of(draft.part(next).kind()) : Optional.empty();
  }

  static boolean isBetween(PartKind kind) {
    return kind == PartKind.NOTE
        || kind == PartKind.NOTE_GOES_ON
        || kind == PartKind.PAGE_BREAK
        || kind == PartKind.RUNNING_HEAD;
  }

  /// The content of the part at hand, which is then done.
  List<Inline> content(Destination destination) {
    List<Inline> content = composer.compose(part().block(), marks(), destination);
    at++;
    return content;
  }

  /// The content of the characters from `from` to `to` of the part at hand.
  List<Inline> content(int from, int to, Destination destination) {
    return composer.compose(part().block(), from, to, marks(), destination);
  }

  /// The content of the part at hand with these marks more; the part is then done.
  List<Inline> content(List<InlineMark> all, Destination destination) {
    List<Inline> content = composer.compose(part().block(), all, destination);
    at++;
    return content;
  }

  /// Passes a note or page break; a page break is given back.
  Optional<Inline> pass() {
    Part part = part();
    at++;
    if (part.kind() != PartKind.PAGE_BREAK) {
      return Optional.empty();
    }
    TextBlock block = part.block();
    composer.compose(block, List.of(), Destination.PAGE_BREAK);
    return Optional.of(
        new Inline.PageBreak(block.span(), PageBreakRecognizer.number(part.words())));
  }
}
