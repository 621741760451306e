package org.memcon.model.text;

/// Which part of a page a line stands in, as far as the reader can tell from layout and markup
/// alone.
public enum Region {
  /// The text that the page exists for.
  CONTENT,
  /// A list of notes, at the foot of a page or the end of a document.
  NOTES,
  /// Facts about the record that the archive gives beside it: labels and values, summary, credits.
  METADATA,
  /// Pointers to other records that the archive gives beside it.
  RELATED,
  /// The web site's own lines: menus, breadcrumbs, banners, log-in lines.
  SITE_FURNITURE,
  /// The running head or foot of a printed page.
  RUNNING_HEAD,
  /// A printed page's number, alone on its line.
  PAGE_NUMBER
}
