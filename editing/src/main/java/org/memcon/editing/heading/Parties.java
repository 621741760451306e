package org.memcon.editing.heading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the titles that name who wrote to whom and nothing else, in the languages of diplomatic
/// papers: "Mr. Bell to Lord Orlok. (Received May 3.)", "L’ambassadeur de Velonie à Paris au
/// ministre des Affaires étrangères".
///
/// Such a title is no sentence: beside names and offices it has only the small words that join
/// them.
final class Parties {

  private static final int LONGEST = 240;

  /// What is said behind the two: when it came, how, and the end of the line.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[.,;:]? ?[—–-]{0,2} ?[(\\[](?:[^()\\[\\]]{2,60})[)\\]])?[.,:]?_?(?:/?\\d{1,2}/?)?$");

  private static final Pattern TO =
      Pattern.compile(
          " (?:to|an|à|au|aux|al|alla|allo|ai|agli|all[’'](?=\\p{L})|ao|aos|para|aan|A|AU|AUX|À|AL|ALLA|AN|TO|AO|AAN)"
              + " | all[’'](?=\\p{L})");

  /// Its words, as many as have a blank behind them.
  private static final Set<String> LEADING =
      Set.of(
          ("to an à au aux al alla allo ai agli ao aos para aan A AU AUX À AL ALLA AN TO AO AAN")
              .split(" "));

  /// What stands behind the two is no longer.
  private static final int TAIL = 80;

  /// What parts the words of a title.
  private static final String PARTING = " ,()[].’'_&-";

  private static final Set<String> JOINING =
      Set.copyOf(
          List.of(
              ("the of in at for and from de du des la le les d l von der die das den dem zu bei im"
                   + " beim und für fur del dei degli delle della dell di da e il lo gli en los las"
                   + " el y a do dos das na no em van het te voor à au aux et pour par chargé"
                   + " d’affaires affaires ad interim i ii iii jr")
                  .split(" ")));

  /// Offices and forms of address.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ambassador|minister|secretary|president|chargé|charge|consul(?:-general|ate)?"
              + "|department|embassy|legation|mission|chairman|premier|chancellor|commissioner|governor|viceroy|delegation|delegate|representative|foreign"
              + " office|government|king|emperor|sir|lord|lady|mr|mrs|count|baron|prince|viscount|marquess"
              + "|earl|duke|general|admiral|colonel|marshal|m|mm|herr|graf|freiherr|fürst|botschafter|gesandter?|gesandten"
              + "|staatssekretär|ministerialdirektor|legationsrat|geschäftsträger|auswärtige[ns]?"
              + " amt|bundeskanzler|bundesminister|vorsteher|departement[s]?|konsul|botschaft|gesandtschaft|ministre|ambassadeur|ministère|président|secrétaire"
              + "|délégué|consul|légation|ambassade|ambasciatore|ministro|incaricato|console|presidente|embajador|embaixador"
              + "|encargado|encarregado|ministerio|ministério|gezant|zaakgelastigde)(?!\\p{L})");

  /// Foreign titles write offices with small letters, behind an article or an address.
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?iu)(?:l[’']|le |la |der |die |il |lo |el |o |a |de"
              + " )?(?:ambassad\\p{L}+|ministr\\p{L}+|ministèr\\p{L}+|botschaft\\p{L}*"
              + "|gesandt\\p{L}*|staatssekretär|vorsteher|geschäftsträger|bundes\\p{L}+|ministerial\\p{L}+|ambasciat\\p{L}+"
              + "|incaricato|embaj\\p{L}+|embaix\\p{L}+|encar\\p{L}+|gezant|consul|chargé|délégué|président|secrétaire|secretario"
              + "|segretario|presidente|m\\.|mm\\.|herr|légation|conseiller)(?!\\p{L}).*");

  /// Words of sentences that no title of two parties has.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:que|qui|dass|daß|hat|habe|ist|wird|sei|che|ha|è|est|a"
              + " été|dit|dice|disse|sagte|was|is|are|were|has|had|will"
              + "|ich|je|io|yo|eu|ne|nicht|non|if|that|which|who|not)(?!\\p{L})");

  private Parties() {}

  /// Whether the words are such a title.
  static boolean areAll(String words) {
    if (words.length() < 8 || words.length() > LONGEST || !mayBegin(words) || !mayLeadTo(words)) {
      return false;
    }
    Matcher behind =
        BEHIND.matcher(words).region(Math.max(0, words.length() - TAIL), words.length());
    String core = behind.find() ? words.substring(0, behind.start()) : words;
    String title = core.startsWith("_") ? core.substring(1) : core;
    if (title.indexOf(';') >= 0 || title.indexOf(':') >= 0) {
      return false;
    }
    Matcher to = TO.matcher(title);
    int from = 3;
    while (from < title.length() && to.find(from)) {
      if (to.end() < title.length() - 1 && areTwo(title, to.start(), to.end())) {
        return !SENTENCE.matcher(title).find();
      }
      from = to.start() + 1;
    }
    return false;
  }

  /// A glance at what every line of the kind has: a short word, between blanks, that leads to
  /// somebody, and before it names or a foreign office. Most lines of a text have none.
  private static boolean mayLeadTo(String words) {
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      int next = words.indexOf(' ', at + 1);
      if (at + 4 < words.length() && isApostrophe(words.charAt(at + 4))) {
        return true;
      }
      if (next > at + 1
          && next < at + 6
          && LEADING.contains(words.substring(at + 1, next))
          && (areNames(words, at) || FOREIGN.matcher(words).region(from(words), at).matches())) {
        return true;
      }
    }
    return false;
  }

  private static int from(String words) {
    return words.charAt(0) == '_' ? 1 : 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /// Whether a line begins with the word that stands before the other party.
  static boolean beginsWithTo(String words) {
    return TO.matcher(" " + words).lookingAt();
  }

  private static boolean mayBegin(String words) {
    char first = words.charAt(0) == '_' ? words.charAt(1) : words.charAt(0);
    return Character.isUpperCase(first) && words.indexOf(' ') > 0;
  }

  private static boolean areTwo(String title, int end, int begin) {
    String left = title.substring(0, end);
    String right = title.substring(begin);
    return areNames(left, left.length())
            && areNames(right, right.length())
            && (OFFICE.matcher(left).find() || OFFICE.matcher(right).find())
        || FOREIGN.matcher(left).matches() && OFFICE.matcher(right).find() && isCalm(right);
  }

  /// Whether all words before `end` are names or join names.
  private static boolean areNames(String words, int end) {
    boolean named = false;
    int from = 0;
    while (from < end) {
      int to = from;
      while (to < end && PARTING.indexOf(words.charAt(to)) < 0) {
        to++;
      }
      if (to > from) {
        boolean capital = !Character.isLowerCase(words.charAt(from));
        if (!capital && !JOINING.contains(words.substring(from, to).toLowerCase(Locale.ROOT))) {
          return false;
        }
        named |= capital && Character.isLetter(words.charAt(from));
      }
      from = to + 1;
    }
    return named;
  }

  /// Whether no sentence ends among the words: a stop behind a longer word.
  private static boolean isCalm(String words) {
    return !STOP.matcher(words).find();
  }

  private static final Pattern STOP = Pattern.compile("\\p{Ll}{4}[.!?] ");
}
