package org.memcon.editing.identification.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Tokens.Gap;

/// The words of a text around a surname that belong to a person's name: the first and the last of
/// them, how many they are, and how many of these are given names or initials.
public record NameSpan(int from, int to, int matched, int given) {

  /// No name goes further from its surname.
  private static final int FAR = 5;

  /// They make an adjective of a name: "anti-Marlowe".
  private static final Set<String> PREFIXES =
      Set.of("anti", "pro", "post", "pre", "non", "ex", "neo");

  /// The spans around the surname at `at` for each of those who may be meant by it.
  public static List<Optional<NameSpan>> of(
      Tokens tokens, int at, List<KnownPerson> named, People people) {
    if (isAlone(tokens, at, people)) {
      return Collections.nCopies(named.size(), Optional.of(new NameSpan(at, at, 1, 0)));
    }
    List<Optional<NameSpan>> spans = new ArrayList<>(named.size());
    for (KnownPerson person : named) {
      spans.add(of(tokens, at, person));
    }
    return spans;
  }

  /// The span around the surname at `at`; empty where an initial there is somebody else's.
  static Optional<NameSpan> of(Tokens tokens, int at, KnownPerson person) {
    if (at > 0 && tokens.gap(at) == Gap.HYPHEN && isPlaces(tokens, at - 1, person)) {
      return Optional.empty();
    }
    NameSpan span = new NameSpan(at, at, 1, 0);
    for (int i = at - 1; i >= 0 && at - i <= FAR && isClose(tokens.gap(i + 1)); i--) {
      if (isPoint(tokens, i, person)) {
        break;
      }
      if (isOthersInitial(tokens, i, person)) {
        return Optional.empty();
      }
      NameSpan longer = span.before(tokens, i, person);
      if (longer == span) {
        break;
      }
      span = longer;
    }
    for (int i = at + 1; i < tokens.count() && i - at < FAR; i++) {
      NameSpan longer = span.behind(tokens, i, person);
      if (longer == span) {
        break;
      }
      span = longer;
    }
    return span.isOthers(tokens, at, person) ? Optional.empty() : Optional.of(span);
  }

  /// "Tran Van Minh" is not Tran Van Do, nor "Charles Stewart Kern" C. Stewart: the name goes on in
  /// words that are not the person's.
  private boolean isOthers(Tokens tokens, int surname, KnownPerson person) {
    int next = to + 1;
    return given > 0
        && (from == surname || !isCalledExactly(tokens, surname, person))
        && next < tokens.count()
        && tokens.gap(next) == Gap.BLANK
        && tokens.isCapital(next)
        && !person.isOfName(tokens.folded(next))
        && !NameWords.isTitle(tokens.folded(next))
        && !NameWords.isNoName(tokens.folded(next));
  }

  /// Whether a given name that is known of the person, and not by its initial alone, stands before
  /// the surname.
  private boolean isCalledExactly(Tokens tokens, int surname, KnownPerson person) {
    for (int i = from; i < surname; i++) {
      if (person.isGiven(tokens.folded(i)) || tokens.isInitial(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words beside the one at `at` belong to nobody's name, whoever may be meant by it:
  /// the most frequent case, told without looking at any of the people.
  static boolean isAlone(Tokens tokens, int at, People people) {
    return !mayGoBack(tokens, at, people) && !mayGoOn(tokens, at + 1, people);
  }

  private static boolean mayGoBack(Tokens tokens, int at, People people) {
    Gap gap = at == 0 ? Gap.BEGIN : tokens.gap(at);
    if (gap != Gap.BLANK) {
      return gap == Gap.HYPHEN;
    }
    String word = tokens.folded(at - 1);
    if (!tokens.isCapital(at - 1)) {
      return NameWords.isParticle(word);
    }
    boolean title = NameWords.isTitle(word) && !tokens.isInitial(at - 1);
    return !title || people.isTitleOfNames(word);
  }

  private static boolean mayGoOn(Tokens tokens, int next, People people) {
    if (next == tokens.count()) {
      return false;
    }
    Gap gap = tokens.gap(next);
    if (gap != Gap.BLANK) {
      return gap == Gap.HYPHEN || gap == Gap.COMMA && tokens.isCapital(next);
    }
    return tokens.isCapital(next)
        ? people.isOfNames(tokens.folded(next))
        : NameWords.isParticle(tokens.folded(next));
  }

  private static boolean isClose(Gap gap) {
    return gap == Gap.BLANK || gap == Gap.HYPHEN;
  }

  /// "Dar-es-Salaam": a word in lower case that is no particle of the name.
  private static boolean isPlaces(Tokens tokens, int at, KnownPerson person) {
    return !tokens.isCapital(at)
        && !person.isSurname(tokens.folded(at))
        && !PREFIXES.contains(tokens.folded(at));
  }

  /// "B. Hartwell will …" is a point of a list, "M. Laloy" a French gentleman.
  private static boolean isPoint(Tokens tokens, int at, KnownPerson person) {
    return tokens.isInitial(at)
        && tokens.behind(at) == '.'
        && (at == 0 || tokens.folded(at).equals("m"))
        && !person.hasInitial(tokens.folded(at));
  }

  private static boolean isOthersInitial(Tokens tokens, int at, KnownPerson person) {
    String word = tokens.folded(at);
    return tokens.isInitial(at)
        && !person.isSurname(word)
        && !person.hasInitial(word)
        && tokens.gap(at + 1) != Gap.HYPHEN;
  }

  private NameSpan before(Tokens tokens, int at, KnownPerson person) {
    String word = tokens.folded(at);
    if (!tokens.isCapital(at)) {
      boolean particle = NameWords.isParticle(word) && person.isSurname(word);
      return particle ? new NameSpan(at, to, matched, given) : this;
    }
    if (tokens.isInitial(at) && !person.isSurname(word)) {
      return person.hasInitial(word) ? new NameSpan(at, to, matched + 1, given + 1) : this;
    }
    if (person.isOfName(word)) {
      boolean surnameOnly = person.isSurname(word) && !person.isGiven(word);
      return new NameSpan(at, to, matched + 1, surnameOnly ? given : given + 1);
    }
    boolean shortened =
        word.length() <= 3
            && !word.isEmpty()
            && tokens.behind(at) == '.'
            && !NameWords.isTitle(word)
            && person.hasInitial(word);
    boolean spelledOut =
        word.length() > 2
            && !NameWords.isTitle(word)
            && !NameWords.isNoName(word)
            && !tokens.isAllCapitals(at)
            && person.mayBeCalled(word);
    return shortened || spelledOut ? new NameSpan(at, to, matched + 1, given + 1) : this;
  }

  private NameSpan behind(Tokens tokens, int at, KnownPerson person) {
    Gap gap = tokens.gap(at);
    String word = tokens.folded(at);
    boolean filed = gap == Gap.COMMA && to == at - 1 && given == 0 && person.hasGiven();
    if (filed) {
      return tokens.isCapital(at) && person.isGiven(word)
          ? new NameSpan(from, at, matched + 1, given + 1)
          : this;
    }
    boolean lower = !tokens.isCapital(at) && gap != Gap.HYPHEN;
    if (!isClose(gap) || lower && !(NameWords.isParticle(word) && person.isSurname(word))) {
      return this;
    }
    if (person.isSurname(word) || person.isGiven(word)) {
      return new NameSpan(from, at, matched + 1, person.isGiven(word) ? given + 1 : given);
    }
    boolean initial = given > 0 && tokens.isInitial(at) && person.hasInitial(word);
    return initial ? new NameSpan(from, at, matched, given) : this;
  }
}
