package org.memcon.editing.speech.label;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;

/// Tells labels made of a document's common words from names: what a document also writes with a
/// small letter ("Target date: June 1", "by the target date") is nobody's name. The parts that
/// people play in a conversation are names, though.
public final class CommonWords {

  private static final int SHORTEST = 3;
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
  private final Set<String> small = new HashSet<>();
  private boolean read;

  /// The common words of a document; it is read when they are first asked for.
  public CommonWords(DocumentDraft draft) {
    this.draft = draft;
  }

  /// Whether all words of a label are common ones.
  public boolean areCommon(String label) {
    Matcher word = WORD.matcher(label);
    boolean any = false;
    while (word.find()) {
      String folded = word.group().toLowerCase(Locale.ROOT);
      if (PARTS_PLAYED.contains(folded) || !small().contains(folded)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /// Takes the words that begin with a small letter and stand behind no letter, point or stroke.
  private void read(String words) {
    int at = 0;
    while (at < words.length()) {
      char c = words.charAt(at);
      boolean begins = at == 0 || !belongs(words.charAt(at - 1));
      int from = at++;
      if (Character.isLowerCase(c) && begins) {
        while (at < words.length() && Character.isLowerCase(words.charAt(at))) {
          at++;
        }
        if (at - from >= SHORTEST) {
          small.add(words.substring(from, at));
        }
      }
    }
  }

  private static boolean belongs(char c) {
    return Character.isLetter(c) || ".'’-".indexOf(c) >= 0;
  }

  private Set<String> small() {
    if (!read) {
      for (Part part : draft.parts()) {
        read(part.words());
      }
      read = true;
    }
    return small;
  }
}
