package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.inline.InlineMark;

/// Recognizes remarks that editors or translators put in brackets and sign: "[This is a slip of the
/// pen. – trans.]". Brackets without a sign of who wrote them hold words that were supplied, and
/// stay text.
public final class RemarkRecognizer {

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]{3,800}+\\]");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:[–—-]{1,2}|\\.|,|;)"
              + " ?(?<by>(?:[Tt]rans(?:lator)?|[Ee]d(?:itor)?s?|[Tt]ranscriber)(?:[’']?s?"
              + " [Nn]ote)?\\.?|\\p{Lu}\\.\\p{Lu}\\.(?:\\p{Lu}\\.)?(?:,? ?(?:&|and)"
              + " ?\\p{Lu}\\.\\p{Lu}\\.(?:\\p{Lu}\\.)?){0,3})\\]$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^\\[(?<by>(?:[Tt]ranslator|[Ee]ditor|[Tt]ranscriber)(?:’s|'s|s’|s')?"
              + " (?:[Nn]ote|[Rr]emark|[Cc]omment)|[Ee]d(?:itor)?s?\\.?(?: [Nn]ote)?|N\\.B\\."
              + " ed\\.?) ?[:—–-]");

  /// The remarks in a text.
  public List<InlineMark> recognize(String words) {
    List<InlineMark> marks = new ArrayList<>();
    if (words.indexOf('[') < 0) {
      return marks;
    }
    Matcher matcher = BRACKETED.matcher(words);
    while (matcher.find()) {
      String inside = matcher.group();
      Matcher signed = SIGNED.matcher(inside.substring(Math.max(0, inside.length() - 60)));
      Matcher labelled = LABELLED.matcher(inside);
      Optional<String> by =
          signed.find()
              ? Optional.of(signed.group("by"))
              : labelled.find() ? Optional.of(labelled.group("by")) : Optional.empty();
      by.ifPresent(who ->
          marks.add(
              new InlineMark(
                  matcher.start(),
                  matcher.end(),
                  new InlineMark.Meaning.Remark(Optional.of(who.strip())))));
    }
    return marks;
  }
}
