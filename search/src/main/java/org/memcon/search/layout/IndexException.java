package org.memcon.search.layout;

/// An index that cannot be used; the message is one line: what, where, and what to do.
public final class IndexException extends RuntimeException {

  /// What is wrong, with its remedy, and what the file system or Lucene said.
  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }

  /// What is wrong, with its remedy.
  public IndexException(String message) {
    super(message);
  }
}
