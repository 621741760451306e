package org.memcon.publishing.csl.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The manners of citing that Memcon brings along.
public enum CitationStyle {
  CHICAGO("Chicago, note", "chicago.csl", Part.NOTE),
  CHICAGO_SHORT("Chicago, short note", "chicago.csl", Part.SHORT_NOTE),
  CHICAGO_BIBLIOGRAPHY("Chicago, bibliography", "chicago.csl", Part.LIST),
  MLA("MLA", "mla.csl", Part.LIST),
  APA("APA", "apa.csl", Part.LIST);

  /// Which part of a style's work it is.
  enum Part {
    /// The first citation in the notes.
    NOTE,
    /// A later citation in the notes.
    SHORT_NOTE,
    /// The entry in the list of works.
    LIST
  }

  private final String label;
  private final String sheet;
  private final Part part;

  CitationStyle(String label, String sheet, Part part) {
    this.label = label;
    this.sheet = sheet;
    this.part = part;
  }

  /// The word for machines: "chicago-short".
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The words for people.
  public String label() {
    return label;
  }

  /// Whether it can point at a passage: lists name whole works only.
  public boolean citesPassages() {
    return part != Part.LIST;
  }

  String sheet() {
    return sheet;
  }

  Part part() {
    return part;
  }

  /// The style with this code.
  public static Optional<CitationStyle> ofCode(String code) {
    return Arrays.stream(values()).filter(style -> style.code().equals(code)).findFirst();
  }
}
