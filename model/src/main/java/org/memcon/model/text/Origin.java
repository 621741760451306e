package org.memcon.model.text;

/// Where a stretch of text stood in the source as it was found: the way back from the edition to
/// the file.
public sealed interface Origin {

  /// Characters of the decoded file, `start` inclusive, `end` exclusive; for plain text, HTML and
  /// XML.
  record Characters(long start, long end) implements Origin {}

  /// A box on a page; points of 1/72 inch from the page's upper left corner. `page` counts from 1.
  record PageBox(int page, float left, float top, float width, float height) implements Origin {}

  /// Text that the reader put there itself and that no place of the source holds, such as a list
  /// item's bullet.
  record Supplied(String why) implements Origin {}
}
