package org.memcon.editing.speech.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.speech.clause.Opening;
import org.memcon.editing.speech.clause.SpeechClause;
import org.memcon.editing.speech.clause.SpeechClause.Verb;
import org.memcon.editing.speech.clause.Subject;
import org.memcon.editing.speech.clause.Word;
import org.memcon.editing.speech.company.Company;
import org.memcon.editing.speech.company.Talker;

/// Follows a narration sentence by sentence and says whose speech each reports.
///
/// A clause of saying names the speaker; sentences without one go on with what the speaker says,
/// until another speaks or something happens.
final class Attributor {

  private final Company company;
  private final Established established;
  private final boolean letters;
  private List<Talker> current = List.of();
  private @Nullable Talker asked;
  private @Nullable Talker actor;
  private @Nullable Talker met;
  private Verb last = Verb.SAY;
  private int since;
  private boolean crossed;
  private boolean unnamed;
  private int brackets;

  /// `letters` where the record is a telegram or letter, whose writer comments between.
  Attributor(Company company, Established established, boolean letters) {
    this.letters = letters;
    this.company = company;
    this.established = established;
  }

  /// A paragraph begins.
  void paragraph() {
    crossed = true;
    brackets = 0;
  }

  /// The attribution of a sentence; none where it is nobody's speech, or unsure.
  Optional<Attribution> attribute(
      String sentence, List<Word> words, Optional<SpeechClause> clause, Narration.Place place) {
    boolean aside = Narration.isAside(sentence) || brackets > 0;
    brackets = Math.max(0, brackets + Narration.brackets(sentence));
    aside |= brackets > 0 && sentence.charAt(0) == '(';
    Optional<Attribution> said = aside ? Optional.empty() : clause.flatMap(this::said);
    boolean nobody = clause.filter(it -> it.subject() instanceof Subject.Nobody).isPresent();
    boolean open = !aside && said.isEmpty() && clause.filter(this::opens).isPresent();
    if (said.isPresent()) {
      if (!nobody) {
        since = 0;
      }
      crossed = false;
      return said;
    }
    if (open) {
      current = List.of();
      return Optional.empty();
    }
    return goesOn(sentence, words, place, aside);
  }

  /// Whether a clause gives the floor to somebody who cannot be told.
  private boolean opens(SpeechClause clause) {
    if (!clause.initial() || clause.past()) {
      return false;
    }
    boolean strong = clause.verb() != Verb.VIEW;
    if (clause.subject() instanceof Subject.Pronoun it) {
      boolean answers = last == Verb.ASK || clause.verb() == Verb.REPLY;
      boolean he = it.person() == Subject.Person.HE || it.person() == Subject.Person.SHE;
      boolean theirs = it.person() == Subject.Person.THEY && answers;
      boolean writer = it.person() == Subject.Person.I && company.author().isEmpty();
      return (writer && strong)
          || ((theirs || (he && strong)) && isCurrent(company.author()))
          || (it.person() == Subject.Person.WE && strong && company.author().isPresent());
    }
    return (clause.subject() instanceof Subject.Several
            || clause.subject() instanceof Subject.Named)
        && strong;
  }

  private Optional<Attribution> said(SpeechClause clause) {
    return switch (clause.subject()) {
      case Subject.Nobody nobody -> unnamed(clause);
      case Subject.Several several -> Optional.empty();
      case Subject.Elided elided ->
          current.isEmpty()
              ? Optional.empty()
              : Optional.of(speak(current, clause, 0.85, "a verb of saying without a subject"));
      case Subject.Pronoun pronoun -> pronoun(pronoun.person(), clause);
      case Subject.Named named -> named(named, clause);
    };
  }

  /// "It was agreed"; "he was told": by whom, the talk of two alone says.
  private Optional<Attribution> unnamed(SpeechClause clause) {
    Optional<Talker> told = clause.object().flatMap(this::hearing);
    if (told.isPresent()) {
      Optional<Talker> other = answerer(told.get());
      current = other.map(List::of).orElse(List.of());
      return Optional.of(
          new Attribution(
              current.stream().map(Talker::key).toList(),
              List.of(told.get().key()),
              0.7,
              "somebody is told"));
    }
    unnamed = true;
    return established.narrates() && !current.isEmpty()
        ? Optional.of(new Attribution(List.of(), List.of(), 0.6, "said, but not by whom"))
        : Optional.empty();
  }

