package org.memcon.editing.opening;

import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;

/// Tells the name of a side ("U.S.", "Soviet Union:", "UK Side") from the names of people in a list
/// of participants.
final class DelegationLabels {

  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(?:the )?(?:u\\.? ?s\\.?(?: ?s\\.? ?r\\.?)?|u\\.? ?k\\.?|united states(?: of"
              + " america)?|united kingdom|u\\.?s\\.?a\\.?|ussr|u\\.s\\.s\\.r\\.|soviet union"
              + "|u\\.?a\\.?r\\.?|g\\.?d\\.?r\\.?|f\\.?r\\.?g\\.?|p\\.?r\\.?c\\.?|g\\.?r\\.?c\\.?|n\\.?a\\.?t\\.?o\\.?|e\\.?c\\.?|u\\.?n\\.?|state|defense|treasury|commerce|white"
              + " house|cia|jcs|nsc|omb|aid|agriculture|interior|justice|acda|usia|department of"
              + " \\p{L}+|jcs staff|nsc staff|white house staff|ova|vice president's"
              + " office|principals|backbenchers|other"
              + " attendees|others?|observers|interpreters?)(?:"
              + " (?:side|delegation|participants|members|party|representatives|officials|staff))?:?");
  private static final Pattern NAMED_SIDE =
      Pattern.compile(
          "(?:The )?\\p{Lu}\\p{L}{2,18}(?: \\p{Lu}\\p{L}{2,18}){0,2}(?:"
              + " (?:side|Side|Delegation|delegation|Participants|participants|Embassy):?|:)");

  private DelegationLabels() {}

  /// Whether the words are the name of a side that is known without what stands around it.
  static boolean isSide(String words) {
    return words.length() > 1 && words.length() <= 60 && SIDE.matcher(words).matches();
  }

  static boolean isDelegation(String words, DocumentDraft draft, int at) {
    if (words.length() > 60) {
      return false;
    }
    boolean more = at + 1 < draft.size() && draft.part(at + 1).isOpen();
    return more
        && (NAMED_SIDE.matcher(words).matches()
            || (SIDE.matcher(words).matches() && words.length() > 1));
  }
}
