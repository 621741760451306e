package org.memcon.editing.review;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;

/// Compares a weekday with the date it stands before: "Thursday, July 4, 1961".
final class WeekdayReview {

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\\p{Lu}|\\d)");

  /// No date is longer.
  private static final int LENGTH = 30;

  private final DateRecognizer dates = new DateRecognizer();

  List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String words = passage.words();
      if (!words.contains("day")) {
        continue;
      }
      Matcher weekday = WEEKDAY.matcher(words);
      while (weekday.find()) {
        String behind =
            words.substring(weekday.end(), Math.min(words.length(), weekday.end() + LENGTH));
        Optional<DateMatch> match = dates.recognize(behind).filter(found -> found.from() == 0);
        match
            .flatMap(DateMatch::date)
            .filter(date -> date.precision() == HistoricalDate.Precision.DAY)
            .map(date -> date.earliest().getDayOfWeek())
            .filter(day -> !name(day).equals(weekday.group(1) + "day"))
            // "July 26 [27], 1968": editors have seen to it.
            .filter(day -> behind.lastIndexOf('[', match.orElseThrow().to()) < 0)
            .ifPresent(day ->
                findings.add(
                    new Finding(
                        Code.MC017,
                        record.span(),
                        Code.MC017.label()
                            + ": "
                            + weekday.group().strip()
                            + " "
                            + behind.substring(0, match.orElseThrow().to())
                            + " was a "
                            + name(day)
                            + " ("
                            + passage.name()
                            + ")")));
      }
    }
    return findings;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