  /// Who is told something: by name, or the speaker before as "he".
  private Optional<Talker> hearing(Subject subject) {
    boolean he =
        subject instanceof Subject.Pronoun it
            && (it.person() == Subject.Person.HE || it.person() == Subject.Person.SHE);
    return he && current.size() == 1 ? Optional.of(current.getFirst()) : person(subject);
  }

  /// The other one of two who talk, the author among them.
  private Optional<Talker> answerer(Talker told) {
    return company.otherOf(told).or(() -> told.equals(met) ? company.author() : Optional.empty());
  }

  private Optional<Attribution> named(Subject.Named named, SpeechClause clause) {
    List<Talker> talkers = named.people().stream().map(company::resolve).distinct().toList();
    boolean same = talkers.equals(current);
    boolean view = clause.verb() == Verb.VIEW || clause.verb() == Verb.NOUN;
    for (Talker talker : talkers) {
      boolean known =
          clause.verb() == Verb.NOUN ? established.returns(talker) : established.speaks(talker);
      boolean past = clause.past() && !(clause.initial() && isCurrent(company.author()));
      boolean weak = past || clause.led() || (view && !clause.initial());
      if (!(known || talker.listed()) || (weak && !same && !current.isEmpty())) {
        return Optional.empty();
      }
    }
    double sure = (view ? 0.9 : 0.97) - (talkers.size() > 1 ? 0.05 : 0);
    return Optional.of(speak(talkers, clause, sure, "named with a verb of saying"));
  }

