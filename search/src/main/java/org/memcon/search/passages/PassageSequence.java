package org.memcon.search.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.layout.PassageTable;

/// The passages that follow each other as a query asks: those of the first set that are followed by
/// one of the second, and so on, and those that follow. The work is linear in the passages.
final class PassageSequence extends PassageSet {

  private final List<PassageSet> parts;
  private final List<PassageExpression.Step> steps;
  private final boolean turns;
  private final List<FixedBitSet> sets = new ArrayList<>();

  PassageSequence(List<PassageSet> parts, List<PassageExpression.Step> steps, boolean turns) {
    this.parts = parts;
    this.steps = steps;
    this.turns = turns;
    parts.forEach(part -> sets.add(new FixedBitSet(64)));
  }

  @Override
  void of(int record, PassageTable table, FixedBitSet into) throws IOException {
    int[] counted = counted(table);
    for (int i = 0; i < parts.size(); i++) {
      sets.set(i, PassageSet.emptied(sets.get(i), table.size()));
      parts.get(i).of(record, table, sets.get(i));
    }
    // What the passages before lead to, and then of these what leads to the passages behind.
    for (int i = 1; i < parts.size(); i++) {
      PassageExpression.Step step = steps.get(i - 1);
      keep(sets.get(i), sets.get(i - 1), counted, step.distance(), step.ordered() ? 0 : -1);
    }
    for (int i = parts.size() - 2; i >= 0; i--) {
      PassageExpression.Step step = steps.get(i);
      keep(sets.get(i), sets.get(i + 1), counted, step.distance(), step.ordered() ? 1 : -1);
    }
    for (FixedBitSet set : sets) {
      PassageSet.add(set, table.size(), into);
    }
  }

  /// The passages that are counted, in order.
  private int[] counted(PassageTable table) {
    int[] counted = new int[table.size()];
    int size = 0;
    for (int i = 0; i < table.size(); i++) {
      if (!turns || table.speaker(i) >= 0) {
        counted[size++] = i;
      }
    }
    return Arrays.copyOf(counted, size);
  }

  /// Keeps those of a set that have one of `others` near: before them (`side` 0), behind them (1),
  /// or either (-1).
  private static void keep(
      FixedBitSet set, FixedBitSet others, int[] counted, int distance, int side) {
    boolean[] near = new boolean[counted.length];
    int last = -1;
    for (int i = 0; i < counted.length && side != 1; i++) {
      near[i] = last >= 0 && i - last <= distance;
      last = others.get(counted[i]) ? i : last;
    }
    last = -1;
    for (int i = counted.length - 1; i >= 0 && side != 0; i--) {
      near[i] |= last >= 0 && last - i <= distance;
      last = others.get(counted[i]) ? i : last;
    }
    for (int i = 0; i < counted.length; i++) {
      if (!near[i]) {
        set.clear(counted[i]);
      }
    }
  }
}
