package org.memcon.editing.review.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;

/// Looks for hours that no clock has, and for times that end before they begin.
public final class HourReview {

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d:.,])(\\d{1,2})(?::(\\d{2}))?(?: ?([ap])\\.? ?m\\.?)? ?(?:[-–—]|to|until) ?"
              + "(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.? ?m\\b");
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d:.,])(\\d{1,2}):(\\d{2}) ?[ap]\\.? ?m\\b");
  private static final Pattern ZULU =
      Pattern.compile("(?<![\\d.,/-])(?:[0-3]\\d)?(\\d\\d)(\\d\\d)Z\\b");

  private static final int NOON = 12 * 60;
  private static final int DAY = 24 * 60;

  /// No meeting is longer (minutes).
  private static final int LONGEST = 11 * 60;

  /// What is found in one record.
  public List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String words = passage.words();
      if (!tellsHours(words)) {
        continue;
      }
      Matcher range = RANGE.matcher(words);
      while (range.find()) {
        if (endsBefore(range)) {
          findings.add(finding(record, Code.MC020, range.group(), passage));
        }
      }
      Matcher clock = CLOCK.matcher(words);
      while (clock.find()) {
        if (number(clock.group(1)) > 12 && number(clock.group(1)) != 0
            || number(clock.group(2)) > 59) {
          findings.add(finding(record, Code.MC022, clock.group(), passage));
        }
      }
      Matcher zulu = ZULU.matcher(words);
      while (zulu.find()) {
        if (number(zulu.group(1)) > 24 || number(zulu.group(2)) > 59) {
          findings.add(finding(record, Code.MC022, zulu.group(), passage));
        }
      }
    }
    return findings;
  }

  /// Whether "3 p.m." or "1200Z" may stand there, told without a pattern: most passages have none.
  private static boolean tellsHours(String words) {
    for (int at = words.indexOf('m'); at >= 0; at = words.indexOf('m', at + 1)) {
      int before = back(words, at - 1, ' ');
      before = back(words, before, '.');
      boolean half = before >= 0 && (words.charAt(before) == 'a' || words.charAt(before) == 'p');
      if (half && isDigit(words, back(words, before - 1, ' '))) {
        return true;
      }
    }
    for (int at = words.indexOf('Z'); at >= 0; at = words.indexOf('Z', at + 1)) {
      if (isDigit(words, at - 1)) {
        return true;
      }
    }
    return false;
  }

  private static int back(String words, int at, char sign) {
    return at >= 0 && words.charAt(at) == sign ? at - 1 : at;
  }

  private static boolean isDigit(String words, int at) {
    return at >= 0 && Character.isDigit(words.charAt(at));
  }

  private static boolean endsBefore(Matcher range) {
    int from = minutes(range.group(1), range.group(2));
    int to = minutes(range.group(4), range.group(5));
    if (from < 0 || to < 0) {
      return false;
    }
    to += range.group(6).equals("p") ? NOON : 0;
    if (range.group(3) == null) {
      // "11:30–1 p.m." begins in the morning.
      int same = range.group(6).equals("p") ? from + NOON : from;
      int other = same >= NOON ? same - NOON : same + NOON;
      return same > to && Math.floorMod(to - other, DAY) > LONGEST;
    }
    from += range.group(3).equals("p") ? NOON : 0;
    return from > to && Math.floorMod(to - from, DAY) > LONGEST;
  }

  private static int minutes(String hour, @Nullable String minute) {
    int hours = number(hour);
    int minutes = minute == null ? 0 : number(minute);
    return hours > 12 || hours == 0 || minutes > 59 ? -1 : hours % 12 * 60 + minutes;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Finding finding(DiplomaticRecord record, Code code, String what, Passage passage) {
    String message = code.label() + ": " + what.strip() + " (" + passage.name() + ")";
    return new Finding(code, record.span(), message);
  }
}
