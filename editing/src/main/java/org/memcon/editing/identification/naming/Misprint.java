package org.memcon.editing.identification.naming;

/// Words that a slip of the pen or the press makes of each other.
public final class Misprint {

  private Misprint() {}

  /// Whether one letter was lost, doubled, changed, or two were swapped.
  public static boolean isOne(String one, String other) {
    int mine = one.length();
    int theirs = other.length();
    if (Math.abs(mine - theirs) > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(mine, theirs) && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(mine, theirs) - head
        && one.charAt(mine - 1 - tail) == other.charAt(theirs - 1 - tail)) {
      tail++;
    }
    int left = Math.max(mine, theirs) - head - tail;
    boolean swapped =
        left == 2
            && mine == theirs
            && one.charAt(head) == other.charAt(head + 1)
            && one.charAt(head + 1) == other.charAt(head);
    return left <= 1 || swapped;
  }
}
