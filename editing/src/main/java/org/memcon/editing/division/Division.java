package org.memcon.editing.division;

import java.util.List;

/// A text's documents, in order, each from its first block to the next one's; what stands before
/// the first document belongs to none.
public record Division(List<DocumentStart> starts) {

  public Division {
    starts = List.copyOf(starts);
  }
}
