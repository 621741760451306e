package org.memcon.editing.stamp;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what an office stamped on a page long after, or counted it by: releases, numbers of pages
/// and copies.
public final class Stamps {

  /// No stamp is longer.
  private static final int LONGEST = 130;

  private static final Pattern RELEASE =
      Pattern.compile(
          "(?i)(?:message text$|(?:<< ?)?end of document|approved (?:for|in part,? for)"
              + " release|sanitized (?:copy|version)|declassified\\b|declassification|(?:no|with)"
              + " objections? to declassification|released in (?:full|part)|released? (?:as|to"
              + " the)\\b|unclassified(?: u\\.?s\\.?|//)|case"
              + " (?:no|number)\\b|(?:photo)?cop(?:y|ied) (?:at|from) the\\b|reproduced (?:at|from)"
              + " the (?:national|holdings)|authority:? nnd|nnd \\d|nara"
              + " date\\b|downgraded\\b|e\\.? ?o\\.? 1\\d{4}[ ,.]{1,3}sec|(?:exempted )?from"
              + " automatic (?:downgrading|declassification)|excluded from automatic|group"
              + " [1-4]\\b|cia-rdp|(?:auto(?:matic(?:ally)?)? )?downgraded at|classified by\\b|this"
              + " document (?:consists|contains) |xgds\\b).*");
  private static final Pattern BARE =
      Pattern.compile("[\\[(–—-]{1,2} ?(\\d{1,3}) ?[\\])–—-]{1,2}|(\\d{1,3})\\.?");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:\\p{L}[\\p{L}/ ]{3,30}[ -]{1,3})?page:? ?0{0,2}(\\d{1,3})(?: ?(?:of|/)"
              + " ?\\d{1,3}(?: pages)?)?|page 0?(\\d{1,2}) +(?-i:\\p{Lu}[\\p{Lu}\\d ]{2,60})");
  private static final Pattern COPY =
      Pattern.compile(
          "(?i)(?:(?:this is )?(?:copy|cy)(?: no\\.?| #| number)? ?(?:\\d{1,3}|one|two)(?: of"
              + " (?:\\d{1,3}|\\p{L}{3,6})(?: (?:copies|cys))?)?|(?:made|done|printed|issued) in"
              + " \\p{L}{0,7}? ?\\d{0,3} ?cop(?:y|ies)|(?:only|single|sole) copy)[.,]?(?:,? series"
              + " [a-z])?");

  private Stamps() {}

  /// Whether the words say that or how the page was released, and nothing of its text.
  public static boolean isRelease(String words) {
    return words.length() <= LONGEST && RELEASE.matcher(words).matches();
  }

  /// Whether the words number a copy, or say how many were made.
  public static boolean isCopy(String words) {
    return words.length() < 60 && COPY.matcher(words).matches();
  }

  /// The number of the page, where the words are nothing else: "- 2 -", "Page 2 of 5".
  public static OptionalInt page(String words) {
    if (words.length() > 90) {
      return OptionalInt.empty();
    }
    Matcher bare = BARE.matcher(words);
    if (bare.matches()) {
      return OptionalInt.of(
          Integer.parseInt(bare.group(1) != null ? bare.group(1) : bare.group(2)));
    }
    Matcher page = PAGE.matcher(words);
    return page.matches()
        ? OptionalInt.of(Integer.parseInt(page.group(1) != null ? page.group(1) : page.group(2)))
        : OptionalInt.empty();
  }

  /// The number of the page, which other words of a running head may stand before.
  public static OptionalInt pageBehind(String words) {
    OptionalInt alone = page(words);
    if (alone.isPresent() || words.length() > LONGEST) {
      return alone;
    }
    Matcher behind = BEHIND.matcher(words);
    return behind.find() ? OptionalInt.of(Integer.parseInt(behind.group(1))) : alone;
  }

  private static final Pattern BEHIND =
      Pattern.compile("(?i)(?:\\bpage|\\bp\\.|[-–—]|\\s{2}) ?(\\d{1,3})\\W{0,2}$");

  /// Whether the words are a page's number between dashes, in brackets or behind "Page".
  public static boolean isPageMark(String words) {
    return page(words).isPresent() && !Character.isDigit(words.charAt(0));
  }
}
