package org.memcon.editing.emendation.words;

/// A word with one letter put in, looked up without being written: hundreds of such are tried for
/// each word of a text, and hardly one of them is a word.
public final class FilledWord {

  private final String word;

  /// The hashes of the letters before each place, and of those from it on.
  private final int[] before;

  private final int[] behind;

  /// What the hash of the letters before a place is multiplied by, as so many follow.
  private final int[] powers;

  private int at;
  private char letter;

  /// A word into which no letter is put yet.
  public FilledWord(String word) {
    this.word = word;
    int length = word.length();
    before = new int[length + 1];
    behind = new int[length + 1];
    powers = new int[length + 1];
    powers[0] = 1;
    for (int i = 0; i < length; i++) {
      before[i + 1] = hash(before[i], word.charAt(i));
      powers[i + 1] = hash(powers[i], '\0');
    }
    for (int i = length - 1; i >= 0; i--) {
      behind[i] = behind[i + 1] + powers[length - 1 - i] * hash(0, word.charAt(i));
    }
  }

  /// Puts a letter before the one at a place, instead of what was put in before.
  public void put(int place, char another) {
    this.at = place;
    this.letter = another;
  }

  /// The hash of letters and one more behind them, whatever its case.
  static int hash(int before, char letter) {
    return 31 * before + Character.toLowerCase(letter);
  }

  /// The hash that the word would have if it were written.
  int hash() {
    return hash(before[at], letter) * powers[word.length() - at] + behind[at];
  }

  /// Whether it is this word, which is written small.
  boolean is(String other) {
    if (other.length() != word.length() + 1 || other.charAt(at) != Character.toLowerCase(letter)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (other.charAt(i < at ? i : i + 1) != Character.toLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The word with its letter, written.
  @Override
  public String toString() {
    return word.substring(0, at) + letter + word.substring(at);
  }
}
