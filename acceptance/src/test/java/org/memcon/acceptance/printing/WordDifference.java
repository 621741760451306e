package org.memcon.acceptance.printing;

import java.util.ArrayList;
import java.util.List;

/// By how many words two texts differ, put in, left out or changed, and the first examples.
record WordDifference(int count, List<String> examples) {

  private static final int WINDOW = 60;
  private static final int EXAMPLES = 12;

  /// Compares word by word; where they part, they meet again at the nearest three words in a row
  /// that are the same.
  static WordDifference of(List<String> one, List<String> other) {
    int count = 0;
    List<String> examples = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).equals(other.get(j))) {
        i++;
        j++;
        continue;
      }
      int[] meet = meet(one, i, other, j);
      count += Math.max(meet[0] - i, meet[1] - j);
      if (examples.size() < EXAMPLES) {
        examples.add(
            one.subList(i, Math.min(meet[0], i + 6))
                + " became "
                + other.subList(j, Math.min(meet[1], j + 6)));
      }
      i = meet[0];
      j = meet[1];
    }
    return new WordDifference(count + Math.max(one.size() - i, other.size() - j), examples);
  }

  private static int[] meet(List<String> one, int i, List<String> other, int j) {
    for (int steps = 1; steps < 2 * WINDOW; steps++) {
      for (int a = Math.max(0, steps - WINDOW); a <= Math.min(steps, WINDOW); a++) {
        if (alike(one, i + a, other, j + steps - a)) {
          return new int[] {i + a, j + steps - a};
        }
      }
    }
    return new int[] {Math.min(one.size(), i + 1), Math.min(other.size(), j + 1)};
  }

  private static boolean alike(List<String> one, int i, List<String> other, int j) {
    for (int k = 0; k < 3; k++) {
      boolean ended = i + k >= one.size() && j + k >= other.size();
      boolean same =
          i + k < one.size() && j + k < other.size() && one.get(i + k).equals(other.get(j + k));
      if (!ended && !same) {
        return false;
      }
    }
    return true;
  }
}
