package org.memcon.editing.identification.place;

import java.util.Set;
import org.memcon.editing.identification.mention.LowerCase;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Tokens.Gap;
import org.memcon.editing.identification.mention.Words;

/// What stands beside a name of places: whether it belongs to another name ("Washington Post"), is
/// somebody's ("Mr. Jordan"), or stands as places do ("in Jordan").
final class Surroundings {

  /// They stand before a place without being part of its name: "Embassy Rome".
  private static final Set<String> LEADING =
      Set.of(
          "embassy",
          "embassies",
          "amembassy",
          "consulate",
          "consul",
          "legation",
          "amb",
          "emb",
          "amcon",
          "amlegation",
          "between",
          "and",
          "or",
          "the",
          "on",
          "than",
          "if",
          "while",
          "as");

  /// They stand behind a country's name without being part of another's: "Israel Government".
  private static final Set<String> FOLLOWING =
      Set.of(
          "government",
          "embassy",
          "ambassador",
          "ambassadors",
          "foreign",
          "prime",
          "president",
          "premier",
          "delegation",
          "delegations",
          "mission",
          "representative",
          "representatives",
          "legation",
          "consulate",
          "armed",
          "desk",
          "congress",
          "senate",
          "senators",
          "marines",
          "officials",
          "staff",
          "secretariat",
          "headquarters",
          "members",
          "minister",
          "secretary",
          "under",
          "charge",
          "dels",
          "del",
          "govt",
          "gov");

  /// With them a name of something else goes on: "Washington Post", "Paris Agreement".
  private static final Set<String> ELSE =
      Set.of(
          "post",
          "times",
          "herald",
          "tribune",
          "bulletin",
          "daily",
          "news",
          "star",
          "radio",
          "agreement",
          "agreements",
          "accord",
          "accords",
          "treaty",
          "convention",
          "declaration",
          "protocol",
          "protocols",
          "pact",
          "plan",
          "act",
          "law",
          "conference",
          "conferences",
          "papers",
          "library",
          "files",
          "archives",
          "street",
          "avenue",
          "road",
          "hotel",
          "club",
          "university",
          "college",
          "institute",
          "bank",
          "company",
          "corporation",
          "square",
          "wall",
          "group",
          "powers",
          "communique",
          "formula",
          "doctrine",
          "resolution",
          "island",
          "islands",
          "river",
          "canal",
          "strait",
          "straits",
          "sea",
          "bay",
          "lake",
          "mountains",
          "province",
          "airport",
          "airlines",
          "airways");

  private static final Set<String> KEEPING =
      Set.of("files", "lot", "papers", "library", "archives", "records", "bulletin", "file");

  /// With them a part of a place has a name of its own: "Western Europe".
  private static final Set<String> PARTS =
      Set.of(
          "western",
          "eastern",
          "northern",
          "southern",
          "central",
          "southeastern",
          "southwestern",
          "northeastern",
          "northwestern",
          "southeast",
          "northeast",
          "southwest",
          "northwest");

  private static final int SOON = 6;

  private static final Set<String> PLACING =
      Set.of(
          "in",
          "into",
          "at",
          "near",
          "within",
          "throughout",
          "outside",
          "inside",
          "across",
          "via",
          "through",
          "toward",
          "towards",
          "around",
          "leaving",
          "visiting",
          "over");

  private static final Set<String> JOINING =
      Set.of("to", "from", "of", "between", "with", "for", "against", "on", "by");

  private final Words words;
  private final Tokens tokens;
  private final LowerCase vocabulary;
  private final Gazetteer gazetteer;
  private final boolean titled;

  Surroundings(Words words, Tokens tokens, LowerCase vocabulary, Gazetteer gazetteer) {
    this.words = words;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.gazetteer = gazetteer;
    this.titled =
        switch (words.part()) {
          case HEADING, SUBHEADING, SUBJECT, TABLE -> true;
          default -> false;
        };
  }

  /// Whether a title, a given name or an initial stands before a word: it is somebody's surname.
  boolean isPersons(int at) {
    if (at == 0 || tokens.gap(at) != Gap.BLANK || !tokens.isCapital(at - 1)) {
      return false;
    }
    String before = tokens.folded(at - 1);
    boolean initial =
        tokens.isInitial(at - 1) && tokens.behind(at - 1) == '.' && !isLetters(at - 1);
    boolean name =
        gazetteer.isGiven(before) && !vocabulary.has(before) && !NameWords.isMonth(before);
    return initial || NameWords.isTitle(before) || name;
  }

  // "the U.S. Paris delegation" has no initial.
  private boolean isLetters(int at) {
    return at > 0 && tokens.isInitial(at - 1) && tokens.end(at - 1) + 1 == tokens.start(at);
  }

  /// Whether the words before or behind belong to the same name, which is another then.
  boolean isPartOfAnother(int at, int last, PlaceName name) {
    return goesBack(at) || goesOn(last, name);
  }