  private Optional<Attribution> pronoun(Subject.Person person, SpeechClause clause) {
    Optional<Talker> author = company.author();
    switch (person) {
      case I -> {
        boolean view = clause.verb() == Verb.VIEW && !isCurrent(author);
        return author.isEmpty() || view
            ? Optional.empty()
            : Optional.of(speak(List.of(author.get()), clause, 0.95, "“I” is the author"));
      }
      case HE, SHE, LATTER -> {
        return he(person, clause);
      }
      case THEY -> {
        boolean together = current.size() > 1 || (current.size() == 1 && isPeople(current));
        return together
            ? Optional.of(speak(current, clause, 0.8, "“they” are the speakers before"))
            : Optional.empty();
      }
      case WE -> {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "The Soviets": several, named as one.
  private static boolean isPeople(List<Talker> talkers) {
    Talker talker = talkers.getFirst();
    return !talker.listed() && talker.offices().isEmpty() && talker.key().endsWith("s");
  }

  private Optional<Attribution> he(Subject.Person person, SpeechClause clause) {
    if (actor != null && clause.initial()) {
      return Optional.of(speak(List.of(actor), clause, 0.8, "“he” is the one before"));
    }
    if (current.isEmpty()) {
      boolean weak = clause.verb() == Verb.VIEW || !clause.initial();
      return Optional.ofNullable(met)
          .or(() -> weak ? Optional.empty() : company.author().flatMap(company::lastBut))
          .map(it -> speak(List.of(it), clause, 0.75, "“he” is the one whom the author met"));
    }
    Talker speaker = current.getFirst();
    boolean author = isCurrent(company.author());
    boolean answers =
        clause.answering()
            || person == Subject.Person.LATTER
            || (clause.verb() == Verb.REPLY && (last == Verb.ASK || last == Verb.TELL));
    boolean addressed =
        clause
            .object()
            .filter(it -> it instanceof Subject.Named)
            .map(it -> ((Subject.Named) it).people())
            .filter(people -> company.resolve(people.getFirst()).equals(speaker))
            .isPresent();
    if (author || answers || addressed) {
      Optional<Talker> other =
          Optional.ofNullable(asked)
              .filter(it -> !it.equals(speaker))
              .or(() -> company.otherOf(speaker))
              .or(() -> company.lastBut(speaker))
              .or(() -> Optional.ofNullable(met).filter(it -> !it.equals(speaker)))
              .filter(it -> !company.author().equals(Optional.of(it)))
              .or(() -> author ? Optional.empty() : Optional.of(speaker));
      return other.map(
          it -> speak(List.of(it), clause, 0.8, "“he” is the other, who was spoken to"));
    }
    if (current.size() > 1) {
      return Optional.empty();
    }
    double sure = clause.verb() == Verb.VIEW ? 0.88 : 0.93;
    return Optional.of(speak(current, clause, sure, "“he” is the speaker before"));
  }

  private boolean isCurrent(Optional<Talker> talker) {
    return talker.isPresent() && current.equals(List.of(talker.get()));
  }

  private Attribution speak(
      List<Talker> talkers, SpeechClause clause, double confidence, String reason) {
    Optional<Talker> object = clause.object().flatMap(this::person);
    current = List.copyOf(talkers);
    List<List<String>> words =
        clause.subject() instanceof Subject.Named named ? named.people() : List.of();
    for (int i = 0; i < talkers.size(); i++) {
      company.spoke(talkers.get(i), i < words.size() ? words.get(i) : List.of());
    }
    actor = null;
    unnamed = false;

    asked = object.orElse(null);
    last = clause.verb();
    return told(confidence, reason);
  }

  private Optional<Talker> person(Subject object) {
    return switch (object) {
      case Subject.Named named -> {
        Talker talker = company.resolve(named.people().getFirst());
        yield talker.listed() || established.speaks(talker)
            ? Optional.of(talker)
            : Optional.empty();
      }
      case Subject.Pronoun pronoun ->
          switch (pronoun.person()) {
            case I -> company.author();
            case HE, SHE ->
                current.size() == 1 ? company.otherOf(current.getFirst()) : Optional.empty();
            case WE, THEY, LATTER -> Optional.empty();
          };
      case Subject.Elided elided -> Optional.empty();
      case Subject.Nobody nobody -> Optional.empty();
      case Subject.Several several -> Optional.empty();
    };
  }

  private Attribution told(double confidence, String reason) {
    List<String> who = current.stream().map(Talker::key).toList();
    List<String> toWhom = new ArrayList<>();
    if (asked != null && !current.contains(asked)) {
      toWhom.add(asked.key());
    } else if (current.size() == 1) {
      hearer(current.getFirst()).ifPresent(it -> toWhom.add(it.key()));
    }
    return new Attribution(who, toWhom, confidence, reason);
  }

  /// To whom somebody speaks where two talk, or the author and the one whom the author met.
  private Optional<Talker> hearer(Talker speaker) {
    Optional<Talker> other = company.otherOf(speaker);
    if (other.isPresent() || met == null || company.listed() > 2) {
      return other;
    }
    return isCurrent(company.author())
        ? Optional.of(met)
        : company.author().filter(author -> speaker.equals(met));
  }

  private Optional<Attribution> goesOn(
      String sentence, List<Word> words, Narration.Place place, boolean aside) {
    if (letters && Narration.closes(words, place)) {
      current = List.of();
    }
    if (aside || Narration.isTold(sentence, words, place)) {
      return Optional.empty();
    }
    if (isAct(words) || current.isEmpty() || unnamed) {
      return Optional.empty();
    }
    since++;
    double sure = 0.9 - 0.01 * Math.min(since, 20) - (crossed ? 0.15 : 0);
    return Optional.of(told(sure, "goes on with what the speaker before says"));
  }

  private boolean isAuthorsAct(List<Word> words) {
    boolean deed = Opening.isDeed(words);
    if (deed) {
      met =
          Opening.met(words)
              .map(it -> company.resolve(((Subject.Named) it).people().getFirst()))
              .orElse(met);
    }
    // A writer who is not known takes the floor all the same.
    return deed || (company.author().isPresent() && !isCurrent(company.author()));
  }

  /// Whether a sentence tells what somebody else does, or the author.
  private boolean isAct(List<Word> words) {
    Optional<Subject> subject = Opening.subject(words);
    if (subject.isEmpty()) {
      return false;
    }
    return switch (subject.get()) {
      case Subject.Pronoun pronoun ->
          pronoun.person() == Subject.Person.I
              ? isAuthorsAct(words)
              : pronoun.person() == Subject.Person.HE && Opening.isDeed(words);
      case Subject.Named named -> {
        Talker talker = company.resolve(named.people().getFirst());
        boolean deed = (talker.listed() || established.speaks(talker)) && Opening.isDeed(words);
        actor = deed && !current.contains(talker) ? talker : null;
        yield deed;
      }
      case Subject.Elided elided -> false;
      case Subject.Nobody nobody -> false;
      case Subject.Several several -> false;
    };
  }
}
