package org.memcon.editing.division;

import java.util.regex.Pattern;

/// Tells by their words which blocks may be the titles of documents, and which are labels above
/// enclosed ones.
public final class TitleWords {

  private static final int LONGEST = 600;

  private static final Pattern KIND =
      Pattern.compile(
          "(?i)\\b(?:telegram|airgram|memorand(?:um|a)|letters?|message|(?:editorial )?notes?"
              + "|minutes|report|despatch|dispatch|paper|estimate|record|transcript|statement"
              + "|address|remarks|circular|diary|entry|aide[- ]m[ée]moire|agreement|communiqu[ée]"
              + "|protocol|instruction|summary|study|review|speech|declaration|treaty"
              + "|proclamation|resolution|directive|draft|conversation|discussion|testimony"
              + "|excerpts?|extracts?|bulletin|briefing|intelligence|cable|backchannel|plan"
              + "|r[ée]sum[ée]|analysis|proposals?|announcement|outline|program|policy"
              + "|talking points|action|order|guidance|questions|oral|list|agenda|research"
              + "|article|press|log|synopsis|chronology|assessment|appraisal|guidelines|interview"
              + "|terms of reference|nsam|nsc|nie|snie)\\b");
  private static final Pattern PARTIES =
      Pattern.compile(
          "^(?:\\d+\\.? )?(?:The|President|Prime"
              + " Minister|Mr\\.|Chairman|Premier|Chancellor|Ambassador|General|Foreign"
              + " Minister|Secretary|Deputy|Acting|Assistant)\\b.{3,200}\\b[Tt]o (?:the"
              + " |President|Prime|Mr\\.|Secretary|Certain|All|Senator|Marshal|General|Generalissimo|Foreign|Ambassador|Chancellor|Premier|King).{3,200}$");
  private static final Pattern ENCLOSURE =
      Pattern.compile(
          "(?i)^\\W{0,2}(?:(?:sub)?enclosures?|attachments?|annex(?:es)?|append(?:ix|ices)|tab|tabs|addendum|supplement)(?!\\p{L})(?:"
              + " ?[\\dA-Z]{1,4}(?:[-–]\\d{1,3})?|"
              + " (?:one|two|three|four))?\\W{0,3}(?:/?\\d{1,2}/?)?\\W{0,2}$");
  private static final Pattern FILE_LINE =
      Pattern.compile(
          "^\\[?(?:[\\dA-Z][\\w.()–— ’'&/-]{0,60}/\\d{1,2}[-–—][\\d\\w]{2,6}(?:: ?\\[?[\\p{L}"
              + " ]{3,40}\\]?)?|\\d{2,3}[\\w. ]{1,20}[–-]\\d{3,4}"
              + "|.{0,120}\\b(?:[Ff]iles?|[Ll]ot|[Ll]ibrary|Archives?|[Pp]apers|Collection)\\b.{0,160}|(?:Editorial|Tab|Annex)"
              + " ?[A-Z]?)\\]?\\.?$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:,](?:/?\\d{0,2}/?)?$");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          ".*(?:\\b[ap]\\. ?m|\\bU\\.S|\\bJr|\\bSr|\\bet al|\\p{Lu})\\.(?:/?\\d{0,2}/?)?$");

  private TitleWords() {}

  /// Whether the words name a kind of document.
  public static boolean namesKind(String words) {
    return KIND.matcher(words.substring(0, Math.min(words.length(), 160))).find();
  }

  /// Whether the words name two parties, "The Ambassador in France (Caffery) to the Secretary of
  /// State".
  public static boolean namesParties(String words) {
    return words.length() < LONGEST && PARTIES.matcher(words).matches();
  }

  /// Whether the words end as sentences and labels do.
  public static boolean endsAsSentence(String words) {
    String end = words.substring(Math.max(0, words.length() - 40));
    return SENTENCE_END.matcher(end).find() && !ABBREVIATED.matcher(end).matches();
  }

  /// Whether the words may be a title: short, in capitals at the beginning, without the end of a
  /// sentence.
  public static boolean mayBeTitle(String words) {
    return words.length() <= LONGEST
        && words.length() > 3
        && beginsAsTitle(words)
        && !endsAsSentence(words);
  }

  private static boolean beginsAsTitle(String words) {
    int first = 0;
    while (first < words.length() && "[“\"‘'(".indexOf(words.charAt(first)) >= 0) {
      first++;
    }
    return first < words.length()
        && (Character.isUpperCase(words.charAt(first)) || Character.isDigit(words.charAt(first)));
  }

  /// Whether the words are the label above an enclosed document: "[Enclosure 2]", "Tab A".
  public static boolean labelsEnclosure(String words) {
    return words.length() < 40 && ENCLOSURE.matcher(words).matches();
  }

  /// Whether the words may be a file number or the name of files, as it stands above a heading.
  public static boolean namesFile(String words) {
    return words.length() < 220
        && !TitleWords.endsAsSentence(words)
        && FILE_LINE.matcher(words).matches();
  }
}
