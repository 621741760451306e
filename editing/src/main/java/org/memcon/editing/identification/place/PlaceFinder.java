package org.memcon.editing.identification.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.mention.LowerCase;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Words;

/// Finds the stretches of words that may name places or bodies: whole names, the longest, that are
/// no part of another.
final class PlaceFinder {

  private static final double MOSTLY = 0.7;
  private static final int SOME = 4;
  private static final int SHORT = 2;

  private static final Set<String> ADJECTIVES =
      Set.of("Antarctic", "Arctic", "Atlantic", "Baltic", "Caribbean", "Mediterranean", "Pacific");

  private final Gazetteer gazetteer;
  private final Explained explained;
  private final LowerCase vocabulary;
  private final Set<String> borne;

  /// `borne` takes the words that turn out to be surnames of people in the source.
  PlaceFinder(Gazetteer gazetteer, Explained explained, LowerCase vocabulary, Set<String> borne) {
    this.gazetteer = gazetteer;
    this.explained = explained;
    this.vocabulary = vocabulary;
    this.borne = borne;
  }

  /// The mentions among some words.
  List<PlaceMention> find(Words words, Tokens tokens) {
    List<PlaceMention> found = new ArrayList<>();
    Surroundings around = new Surroundings(words, tokens, vocabulary, gazetteer);
    boolean capitals = isInCapitals(words, tokens);
    for (int at = 0; at < tokens.count(); at++) {
      if (!tokens.isCapital(at) || !mayBegin(words.text(), tokens.start(at), tokens.end(at))) {
        continue;
      }
      Optional<PlaceName> name = longest(words, tokens, at, capitals);
      if (name.isEmpty()) {
        continue;
      }
      int last = at + name.get().words().size() - 1;
      if (name.get().isOneWord() && around.isPersons(at)) {
        borne.add(tokens.folded(at));
      } else if (!isExcluded(name.get(), around, at, last, capitals)) {
        found.add(mention(words, tokens, at, last, name.get(), around, capitals));
      }
      at = last;
    }
    return found;
  }

  private boolean mayBegin(String text, int from, int to) {
    return gazetteer.mayBegin(text, from, to) || explained.mayBegin(text, from, to);
  }

  private boolean isExcluded(
      PlaceName name, Surroundings around, int at, int last, boolean capitals) {
    return around.isPartOfAnother(at, last, name) && !capitals
        || (name.article() || isAdjective(name)) && !around.hasArticle(at)
        || isAdjective(name) && around.isAttribute(last)
        || name.isAbbreviation() && !isOfPlaces(name) && around.isNumbered(last)
        || around.isKept(last)
        || name.isAbbreviation() && isCountry(name) && around.isAttribute(last)
        || capitals && (around.isElse(last) || name.isOneWord() && isWord(name));
  }

  private static boolean isOfPlaces(PlaceName name) {
    return name.bearers().stream().anyMatch(PlaceName.Bearer::isPlace);
  }

  /// "The Pacific" is a sea, "Pacific policy" and "the Pacific fleet" are none.
  private static boolean isAdjective(PlaceName name) {
    return name.isOneWord() && ADJECTIVES.contains(name.words().getFirst());
  }

  /// Whether a name in capitals may be a common word there: "WHO", "US".
  private boolean isWord(PlaceName name) {
    String word = name.words().getFirst();
    return name.isAbbreviation()
        && (word.length() <= SHORT
            || vocabulary.has(word.toLowerCase(Locale.ROOT))
            || Gazetteer.isShared(word));
  }

  private static boolean isCountry(PlaceName name) {
    return name.bearers().stream().allMatch(PlaceName.Bearer::isCountry)
        && name.words().stream().allMatch(word -> word.length() <= 2);
  }

  private static PlaceMention mention(
      Words words,
      Tokens tokens,
      int at,
      int last,
      PlaceName name,
      Surroundings around,
      boolean capitals) {
    return new PlaceMention(
        words,
        tokens.start(at),
        name.end(words.text(), tokens.end(last)),
        name,
        tokens.folded(at),
        around.isPlaced(at),
        around.mayBeOrdinary(at, last),
        capitals);
  }

  private Optional<PlaceName> longest(Words words, Tokens tokens, int at, boolean capitals) {
    String printed = Letters.plain(tokens.printed(at));
    for (PlaceName name : explained.beginning(printed)) {
      if (name.stands(tokens, words.text(), at, false)) {
        return Optional.of(name);
      }
    }
    boolean alone = capitals || tokens.isAllCapitals(at);
    Optional<PlaceName> exact =
        longest(gazetteer.beginning(printed, false), words, tokens, at, false);
    return exact.isPresent() || !alone
        ? exact
        : longest(gazetteer.beginning(printed, true), words, tokens, at, true)
            .filter(name -> !name.isAbbreviation());
  }

  private Optional<PlaceName> longest(
      List<PlaceName> names, Words words, Tokens tokens, int at, boolean capitals) {
    for (PlaceName name : names) {
      if (name.standing() != PlaceName.Standing.GOVERNMENT
          && name.stands(tokens, words.text(), at, capitals)) {
        int end = tokens.end(at + name.words().size() - 1);
        boolean said = explained.contradicts(name, words.text().substring(tokens.start(at), end));
        return said ? Optional.empty() : Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isInCapitals(Words words, Tokens tokens) {
    String text = words.text();
    int seen = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int start = tokens.start(i);
      if (tokens.end(i) - start > 1) {
        seen++;
        boolean capital = Character.isUpperCase(text.charAt(start));
        capitals += capital && Character.isUpperCase(text.charAt(start + 1)) ? 1 : 0;
      }
    }
    return seen >= SOME && capitals > MOSTLY * seen;
  }
}
