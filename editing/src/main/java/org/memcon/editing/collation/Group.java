package org.memcon.editing.collation;

/// Passages that answer each other: those of the left side from `from` to before `to`, and those of
/// the right one from `rightFrom` to before `rightTo`. On one of the sides it is one passage.
record Group(int from, int to, int rightFrom, int rightTo) {

  static Group of(int i, int j) {
    return new Group(i, i + 1, j, j + 1);
  }

  /// The same with another passage of the left side before it.
  Group withLeft(int i) {
    return new Group(i, to, rightFrom, rightTo);
  }

  /// The same with another passage of the right side before it.
  Group withRight(int j) {
    return new Group(from, to, j, rightTo);
  }
}
