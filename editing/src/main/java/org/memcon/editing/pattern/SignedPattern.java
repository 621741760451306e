package org.memcon.editing.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern each match of which begins with one of a few signs. Looking for a sign is quick; a
/// pattern of many branches tried at every character is not.
public final class SignedPattern {

  private final Pattern pattern;

  /// The signs that begin with a character, empty for most; those beyond ASCII share the last.
  private final String[][] signs = new String[129][];

  /// Which two letters signs begin with, of each letter its last five bits: most pairs in a text
  /// are none of these.
  private final boolean[] pairs = new boolean[1 << 10];

  private SignedPattern(Pattern pattern, List<String> signs) {
    this.pattern = pattern;
    signs.forEach(this::pairs);
    Arrays.setAll(this.signs, c -> begun(signs, c));
  }

  private void pairs(String sign) {
    // Behind a sign of one letter any other may stand.
    for (char any = 0; any < 32; any++) {
      pairs[pair(sign.charAt(0), sign.length() > 1 ? sign.charAt(1) : any)] = true;
    }
  }

  private static String[] begun(List<String> signs, int c) {
    return signs.stream().filter(sign -> Math.min(sign.charAt(0), 128) == c).toArray(String[]::new);
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
    for (int at = next(text, from); at >= 0; at = next(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of the signs stands in a text; where none does, no matcher is needed.
  public boolean mayFind(String text) {
    return next(text, 0) >= 0;
  }

  private int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char first = text.charAt(at);
      char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
      if (pairs[pair(first, second)] && isSigned(signs[Math.min(first, 128)], text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static int pair(char first, char second) {
    return (first & 31) << 5 | second & 31;
  }

  private static boolean isSigned(String[] signs, String text, int at) {
    for (String sign : signs) {
      if (text.startsWith(sign, at)) {
        return true;
      }
    }
    return false;
  }
}
