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

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]{3,600}+\\]");
  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?i)\\b(?:not|still)"
              + " declassified|\\bclassified\\]|\\bdeleted\\b|\\bwithheld\\b|\\bexcised\\b|\\bredacted\\b|\\bsanitized\\b");
  private static final Pattern OMITTED =
      Pattern.compile(
          "(?i)^\\[(?:omitted here|here follow|omission|text omitted|the remainder|ellipsis"
              + " in|remainder of)|\\bnot printed(?: here)?\\]$|\\bomitted\\]$");
  private static final Pattern ILLEGIBLE =
      Pattern.compile("(?i)\\b(?:illegible|indecipherable|unreadable|unintelligible|garbled?)\\b");
  private static final Pattern MISSING =
      Pattern.compile("(?i)^\\[(?:page|pages|text|word|words|line|lines)(?: is| are)? missing");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)(?:(?<less>less than )|(?<more>more than )|about |approximately"
              + " )?(?<quantity>\\d{1,4}(?:[-–½¼¾/"
              + " ]{1,3}\\d{1,3})?|one|two|three|four|five|six|seven|eight|nine|ten|half|½)"
              + " ?-?(?<unit>line|page|paragraph|word|sentence|name)s?\\b");

  /// The gaps in a text.
  public List<InlineMark> recognize(String words) {
    List<InlineMark> marks = new ArrayList<>();
    if (words.indexOf('[') < 0) {
      return marks;
    }
    Matcher matcher = BRACKETED.matcher(words);
    while (matcher.find()) {
      String inside = matcher.group();
      reason(inside)
          .ifPresent(reason ->
              marks.add(new InlineMark(matcher.start(), matcher.end(), gap(inside, reason))));
    }
    return marks;
  }

  private static Optional<Inline.Gap.Reason> reason(String inside) {
    if (WITHHELD.matcher(inside).find()) {
      return Optional.of(Inline.Gap.Reason.WITHHELD);
    }
    if (OMITTED.matcher(inside).find()) {
      return Optional.of(Inline.Gap.Reason.OMITTED);
    }
    if (inside.length() < 90 && ILLEGIBLE.matcher(inside).find()) {
      return Optional.of(Inline.Gap.Reason.ILLEGIBLE);
    }
    return MISSING.matcher(inside).find()
        ? Optional.of(Inline.Gap.Reason.MISSING)
        : Optional.empty();
  }

  private static InlineMark.Meaning gap(String inside, Inline.Gap.Reason reason) {
    Matcher amount = AMOUNT.matcher(inside);
    if (!amount.find()) {
      return new InlineMark.Meaning.Missing(reason, Optional.empty(), Optional.empty());
    }
    return new InlineMark.Meaning.Missing(
        reason,
        Optional.of(amount.group("quantity").strip()),
        Optional.of(amount.group("unit").toLowerCase(Locale.ROOT) + "s"));
  }
}
