package org.memcon.editing.identification.naming;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.chinese.ChineseName;
import org.memcon.editing.identification.script.LatinLetters;

/// How likely two names are forms of one, 0 to 1, and what speaks for or against it.
public record NameLikeness(double likelihood, String reason) {

  /// Words that sound less alike are two words.
  private static final double SAME_WORD = 0.85;

  /// From this likelihood on, two names are taken for one.
  private static final double SAME = 0.5;

  /// Whether the names are more likely one than two.
  public boolean isSame() {
    return likelihood >= SAME;
  }

  /// Compares two names.
  public static NameLikeness of(PersonName one, PersonName other) {
    if (one.script() == UnicodeScript.HAN && other.script() == UnicodeScript.HAN) {
      boolean same =
          LatinLetters.simplified(one.printed()).equals(LatinLetters.simplified(other.printed()));
      return new NameLikeness(same ? 1 : 0, same ? "the same characters" : "other characters");
    }
    if (one.chinese().isPresent() && other.chinese().isPresent()) {
      return chinese(one.chinese().get(), other.chinese().get());
    }
    Optional<VietnameseName> mine = one.vietnamese();
    Optional<VietnameseName> theirs = other.vietnamese();
    if (mine.isPresent() && theirs.isPresent()) {
      boolean same = mine.equals(theirs);
      return new NameLikeness(same ? 1 : 0.1, same ? "the same letters" : "other names");
    }
    return spelled(one, other);
  }

  private static NameLikeness chinese(ChineseName one, ChineseName other) {
    double likeness = one.likeness(other);
    return new NameLikeness(
        likeness >= 0.2 ? Math.max(likeness, SAME) : likeness,
        likeness >= 0.2 ? "the same syllables in pinyin" : "other syllables");
  }

  private static NameLikeness spelled(PersonName one, PersonName other) {
    NameLikeness whole = spelled(one, other, one.words(), other.words());
    if (whole.isSame() || one.parts().isEmpty() || one.parts().size() != other.parts().size()) {
      return whole;
    }
    // "Nguyen-Huu-Tho" is "Nguyen Huu Tho": part by part, in order.
    boolean unvocalized = one.isUnvocalized() || other.isUnvocalized();
    double least = 1;
    for (int i = 0; i < one.parts().size(); i++) {
      NamePart mine = one.parts().get(i);
      NamePart theirs = other.parts().get(i);
      if (mine.initial() || theirs.initial()) {
        return whole;
      }
      least =
          Math.min(least, WordPair.best(List.of(mine), List.of(theirs), unvocalized).likeness());
    }
    return least >= SAME_WORD ? new NameLikeness(least, "the same parts in order") : whole;
  }

  private static NameLikeness spelled(
      PersonName one, PersonName other, List<NamePart> words, List<NamePart> others) {
    boolean unvocalized = one.isUnvocalized() || other.isUnvocalized();
    List<NamePart> mine = new ArrayList<>(words);
    List<NamePart> theirs = new ArrayList<>(others);
    double least = 1;
    boolean any = false;
    while (true) {
      WordPair pair = WordPair.best(mine, theirs, unvocalized);
      if (pair.likeness() < SAME_WORD) {
        break;
      }
      any = true;
      least = Math.min(least, pair.likeness());
      pair.takeFrom(mine, theirs);
    }
    if (!any) {
      return new NameLikeness(0, "no word in common");
    }
    boolean korean =
        words.size() > 1
            && others.size() > 1
            && WordPair.isKorean(words.getFirst(), others.getFirst());
    if (korean && mine.isEmpty() != theirs.isEmpty()) {
      return new NameLikeness(0.2, "one given name is longer than the other");
    }
    if (!agree(mine, theirs)) {
      return new NameLikeness(
          0.2, "\"" + mine.getFirst().text() + "\" is not \"" + theirs.getFirst().text() + "\"");
    }
    if (isOtherSurname(one, mine, theirs) || isOtherSurname(other, theirs, mine)) {
      return new NameLikeness(0.3, "another surname");
    }
    return new NameLikeness(least, "the same words in another spelling or shorter");
  }

  /// Whether the surname of a name is not in the other, which has a word more that only an initial
  /// stands for: "Dean Rusk" is not "Hinton, Dean R.".
  private static boolean isOtherSurname(
      PersonName name, List<NamePart> left, List<NamePart> leftOfOther) {
    boolean more = leftOfOther.isEmpty() || leftOfOther.stream().anyMatch(part -> !part.initial());
    return name.surname() >= 0
        && left.stream().anyMatch(part -> part == name.parts().get(name.surname()))
        && more;
  }

  /// Whether what is left of two names can stand for each other: every word and initial of the one
  /// that has fewer is, in order, one of the other.
  private static boolean agree(List<NamePart> mine, List<NamePart> theirs) {
    List<NamePart> few = mine.size() <= theirs.size() ? mine : theirs;
    List<NamePart> many = few == mine ? theirs : mine;
    int at = 0;
    for (NamePart part : few) {
      while (at < many.size() && !stands(part, many.get(at))) {
        at++;
      }
      if (at++ >= many.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean stands(NamePart one, NamePart other) {
    return (one.initial() || other.initial()) && one.sound().beginsLike(other.sound());
  }
}
