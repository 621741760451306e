package org.memcon.editing.telegram;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.chronology.HistoricalDate;

/// The day and hour of a telegram in one group of figures: "R 121540Z JUN 74"; `from` and `to` are
/// where it stands in its line.
public record DateTimeGroup(int from, int to, HistoricalDate date) {

  /// No line that holds nothing else is longer.
  private static final int LONGEST = 60;

  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?:[OPRZY] ){0,3}(?<group>(\\d{2})(\\d{2})(\\d{2}) ?Z ?(\\p{L}{3})\\p{L}{0,6}"
              + " (?:(?:19|20)(\\d{2})|(\\d{2})))(?: ZFF\\d?)?\\.?");

  /// The group that a line is; empty where it is more, or no clock or calendar has it.
  public static Optional<DateTimeGroup> of(String line) {
    if (line.length() > LONGEST || line.indexOf('Z') < 0) {
      return Optional.empty();
    }
    Matcher group = GROUP.matcher(line);
    if (!group.matches()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(group.group(5).toUpperCase(Locale.ROOT)) + 1;
    String year = group.group(6) != null ? group.group(6) : group.group(7);
    try {
      LocalDate day = LocalDate.of(year(line, year), month, figure(group, 2));
      HistoricalDate date =
          HistoricalDate.day(day).at(LocalTime.of(figure(group, 3), figure(group, 4)));
      return Optional.of(new DateTimeGroup(group.start("group"), group.end("group"), date));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// Groups with two figures for the year are of the century in which telegrams were sent so.
  private static int year(String line, String figures) {
    int year = Integer.parseInt(figures);
    return line.contains(" 20" + figures) || year < 30 ? 2000 + year : 1900 + year;
  }

  private static int figure(Matcher group, int number) {
    return Integer.parseInt(group.group(number));
  }
}
