package org.memcon.editing.layout.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.page.PageLine;

/// What the words of a typed line say of its place in a block: labels, signs of items, ends of
/// sentences, titles in capitals.
final class LineWords {

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}’'.]{0,20}|and|of|by|for|&|/|NO\\.)["
              + " /&-]{0,2}){1,5}(?<colon> {0,12}:)(?<gap> {0,40})");
  private static final Pattern LISTING =
      Pattern.compile(
          "(?i)(?:.{0,30}\\bparticipants?|.{0,20}\\bpresent|attend.{0,20}|to|info|information|action|for|copies(?:"
              + " to)?|cc|distribution|members|in attendance|through|thru|via|on (?:our|the"
              + " other|\\p{L}{3,14}) side|clearances?|cleared (?:by|with)|addressees?)(?: ?:)?");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)]|\\([A-Za-z]{1,4}\\)|[IVX]{1,5}\\.|[-•*—–]{1,2})\\s+\\S.*");
  private static final Pattern END = Pattern.compile("[.!?:;]{1,3}[\"”’')\\]]{0,3}$");
  private static final Pattern HANGING =
      Pattern.compile("(?i)(?:a|an|and|as|at|by|between|for|from|in|of|on|or|the|to|with|\\W)");

  /// Each line of a telegram's head says something else.
  private static final Pattern ADDRESS =
      Pattern.compile("(?:FM|FROM|TO|INFO|TAGS|REF|ZEN|[ROPZ] \\d{6}Z?)\\b");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}{5,8}, )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?"
              + " \\p{Lu}\\p{L}{2,8},?|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},) \\d{4}\\.?");
  private static final Pattern HOUR =
      Pattern.compile(
          "(?:at )?\\d{1,2}(?:[:.]\\d{2})? ?(?:[-–] ?\\d{1,2}[:.]\\d{2} ?)?[apAP]\\.? ?[mM]\\.?(?:"
              + " ?[-–] ?\\d{1,2}(?:[:.]\\d{2})? ?[apAP]\\.? ?[mM]\\.?)?");

  /// Who signed, or what is to be done.
  private static final Pattern NO_PLACE =
      Pattern.compile("(?:\\p{Lu}\\. ?)+\\p{Lu}[\\p{L}’'-]+|ACTION|INFORMATION|URGENT|COPY|DRAFT");

  private static final Pattern PLACED =
      Pattern.compile("\\p{Lu}[\\p{L}. ’'-]{2,30}, +(?=[\\p{Lu}\\d])");

  private LineWords() {}

  /// Whether a line is a person's name, and no more.
  static boolean isName(PageLine line) {
    return NAME.matcher(line.text()).matches();
  }

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Dr|Gen|Amb|Col|Adm)\\. )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.){0,2}"
              + " \\p{Lu}[\\p{L}’'-]+(?:, (?:Jr|Sr)\\.)?");

  /// Whether a place and a day stand in a line and nothing else, or a day alone.
  static boolean isDated(PageLine line) {
    String words = line.text();
    if (words.length() > 60
        || !Character.isDigit(words.charAt(words.length() - 1)) && !words.endsWith(".")) {
      return false;
    }
    Matcher place = PLACED.matcher(words);
    return DAY.matcher(words).matches()
        || place.lookingAt() && DAY.matcher(words.substring(place.end())).matches();
  }

  /// Whether a day stands under the name of a place, or an hour under a day: one dateline in two
  /// lines.
  static boolean dates(PageLine line, PageLine next) {
    String words = line.text();
    if (HOUR.matcher(next.text()).matches()) {
      return DAY.matcher(words).matches();
    }
    return line.indent() > 20
        && next.indent() > 20
        && words.length() < 40
        && words.chars().noneMatch(Character::isDigit)
        && !NO_PLACE.matcher(words).matches()
        && (Character.isLetter(words.charAt(words.length() - 1)) || words.endsWith(","))
        && DAY.matcher(next.text()).matches();
  }

  /// Where the words behind the label stand, from the page's edge; -1 where the line has no label.
  static int contentColumn(PageLine line) {
    Matcher field = FIELD.matcher(line.text()).region(0, Math.min(90, line.text().length()));
    return field.lookingAt() ? line.indent() + field.end("gap") : -1;
  }

  /// Whether a line begins with a label: one that a wide gap follows, or that nothing does, or one
  /// in capitals.
  static boolean isField(PageLine line) {
    Matcher field = FIELD.matcher(line.text()).region(0, Math.min(90, line.text().length()));
    if (!field.lookingAt()) {
      return false;
    }
    int gap = field.end("gap") - field.start("gap");
    String label = line.text().substring(0, field.start("colon"));
    boolean ends = field.end() == line.text().length();
    return gap > 2 || ends || gap > 0 && (isCapitals(label) || label.length() <= 20);
  }

  /// Whether the label of a line is one of a list, an entry a line.
  static boolean isListing(PageLine line) {
    int colon = line.text().indexOf(':');
    String label = colon < 0 ? line.text() : line.text().substring(0, colon);
    return label.length() < 60 && LISTING.matcher(label.strip()).matches();
  }

  /// Whether an item's sign or number leads the line.
  static boolean isSigned(PageLine line) {
    return SIGN.matcher(line.text()).matches();
  }

  /// Whether the line ends as a sentence does.
  static boolean ends(PageLine line) {
    String text = line.text();
    return END.matcher(text.substring(Math.max(0, text.length() - 6))).find();
  }

  /// Whether a line of a title goes on in the next: both in capitals, and a word between them that
  /// ends no title.
  static boolean titleGoesOn(PageLine line, PageLine next) {
    if (!isCapitals(line.text()) || !isCapitals(next.text())) {
      return false;
    }
    String last = line.text().substring(line.text().lastIndexOf(' ') + 1);
    int blank = next.text().indexOf(' ');
    String first = blank < 0 ? next.text() : next.text().substring(0, blank);
    if (ADDRESS.matcher(line.text()).lookingAt()) {
      return false;
    }
    boolean comma = line.text().endsWith(",");
    return comma || HANGING.matcher(last).matches() || HANGING.matcher(first).matches();
  }

  /// Whether the words have capitals alone.
  static boolean isCapitals(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }
}
