package org.memcon.editing.heading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.memcon.model.title.ForeignKinds;

/// The words of titles that name a kind of document, looked up word by word: a pattern of all of
/// them costs twenty times as much, and every line of a source is asked.
final class KindWords {

  private static final Set<String> WORDS =
      Set.of(
          "telegram",
          "airgram",
          "memorandum",
          "memoranda",
          "letter",
          "letters",
          "message",
          "note",
          "notes",
          "minutes",
          "report",
          "despatch",
          "dispatch",
          "paper",
          "estimate",
          "record",
          "transcript",
          "statement",
          "address",
          "remarks",
          "circular",
          "diary",
          "entry",
          "agreement",
          "communique",
          "communiqué",
          "protocol",
          "instruction",
          "summary",
          "study",
          "review",
          "speech",
          "declaration",
          "treaty",
          "proclamation",
          "resolution",
          "directive",
          "draft",
          "conversation",
          "discussion",
          "testimony",
          "excerpt",
          "excerpts",
          "extract",
          "extracts",
          "bulletin",
          "briefing",
          "intelligence",
          "cable",
          "backchannel",
          "plan",
          "resume",
          "résumé",
          "resumé",
          "analysis",
          "proposal",
          "proposals",
          "announcement",
          "outline",
          "program",
          "policy",
          "action",
          "order",
          "guidance",
          "questions",
          "oral",
          "list",
          "agenda",
          "research",
          "article",
          "press",
          "log",
          "synopsis",
          "chronology",
          "assessment",
          "appraisal",
          "guidelines",
          "interview",
          "nsam",
          "nsc",
          "nie",
          "snie");

  private static final Set<String> FOREIGN = ForeignKinds.words();

  private static final int LONGEST = 21;

  /// How long the words with each first letter are, as bits; of letters the last five bits.
  private static final int[] LENGTHS = new int[32];

  static {
    WORDS.forEach(word -> LENGTHS[word.charAt(0) & 31] |= 1 << word.length());
    List.of("aide", "talking", "terms")
        .forEach(word -> LENGTHS[word.charAt(0) & 31] |= 1 << word.length());
  }

  private KindWords() {}

  /// Whether one of the words stands among the first `length` characters.
  static boolean standIn(String title, int length) {
    int end = Math.min(title.length(), length);
    int at = 0;
    while (at < end) {
      if (!isLetter(title.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < end && isLetter(title.charAt(at))) {
        at++;
      }
      if (names(title, from, lettersEnd(title, from, at))) {
        return true;
      }
    }
    return false;
  }

  /// The number that calls a note may be glued to the word: "Report1".
  private static int lettersEnd(String title, int from, int to) {
    int end = to;
    while (end > from && to - end < 2 && Character.isDigit(title.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean names(String title, int from, int to) {
    if (to - from > LONGEST || to - from < 3 || !mayName(title.charAt(from), to - from)) {
      return false;
    }
    return switch (title.substring(from, to).toLowerCase(Locale.ROOT)) {
      case "aide" ->
          title.regionMatches(true, to + 1, "memoire", 0, 7)
              || title.regionMatches(true, to + 1, "mémoire", 0, 7);
      case "talking" -> title.regionMatches(true, to, " points", 0, 7);
      case "terms" -> title.regionMatches(true, to, " of reference", 0, 13);
      case String word -> WORDS.contains(word) || FOREIGN.contains(word);
    };
  }

  private static boolean mayName(char first, int length) {
    return (LENGTHS[first & 31] & 1 << length) != 0;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
