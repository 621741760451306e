package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.List;

/// A text's documents, in order, each from its first block to the next one's; what stands before
/// the first document belongs to none. No two begin at the same block, and none begins before the
/// heading of the one above.
public record Division(List<DocumentStart> starts) {

  /// Keeps the starts apart: one that claims a line above its heading which another has already
  /// begins with its heading, and a second one at the same heading is none.
  public Division {
    List<DocumentStart> apart = new ArrayList<>();
    int above = -1;
    for (DocumentStart start : starts) {
      if (start.heading() > above) {
        apart.add(start.first() > above ? start : start.withoutLineAbove());
        above = start.heading();
      }
    }
    starts = List.copyOf(apart);
  }
}
