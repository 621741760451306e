package org.memcon.sources.detection;

/// What a file shows itself to be.
public sealed interface FileKind {

  /// A file that a reader takes; `mediaType` names which.
  record Readable(String mediaType) implements FileKind {}

  /// A file that holds others.
  enum Container implements FileKind {
    GZIP,
    ZIP,
    WARC
  }

  /// A file that nobody here reads: what it is, and what to do instead.
  record Unreadable(String what, String remedy) implements FileKind {}

  /// Plain text.
  String TEXT = "text/plain";

  /// HTML, XHTML included.
  String HTML = "text/html";

  /// TEI P5.
  String TEI = "application/tei+xml";

  /// PDF.
  String PDF = "application/pdf";
}
