package org.memcon.editing.identification.naming;

import java.util.List;
import org.memcon.editing.identification.script.LatinLetters;

/// A word of one name and the word of another that sounds most like it: `mine` and `theirs` are
/// their places, `myWords` and `theirWords` how many parts each is written in ("Il Sung" and
/// "Ilsung").
record WordPair(int mine, int myWords, int theirs, int theirWords, double likeness) {

  private static final WordPair NONE = new WordPair(0, 0, 0, 0, 0);

  /// Two words written as one must be as much alike as this.
  private static final double JOINED = 0.9;

  /// One spelling may need so many more letters than another.
  private static final int OTHER_LENGTH = 5;

  static WordPair best(List<NamePart> mine, List<NamePart> theirs, boolean unvocalized) {
    WordPair best = NONE;
    for (int i = 0; i < mine.size(); i++) {
      for (int j = 0; j < theirs.size(); j++) {
        if (mine.get(i).initial() || theirs.get(j).initial()) {
          continue;
        }
        best = better(best, of(mine.get(i), theirs.get(j), i, 1, j, 1, unvocalized));
        if (best.likeness() >= 1) {
          return best;
        }
        if (mayJoin(mine, i, theirs.get(j))) {
          NamePart both = mine.get(i).with(mine.get(i + 1));
          best = better(best, joined(both, theirs.get(j), i, 2, j, 1, unvocalized));
        }
        if (mayJoin(theirs, j, mine.get(i))) {
          NamePart both = theirs.get(j).with(theirs.get(j + 1));
          best = better(best, joined(mine.get(i), both, i, 1, j, 2, unvocalized));
        }
      }
    }
    return best;
  }

  /// Whether two words are spellings of one Korean surname.
  static boolean isKorean(NamePart one, NamePart other) {
    return KoreanSurnames.areOne(LatinLetters.fold(one.text()), LatinLetters.fold(other.text()));
  }

  /// Whether a part and the next are together about as long as a word.
  private static boolean mayJoin(List<NamePart> parts, int at, NamePart word) {
    if (at + 1 >= parts.size() || parts.get(at + 1).initial()) {
      return false;
    }
    int together = parts.get(at).text().length() + parts.get(at + 1).text().length();
    return Math.abs(together - word.text().length()) <= OTHER_LENGTH
        && parts.get(at).sound().beginsLike(word.sound());
  }

  private static WordPair of(
      NamePart one, NamePart other, int i, int mine, int j, int theirs, boolean unvocalized) {
    double likeness =
        one.text().equals(other.text()) && !one.sound().isEmpty()
            ? 1
            : one.sound().likeness(other.sound(), unvocalized);
    boolean korean = i == 0 && j == 0 && isKorean(one, other);
    return new WordPair(i, mine, j, theirs, korean ? Math.max(likeness, JOINED) : likeness);
  }

  private static WordPair joined(
      NamePart one, NamePart other, int i, int mine, int j, int theirs, boolean unvocalized) {
    WordPair pair = of(one, other, i, mine, j, theirs, unvocalized);
    return pair.likeness() >= JOINED ? pair : NONE;
  }

  private static WordPair better(WordPair one, WordPair other) {
    return other.likeness() > one.likeness() ? other : one;
  }

  /// Takes the words out of both names.
  void takeFrom(List<NamePart> mine, List<NamePart> theirs) {
    mine.subList(mine(), mine() + myWords).clear();
    theirs.subList(theirs(), theirs() + theirWords).clear();
  }
}
