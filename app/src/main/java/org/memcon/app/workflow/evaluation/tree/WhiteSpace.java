package org.memcon.app.workflow.evaluation.tree;

import java.util.ArrayList;
import java.util.List;

/// What counts as white space when texts are compared: all that Unicode calls so, the no-break
/// space and the control characters between words included.
public final class WhiteSpace {

  /// The same as a class of a regular expression, to stand inside square brackets.
  public static final String CLASS =
      "\\t-\\r\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

  private WhiteSpace() {}

  /// Whether the character is white space.
  public static boolean is(char c) {
    if (c <= ' ') {
      return c >= '\t' && c <= '\r' || c >= 0x1C;
    }
    return switch (c) {
      case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }

  /// The text with every run of white space as one blank, and none at its ends.
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (is(c)) {
        open = !folded.isEmpty();
      } else {
        if (open) {
          folded.append(' ');
          open = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /// What stands between white space.
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean blank = at == text.length() || is(text.charAt(at));
      if (blank && start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      } else if (!blank && start < 0) {
        start = at;
      }
    }
    return words;
  }
}
