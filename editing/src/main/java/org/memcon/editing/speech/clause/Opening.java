package org.memcon.editing.speech.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The person with whom a sentence begins, and whether a deed follows.
public final class Opening {

  private static final Set<String> DEEDS =
      WordList.read("words-of-saying.txt").getOrDefault("deed", Set.of());

  private Opening() {}

  /// The person whom a sentence begins with.
  public static Optional<Subject> subject(List<Word> words) {
    return found(words).map(SubjectReader.Found::subject);
  }

  private static Optional<SubjectReader.Found> found(List<Word> words) {
    int first = first(words);
    return first < words.size() && words.get(first).quoted()
        ? Optional.empty()
        : SubjectReader.from(words, first).filter(found -> found.from() == first);
  }

  /// The words of a sentence without the signs and numbers of a list before them.
  public static List<Word> withoutBullets(List<Word> words) {
    int first = 0;
    while (first < words.size() && SubjectReader.isBullet(words, first)) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static int first(List<Word> words) {
    int first = words.size() - withoutBullets(words).size();
    return first < words.size() && words.get(first).is("as") ? first + 1 : first;
  }

  /// The person who is met where a sentence says so: "I called on Bell".
  public static Optional<Subject> met(List<Word> words) {
    Optional<SubjectReader.Found> found = found(words);
    int from = found.map(SubjectReader.Found::to).orElse(words.size());
    for (int i = from + 1; i < Math.min(words.size(), from + 8); i++) {
      if (words.get(i).lower().equals("that")) {
        return Optional.empty();
      }
      Optional<Subject> person =
          SubjectReader.from(words, i)
              .filter(it -> !isOfBody(words, it.to()))
              .map(SubjectReader.Found::subject)
              .filter(it -> it instanceof Subject.Named);
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  /// Whether a name goes on as that of a body or a country: "the Sylvanian Union".
  private static boolean isOfBody(List<Word> words, int behind) {
    return behind < words.size() && NameWords.isBody(words.get(behind).lower());
  }

  /// Whether that person does something.
  public static boolean isDeed(List<Word> words) {
    Optional<SubjectReader.Found> found = found(words);
    if (found.isEmpty()) {
      return false;
    }
    int at = found.get().to();
    while (at < words.size() && SayingVerbs.mayStandBetween(words.get(at))) {
      at++;
    }
    return at < words.size() && DEEDS.contains(words.get(at).lower());
  }
}
