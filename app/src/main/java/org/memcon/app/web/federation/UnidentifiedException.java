package org.memcon.app.web.federation;

/// An identity provider that did not say who somebody is, with the reason for the log.
final class UnidentifiedException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean refusal;

  private UnidentifiedException(String reason, boolean refusal) {
    super(reason);
    this.refusal = refusal;
  }

  /// The provider answered, and its answer lets nobody in.
  static UnidentifiedException refused(String reason) {
    return new UnidentifiedException(reason, true);
  }

  /// The provider does not answer, or not as providers do.
  static UnidentifiedException unanswered(String reason) {
    return new UnidentifiedException(reason, false);
  }

  /// Whether the provider said no.
  boolean isRefusal() {
    return refusal;
  }
}
