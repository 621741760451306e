package org.memcon.publishing.exchange;

import java.util.Arrays;
import java.util.Optional;

/// The files that a book can be.
public enum BookFile {
  EPUB("epub", "application/epub+zip"),
  PDF("pdf", "application/pdf");

  private final String ending;
  private final String mediaType;

  BookFile(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /// What stands behind the point in a file's name.
  public String ending() {
    return ending;
  }

  /// The media type.
  public String mediaType() {
    return mediaType;
  }

  /// The file with this ending.
  public static Optional<BookFile> ofEnding(String ending) {
    return Arrays.stream(values()).filter(file -> file.ending.equals(ending)).findFirst();
  }
}
