package org.memcon.sources.html.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;

/// What holds inside one open element: where its text stands, how it looks, and whether it flows,
/// keeps its white space, fills a table's row or is set aside.
record Frame(
    Region region,
    Optional<Role> role,
    Look look,
    Kind kind,
    int level,
    @Nullable Item item,
    @Nullable ListNumbers list,
    @Nullable Row row,
    boolean inData,
    boolean spoken,
    boolean block,
    boolean preserved,
    boolean aside) {

  static final Frame ROOT =
      new Frame(
          Region.CONTENT,
          Optional.empty(),
          Look.PLAIN,
          Kind.PLAIN,
          0,
          null,
          null,
          null,
          false,
          false,
          true,
          false,
          false);

  /// Hidden text within a line.
  static Frame aside(boolean block) {
    return new Frame(
        Region.SITE_FURNITURE,
        Optional.empty(),
        Look.PLAIN,
        Kind.PLAIN,
        0,
        null,
        null,
        null,
        false,
        false,
        block,
        false,
        true);
  }

  /// An item of a list; only its first line is the item's line, what follows in blocks of its own
  /// belongs to it as plain lines.
  static final class Item {
    final int depth;
    private Optional<String> label;
    private int block = -1;

    Item(int depth, Optional<String> label) {
      this.depth = depth;
      this.label = label;
    }

    /// Whether a line of this block begins or goes on in the item's own block.
    boolean owns(int lineBlock) {
      if (block < 0) {
        block = lineBlock;
      }
      return block == lineBlock;
    }

    /// The item's number, once.
    Optional<String> takeLabel() {
      Optional<String> taken = label;
      label = Optional.empty();
      return taken;
    }
  }

  /// A row of a table of data, and how many cells of it have begun.
  static final class Row {
    /// Whether its first cell is the label of a memorandum's opening, "PARTICIPANTS:", or names who
    /// says what stands in the second.
    final boolean labelled;

    int cells;

    Row(boolean labelled) {
      this.labelled = labelled;
    }
  }
}
