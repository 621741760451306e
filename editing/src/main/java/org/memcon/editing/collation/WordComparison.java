package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.collation.Stretch;
import org.memcon.model.collation.Stretch.Difference;
import org.memcon.model.text.TextSpan;

/// Compares two texts word by word: which words stand in both, where others stand instead, and
/// where the same words are written with other signs or capitals.
final class WordComparison {

  private final String left;
  private final String right;
  private final List<Token> leftWords;
  private final List<Token> rightWords;
  private final int[] partner;
  private final List<Stretch> stretches = new ArrayList<>();
  private int leftAt;
  private int rightAt;

  private WordComparison(String left, String right) {
    this.left = left;
    this.right = right;
    this.leftWords = Token.of(left);
    this.rightWords = Token.of(right);
    this.partner = CommonWords.of(leftWords, rightWords);
  }

  /// Two texts compared: how much of both are the same words (0 to 1), and the stretches in which
  /// they differ or not.
  record Compared(double agreement, List<Stretch> stretches) {}

  /// What is said of texts that are not compared so.
  static final Compared NOT_MADE = new Compared(0, List.of());

  static Compared of(String left, String right) {
    WordComparison comparison = new WordComparison(left, right);
    comparison.compare();
    int words = comparison.leftWords.size() + comparison.rightWords.size();
    long same = 0;
    for (int there : comparison.partner) {
      same += there >= 0 ? 1 : 0;
    }
    return new Compared(words == 0 ? 1 : 2.0 * same / words, List.copyOf(comparison.stretches));
  }

  private void compare() {
    int i = 0;
    int j = 0;
    while (i < leftWords.size() || j < rightWords.size()) {
      int leftEnd = i;
      while (leftEnd < leftWords.size() && partner[leftEnd] < 0) {
        leftEnd++;
      }
      int rightEnd = leftEnd < leftWords.size() ? partner[leftEnd] : rightWords.size();
      differing(i, leftEnd, j, rightEnd);
      i = leftEnd;
      j = rightEnd;
      if (i < leftWords.size()) {
        signs(leftWords.get(i).start(), rightWords.get(j).start());
        same(leftWords.get(i++), rightWords.get(j++));
      }
    }
    signs(left.length(), right.length());
  }

  /// Words that only one of the texts has, or that the texts have one instead of the other.
  private void differing(int from, int to, int rightFrom, int rightTo) {
    boolean here = from < to;
    boolean there = rightFrom < rightTo;
    if (here && there) {
      signs(leftWords.get(from).start(), rightWords.get(rightFrom).start());
      int end = leftWords.get(to - 1).end();
      add(Difference.SUBSTITUTION, end, rightWords.get(rightTo - 1).end());
    } else if (here) {
      int gap = gap(right, rightAt, rightTo, rightWords);
      boolean leading = differAt(left, leftAt, leftWords.get(from).start(), right, rightAt, gap);
      if (leading) {
        add(Difference.LEFT_ONLY, leftWords.get(to - 1).end(), rightAt);
      } else {
        signs(leftWords.get(from).start(), gap);
        add(Difference.LEFT_ONLY, gap(left, leftWords.get(to - 1).end(), to, leftWords), rightAt);
      }
    } else if (there) {
      int gap = gap(left, leftAt, to, leftWords);
      boolean leading =
          differAt(right, rightAt, rightWords.get(rightFrom).start(), left, leftAt, gap);
      if (leading) {
        add(Difference.RIGHT_ONLY, leftAt, rightWords.get(rightTo - 1).end());
      } else {
        signs(gap, rightWords.get(rightFrom).start());
        int end = gap(right, rightWords.get(rightTo - 1).end(), rightTo, rightWords);
        add(Difference.RIGHT_ONLY, leftAt, end);
      }
    }
  }

  private static int gap(String text, int at, int next, List<Token> words) {
    return next < words.size() ? words.get(next).start() : Math.max(at, text.length());
  }

  // Whether the signs before additional words are others than those that the other text has in
  // their place: then these stand behind the additional words.
  private static boolean differAt(String text, int from, int to, String other, int at, int end) {
    return !signsOf(text, from, to).equals(signsOf(other, at, end));
  }

  private void same(Token here, Token there) {
    String word = left.substring(here.start(), here.end());
    String other = right.substring(there.start(), there.end());
    Difference difference =
        word.equals(other)
            ? Difference.NONE
            : word.equalsIgnoreCase(other)
                ? Difference.CAPITALS
                : joints(word).equals(joints(other)) ? Difference.NONE : Difference.PUNCTUATION;
    add(difference, here.end(), there.end());
  }

  // "isn’t" and "isn't" are one.
  private static String joints(String word) {
    return signsOf(word, 0, word.length());
  }

  /// What stands between words, up to these places.
  private void signs(int leftEnd, int rightEnd) {
    boolean same = signsOf(left, leftAt, leftEnd).equals(signsOf(right, rightAt, rightEnd));
    add(same ? Difference.NONE : Difference.PUNCTUATION, leftEnd, rightEnd);
  }

  // How wide a gap is, where a line ends, and how a printer or a typewriter shows a quotation mark
  // or a dash is nobody's reading.
  private static String signsOf(String text, int from, int to) {
    StringBuilder signs = new StringBuilder();
    for (int i = from; i < to; i++) {
      char sign = text.charAt(i);
      if ("“”„‟«»\"″".indexOf(sign) >= 0) {
        signs.append('"');
      } else if ("‘’‚‛'′`´".indexOf(sign) >= 0) {
        signs.append('\'');
      } else if ("-‐‑‒–—―−".indexOf(sign) >= 0) {
        signs.append(signs.isEmpty() || signs.charAt(signs.length() - 1) != '-' ? "-" : "");
      } else if (sign == '…') {
        signs.append("...");
      } else if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
        signs.append(sign);
      }
    }
    return signs.toString();
  }

  private void add(Difference difference, int leftEnd, int rightEnd) {
    TextSpan here = new TextSpan(leftAt, leftEnd);
    TextSpan there = new TextSpan(rightAt, rightEnd);
    leftAt = leftEnd;
    rightAt = rightEnd;
    if (here.isEmpty() && there.isEmpty()) {
      return;
    }
    if (!stretches.isEmpty()
        && stretches.getLast().difference() == Difference.NONE
        && difference == Difference.NONE) {
      Stretch last = stretches.removeLast();
      stretches.add(new Stretch(difference, last.left().cover(here), last.right().cover(there)));
    } else {
      stretches.add(new Stretch(difference, here, there));
    }
  }
}