  private boolean goesBack(int at) {
    if (at == 0 || !tokens.isCapital(at - 1)) {
      return false;
    }
    String gap = words.text().substring(tokens.end(at - 1), tokens.start(at));
    String before = tokens.folded(at - 1);
    if (gap.equals("-") || gap.equals("–")) {
      return !isKnownAlone(at - 1);
    }
    if (!gap.equals(" ") && !gap.equals("\n")) {
      return false;
    }
    if (LEADING.contains(before) || PLACING.contains(before) || JOINING.contains(before)) {
      return false;
    }
    if (NameWords.isMonth(before)) {
      return false;
    }
    if (PARTS.contains(before)) {
      return true;
    }
    return !((titled || tokens.opens(at - 1)) && vocabulary.has(before));
  }

  private boolean isKnownAlone(int at) {
    return gazetteer.beginning(tokens.printed(at), false).stream().anyMatch(PlaceName::isOneWord)
        || tokens.isAllCapitals(at);
  }

  private boolean goesOn(int last, PlaceName name) {
    int next = last + 1;
    if (next >= tokens.count()) {
      return false;
    }
    String gap = words.text().substring(tokens.end(last), tokens.start(next));
    String after = tokens.folded(next);
    if (gap.equals("-") || gap.equals("–")) {
      return tokens.isCapital(next) && !isKnownAlone(next);
    }
    if (!gap.equals(" ") && !gap.equals("\n")) {
      return false;
    }
    boolean capital = tokens.isCapital(next) || gap.equals("\n");
    if (!capital || gap.equals("\n") && !ELSE.contains(after)) {
      return false;
    }
    if (ELSE.contains(after)) {
      return !name.isAbbreviation();
    }
    if (name.isAbbreviation() || FOLLOWING.contains(after) || NameWords.isMonth(after)) {
      return false;
    }
    boolean body = name.bearers().stream().noneMatch(PlaceName.Bearer::isPlace);
    return !((titled || body) && (vocabulary.has(after) || JOINING.contains(after)))
        && !PLACING.contains(after)
        && !LEADING.contains(after);
  }

  /// Whether a word behind makes of a name in capitals that of something else.
  boolean isElse(int last) {
    int next = last + 1;
    return next < tokens.count()
        && tokens.gap(next) == Gap.BLANK
        && ELSE.contains(tokens.folded(next));
  }

  /// Whether it is said where the original is kept: "Department of State, Central Files".
  boolean isKept(int last) {
    if (words.part() != Words.Part.NOTE || !words.text().startsWith(", ", tokens.end(last))) {
      return false;
    }
    for (int next = last + 1; next < tokens.count() && next < last + SOON; next++) {
      if (KEEPING.contains(tokens.folded(next))) {
        return true;
      }
    }
    return false;
  }

  /// Whether letters are the series of what is numbered: "NSC 5810/1".
  boolean isNumbered(int last) {
    int end = tokens.end(last);
    String text = words.text();
    return end + 1 < text.length()
        && (text.charAt(end) == ' ' || text.charAt(end) == '–' || text.charAt(end) == '-')
        && Character.isDigit(text.charAt(end + 1));
  }

  /// Whether a word stands as places do and people do not: "in Jordan".
  boolean isPlaced(int at) {
    return at > 0 && isBlank(at) && PLACING.contains(tokens.folded(at - 1));
  }

  private boolean isBlank(int at) {
    return tokens.gap(at) == Gap.BLANK;
  }

  /// Whether "the" stands before a word.
  boolean hasArticle(int at) {
    return at > 0 && isBlank(at) && tokens.folded(at - 1).equals("the");
  }

  /// Whether a word may be written with a capital only because a sentence begins with it.
  boolean mayBeOrdinary(int at, int last) {
    return at == last && (titled || tokens.opens(at)) && vocabulary.has(tokens.folded(at));
  }

  /// Whether letters for a country tell more of the word behind them: "U.S. policy".
  boolean isAttribute(int last) {
    int next = last + 1;
    if (next >= tokens.count()) {
      return false;
    }
    int from = tokens.end(last);
    int to = tokens.start(next);
    boolean close = to - from <= 2 && words.text().charAt(to - 1) == ' ';
    String between = words.text().substring(from, to);
    boolean parted = between.chars().anyMatch(c -> c == ',' || c == ';' || c == ')' || c == ':');
    return close && !parted && !isLink(tokens.folded(next)) || between.equals("-");
  }

  private static final Set<String> LINKS =
      Set.of(
          "is", "was", "has", "had", "would", "will", "and", "or", "to", "in", "could", "should",
          "did", "does", "must", "may", "might", "can", "were", "are", "but", "if", "as", "on",
          "at", "by", "for", "with", "from", "who", "which", "that", "when", "while", "than",
          "cannot", "not", "also", "itself", "have", "the", "a", "this", "be", "shall", "wants",
          "wanted", "wished", "wishes", "under", "during", "after", "before", "until", "since");

  private static boolean isLink(String word) {
    return LINKS.contains(word);
  }
}
