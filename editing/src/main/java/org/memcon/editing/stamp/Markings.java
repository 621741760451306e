package org.memcon.editing.stamp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells lines of classification, urgency and handling: "TOP SECRET", "secret priority", "Eyes
/// Only".
public final class Markings {

  private static final String WORD =
      "(?:top secret|secret|confidential|unclassified|restricted|declassified|official use"
          + " only|officialy use only|limited official use|for official use only|us"
          + " urgent|urgent|most"
          + " immediate|immediate|flash|priority|niact|routine|rush|plain|operational"
          + " immediate|eyes only|exdis|nodis|limdis|limit(?:ed)? distribution|no distribution(?:"
          + " outside (?:the )?department)?|literally eyes only|cherokee|sensitive|no foreign"
          + " dissem(?:ination)?|noforn|personal(?: (?:and|&) confidential)?|strictly"
          + " (?:confidential|secret)|most secret|secret/nodis|top secret/sensitive|emergency|via"
          + " air pouch|roger channel|for the (?:secretary|president)|most urgent|security"
          + " information|verbatim text|presidential handling|very secret|absolutely secret|of"
          + " special importance|copy (?:no\\.?|number) ?\\d{1,3}|(?:streng )?geheim|(?:streng"
          + " )?vertraulich|verschlußsache|verschlusssache|citissime|très"
          + " (?:secret|urgent)|confidentiel|réservé|confidencial|reservado|secreto|segreto|riservato|confidenziale|geheim|vertrouwelijk|ściśle"
          + " tajne|tajne|přísně tajné|tajné|(?:совершенно )?секретно|сов\\. секретно|экз\\. ?№?"
          + " ?\\d{1,3}|(?-i:\\p{Lu}{2,8}) use only)";

  /// Caveats hang on a word of secrecy by a stroke: "SECRET/NODIS/XGDS".
  private static final String CAVEATS = "(?-i:/{1,2}\\p{Lu}{2,12}(?: \\p{Lu}{2,12})?){0,4}";

  private static final Pattern MARKING =
      Pattern.compile(
          "(?iu)[\\[(—–*-]?(?:"
              + WORD
              + CAVEATS
              + "[ ,;./!—–&-]{0,3}){1,6}(?: ?\\d{2,3})?[\\])—–*-]?");

  /// A telegram's own line: its secrecy, its post and its number there, "CONFIDENTIAL VELOGRAD
  /// 0123".
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:UNCLAS(?:SIFIED)?|LIMITED OFFICIAL USE|CONFIDENTIAL|SECRET|TOP SECRET)(?: SECTION"
              + " \\d{1,2} OF \\d{1,2})? \\p{Lu}[\\p{Lu} ]{2,16} \\d{3,6}");

  private Markings() {}

  private static final Pattern BEGIN =
      Pattern.compile("(?iu)(?:" + WORD + CAVEATS + "[ ,;./!—–&-]{1,3}){1,4}(?=(?-i:\\p{Lu}))");

  /// Where a marking in capitals ends that a line begins with, a place or another word behind it; 0
  /// where it begins with none.
  public static int end(String words) {
    Matcher begin = BEGIN.matcher(words);
    return words.length() < 120
            && begin.lookingAt()
            && words.substring(0, begin.end()).chars().noneMatch(Character::isLowerCase)
        ? begin.end()
        : 0;
  }

  /// Whether the words are nothing but such a marking.
  public static boolean isMarking(String words) {
    if (words.length() >= 90) {
      return false;
    }
    if (MARKING.matcher(words).matches() || Stamps.isCopy(words)) {
      return true;
    }
    String drawn = SpacedLetters.drawnTogether(words);
    return NUMBERED.matcher(drawn).matches()
        || !drawn.equals(words) && MARKING.matcher(drawn).matches();
  }
}
