package org.memcon.editing.speech.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.speech.clause.SpeechClause.Verb;

/// The verbs by which records tell what somebody said, alone and in phrases ("went on to say",
/// "took issue", "was of the opinion").
final class SayingVerbs {

  /// Whatever may be a verb of saying or begin a phrase: few words of a text.
  private static final WordList ANY;

  private static final Map<String, Verb> PAST = new HashMap<>();
  private static final Map<String, Verb> THIRD = new HashMap<>();
  private static final Map<String, Verb> BASE = new HashMap<>();

  private static final Map<String, Set<String>> PHRASES = new HashMap<>();
  private static final Map<String, Set<String>> WORDS = WordList.read("words-of-saying.txt");

  /// Third persons that are no noun's plural as well.
  private static final Set<String> PLAIN_THIRD = WORDS.getOrDefault("third", Set.of());

  private static final Set<String> NOUNS = WORDS.getOrDefault("noun", Set.of());
  private static final Set<String> MINDS = WORDS.getOrDefault("mind", Set.of());
  private static final Set<String> ADVERBS = WORDS.getOrDefault("adverb", Set.of());

  static {
    for (Map.Entry<String, Set<String>> list : WORDS.entrySet()) {
      if (list.getKey().startsWith("phrase ")) {
        PHRASES.put(list.getKey().substring(7), list.getValue());
      }
    }
    for (Map.Entry<String, Set<String>> verbs : WordList.read("verbs-of-saying.txt").entrySet()) {
      String[] forms = verbs.getKey().split(" ");
      Verb verb = Verb.valueOf(String.join("", verbs.getValue()));
      BASE.put(forms[0], verb);
      PAST.put(forms[1], verb);
      THIRD.put(forms[2], verb);
    }
    Set<String> any = new HashSet<>(WORDS.getOrDefault("auxiliary", Set.of()));
    any.addAll(PAST.keySet());
    any.addAll(THIRD.keySet());
    any.addAll(PHRASES.keySet());
    ANY = WordList.of(any);
  }

  private SayingVerbs() {}

  /// Whether a word is the past of a verb of saying, not of thinking.
  static boolean isPast(String word) {
    Verb verb = PAST.get(word);
    return verb != null && verb != Verb.VIEW;
  }

  /// Whether a word of so many letters with this one first and "d" last may be the past of one.
  static boolean mayBePast(char first, int letters) {
    return ANY.mayContain(first, 'd', letters);
  }

  /// The verb of saying at a place; its form is finite and nothing makes it a participle.
  static Optional<Verb> at(List<Word> words, int at) {
    Word here = words.get(at);
    boolean again = here.first() == 'r' && here.last() == 'd';
    if (!again && !here.isAmong(ANY)) {
      return Optional.empty();
    }
    String word = here.lower();
    again = word.length() > 6 && word.startsWith("re") && word.endsWith("ed");
    Verb verb = PAST.get(word);
    if (verb == null && again) {
      // "reemphasized", "re-stated"
      verb = PAST.get(word.substring(word.charAt(2) == '-' ? 3 : 2));
    }
    if (verb != null) {
      return Optional.of(verb);
    }
    verb = THIRD.get(word);
    if (verb != null) {
      return PLAIN_THIRD.contains(word) || next(words, at).equals("that")
          ? Optional.of(verb)
          : Optional.empty();
    }
    if (word.equals("was") || word.equals("were") || word.equals("is")) {
      return mind(words, at);
    }
    if ((word.equals("called") || word.equals("drew")) && tells(words, at, 7, "attention")) {
      return Optional.of(Verb.SAY);
    }
    if ((word.equals("made") || word.equals("gave")) && tellsWord(words, at)) {
      return Optional.of(Verb.SAY);
    }
    Set<String> followers = PHRASES.get(word);
    if (followers != null && followers.contains(next(words, at))) {
      boolean view = word.equals("had") || word.equals("made") && next(words, at).equals("no");
      return word.equals("had") && !tellsMind(words, at)
          ? Optional.empty()
          : Optional.of(view ? Verb.VIEW : Verb.SAY);
    }
    return negated(words, at);
  }

  private static boolean tells(List<Word> words, int at, int far, String noun) {
    for (int i = at + 1; i < Math.min(words.size(), at + far); i++) {
      if (words.get(i).is(noun)) {
        return true;
      }
    }
    return false;
  }

  /// "made several points", "gave a full account".
  private static boolean tellsWord(List<Word> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 6) && words.get(i).isWord(); i++) {
      if (NOUNS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsMind(List<Word> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 5); i++) {
      switch (words.get(i).lower()) {
        case "objection",
            "objections",
            "doubt",
            "doubts",
            "impression",
            "mind",
            "feeling",
            "views",
            "comment",
            "comments",
            "idea",
            "hope",
            "intention",
            "hesitation",
            "question",
            "questions",
            "reservations",
            "information",
            "knowledge" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// "was convinced", "was also of the opinion", "was not sure".
  private static Optional<Verb> mind(List<Word> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 4); i++) {
      String word = words.get(i).lower();
      if (MINDS.contains(word)) {
        return Optional.of(Verb.VIEW);
      }
      if (word.equals("of") && i + 2 < words.size()) {
        String third = words.get(i + 2).lower();
        return third.equals("opinion") || third.equals("view") || third.equals("belief")
            ? Optional.of(Verb.VIEW)
            : Optional.empty();
      }
      if (!word.endsWith("ly") && !ADVERBS.contains(word) && !word.equals("not")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "did not think", "could not agree", "would like to know".
  private static Optional<Verb> negated(List<Word> words, int at) {
    String word = words.get(at).lower();
    String next = next(words, at);
    boolean not =
        next.equals("not")
            && (word.equals("did")
                || word.equals("does")
                || word.equals("could")
                || word.equals("would")
                || word.equals("can"));
    if (not && at + 2 < words.size()) {
      Verb base = BASE.get(words.get(at + 2).lower());
      return base == Verb.VIEW || base == null
          ? Optional.ofNullable(base)
          : word.equals("could") || word.equals("did") || word.equals("would")
              ? Optional.of(Verb.VIEW)
              : Optional.empty();
    }
    boolean contracted = word.equals("didn't") || word.equals("couldn't") || word.equals("doesn't");
    if (contracted && BASE.get(next) == Verb.VIEW) {
      return Optional.of(Verb.VIEW);
    }
    boolean wish = word.equals("would") && (next.equals("like") || next.equals("prefer"));
    return wish ? Optional.of(Verb.VIEW) : Optional.empty();
  }

  private static String next(List<Word> words, int at) {
    int i = at + 1;
    while (i < words.size() && i < at + 3 && ADVERBS.contains(words.get(i).lower())) {
      i++;
    }
    return i < words.size() ? words.get(i).lower() : "";
  }

  /// Whether a word may stand between a subject and its verb.
  static boolean mayStandBetween(Word word) {
    return word.isWord()
        && (ADVERBS.contains(word.lower())
            || (word.lower().endsWith("ly") && !word.isCapitalized()));
  }
}
