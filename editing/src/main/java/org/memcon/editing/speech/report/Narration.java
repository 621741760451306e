package org.memcon.editing.speech.report;

import java.util.List;
import java.util.Set;
import org.memcon.editing.speech.clause.Opening;
import org.memcon.editing.speech.clause.Word;

/// Tells sentences that tell what happened, and headings, from what somebody goes on to say.
final class Narration {

  private static final Set<String> OCCASIONS =
      Set.of(
          "meeting",
          "conversation",
          "discussion",
          "discussions",
          "interview",
          "session",
          "talk",
          "talks",
          "luncheon",
          "dinner",
          "exchange",
          "exchanges",
          "appointment",
          "audience",
          "call",
          "conference",
          "following",
          "group",
          "party");

  private Narration() {}

  /// Where in its paragraph a sentence stands.
  enum Place {
    ALONE,
    FIRST,
    LATER
  }

  /// Whether a sentence takes the floor from the speaker in a telegram or letter: the writer’s
  /// comment, or a numbered paragraph that nobody is said to speak.
  static boolean closes(List<Word> words, Place place) {
    String first = words.isEmpty() ? " " : words.getFirst().text();
    boolean lettered = first.length() == 1 && Character.isLowerCase(first.charAt(0));
    boolean numbered = lettered || Character.isDigit(first.charAt(0));
    return isComment(Opening.withoutBullets(words)) || (numbered && place != Place.LATER);
  }

  private static boolean isComment(List<Word> words) {
    String one = lower(words, 0);
    return one.equals("comment")
        || one.equals("comments")
        || one.equals("note")
        || (one.equals("begin") && lower(words, 1).equals("comment"));
  }

  /// Whether a sentence stands in brackets, as a remark of the narrator does.
  static boolean isAside(String sentence) {
    char first = sentence.charAt(0);
    char last = sentence.charAt(sentence.length() - 1);
    return first == '[' || (first == '(' && last == ')');
  }

  /// How many more brackets a sentence opens than it closes.
  static int brackets(String sentence) {
    int open = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open;
  }

  /// Whether a sentence tells what happened.
  static boolean isTold(String sentence, List<Word> words, Place place) {
    if (words.isEmpty()) {
      return true;
    }
    if (isAside(sentence)
        || (place == Place.ALONE && isHeading(sentence, words))
        || (place == Place.FIRST && words.size() < 8 && !hasVerb(words))) {
      return true;
    }
    List<Word> rest = Opening.withoutBullets(words);
    String one = lower(rest, 0);
    String two = lower(rest, 1);
    String three = lower(rest, 2);
    boolean occasion = OCCASIONS.contains(one) || (one.equals("the") && OCCASIONS.contains(two));
    boolean there =
        one.equals("there")
            && (has(words, "discussion")
                || has(words, "exchange")
                || has(words, "followed")
                || has(words, "ensued"));
    boolean after =
        (one.equals("after") || one.equals("following"))
            && (OCCASIONS.contains(three) || has(words, "discussion") || has(words, "exchange"));
    boolean interpreted = place == Place.ALONE && has(words, "interpreted");
    boolean ended = one.equals("as") && two.equals("the") && OCCASIONS.contains(three);
    return occasion
        || there
        || after
        || ended
        || interpreted
        || isComment(rest)
        || isAttendance(words);
  }

  /// "Also present was Mr. Bell", "Lukin and the interpreter were present during the talk", "The
  /// interpreter was Mr. Vey": who was there, which nobody said.
  private static boolean isAttendance(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (i < 2 && words.get(i).is("present") && isPast(words.get(i + 1))
          || isPast(words.get(i)) && words.get(i + 1).is("present") && endsThere(words, i + 2)) {
        return true;
      }
    }
    return words.size() > 1 && words.get(0).is("interpreted") && words.get(1).is("by");
  }

  private static boolean isPast(Word word) {
    return word.is("was") || word.is("were");
  }

  private static boolean endsThere(List<Word> words, int at) {
    return switch (lower(words, at)) {
      case "", "during", "at", "on" -> true;
      default -> false;
    };
  }

  /// Whether a paragraph of one sentence is a heading: it ends without a stop, or is short and has
  /// no verb.
  private static boolean isHeading(String sentence, List<Word> words) {
    char last = sentence.charAt(sentence.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ')';
    return (open && sentence.length() < 120) || (words.size() < 9 && !hasVerb(words));
  }

  private static boolean hasVerb(List<Word> words) {
    return words.stream()
        .map(Word::lower)
        .anyMatch(word ->
            switch (word) {
              case "is",
                  "are",
                  "was",
                  "were",
                  "has",
                  "have",
                  "had",
                  "would",
                  "will",
                  "could",
                  "should",
                  "can",
                  "may",
                  "might",
                  "must",
                  "did",
                  "does",
                  "do",
                  "be" ->
                  true;
              default -> word.endsWith("ed");
            });
  }

  private static boolean has(List<Word> words, String word) {
    for (int i = 0; i < Math.min(words.size(), 12); i++) {
      if (words.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(List<Word> words, int at) {
    return at < words.size() ? words.get(at).lower() : "";
  }
}
