package org.memcon.editing.speech.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.speech.clause.SpeechClause.Verb;

/// Finds whose opinion the first words of a sentence tell without a verb of saying: "Mr. Bell’s
/// view was", "in the Secretary’s opinion", "according to Orlok".
final class OpinionFinder {

  private static final WordList OPINIONS =
      WordList.of(WordList.read("words-of-saying.txt").getOrDefault("opinion", Set.of()));

  private final List<Word> words;

  private OpinionFinder(List<Word> words) {
    this.words = words;
  }

  /// The opinion whose noun stands at a place.
  static Optional<SpeechClause> at(List<Word> words, int at) {
    Word word = words.get(at);
    boolean may = at <= 8 && (word.isAmong(OPINIONS) || word.is("according"));
    return may ? new OpinionFinder(words).at(at) : Optional.empty();
  }

  /// "Mr. Bell’s view was", "In the Secretary’s opinion", "according to Orlok".
  private Optional<SpeechClause> at(int at) {
    Word word = words.get(at);
    if (word.is("according") && at + 2 < words.size() && words.get(at + 1).is("to")) {
      return SubjectReader.from(words, at + 2)
          .filter(found -> found.subject() instanceof Subject.Named)
          .map(found -> clause(found.subject()));
    }
    boolean opinion = word.isAmong(OPINIONS);
    if (!opinion || at == 0) {
      return Optional.empty();
    }
    boolean leads = at + 1 < words.size() && leadsOn(words.get(at + 1));
    int owner = at - 1;
    while (owner > 0
        && !words.get(owner).isPossessive()
        && at - owner < 3
        && !words.get(owner).is("his")) {
      owner--;
    }
    Word possessor = words.get(owner);
    if (!leads) {
      return Optional.empty();
    }
    if (possessor.is("his") || possessor.is("her")) {
      return mayOwn(owner)
          ? Optional.of(clause(new Subject.Pronoun(Subject.Person.HE)))
          : Optional.empty();
    }
    return possessor.isPossessive()
        ? owner(owner).filter(it -> mayOwn(it.from())).map(it -> clause(it.subject()))
        : Optional.empty();
  }

  private static boolean leadsOn(Word next) {
    return next.isComma()
        || next.is("was")
        || next.is("is")
        || next.is("that")
        || next.is("were")
        || next.is("to")
        || next.isCapitalized()
        || next.is("the")
        || next.is("our")
        || next.is("as");
  }

  /// Whether what stands before makes it an opinion told: nothing, "in", "it was".
  private boolean mayOwn(int from) {
    if (from == 0 || SubjectReader.isBullet(words, from - 1)) {
      return true;
    }
    Word before = words.get(from - 1);
    return (before.is("in") && from == 1)
        || (from >= 2 && (before.is("was") || before.is("is")) && words.get(from - 2).is("it"));
  }

  private Optional<SubjectReader.Found> owner(int at) {
    Word word = words.get(at);
    List<Word> bare = new ArrayList<>(words.subList(0, at));
    bare.add(Word.of(word.bare()));
    return SubjectReader.named(bare, at).filter(found -> found.subject() instanceof Subject.Named);
  }

  private static SpeechClause clause(Subject subject) {
    return new SpeechClause(subject, Verb.NOUN, true, false, false, Optional.empty(), false);
  }
}
