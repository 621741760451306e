package org.memcon.search.limits;

/// Something that is only of use whole took longer than it may, and was not brought to its end. The
/// message says how much of it there is, and what to do.
public final class CutShort extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Cut short for this reason.
  public CutShort(String message) {
    super(message, null, false, false);
  }

  /// What to tell whoever asked.
  public String remark() {
    return String.valueOf(getMessage());
  }
}
