package org.memcon.editing.layout.text;

/// How the lines of a source stand for its blocks.
public enum Layout {
  /// The source's own markup says which lines belong together.
  MARKED,
  /// A line is a block, as in the text of a web page.
  LINES,
  /// A block runs over several lines, as on a printed page.
  WRAPPED,
  /// A block runs over several lines, and empty lines part blocks, as on a typed page.
  TYPED
}
