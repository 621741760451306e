package org.memcon.editing.speech.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the people that a verb of saying has for its subject or object.
final class SubjectReader {

  /// A subject, and where its words begin and end.
  record Found(Subject subject, int from, int to) {}

  private static final int LONGEST = 12;

  private SubjectReader() {}

  /// The subject whose last word stands at `last`.
  static Optional<Found> before(List<Word> words, int last) {
    if (last < 0) {
      return Optional.empty();
    }
    Optional<Found> pronoun = pronoun(words, last);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    return named(words, last).filter(found -> !isInside(words, found.from()));
  }

  /// The people by name or office whose last word stands at `last`, whatever stands before.
  static Optional<Found> named(List<Word> words, int last) {
    int from = nameStart(words, last);
    if (from < 0) {
      return Optional.empty();
    }
    Optional<Found> several = several(words, from, last);
    if (several.isPresent()) {
      return several;
    }
    List<List<String>> people = new ArrayList<>();
    people.add(name(words, from, last));
    int start = from;
    if (from >= 2 && words.get(from - 1).is("and")) {
      int other = from - 2;
      if (pronoun(words, other).isPresent()) {
        return Optional.of(new Found(new Subject.Several(), other, last + 1));
      }
      int first = nameStart(words, other);
      if (first >= 0 && !isInside(words, first)) {
        people.addFirst(name(words, first, other));
        start = first;
      }
    }
    return Optional.of(new Found(new Subject.Named(people), start, last + 1));
  }

  /// The people of a row that a title of several leads, the last of whom has these words: "Messrs.
  /// Vane, Gade and Bell".
  private static Optional<Found> several(List<Word> words, int from, int last) {
    List<List<String>> people = new ArrayList<>();
    people.add(name(words, from, last));
    int at = from - 1;
    boolean and = at > 1 && words.get(at).is("and");
    at -= and && words.get(at - 1).isComma() ? 1 : 0;
    while (and && at > 0 && (people.size() == 1 || words.get(at).isComma())) {
      int first = nameStart(words, at - 1);
      if (first < 0) {
        return Optional.empty();
      }
      people.addFirst(name(words, first, at - 1));
      if (first > 1 && words.get(first - 1).is('.') && words.get(first - 2).is("messrs")) {
        return people.size() < 3 || isInside(words, first - 2)
            ? Optional.empty()
            : Optional.of(new Found(new Subject.Named(people), first - 2, last + 1));
      }
      at = first - 1;
    }
    return Optional.empty();
  }

  /// Whether what stands before binds the name to another word: "between Bell", "of Bell".
  private static boolean isInside(List<Word> words, int from) {
    if (from == 0) {
      return false;
    }
    String before = words.get(from - 1).lower();
    return before.equals("between")
        || before.equals("of")
        || before.equals("with")
        || before.equals("for")
        || before.equals("to")
        || before.equals("from")
        || before.equals("by")
        || before.equals("against")
        || before.equals("in")
        || before.equals("on")
        || before.equals("at");
  }

  /// The person whose first word stands at `first`.
  static Optional<Found> from(List<Word> words, int first) {
    if (first >= words.size()) {
      return Optional.empty();
    }
    List<Word> rest = words.subList(first, words.size());
    for (int end = nameEnd(rest, 0); end >= 0; end--) {
      Optional<Found> found = before(rest, end);
      if (found.isPresent() && found.get().from() == 0) {
        return found.map(it -> new Found(it.subject(), first, it.to() + first));
      }
    }
    return objective(words.get(first).lower())
        .map(person -> new Found(new Subject.Pronoun(person), first, first + 1));
  }

  private static Optional<Subject.Person> objective(String word) {
    return switch (word) {
      case "him" -> Optional.of(Subject.Person.HE);
      case "her" -> Optional.of(Subject.Person.SHE);
      case "me" -> Optional.of(Subject.Person.I);
      case "us" -> Optional.of(Subject.Person.WE);
      case "them" -> Optional.of(Subject.Person.THEY);
      default -> Optional.empty();
    };
  }

  private static int nameEnd(List<Word> words, int first) {
    int end = first;
    while (end + 1 < words.size() && end - first < LONGEST) {
      Word next = words.get(end + 1);
      boolean part =
          next.isWord()
              && (next.isCapitalized()
                  || NameWords.isParticle(next.lower())
                  || NameWords.isOffice(next.lower())
                  || NameWords.isGrade(next.lower()));
      if (!part) {
        break;
      }
      end++;
    }
    return end;
  }

