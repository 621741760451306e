package org.memcon.editing.opening;

import org.memcon.editing.draft.Part;
import org.memcon.model.text.LineShape;

/// What the look of blocks says of lists: which are items, and what may stand between two of them.
final class ListShape {

  private ListShape() {}

  /// Whether the source's layout shows the block as an item of a list.
  static boolean isItem(Part part) {
    return part.block().is(LineShape.Kind.LIST_ITEM)
        || part.words().startsWith("•")
        || part.block().hangs();
  }

  /// Whether a list may go on behind the part: the end of a page, its notes, head and foot.
  static boolean isBetween(Part part) {
    return switch (part.kind()) {
      case PAGE_BREAK, NOTE, NOTE_GOES_ON, RUNNING_HEAD -> true;
      default -> false;
    };
  }
}
