package org.memcon.editing.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that two texts have in common, in the order of both: first those that stand once in
/// either, then, between two of these, as many as there can be. Long words count more than short
/// ones, so that an "of" does not hold together what is nothing alike.
final class CommonWords {

  /// A table larger than this is not made: of so much that has no word to hold on to, nothing is
  /// said.
  private static final int LARGEST_TABLE = 4_000_000;

  /// So often texts are parted at words that stand once; more often only texts made for it need it.
  private static final int DEEPEST = 24;

  private static final int LONG = 8;
  private static final int SHORT = 3;

  private final int[] left;
  private final int[] right;
  private final int[] weights;
  private final int[] partner;

  private CommonWords(int[] left, int[] right, int[] weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
    this.partner = new int[left.length];
    Arrays.fill(partner, -1);
  }

  /// For each word of the left text the number of the right one's word that is the same, or -1.
  static int[] of(List<Token> left, List<Token> right) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] a = numbered(left, numbers);
    int[] b = numbered(right, numbers);
    int[] weights = new int[numbers.size()];
    numbers.forEach((word, number) -> weights[number] = LONG + Math.min(LONG, word.length()));
    CommonWords common = new CommonWords(a, b, weights);
    common.between(0, a.length, 0, b.length, 0);
    common.leaveIslands(left);
    return common.partner;
  }

  private static int[] numbered(List<Token> tokens, Map<String, Integer> numbers) {
    int[] numbered = new int[tokens.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(tokens.get(i).key(), key -> numbers.size());
    }
    return numbered;
  }

  private void between(int from, int to, int rightFrom, int rightTo, int depth) {
    int a = from;
    int b = rightFrom;
    while (a < to && b < rightTo && left[a] == right[b]) {
      partner[a++] = b++;
    }
    int end = to;
    int rightEnd = rightTo;
    while (end > a && rightEnd > b && left[end - 1] == right[rightEnd - 1]) {
      partner[--end] = --rightEnd;
    }
    if (a == end || b == rightEnd) {
      return;
    }
    List<int[]> anchors =
        depth < DEEPEST ? Anchors.of(left, a, end, right, b, rightEnd) : List.of();
    if (anchors.isEmpty()) {
      table(a, end, b, rightEnd);
      return;
    }
    for (int[] anchor : anchors) {
      between(a, anchor[0], b, anchor[1], depth + 1);
      partner[anchor[0]] = anchor[1];
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    between(a, end, b, rightEnd, depth + 1);
  }

  /// A short word alone between words that differ belongs to what differs: "House of Lords" is not
  /// "Chamber" and "Peers" around an "of".
  private void leaveIslands(List<Token> words) {
    for (int i = 1; i + 1 < left.length; i++) {
      int there = partner[i];
      boolean island = partner[i - 1] < 0 && partner[i + 1] < 0 && there > 0;
      if (island && words.get(i).key().length() <= SHORT && there + 1 < right.length) {
        boolean before = isDiffering(there - 1, i);
        boolean behind = isDiffering(there + 1, i);
        partner[i] = before && behind ? -1 : there;
      }
    }
  }

  // Whether no word near `i` answers this word of the right text.
  private boolean isDiffering(int there, int i) {
    for (int near = i - 1; near >= 0; near--) {
      if (partner[near] >= 0) {
        if (partner[near] == there) {
          return false;
        }
        break;
      }
    }
    for (int near = i + 1; near < left.length; near++) {
      if (partner[near] >= 0) {
        return partner[near] != there;
      }
    }
    return true;
  }

  private void table(int from, int to, int rightFrom, int rightTo) {
    int height = to - from;
    int width = rightTo - rightFrom;
    if ((long) (height + 1) * (width + 1) > LARGEST_TABLE) {
      return;
    }
    int[][] best = new int[height + 1][width + 1];
    for (int i = height - 1; i >= 0; i--) {
      for (int j = width - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (left[from + i] == right[rightFrom + j]) {
          best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + weights[left[from + i]]);
        }
      }
    }
    for (int i = 0, j = 0; i < height && j < width; ) {
      boolean same = left[from + i] == right[rightFrom + j];
      if (same && best[i][j] == best[i + 1][j + 1] + weights[left[from + i]]) {
        partner[from + i++] = rightFrom + j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
