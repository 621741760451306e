package org.memcon.editing.speech.report;

import java.util.List;
import java.util.Set;
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

  /// Whether a sentence stands in brackets, as a remark of the narrator does.
  static boolean isAside(String sentence) {
    char first = sentence.charAt(0);
    char last = sentence.charAt(sentence.length() - 1);
    return first == '[' || (first == '(' && last == ')');
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
    String one = lower(words, 0);
    String two = lower(words, 1);
    String three = lower(words, 2);
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
    boolean ended = one.equals("as") && two.equals("the") && OCCASIONS.contains(three);
    return occasion || there || after || ended || one.equals("comment") || one.equals("note");
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
      if (words.get(i).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(List<Word> words, int at) {
    return at < words.size() ? words.get(at).lower() : "";
  }
}
