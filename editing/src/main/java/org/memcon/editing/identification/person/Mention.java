package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.people.KnownPerson;

/// Words that may name somebody: from which character to which, whom, and how they stand there.
///
/// `head` is the word that stands for the name, `title` the one before it (folded, or empty),
/// `best` the candidates for whom more of the words speak than for the others; `full` says whether
/// somebody may be named in full.
record Mention(
    Words words,
    int start,
    int end,
    String head,
    String title,
    Setting setting,
    List<Candidate> candidates,
    List<Candidate> best,
    boolean full) {

  /// Somebody whom the words may mean, with how many of them are words of the name, and how many of
  /// these are given names or initials.
  record Candidate(KnownPerson person, int start, int end, int matched, int given) {
    boolean isFull() {
      return given > 0 && matched > 1;
    }
  }

  /// How the words stand: at the beginning of a sentence, in capitals, beside a capitalized word
  /// that is no part of the name.
  ///
  /// `before` and `behind` are the office that is said of the person there, in folded words.
  ///
  /// `titled` says whether a title or "the" stands before `left`, `article` whether "the" stands
  /// before the name, `country` whether it is a country's name too.
  record Setting(
      Manner manner,
      boolean opens,
      boolean placed,
      boolean titled,
      boolean article,
      boolean country,
      boolean capitals,
      boolean ordinaryWord,
      String left,
      String right,
      List<String> before,
      List<String> behind) {

    /// Whether the name stands inside a sentence, no capitalized word beside it.
    boolean isMiddle() {
      return !opens && !capitals && !article && left.isEmpty() && right.isEmpty();
    }
  }

  /// In which manner somebody is named.
  enum Manner {
    /// By the surname, alone or not.
    SURNAME,
    /// By a word that is like a surname.
    LIKE_SURNAME,
    /// "Sir Anthony".
    KNIGHT,
    /// "Dear Foster", and what stands under a letter.
    FAMILIAR,
    /// "Foster", "Nuri": the given name alone.
    GIVEN,
    /// "K:", "LBJ:" before what somebody says.
    LETTER
  }

  /// The candidates for whom more of the words speak than for the others.
  static List<Candidate> best(List<Candidate> candidates) {
    if (candidates.size() == 1) {
      return candidates;
    }
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (Candidate candidate : candidates) {
      most = Math.max(most, candidate.matched());
      least = Math.min(least, candidate.matched());
    }
    if (least == most) {
      return candidates;
    }
    List<Candidate> best = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (candidate.matched() == most) {
        best.add(candidate);
      }
    }
    return best;
  }

  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "miss", "ms", "messrs", "dr", "sir", "m");

  /// Whether the title says no office.
  boolean isCourteous() {
    return COURTESIES.contains(title);
  }

  /// Whether some of the candidates would be named in full.
  static boolean isFull(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.isFull()) {
        return true;
      }
    }
    return false;
  }
}
