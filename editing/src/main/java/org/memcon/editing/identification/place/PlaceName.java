package org.memcon.editing.identification.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Period;

/// A name of places or bodies, word by word, and those that bear it.
///
/// `between` has what stands behind each word, the last as well; `article` says that "the" stands
/// before the name, which is no part of it.
record PlaceName(
    List<String> words,
    List<String> between,
    boolean article,
    Standing standing,
    List<Bearer> bearers) {

  private static final int SHORTEST = 3;

  /// What a name says by itself.
  enum Standing {
    /// Which place or body is meant.
    OWN,
    /// Hardly anything: bodies of many countries bear it ("Foreign Office").
    SHARED,
    /// A government by its country's name: the country is linked, letters for it mean the body.
    GOVERNMENT,
    /// What the list of the volume says.
    EXPLAINED
  }

  PlaceName {
    words = List.copyOf(words);
    between = List.copyOf(between);
    bearers = List.copyOf(bearers);
  }

  /// A name from its text; empty where it does not begin with a capital.
  static Optional<PlaceName> read(String text, Standing standing, List<Bearer> bearers) {
    String plain = Letters.plain(text).strip();
    boolean article = plain.startsWith("The ") || plain.startsWith("the ");
    String name = article ? plain.substring("the ".length()) : plain;
    Tokens tokens = Tokens.of(name);
    if (tokens.count() == 0 || !tokens.isCapital(0) || tokens.start(0) > 0) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(tokens.count());
    List<String> between = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.printed(i));
      int next = i + 1 < tokens.count() ? tokens.start(i + 1) : name.length();
      between.add(name.substring(tokens.end(i), next));
    }
    return Optional.of(new PlaceName(words, between, article, standing, bearers));
  }

  /// A place or body, and when it had the name.
  record Bearer(AuthorityRecord record, Period used) {

    boolean isPlace() {
      return record instanceof AuthorityRecord.Place;
    }

    /// What kind of place it is; "body" for a body.
    String type() {
      return record instanceof AuthorityRecord.Place place
          ? place.type().orElse("").toLowerCase(Locale.ROOT)
          : "body";
    }

    boolean isCountry() {
      return type().equals("country");
    }

    boolean isCapital() {
      return type().equals("city")
          && record.description().filter(words -> words.startsWith("Capital")).isPresent();
    }
  }

  /// Whether it is made of capitals alone: "NATO", "U.S.S.R.".
  boolean isAbbreviation() {
    return words.stream().allMatch(PlaceName::isCapitals);
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// Whether letters alone may well stand for something else: "DC", "FO".
  boolean isShort() {
    return words.size() == 1
        && standing != Standing.EXPLAINED
        && isAbbreviation()
        && words.getFirst().length() < SHORTEST;
  }

  boolean isOneWord() {
    return words.size() == 1;
  }

  /// Whether the words from a place on are this name, letter case aside where all is in capitals.
  boolean stands(Tokens tokens, String text, int at, boolean capitals) {
    if (at + words.size() > tokens.count()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!Letters.isAt(words.get(i), text, tokens.start(at + i), tokens.end(at + i), capitals)) {
        return false;
      }
      if (i + 1 < words.size()
          && !joins(between.get(i), text, tokens.end(at + i), tokens.start(at + i + 1))) {
        return false;
      }
    }
    String tail = between.getLast();
    int end = tokens.end(at + words.size() - 1);
    return tail.length() <= 1 || text.startsWith(tail, end);
  }

  /// Where the name ends whose last word ends at a place: behind its point, its number.
  int end(String text, int last) {
    String tail = between.getLast();
    return text.startsWith(tail, last) ? last + tail.length() : last;
  }

  private static boolean joins(String wanted, String text, int from, int to) {
    String found = Letters.plain(text.substring(from, to)).replace('\n', ' ');
    if (found.equals(wanted)) {
      return true;
    }
    boolean blank = found.equals(" ") || found.equals("-") || found.equals("–");
    return (wanted.equals(" ") || wanted.equals("-")) && blank
        || wanted.equals(".") && found.equals(". ");
  }
}
