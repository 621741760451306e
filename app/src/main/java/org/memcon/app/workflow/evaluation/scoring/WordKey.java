package org.memcon.app.workflow.evaluation.scoring;

import java.util.Locale;

/// What two texts must have in common to count as the same: letters a to z and digits, in their
/// order, capitals or not.
public final class WordKey {

  private WordKey() {}

  /// The key of a text; empty where it has neither letters nor digits.
  public static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        key.append(c);
      }
    }
    return key.toString();
  }
}
