package org.memcon.editing.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which days of its month are later than the day on which a document was written.
public final class LaterDays {

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? ";

  private static final Pattern DAY = Pattern.compile(MONTH + "(\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_BEFORE = Pattern.compile(MONTH + "$");

  /// No name of a month is longer, with a sign and a blank.
  private static final int LONGEST = 12;

  private final String month;
  private final int day;

  private LaterDays(String month, int day) {
    this.month = month;
    this.day = day;
  }

  /// The days later than that of the draft's first dateline; none where it has no day.
  public static LaterDays of(DocumentDraft draft) {
    for (Part part : draft.parts()) {
      Matcher written = DAY.matcher(part.words());
      if (part.kind() == PartKind.DATELINE && written.find()) {
        return new LaterDays(written.group(1), Integer.parseInt(written.group(2)));
      }
    }
    return new LaterDays("", Integer.MAX_VALUE);
  }

  /// Whether the figure that begins at `from` is a day of the document's month later than the
  /// document, but not so without the digits from `call` on: "Aug 11" on August 4.
  public boolean isOneFrom(String words, int from, int call, int to) {
    if (call == from || to - from > 2) {
      return false;
    }
    Matcher before = MONTH_BEFORE.matcher(words.substring(Math.max(0, from - LONGEST), from));
    return before.find()
        && before.group(1).equals(month)
        && Integer.parseInt(words.substring(from, call)) <= day
        && Integer.parseInt(words.substring(from, to)) > day;
  }
}
