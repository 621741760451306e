package org.memcon.sources.html.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.text.SourceText.Remark;
import org.memcon.model.text.TextSpan;

/// Finds characters that an earlier decoding has spoilt before the page was saved: an apostrophe of
/// Windows-1252 read as Mac Roman ("Governorís"), UTF-8 read as Windows-1252 ("donâ€™t"), signs of
/// replacement, control characters where quotes have been.
public final class SpoiltCharacters {

  /// No page needs more remarks of one sort.
  private static final int MOST = 50;

  private static final int LONGEST_WORD = 30;

  // Only before the endings that English has, and behind longer words than "país" or "París".
  private static final Pattern MAC_ROMAN =
      Pattern.compile(
          "(?<=\\p{L}{3}\\p{Ll})\u00EDs\\b|(?<=n)\u00EDt\\b|(?<=\\p{L})\u00ED(?:ll|re|ve)\\b|\u00EC(?=\\p{L}[^\u00EC\u00EE\n"
              + "]{1,80}\u00EE)");
  private static final Pattern DOUBLE_UTF8 =
      Pattern.compile(
          "\u00E2\u20AC[\u0080-\u00BF\u2122\u0153\u02DC\u201C\u201D\u0161\u00A6]?"
              + "|[\u00C3\u00C4\u00C5][\u0080-\u00BF\u2018-\u2026\u20AC\u0160\u0161\u2122]");
  private static final Pattern REPLACED = Pattern.compile("\uFFFD{1,20}");
  private static final Pattern CONTROL = Pattern.compile("[\u0080-\u009F]{1,20}");

  private SpoiltCharacters() {}

  /// The remarks, in the order of their places for each kind of fault.
  public static List<Remark> remarks(String characters) {
    List<Remark> remarks = new ArrayList<>();
    collect(MAC_ROMAN, "an apostrophe or quote was read as Mac Roman", characters, remarks);
    collect(DOUBLE_UTF8, "UTF-8 was read as Windows-1252", characters, remarks);
    collect(REPLACED, "a character was lost", characters, remarks);
    collect(CONTROL, "a control character stands where a sign was", characters, remarks);
    return remarks;
  }

  private static void collect(
      Pattern pattern, String cause, String characters, List<Remark> remarks) {
    Matcher matcher = pattern.matcher(characters);
    int found = 0;
    while (found < MOST && matcher.find()) {
      found++;
      TextSpan word = wordAround(characters, matcher.start(), matcher.end());
      remarks.add(
          new Remark(
              word,
              "characters that decoding has spoilt, “" + word.of(characters) + "”: " + cause));
    }
  }

  private static TextSpan wordAround(String characters, int start, int end) {
    int from = start;
    while (from > 0
        && start - from < LONGEST_WORD
        && Character.isLetter(characters.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < characters.length()
        && to - end < LONGEST_WORD
        && Character.isLetter(characters.charAt(to))) {
      to++;
    }
    return new TextSpan(from, to);
  }
}
