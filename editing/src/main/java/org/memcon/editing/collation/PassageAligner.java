package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Finds which passages of two sides answer each other, in the order of both: of all ways to set
/// them beside each other that in which they share most. Several passages that follow each other
/// may answer one; some are answered by none.
final class PassageAligner {

  private static final int LEFT_SKIPPED = 1;
  private static final int RIGHT_SKIPPED = 2;
  private static final int PAIR = 3;
  private static final int SEVERAL_RIGHT = 4;
  private static final int SEVERAL_LEFT = 5;
  private static final int[] WAYS = {RIGHT_SKIPPED, PAIR, SEVERAL_RIGHT, SEVERAL_LEFT};
  private static final int WAY = 7;
  private static final int RIGHT_GOES_ON = 8;
  private static final int LEFT_GOES_ON = 16;

  private final List<Side> left;
  private final List<Side> right;
  private final Matter matter;
  private final Measure measure;
  private final double[] leftWeights;
  private final double[] rightWeights;
  private final byte[][] ways;

  private PassageAligner(List<Side> left, List<Side> right, Matter matter, Measure measure) {
    this.left = left;
    this.right = right;
    this.matter = matter;
    this.measure = measure;
    this.leftWeights = new double[left.size()];
    this.rightWeights = new double[right.size()];
    Arrays.setAll(leftWeights, matter::left);
    Arrays.setAll(rightWeights, matter::right);
    this.ways = new byte[left.size() + 1][right.size() + 1];
  }

  /// The groups of passages that answer each other, in order.
  static List<Group> align(List<Side> left, List<Side> right, Matter matter, Measure measure) {
    PassageAligner aligner = new PassageAligner(left, right, matter, measure);
    aligner.fill();
    return aligner.groups();
  }

  /// The best that can be had up to a pair of passages: at all, where they are a pair, and where
  /// either is one of several that answer the other.
  private static final class Line {
    final double[] best;
    final double[] pair;
    final double[] severalRight;
    final double[] severalLeft;

    Line(int length) {
      best = new double[length];
      pair = new double[length];
      severalRight = new double[length];
      severalLeft = new double[length];
      for (double[] none : List.of(pair, severalRight, severalLeft)) {
        Arrays.fill(none, Double.NEGATIVE_INFINITY);
      }
    }
  }

  private void fill() {
    Line above = new Line(right.size() + 1);
    for (int i = 1; i <= left.size(); i++) {
      Line line = new Line(right.size() + 1);
      for (int j = 1; j <= right.size(); j++) {
        fill(i, j, line, above);
      }
      above = line;
    }
  }

  private void fill(int i, int j, Line line, Line above) {
    double gain = gain(i - 1, j - 1);
    double further = gain - measure.further() * Math.min(leftWeights[i - 1], rightWeights[j - 1]);
    line.pair[j] = above.best[j - 1] + gain;
    boolean rightGoesOn = line.severalRight[j - 1] > line.pair[j - 1];
    line.severalRight[j] = further + Math.max(line.severalRight[j - 1], line.pair[j - 1]);
    boolean leftGoesOn = above.severalLeft[j] > above.pair[j];
    line.severalLeft[j] = further + Math.max(above.severalLeft[j], above.pair[j]);

    int way = LEFT_SKIPPED;
    line.best[j] = above.best[j];
    double[] others = {line.best[j - 1], line.pair[j], line.severalRight[j], line.severalLeft[j]};
    for (int other = 0; other < others.length; other++) {
      if (others[other] > line.best[j]) {
        line.best[j] = others[other];
        way = WAYS[other];
      }
    }
    ways[i][j] = (byte) (way | (rightGoesOn ? RIGHT_GOES_ON : 0) | (leftGoesOn ? LEFT_GOES_ON : 0));
  }

  private double gain(int i, int j) {
    double smaller = Math.min(leftWeights[i], rightWeights[j]);
    Set<String> here = left.get(i).voices();
    Set<String> there = right.get(j).voices();
    double voice =
        here.isEmpty() || there.isEmpty()
            ? 0
            : Collections.disjoint(here, there) ? -measure.voice() : measure.voice();
    return matter.shared(i, j) + (voice - measure.least()) * smaller;
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    int i = left.size();
    int j = right.size();
    while (i > 0 && j > 0) {
      int way = ways[i][j] & WAY;
      switch (way) {
        case LEFT_SKIPPED -> i--;
        case RIGHT_SKIPPED -> j--;
        default -> {
          Group group = Group.of(i - 1, j - 1);
          boolean goesOn = way != PAIR;
          while (goesOn) {
            if (way == SEVERAL_RIGHT) {
              goesOn = (ways[i][j] & RIGHT_GOES_ON) != 0;
              group = group.withRight(--j - 1);
            } else {
              goesOn = (ways[i][j] & LEFT_GOES_ON) != 0;
              group = group.withLeft(--i - 1);
            }
          }
          groups.addFirst(group);
          i--;
          j--;
        }
      }
    }
    return groups;
  }
}
