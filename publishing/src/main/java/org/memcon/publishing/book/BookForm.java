package org.memcon.publishing.book;

/// What kind of book the XHTML is for.
public enum BookForm {
  /// EPUB: notes stand behind the text, and their calls open them.
  EPUB,
  /// Pages: notes stand where they are called, for the typesetter to put them at the foot.
  PAGES
}
