package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Tokens.Gap;
import org.memcon.editing.identification.mention.Vocabulary;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.office.Countries;
import org.memcon.editing.identification.people.KnownPerson;
import org.memcon.editing.identification.people.NameSpan;
import org.memcon.editing.identification.people.OtherNames;
import org.memcon.editing.identification.people.People;
import org.memcon.editing.identification.person.Mention.Manner;

/// Finds words that may name people: a surname that is known, with what stands beside it.
final class MentionFinder {

  private final People people;
  private final OtherNames others;
  private final Vocabulary vocabulary;
  private final Misspellings misspellings;

  private final Trust trust;

  MentionFinder(
      People people,
      OtherNames others,
      Vocabulary vocabulary,
      Misspellings misspellings,
      Trust trust) {
    this.trust = trust;
    this.people = people;
    this.others = others;
    this.vocabulary = vocabulary;
    this.misspellings = misspellings;
  }

  List<Mention> find(Words words, Tokens tokens) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (!tokens.isCapital(i) || isArchival(tokens, i)) {
        continue;
      }
      String head = tokens.folded(i);
      List<KnownPerson> named = people.of(head);
      if (!named.isEmpty()) {
        look(words, tokens, i, head, named, Manner.SURNAME, found);
        continue;
      }
      List<KnownPerson> called = called(words, tokens, i, head);
      if (!called.isEmpty()) {
        boolean knight = i > 0 && tokens.folded(i - 1).equals("sir");
        look(words, tokens, i, head, called, knight ? Manner.KNIGHT : Manner.FAMILIAR, found);
      } else if (i == 0 && tokens.behind(0) == ':' && isLetters(tokens)) {
        List<KnownPerson> likely =
            head.length() == 1 ? people.beginning(head) : people.signing(head);
        look(words, tokens, 0, head, likely, Manner.LETTER, found);
      } else if (trust == Trust.OWN_LIST && people.entitled(head).size() == 1) {
        look(words, tokens, i, head, people.entitled(head), Manner.SURNAME, found);
      } else if (trust == Trust.OWN_LIST && isGivenAlone(tokens, i, head)) {
        look(words, tokens, i, head, people.called(head), Manner.GIVEN, found);
      } else if (!vocabulary.has(head)) {
        look(words, tokens, i, head, misspellings.of(head), Manner.LIKE_SURNAME, found);
      }
    }
    return withoutOverlaps(found);
  }

  private static boolean isLetters(Tokens tokens) {
    int length = tokens.end(0) - tokens.start(0);
    return tokens.isInitial(0) || length <= 3 && tokens.isAllCapitals(0);
  }

  /// Whether a given name stands alone, and is no word that is written in lower case too.
  private boolean isGivenAlone(Tokens tokens, int at, String head) {
    boolean before = at > 0 && tokens.gap(at) == Gap.BLANK && tokens.isCapital(at - 1);
    boolean behind =
        at + 1 < tokens.count() && tokens.gap(at + 1) == Gap.BLANK && tokens.isCapital(at + 1);
    boolean titled = before && NameWords.isTitle(tokens.folded(at - 1));
    return head.length() > 2
        && !behind
        && (!before || titled)
        && !vocabulary.has(head)
        && !people.called(head).isEmpty();
  }

  /// Those who may be meant by a given name alone: a knight, or who writes or is written to.
  private List<KnownPerson> called(Words words, Tokens tokens, int at, String word) {
    boolean close = at > 0 && tokens.gap(at) == Gap.BLANK;
    String before = close ? tokens.folded(at - 1) : "";
    if (before.equals("sir")) {
      return people.called(word).stream().filter(it -> it.isTitled("sir")).toList();
    }
    boolean alone = words.part() == Words.Part.SIGNATURE && tokens.count() == 1;
    return alone || before.equals("dear") || before.equals("my dear")
        ? people.called(word)
        : List.of();
  }

  /// "Eisenhower Library" is nobody; "Dulles Papers" are somebody's.
  private static boolean isArchival(Tokens tokens, int at) {
    for (int i = at + 1; i < tokens.count() && i <= at + 4; i++) {
      Gap gap = tokens.gap(i);
      if (!(gap == Gap.BLANK || gap == Gap.HYPHEN) || !tokens.isCapital(i)) {
        return false;
      }
      if (ARCHIVAL.contains(tokens.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> ARCHIVAL =
      Set.of(
          "library",
          "libraries",
          "archives",
          "archive",
          "room",
          "center",
          "airport",
          "highway",
          "street",
          "avenue",
          "building",
          "university",
          "college",
          "foundation",
          "institute",
          "museum",
          "stadium",
          "dam",
          "canyon",
          "bay",
          "island",
          "islands",
          "lake",
          "river",
          "house");

  private void look(
      Words words,
      Tokens tokens,
      int at,
      String head,
      List<KnownPerson> named,
      Manner manner,
      List<Mention> mentions) {
    List<Mention.Candidate> candidates = new ArrayList<>(named.size());
    int widestFrom = at;
    int widestTo = at;
    List<Optional<NameSpan>> spans = NameSpan.of(tokens, at, named, people);
    for (int i = 0; i < spans.size(); i++) {
      KnownPerson person = named.get(i);
      Optional<NameSpan> found = spans.get(i);
      if (found.isEmpty()) {
        continue;
      }
      NameSpan span = found.get();
      candidates.add(
          new Mention.Candidate(
              person,
              tokens.start(span.from()),
              tokens.end(span.to()),
              span.matched(),
              span.given()));
      widestFrom = Math.min(widestFrom, span.from());
      widestTo = Math.max(widestTo, span.to());
    }
    if (candidates.isEmpty() || others.has(tokens, widestFrom, widestTo)) {
      return;
    }
    String left = beside(tokens, widestFrom, widestFrom - 1);
    String right = beside(tokens, widestTo + 1, widestTo + 1);
    String title = title(tokens, widestFrom - 1, widestFrom);
    boolean opens = tokens.opens(widestFrom);
    boolean titled =
        !left.isEmpty()
            && (!title(tokens, widestFrom - 2, widestFrom - 1).isEmpty()
                || widestFrom > 1 && tokens.folded(widestFrom - 2).equals("the"));
    boolean article = widestFrom > 0 && tokens.folded(widestFrom - 1).equals("the");
    Mention.Setting setting =
        new Mention.Setting(
            manner,
            opens,
            isPlaced(tokens, widestFrom) && !isQuoted(words, tokens, widestTo),
            titled,
            article,
            Countries.of(tokens.printed(at)).isPresent(),
            tokens.isAllCapitals(at),
            vocabulary.has(head),
            left,
            right,
            before(words, tokens, widestFrom),
            candidates.size() > 1 ? behind(words, tokens, widestTo) : List.of());
    mentions.add(
        new Mention(
            words,
            tokens.start(widestFrom),
            tokens.end(widestTo),
            head,
            title,
            setting,
            candidates,
            Mention.best(candidates),
            Mention.isFull(candidates)));
  }

  /// The title before a name, over a "Mr." in between.
  private static String title(Tokens tokens, int at, int next) {
    if (at < 0 || tokens.gap(next) != Gap.BLANK) {
      return "";
    }
    String word = tokens.folded(at);
    return NameWords.isTitle(word) ? word : "";
  }

  /// "in Jordan": people are hardly ever spoken of so.
  private static boolean isPlaced(Tokens tokens, int at) {
    return at > 0 && tokens.gap(at) == Gap.BLANK && PLACING.contains(tokens.folded(at - 1));
  }

  /// "in Seaborg, Stemming the Tide": notes quote books.
  private static boolean isQuoted(Words words, Tokens tokens, int last) {
    boolean note = words.part() == Words.Part.NOTE || words.part() == Words.Part.SOURCE;
    return note && last + 1 < tokens.count() && tokens.gap(last + 1) == Gap.COMMA;
  }

  private static final Set<String> PLACING = Set.of("in", "near", "throughout", "into");

  private static final Set<String> OF = Set.of("of", "for", "the");

  /// The office before a name: from the first word of a title on, "director of central
  /// intelligence".
  private static List<String> before(Tokens tokens, int next, Gap first) {
    int from = next;
    Gap gap = first;
    for (int i = next - 1; i >= 0 && next - i <= 8 && gap == Gap.BLANK; i--) {
      gap = tokens.gap(i);
      if (!tokens.isCapital(i) && !OF.contains(tokens.folded(i))) {
        break;
      }
      if (NameWords.isTitle(tokens.folded(i)) && tokens.isCapital(i)) {
        from = i;
      }
    }
    List<String> words = new ArrayList<>();
    for (int i = from; i < next; i++) {
      words.add(tokens.folded(i));
    }
    return words;
  }

  /// The same, where the name stands in brackets too: "the Director of Central Intelligence
  /// (Dulles)".
  private static List<String> before(Words words, Tokens tokens, int at) {
    int start = tokens.start(at);
    boolean bracket =
        at > 0
            && start > 1
            && words.text().charAt(start - 1) == '('
            && tokens.end(at - 1) == start - 2;
    return before(tokens, at, bracket ? Gap.BLANK : tokens.gap(at));
  }

  /// The office behind a name, after a comma or a bracket.
  private static List<String> behind(Words words, Tokens tokens, int last) {
    int end = tokens.end(last);
    boolean said =
        end + 1 < words.text().length()
            && (words.text().charAt(end) == ',' || words.text().startsWith(" (", end));
    List<String> office = new ArrayList<>();
    for (int i = last + 1; said && i < tokens.count() && i <= last + 6; i++) {
      if (i > last + 1 && tokens.gap(i) != Gap.BLANK) {
        break;
      }
      office.add(tokens.folded(i));
    }
    return office;
  }

  /// The capitalized word beside a name, folded; empty where there is none.
  private static String beside(Tokens tokens, int behind, int at) {
    if (at < 0 || at >= tokens.count() || behind >= tokens.count()) {
      return "";
    }
    boolean close = tokens.gap(behind) == Gap.BLANK;
    return close && tokens.isCapital(at) ? tokens.folded(at) : "";
  }

  /// Of mentions that share words those with more words of a name are kept.
  private static List<Mention> withoutOverlaps(List<Mention> found) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : found) {
      if (!kept.isEmpty() && kept.getLast().end() > mention.start()) {
        Mention before = kept.getLast();
        if (words(mention) > words(before)) {
          kept.set(kept.size() - 1, mention);
        }
      } else {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static int words(Mention mention) {
    int most = 0;
    for (Mention.Candidate candidate : mention.candidates()) {
      most = Math.max(most, candidate.matched());
    }
    return most;
  }
}
