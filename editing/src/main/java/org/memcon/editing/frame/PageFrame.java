package org.memcon.editing.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.draft.PartKind;

/// Which blocks of a source belong to the page and not to the record's own text, by their place
/// among all blocks.
public record PageFrame(Map<Integer, PartKind> kinds) {

  public PageFrame {
    kinds = Map.copyOf(kinds);
  }

  /// What the block at a place is, if it belongs to the frame.
  public Optional<PartKind> kind(int index) {
    return Optional.ofNullable(kinds.get(index));
  }

  /// The places of all blocks of a kind, in order.
  public List<Integer> places(PartKind kind) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
