package org.memcon.editing.dating;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognizes the time of day that follows a date: "3 p.m.", "4:30–6:20 p. m.", "noon–1 p.m.",
/// "0126Z". A time that no clock has ("4:70 p.m.") is one that is not known.
public final class TimeRecognizer {

  /// A time, if a clock has it, and where its words end.
  public record TimeMatch(int to, Optional<LocalTime> time) {}

  /// "–12:40 p.m.", " and 11 p. m."
  private static final String UNTIL =
      "(?: ?(?:[-–—]|to|until|and) ?(?:\\d{1,2}(?:[:.]\\d{2})? ?[aApP]\\."
          + " ?[mM]\\b\\.?|[nN]oon|[mM]idnight))?";

  private static final Pattern TIME =
      Pattern.compile(
          " ?[,;:.]?(?: at| from)? ?[—–-]{0,2} ?(?:"
              + "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?: ?\\[\\?])?"
              + "(?: ?(?:[-–—]|to) ?\\d{1,2}(?:[:.]\\d{2})?)? ?(?<half>[aApP])\\. ?[mM]\\b\\.?"
              + UNTIL
              + "|\\[?(?:(?<noon>[nN]oon)|(?<midnight>[mM]idnight))(?:\\?])?"
              + UNTIL
              + "|(?<zulu>\\d{4}) ?Z\\b|(?<clock>(?<!\\.)(?<!\\. )\\d{1,2}[:.]?\\d{2})(?:"
              + " ?(?:[-–—]|to) ?\\d{1,2}[:.]\\d{2})?(?:"
              + " ?(?:hours|hrs\\.?|h\\.?|o[’']clock)(?!\\p{L})|(?=,|\\.|$)))");

  /// The time whose words begin at `from`, if there is one.
  public Optional<TimeMatch> recognize(String text, int from) {
    boolean may = from < text.length() && " ,;:.—–-[nNmM0123456789".indexOf(text.charAt(from)) >= 0;
    if (!may) {
      return Optional.empty();
    }
    Matcher matcher = TIME.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<LocalTime> time = time(matcher);
    return time.isEmpty() && matcher.group("clock") != null
        ? Optional.empty()
        : Optional.of(new TimeMatch(matcher.end(), time));
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    try {
      return Optional.of(read(matcher));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }

  private static LocalTime read(Matcher matcher) {
    if (matcher.group("hour") != null) {
      int hour = Integer.parseInt(matcher.group("hour")) % 12;
      boolean afternoon = Character.toLowerCase(matcher.group("half").charAt(0)) == 'p';
      String minute = matcher.group("minute");
      return LocalTime.of(
          afternoon ? hour + 12 : hour, minute == null ? 0 : Integer.parseInt(minute));
    }
    if (matcher.group("noon") != null) {
      return LocalTime.NOON;
    }
    if (matcher.group("midnight") != null) {
      return LocalTime.MIDNIGHT;
    }
    String digits = matcher.group("zulu") != null ? matcher.group("zulu") : matcher.group("clock");
    String plain = digits.replaceAll("\\D", "");
    int split = plain.length() - 2;
    return LocalTime.of(
        Integer.parseInt(plain.substring(0, split)), Integer.parseInt(plain.substring(split)));
  }
}
