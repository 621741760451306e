package org.memcon.model.text;

/// What a line is in the source's own layout, before anybody asks what it means.
///
/// `level` is a heading's rank (1 to 6) or a list item's depth (1 is the outermost), else 0.
/// `block` numbers the blocks of a source that has them (an HTML paragraph with two `br` is three
/// lines of one block); lines of plain text, where blocks are for the recognizer to find, have -1.
public record LineShape(Kind kind, int level, int block) {

  /// The kinds of line that layouts have.
  public enum Kind {
    PLAIN,
    HEADING,
    LIST_ITEM,
    /// One row of a table; its cells are parted by tabs.
    TABLE_ROW,
    CAPTION,
    QUOTATION,
    /// A term or a label of a list of pairs.
    LABEL,
    /// The value that belongs to the label before it.
    VALUE,
    BLANK
  }

  /// A line of plain text whose block is not known.
  public static final LineShape PLAIN = new LineShape(Kind.PLAIN, 0, -1);

  /// An empty line.
  public static final LineShape BLANK = new LineShape(Kind.BLANK, 0, -1);
}
