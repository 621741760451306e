package org.memcon.sources.document;

/// A file, or what it holds from some place on, cannot be used; the message is one line that names
/// the file, the place, what is wrong and the remedy.
public final class UnusableSourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  /// A refusal with its four parts; `place` and `remedy` may be empty.
  public UnusableSourceException(String name, String place, String what, String remedy) {
    this(new Refusal(name, place, what, remedy));
  }

  /// A refusal.
  public UnusableSourceException(Refusal refusal) {
    super(refusal.line());
    this.refusal = refusal;
  }

  /// The refusal in its parts.
  public Refusal refusal() {
    return refusal;
  }
}
