package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.inline.InlineMark;
import org.memcon.model.record.Inline;

/// Recognizes in brackets what is not printed: "[1 line not declassified]", "[illegible]",
/// "[Omitted here is …]".
public final class GapRecognizer {

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]{1,600}+\\]");
  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?i)\\b(?:not|still)"
              + " declassified|\\bclassified\\]|\\bdeleted\\b|\\bwithheld\\b|\\bexcised\\b|\\bredacted\\b|\\bsanitized\\b");
  private static final Pattern OMITTED =
      Pattern.compile(
          "(?i)^\\[(?:omitted here|here follow|omission|text omitted|the remainder|ellipsis"
              + " in|remainder of)|\\bnot printed(?: here)?\\]$|\\bomitted\\]$");
  private static final Pattern ILLEGIBLE =
      Pattern.compile(
          "(?i)\\b(?:illegible|indecipherable|unreadable|unintelligible|inaudible|unclear|garbled?)\\b");
  private static final Pattern MISSING =
      Pattern.compile("(?i)^\\[.{0,20}\\b(?:page|text|word|line|passage)s?(?: is| are)? missing");
  private static final Pattern ELLIPSIS = Pattern.compile("\\[ ?(?:\\. ?\\. ?\\. ?\\.?|…) ?\\]");
  private static final Pattern REMARK =
      Pattern.compile("(?i)\\b(?:was|were|has|had|have|by hand)\\b");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)(?<bound>(?:less|more|fewer) th[ae]n |over |about |approximately )?"
              + "(?:(?<word>one|two|three|four|five|six|seven|eight|nine|ten|half(?: an?)?)"
              + "|(?<whole>\\d{1,4})?(?:[-– ]?(?<over>\\d)/(?<under>[2-9])|(?<sign>[½¼¾]))?)"
              + "[ -]?(?<unit>line|page|paragraph|word|sentence|name)s?\\b");
  private static final List<String> WORDS =
      List.of(
          "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /// The gaps in a text.
  public List<InlineMark> recognize(String words) {
    List<InlineMark> marks = new ArrayList<>();
    if (words.indexOf('[') < 0) {
      return marks;
    }
    Matcher matcher = BRACKETED.matcher(words);
    while (matcher.find()) {
      String inside = matcher.group();
      reason(inside, inside.toLowerCase(Locale.ROOT))
          .ifPresent(reason ->
              marks.add(new InlineMark(matcher.start(), matcher.end(), gap(inside, reason))));
    }
    return marks;
  }

  /// Why something is not printed; `low` is the same in small letters, in which the words that tell
  /// are looked for first.
  private static Optional<Inline.Gap.Reason> reason(String inside, String low) {
    if (inside.length() < 12 && ELLIPSIS.matcher(inside).matches()) {
      return Optional.of(Inline.Gap.Reason.OMITTED);
    }
    if ((low.contains("ed") || low.contains("withheld"))
        && WITHHELD.matcher(inside).find()
        && !REMARK.matcher(inside).find()) {
      return Optional.of(Inline.Gap.Reason.WITHHELD);
    }
    boolean omitted =
        low.contains("omi")
            || low.contains("here follow")
            || low.contains("remainder")
            || low.contains("ellipsis")
            || low.contains("not printed");
    if (omitted && OMITTED.matcher(inside).find()) {
      return Optional.of(Inline.Gap.Reason.OMITTED);
    }
    if (inside.length() < 90 && ILLEGIBLE.matcher(inside).find()) {
      return Optional.of(Inline.Gap.Reason.ILLEGIBLE);
    }
    return low.contains("missing") && MISSING.matcher(inside).find()
        ? Optional.of(Inline.Gap.Reason.MISSING)
        : Optional.empty();
  }

  private static boolean mayCount(String low) {
    return low.contains("line")
        || low.contains("page")
        || low.contains("paragraph")
        || low.contains("word")
        || low.contains("sentence")
        || low.contains("name");
  }

  private static InlineMark.Meaning gap(String inside, Inline.Gap.Reason reason) {
    Matcher amount = AMOUNT.matcher(inside);
    boolean may = mayCount(inside.toLowerCase(Locale.ROOT));
    while (may && amount.find()) {
      Optional<String> quantity = quantity(amount);
      if (quantity.isPresent()) {
        String bound = amount.group("bound") == null ? "" : amount.group("bound");
        return new InlineMark.Meaning.Missing(
            reason,
            quantity.map(number -> bound.toLowerCase(Locale.ROOT) + number),
            Optional.of(amount.group("unit").toLowerCase(Locale.ROOT) + "s"));
      }
    }
    return new InlineMark.Meaning.Missing(reason, Optional.empty(), Optional.empty());
  }

  /// The amount as a decimal: "2-1/2" and "2½" are 2.5, "seven" is 7.
  private static Optional<String> quantity(Matcher amount) {
    String word = amount.group("word");
    if (word != null) {
      int place = WORDS.indexOf(word.toLowerCase(Locale.ROOT).replaceFirst(" an?$", ""));
      return Optional.of(place == 0 ? "0.5" : Integer.toString(place));
    }
    String whole = amount.group("whole");
    double number = whole == null ? 0 : Integer.parseInt(whole);
    if (amount.group("over") != null) {
      number +=
          Double.parseDouble(amount.group("over")) / Double.parseDouble(amount.group("under"));
    } else if (amount.group("sign") != null) {
      number += ("¼½¾".indexOf(amount.group("sign")) + 1) / 4.0;
    }
    if (number == 0) {
      return Optional.empty();
    }
    String printed = String.format(Locale.ROOT, "%.2f", number);
    return Optional.of(printed.replaceFirst("\\.?0+$", ""));
  }
}
