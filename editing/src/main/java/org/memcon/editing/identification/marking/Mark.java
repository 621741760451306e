package org.memcon.editing.identification.marking;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// A stretch of words, from one character to before another, and what it names; `type` says how,
/// where it is not by name.
record Mark(
    int from,
    int to,
    Inline.Name.Kind kind,
    Optional<String> type,
    AuthorityId key,
    double certainty) {

  /// The name that has this content.
  Inline.Name over(List<Inline> content) {
    TextSpan first = content.getFirst().span();
    TextSpan last = content.getLast().span();
    return new Inline.Name(
        new TextSpan(first.start(), Math.max(first.start(), last.end())),
        kind,
        Optional.of(key),
        type,
        Optional.of(certainty),
        content);
  }
}
