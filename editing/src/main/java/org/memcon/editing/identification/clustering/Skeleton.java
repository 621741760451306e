package org.memcon.editing.identification.clustering;

/// The consonants of a word, those that spellings change taken together: words that have none of
/// them in common need no closer look.
final class Skeleton {

  private Skeleton() {}

  static String of(String printed) {
    // "Zhou" and "Chou", "Xu" and "Hsu", whose x stands here as ks.
    String word = printed.replace("zh", "ch").replaceFirst("^ks", "s");
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char sound = sound(word.charAt(i), i);
      if (sound != 0 && (bones.isEmpty() || bones.charAt(bones.length() - 1) != sound)) {
        bones.append(sound);
      }
    }
    return bones.isEmpty() ? "-" : bones.toString();
  }

  /// Whether two words have the same consonants but for one.
  static boolean isShared(String one, String other) {
    return misprinted(of(one), of(other));
  }

  private static char sound(char letter, int at) {
    return switch (letter) {
      case 'b', 'p' -> 'p';
      case 'f', 'v' -> 'f';
      case 'w' -> at == 0 ? 'f' : 0;
      case 'c', 'k', 'q', 'g', 'x', 'j' -> 'k';
      case 's', 'z' -> 's';
      case 'd', 't' -> 't';
      case 'm', 'n', 'l', 'r' -> letter;
      default -> 0;
    };
  }

  /// Whether one letter was lost, doubled, changed, or two were swapped.
  static boolean misprinted(String one, String other) {
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
