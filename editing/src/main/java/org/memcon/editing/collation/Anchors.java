package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that stand once in either of two stretches, as many as stand in the same order.
final class Anchors {

  private Anchors() {}

  static List<int[]> of(int[] left, int from, int to, int[] right, int rightFrom, int rightTo) {
    Map<Integer, Integer> single = single(left, from, to);
    Map<Integer, Integer> rightSingle = single(right, rightFrom, rightTo);
    List<int[]> both = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int there = rightSingle.getOrDefault(left[i], -1);
      if (there >= 0 && single.getOrDefault(left[i], -1) == i) {
        both.add(new int[] {i, there});
      }
    }
    return rising(both);
  }

  private static Map<Integer, Integer> single(int[] words, int from, int to) {
    Map<Integer, Integer> single = new HashMap<>();
    for (int i = from; i < to; i++) {
      single.merge(words[i], i, (one, other) -> -1);
    }
    return single;
  }

  // The longest rising row, by piles of cards.
  private static List<int[]> rising(List<int[]> pairs) {
    int[] before = new int[pairs.size()];
    List<Integer> tops = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = tops.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tops.get(middle))[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tops.get(low - 1);
      if (low == tops.size()) {
        tops.add(i);
      } else {
        tops.set(low, i);
      }
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = before[i]) {
      rising.addFirst(pairs.get(i));
    }
    return rising;
  }
}
