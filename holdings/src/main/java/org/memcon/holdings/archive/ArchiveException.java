package org.memcon.holdings.archive;

/// An archive that cannot be used as asked; the message is one line that says what, where and what
/// to do.
public final class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
