package org.memcon.editing.draft;

import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.text.Role;

/// A block of a document and what it is taken for, how surely (0 to 1) and why.
public record Part(TextBlock block, PartKind kind, double confidence, String reason) {

  /// A block of which nothing is known.
  public static Part open(TextBlock block) {
    return new Part(block, PartKind.OPEN, 0, "");
  }

  /// The same block, taken for something.
  public Part as(PartKind other, double how, String why) {
    return new Part(block, other, how, why);
  }

  /// Whether nothing is known of it yet.
  public boolean isOpen() {
    return kind == PartKind.OPEN;
  }

  /// Whether the source's markup calls the block this.
  public boolean is(Role role) {
    return block.is(role);
  }

  /// The words of the block.
  public String words() {
    return block.words();
  }

  /// The decision to put on record.
  public Decision decision() {
    return new Decision(block.span(), kind.word(), confidence, reason);
  }
}
