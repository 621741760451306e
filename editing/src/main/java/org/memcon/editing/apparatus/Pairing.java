package org.memcon.editing.apparatus;

import java.util.List;
import java.util.Optional;
import org.memcon.editing.call.NoteCall;

/// The notes of a document in the order of their calls, those that nothing calls last, and the
/// calls that no note answers; `byOrder` says whether the numbers of calls and notes disagree.
public record Pairing(List<Called> notes, List<NoteCall> unanswered, boolean byOrder) {

  /// A note and the place that calls it.
  public record Called(NoteDraft note, Optional<NoteCall> call) {}

  public Pairing {
    notes = List.copyOf(notes);
    unanswered = List.copyOf(unanswered);
  }
}
