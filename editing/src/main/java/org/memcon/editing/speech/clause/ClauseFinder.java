package org.memcon.editing.speech.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.speech.clause.SpeechClause.Verb;

/// Finds the clause of a sentence that says who speaks: the first verb of saying with a person for
/// its subject that does not stand in a subordinate clause.
public final class ClauseFinder {

  private static final Set<String> SUBORDINATING =
      Set.of(
          "that",
          "which",
          "who",
          "whom",
          "when",
          "if",
          "whether",
          "since",
          "because",
          "what",
          "than",
          "where",
          "until",
          "although",
          "though",
          "how",
          "why",
          "while",
          "after",
          "before",
          "unless",
          "whereas",
          "once",
          "whose",
          "like");

  private static final Set<String> BE = Set.of("was", "were", "is", "had", "been", "be", "being");

  private final List<Word> words;

  private ClauseFinder(List<Word> words) {
    this.words = words;
  }

  /// Whether a word is the past of a verb of saying.
  public static boolean isVerb(String word) {
    return SayingVerbs.isPast(word);
  }

  /// Whether a word of so many letters with this one first and "d" last may be such a verb.
  public static boolean mayBeVerb(char first, int letters) {
    return SayingVerbs.mayBePast(first, letters);
  }

  /// The clause, if the sentence has one.
  public static Optional<SpeechClause> find(List<Word> words) {
    ClauseFinder finder = new ClauseFinder(words);
    Optional<SpeechClause> led = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).quoted() || !words.get(i).isWord()) {
        continue;
      }
      Optional<SpeechClause> noun = OpinionFinder.at(words, i);
      if (noun.isPresent()) {
        return noun;
      }
      Optional<Verb> verb = SayingVerbs.at(words, i);
      if (verb.isPresent()) {
        Optional<SpeechClause> clause = finder.clause(i, verb.get());
        if (clause.isPresent() && !clause.get().led()) {
          return clause;
        }
        led = led.or(() -> clause);
      }
    }
    return led;
  }

  private Optional<SpeechClause> clause(int at, Verb verb) {
    int before = at - 1;
    boolean past = false;
    while (before >= 0 && SayingVerbs.mayStandBetween(words.get(before))) {
      past |= words.get(before).is("had") || words.get(before).is("has");
      before--;
    }
    before = beforeBrackets(before);
    if (before >= 0 && BE.contains(words.get(before).lower())) {
      return passive(at, before, verb);
    }
    if (before < 0 || isBullet(before)) {
      return elided(at, verb);
    }
    if (isSign(before)) {
      Optional<SpeechClause> behind = inverted(at, verb);
      return behind.isPresent() ? behind : parenthesis(at, before, verb, past);
    }
    if (words.get(before).is("and") || words.get(before).is("but")) {
      return joined(at, before, verb, past);
    }
    Optional<SubjectReader.Found> subject = SubjectReader.before(words, before);
    if (subject.isEmpty() || subject.get().subject() instanceof Subject.Nobody) {
      return Optional.empty();
    }
    if (isObjectOfParticiple(subject.get().from())) {
      return joined(at, before, verb, past);
    }
    return judged(subject.get(), at, verb, past);
  }

  /// "The Minister in greeting Bell said": Bell is greeted.
  private boolean isObjectOfParticiple(int from) {
    Word before = from > 1 ? words.get(from - 1) : words.get(0);
    return from > 1 && !before.isCapitalized() && before.lower().endsWith("ing");
  }

  /// What stands before words in square brackets, which tell of a gap: "Bell [1 line not
  /// declassified] said".
  private int beforeBrackets(int at) {
    if (at < 0 || !words.get(at).is(']')) {
      return at;
    }
    int open = at;
    while (open >= 0 && !words.get(open).is('[')) {
      open--;
    }
    return open > 0 ? open - 1 : at;
  }

  private Optional<SpeechClause> judged(
      SubjectReader.Found subject, int at, Verb verb, boolean past) {
    int from = subject.from();
    boolean initial = isInitial(from);
    initial |= isBehindSubordinate(from, subject.subject());
    boolean as = from > 0 && words.get(from - 1).is("as");
    if (!as && !initial && isNested(from)) {
      return Optional.empty();
    }
    return Optional.of(
        new SpeechClause(
            subject.subject(), verb, initial, past, as, object(at, verb), answers(from)));
  }

  /// Telegrams put no comma between a subordinate clause and the main one: "As I rose Orlok said".
  private boolean isBehindSubordinate(int from, Subject subject) {
    if (from < 3 || !(subject instanceof Subject.Named)) {
      return false;
    }
    boolean leads =
        switch (words.getFirst().lower()) {
          case "as", "when", "after", "before", "while", "if", "since" -> true;
          default -> false;
        };
    for (int i = 0; i < from; i++) {
      if (!words.get(i).isWord() || (i > 0 && SUBORDINATING.contains(words.get(i).lower()))) {
        return false;
      }
    }
    return leads;
  }

  /// Whether the sentence begins as an answer does: "In reply", "Replying".
  private boolean answers(int to) {
    for (int i = 0; i < Math.min(to, 4); i++) {
      switch (words.get(i).lower()) {
        case "reply", "response", "answer", "replying", "responding", "answering", "rejoinder" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Whether nothing stands before the subject but an adverbial, which a comma may end.
  private boolean isInitial(int from) {
    if (from == 0 || isBullet(from - 1)) {
      return true;
    }
    if (SUBORDINATING.contains(words.get(from - 1).lower())) {
      return false;
    }
    for (int i = 0; i < from; i++) {
      Word word = words.get(i);
      if (word.isWord() && isFinite(i)) {
        return false;
      }
    }
    return from < 30;
  }

  private boolean isFinite(int at) {
    String word = words.get(at).lower();
    return switch (word) {
      case "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "would",
          "will",
          "could",
          "should",
          "can",
          "may",
          "might",
          "must",
          "did",
          "does" ->
          true;
      default -> false;
    };
  }

  /// Whether the subject stands in a subordinate clause or behind a noun that the clause explains.
  private boolean isNested(int from) {
    Word before = words.get(from - 1);
    if (!before.isWord()) {
      return before.is('(') || before.is('[');
    }
    if (SUBORDINATING.contains(before.lower())) {
      return true;
    }
    return !(before.is("and")
        || before.is("but")
        || before.is("then")
        || before.is("so")
        || before.is("however")
        || before.is("therefore"));
  }

  /// Behind commas: "Bell, in turn, said", "Bell, while agreeing with this, said".
  private Optional<SpeechClause> parenthesis(int at, int comma, Verb verb, boolean past) {
    if (!words.get(comma).isComma()) {
      return Optional.empty();
    }
    for (int i = comma - 1; i > 0 && comma - i < 40; i--) {
      if (words.get(i).isComma()) {
        Optional<SubjectReader.Found> subject = SubjectReader.before(words, i - 1);
        boolean person =
            subject.isPresent() && !(subject.get().subject() instanceof Subject.Nobody);
        if (person && (subject.get().from() == 0 || isInitial(subject.get().from()))) {
          return Optional.of(
              new SpeechClause(
                  subject.get().subject(),
                  verb,
                  true,
                  past,
                  false,
                  object(at, verb),
                  answers(subject.get().from())));
        }
      }
    }
    return Optional.empty();
  }

  /// "said the Secretary", behind a comma or a quotation.
  private Optional<SpeechClause> inverted(int at, Verb verb) {
    if (verb == Verb.VIEW || at + 1 >= words.size()) {
      return Optional.empty();
    }
    return SubjectReader.from(words, at + 1)
        .filter(found -> !(found.subject() instanceof Subject.Pronoun))
        .filter(found ->
            found.to() == words.size()
                || !words.get(found.to()).isWord()
                || SUBORDINATING.contains(words.get(found.to()).lower()))
        .map(found ->
            new SpeechClause(found.subject(), verb, false, false, false, Optional.empty(), false));
  }

  /// "Bell smiled and said".
  private Optional<SpeechClause> joined(int at, int and, Verb verb, boolean past) {
    int first = isBullet(0) ? 1 : 0;
    Optional<SubjectReader.Found> subject = SubjectReader.from(words, first);
    boolean person =
        subject.isPresent()
            && subject.get().from() == first
            && !(subject.get().subject() instanceof Subject.Nobody)
            && subject.get().to() < and;
    if (!person || isObjective(first)) {
      return Optional.empty();
    }
    for (int i = subject.get().to(); i < and; i++) {
      if (SUBORDINATING.contains(words.get(i).lower()) || words.get(i).is("to")) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new SpeechClause(
            subject.get().subject(), verb, true, past, false, object(at, verb), false));
  }

  private boolean isObjective(int at) {
    return switch (words.get(at).lower()) {
      case "him", "her", "me", "us", "them" -> true;
      default -> false;
    };
  }

  /// "It was agreed that": said by nobody who is named. A person who is told something says
  /// nothing.
  private Optional<SpeechClause> passive(int at, int be, Verb verb) {
    int it = be - 1;
    while (it >= 0 && SayingVerbs.mayStandBetween(words.get(it))) {
      it--;
    }
    boolean now = words.get(be).is("was") || words.get(be).is("were");
    if (it >= 0 && now && (verb == Verb.TELL || words.get(at).is("asked"))) {
      Optional<SubjectReader.Found> told =
          SubjectReader.before(words, it)
              .filter(found -> !(found.subject() instanceof Subject.Nobody))
              .filter(found -> isInitial(found.from()));
      if (told.isPresent()) {
        return told.map(found ->
            new SpeechClause(
                new Subject.Nobody(),
                verb,
                true,
                false,
                false,
                Optional.of(found.subject()),
                false));
      }
    }
    boolean impersonal =
        it >= 0
            && (now || words.get(be).is("is"))
            && words.get(it).is("it")
            && (it < 3 || isBullet(it - 1))
            && isInitial(it)
            && at + 1 < words.size();
    Optional<SpeechClause> agent = impersonal ? agent(at, verb) : Optional.empty();
    if (agent.isPresent()) {
      return agent;
    }
    return impersonal
        ? Optional.of(
            new SpeechClause(
                new Subject.Nobody(), verb, true, false, false, Optional.empty(), false))
        : Optional.empty();
  }

  /// "It was pointed out by Bell that".
  private Optional<SpeechClause> agent(int at, Verb verb) {
    for (int i = at + 1; i < Math.min(words.size() - 1, at + 4); i++) {
      if (words.get(i).is("by")) {
        return SubjectReader.from(words, i + 1)
            .filter(found -> found.subject() instanceof Subject.Named)
            .map(found ->
                new SpeechClause(
                    found.subject(), verb, true, false, false, Optional.empty(), false));
      }
    }
    return Optional.empty();
  }

  /// Telegrams leave the subject out: "Said he would come".
  private Optional<SpeechClause> elided(int at, Verb verb) {
    boolean leads = at == 0 || isBullet(at - 1);
    boolean participle =
        at + 1 < words.size() && (words.get(at + 1).is("by") || words.get(at + 1).isComma());
    return leads && words.get(at).isCapitalized() && !participle
        ? Optional.of(
            new SpeechClause(
                new Subject.Elided(), verb, true, false, false, object(at, verb), false))
        : Optional.empty();
  }

  private Optional<Subject> object(int at, Verb verb) {
    if (verb != Verb.TELL && verb != Verb.ASK) {
      return Optional.empty();
    }
    return SubjectReader.from(words, at + 1)
        .map(SubjectReader.Found::subject)
        .filter(it -> it instanceof Subject.Named || isObjective(at + 1));
  }

  private boolean isSign(int at) {
    return !words.get(at).isWord();
  }

  /// Signs and numbers that lead a sentence of a list: "—", "(a)", "7.".
  private boolean isBullet(int at) {
    return SubjectReader.isBullet(words, at);
  }
}
