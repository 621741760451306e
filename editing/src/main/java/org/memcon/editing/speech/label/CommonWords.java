package org.memcon.editing.speech.label;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;

/// Tells labels made of a document's common words from names: what a document also writes with a
/// small letter ("Target date: June 1", "by the target date") is nobody's name. The parts that
/// people play in a conversation are names, though.
public final class CommonWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}+");

  private static final Set<String> PARTS_PLAYED =
      Set.of(
          "question",
          "answer",
          "query",
          "reply",
          "operator",
          "interpreter",
          "translator",
          "interviewer",
          "reporter",
          "correspondent",
          "moderator",
          "speaker",
          "voice",
          "chair",
          "chairman",
          "president",
          "secretary",
          "minister",
          "ambassador",
          "premier",
          "marshal",
          "general",
          "admiral",
          "senator",
          "governor",
          "king",
          "shah",
          "chancellor",
          "emperor",
          "prime",
          "vice",
          "foreign",
          "side",
          "delegate",
          "delegation",
          "official",
          "officer",
          "student",
          "guest",
          "host",
          "leader");

  private final DocumentDraft draft;
  private final Map<String, Boolean> small = new HashMap<>();
  private final Map<String, Boolean> places = new HashMap<>();

  /// The common words of a document; it is read for the words that somebody asks for.
  public CommonWords(DocumentDraft draft) {
    this.draft = draft;
  }

  /// Whether all words of a label are common ones.
  public boolean areCommon(String label) {
    Matcher word = WORD.matcher(label);
    boolean any = false;
    while (word.find()) {
      String folded = word.group().toLowerCase(Locale.ROOT);
      if (PARTS_PLAYED.contains(folded) || !small.computeIfAbsent(folded, this::isWritten)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /// Whether the document says of something that it is in what the label names, as of a place or a
  /// country that a paragraph is about: "Algeria: … in Algeria".
  public boolean isPlace(String label) {
    return places.computeIfAbsent(label, this::isWithin);
  }

  private boolean isWithin(String label) {
    String within = "in " + label;
    return draft.parts().stream().anyMatch(part -> isWithin(part.words(), within));
  }

  private static boolean isWithin(String words, String within) {
    for (int at = words.indexOf(within); at >= 0; at = words.indexOf(within, at + 1)) {
      int end = at + within.length();
      boolean begins = at == 0 || words.charAt(at - 1) == ' ';
      boolean whole = end == words.length() || !belongs(words.charAt(end));
      if (begins && whole && !followsName(words, end)) {
        return true;
      }
    }
    return false;
  }

  /// "in Bell ’s hand", "in Orlok Bay": the name goes on.
  private static boolean followsName(String words, int end) {
    return end + 1 < words.length()
        && words.charAt(end) == ' '
        && Character.isUpperCase(words.charAt(end + 1));
  }

  /// Whether the document writes the word with a small letter, and no letter, point or stroke
  /// before it.
  private boolean isWritten(String word) {
    return word.chars().allMatch(Character::isLowerCase)
        && draft.parts().stream().anyMatch(part -> stands(word, part.words()));
  }

  private static boolean stands(String word, String words) {
    for (int at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !belongs(words.charAt(at - 1));
      if (begins && (end == words.length() || !Character.isLowerCase(words.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean belongs(char c) {
    return Character.isLetter(c) || ".'’-".indexOf(c) >= 0;
  }
}