  private static Optional<Found> pronoun(List<Word> words, int last) {
    Word word = words.get(last);
    @Nullable Subject subject =
        switch (word.lower()) {
          case "he" -> new Subject.Pronoun(Subject.Person.HE);
          case "she" -> new Subject.Pronoun(Subject.Person.SHE);
          case "i" -> word.is('I') ? new Subject.Pronoun(Subject.Person.I) : null;
          case "we" -> new Subject.Pronoun(Subject.Person.WE);
          case "they" -> new Subject.Pronoun(Subject.Person.THEY);
          case "latter" -> new Subject.Pronoun(Subject.Person.LATTER);
          case "it" -> new Subject.Nobody();
          case "men", "sides", "parties", "ministers", "ambassadors", "participants", "present" ->
              new Subject.Several();
          default -> null;
        };
    if (subject == null) {
      return Optional.empty();
    }
    int from = last;
    if (!(subject instanceof Subject.Nobody)
        && from > 0
        && (words.get(from - 1).is("the")
            || words.get(from - 1).is("both")
            || words.get(from - 1).is("two"))) {
      from--;
      if (from > 0 && words.get(from - 1).is("the")) {
        from--;
      }
    }
    return Optional.of(new Found(subject, from, last + 1));
  }

  /// Where the name that ends at `last` begins; -1 where none does.
  private static int nameStart(List<Word> words, int last) {
    Word end = words.get(last);
    boolean named = isNamePart(end) && !end.isPossessive() && !NameWords.isBody(end.lower());
    boolean office = NameWords.isOffice(end.lower()) && !end.isPossessive();
    if (!named && !office) {
      return -1;
    }
    int from = last;
    while (from > 0 && last - from < LONGEST) {
      Word before = words.get(from - 1);
      if (before.isPossessive()) {
        break;
      }
      boolean part =
          isNamePart(before)
              || (before.isWord()
                  && (NameWords.isParticle(before.lower())
                      || NameWords.isOffice(before.lower())
                      || NameWords.isGrade(before.lower())));
      if (part) {
        from--;
      } else if (from >= 2 && joinsOffice(words, from - 1)) {
        from -= words.get(from - 1).is("the") ? 3 : 2;
      } else {
        break;
      }
    }
    while (from < last
        && NameWords.isParticle(words.get(from).lower())
        && from > 0
        && words.get(from).is("a")) {
      from++;
    }
    boolean article = from > 0 && words.get(from - 1).is("the");
    if (office && !named && !article && !isLeading(words, from)) {
      // "a minister said", "his ambassador": somebody, but nobody in particular.
      return -1;
    }
    return article ? from - 1 : from;
  }

  /// "Minister of Foreign Affairs", "Secretary of the Treasury".
  private static boolean joinsOffice(List<Word> words, int at) {
    int of = words.get(at).is("the") ? at - 1 : at;
    if (of < 1) {
      return false;
    }
    String word = words.get(of).lower();
    return (word.equals("of") || word.equals("for"))
        && NameWords.isOffice(words.get(of - 1).lower());
  }

  /// Whether an office without an article stands where telegrams leave it out: at the beginning or
  /// behind a comma.
  private static boolean isLeading(List<Word> words, int from) {
    return (from == 0 && words.get(0).isCapitalized()) || words.get(from).isCapitalized();
  }

  private static boolean isNamePart(Word word) {
    return word.isWord() && word.isCapitalized() && !NameWords.isFunction(word.lower());
  }

  /// The words of a name without article.
  private static List<String> name(List<Word> words, int from, int last) {
    List<String> name = new ArrayList<>();
    for (int i = from; i <= last; i++) {
      if (!(i == from && words.get(i).is("the"))) {
        name.add(words.get(i).text());
      }
    }
    return name;
  }

  /// Whether nothing stands up to a place but signs and numbers that lead a sentence of a list:
  /// "—", "(a)", "7.".
  static boolean isBullet(List<Word> words, int at) {
    for (int i = 0; i <= at; i++) {
      Word word = words.get(i);
      boolean letter =
          word.isSingle() && i + 1 < words.size() && !words.get(i + 1).isWord() && !word.is('I');
      boolean figure = word.isFigure();
      if (!figure && !letter && (word.isWord() || word.isComma())) {
        return false;
      }
    }
    return true;
  }
}
