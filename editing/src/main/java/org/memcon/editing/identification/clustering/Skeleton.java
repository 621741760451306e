package org.memcon.editing.identification.clustering;

import org.memcon.editing.identification.naming.Misprint;

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
    return Misprint.isOne(of(one), of(other));
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
}
