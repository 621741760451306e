package org.memcon.sources.html.layout;

import java.util.Optional;
import java.util.Set;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.Run.Style;

/// How text looks inside one element of a line, and what the markup calls it. Two looks are the
/// same only if they are one object: two links to one address are two links.
///
/// `role` is what a line is that has nothing but this text.
record Look(Set<Style> styles, Optional<String> link, Optional<Mark> mark, Optional<Role> role) {

  static final Look PLAIN =
      new Look(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  Look {
    styles = Set.copyOf(styles);
  }

  /// Whether the text is one thing that must not be cut where the file's white space is folded.
  boolean isWhole() {
    return mark.isPresent() || link.isPresent();
  }

  /// Whether elements inside have no look of their own: a note's call is a call from end to end.
  boolean isClosed() {
    return mark.filter(m -> m == Mark.NOTE_CALL || m == Mark.NOTE_RETURN || m == Mark.PAGE_BREAK)
        .isPresent();
  }
}
