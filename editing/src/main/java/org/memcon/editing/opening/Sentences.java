package org.memcon.editing.opening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells running text from entries of lists.
public final class Sentences {

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been|has|have|had|said|says|stated|asked|asks|told|would|will|should|could"
              + "|can|may|must|did|does|do|noted|opened|began|called|expressed|agreed|thought|think|believe[sd]?"
              + "|reported|referred|replied|thanked|wished|wanted|felt|met|came|gave|made|went|read|discussed"
              + "|received|reviewed|raised|explained|inquired|suggested|shall|let|want|submit|attach(?:ed)?|am)\\b");
  private static final Pattern END =
      Pattern.compile("[.!?:;](?:[”\"’')\\]]{0,2})(?:/?\\d{0,2}/?)?$");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b\\p{Lu}\\p{L}{0,3}|\\b[ap]\\. ?m|\\)|\\b\\p{Lu}\\. ?\\p{Lu}|\\betc|\\bal)\\.$");

  private Sentences() {}

  /// Whether the words are running text: they are long, or end as a sentence and have a verb.
  public static boolean isRunning(String words) {
    if (words.length() > 220) {
      return true;
    }
    boolean ends = ends(words);
    if (ends ? words.length() > 110 : words.length() <= 130) {
      return ends;
    }
    return VERB.matcher(words).find() || ends && FOREIGN.matcher(words).find();
  }

  /// Verbs of records in other languages.
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<!\\p{L})(?:ist|sind|war|waren|wurden?|werden?|sei|hat|hatte|habe|sagte|erklärte|fragte|dankte|dauerte|bat|antwortete|erwiderte|est|sont|était|étaient|a"
              + " été|déclare|dit|répond|demande|dichiara|disse|è|sono|era|ha|dijo|declaró|preguntó|fue"
              + "|es|está|disse|declarou|foi|é|сказал\\p{L}*|заявил\\p{L}*|спросил\\p{L}*|ответил\\p{L}*|был\\p{L}*|является|oświadczył|powiedział"
              + "|był|jest|zapytał|řekl|byl|prohlásil|zei|deelde|vroeg|was|werd)(?!\\p{L})");

  /// Whether the words are those of a speaker, led by a label: "Secretary Bell: It is shut." Names
  /// and offices behind a label ("Freedonia: The Secretary, Mr. Bell.") are mostly capitalized.
  public static boolean isSpoken(String words) {
    int colon = words.indexOf(": ");
    if (colon < 2 || colon > 40 || !words.matches(".*[.?!][”\"]? *")) {
      return false;
    }
    int small = 0;
    int all = 0;
    Matcher word = WORD.matcher(words).region(colon + 2, words.length());
    while (word.find()) {
      all++;
      small += Character.isLowerCase(word.group().charAt(0)) ? 1 : 0;
    }
    return all >= 3 && small * 5 >= all * 3;
  }

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*+");

  /// Whether the words end as a sentence does.
  public static boolean ends(String words) {
    if (!hasStop(words)) {
      return false;
    }
    String end = words.substring(Math.max(0, words.length() - 24));
    return END.matcher(end).region(Math.max(0, end.length() - 8), end.length()).find()
        && !(end.endsWith(".") && ABBREVIATION.matcher(end).find());
  }

  /// Whether one of the last characters ends sentences; no more than a note's number and what
  /// closes a quotation stand behind it.
  private static boolean hasStop(String words) {
    for (int at = words.length() - 1; at >= Math.max(0, words.length() - 8); at--) {
      if (".!?:;".indexOf(words.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words hold one of the verbs that records live on.
  public static boolean hasVerb(String words) {
    return VERB.matcher(words.substring(0, Math.min(400, words.length()))).find();
  }
}
