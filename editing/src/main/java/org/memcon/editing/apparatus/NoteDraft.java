package org.memcon.editing.apparatus;

import java.util.List;
import java.util.Optional;
import org.memcon.editing.call.NoteSign;
import org.memcon.model.text.TextSpan;

/// A note on its way into a record: the places of its parts in the draft, its sign, and the anchor
/// that links point at. `marginal` says whether it is a remark on the original.
public record NoteDraft(
    List<Integer> parts,
    Optional<NoteSign> sign,
    Optional<String> anchor,
    boolean marginal,
    TextSpan span) {

  public NoteDraft {
    parts = List.copyOf(parts);
  }

  /// The label printed before the note.
  public Optional<String> label() {
    return sign.map(NoteSign::label).filter(label -> !label.isEmpty());
  }
}
