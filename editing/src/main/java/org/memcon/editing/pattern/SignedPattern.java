package org.memcon.editing.pattern;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern each match of which begins with one of a few signs. Looking for a sign is quick; a
/// pattern of many branches tried at every character is not.
public final class SignedPattern {

  private final Pattern pattern;
  private final List<String> signs;

  /// Whether a sign begins with the character; those beyond ASCII share the last place.
  private final boolean[] begins = new boolean[129];

  private SignedPattern(Pattern pattern, List<String> signs) {
    this.pattern = pattern;
    this.signs = List.copyOf(signs);
    signs.forEach(sign -> begins[Math.min(sign.charAt(0), 128)] = true);
  }

  /// The pattern of an expression that matches nothing but what begins with one of the signs.
  public static SignedPattern of(String expression, String... signs) {
    return new SignedPattern(Pattern.compile(expression), List.of(signs));
  }

  /// A matcher of the text for [#find]; what stands before a match is seen by the pattern.
  public Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /// Finds the first match from `from` on with a matcher of this pattern and this text.
  public boolean find(Matcher matcher, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (begins[Math.min(text.charAt(at), 128)]
          && isSigned(text, at)
          && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSigned(String text, int at) {
    for (int i = 0; i < signs.size(); i++) {
      if (text.startsWith(signs.get(i), at)) {
        return true;
      }
    }
    return false;
  }
}
