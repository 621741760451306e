package org.memcon.editing.dateline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.dating.ShortYear;
import org.memcon.editing.dating.TimeRecognizer;
import org.memcon.editing.telegram.DateTimeGroup;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.text.TextSpan;

/// Recognizes the dateline: the place and date that stand under a record's heading.
public final class DatelineRecognizer {

  /// Where in a dateline its place and its date stand; of a place or date that is not there, both
  /// ends are the same.
  public record DatelineParts(
      int placeFrom,
      int placeTo,
      int dateFrom,
      int dateTo,
      boolean undated,
      Optional<HistoricalDate> date) {

    private static Recognized<DatelineParts> of(DateTimeGroup group, TextSpan span) {
      int from = group.from();
      return Recognized.of(
          new DatelineParts(from, from, from, group.to(), false, Optional.of(group.date())),
          span,
          0.95,
          "a telegram's group of day and hour");
    }

    private DatelineParts behind(int label) {
      return new DatelineParts(
          placeFrom + label, placeTo + label, dateFrom + label, dateTo + label, undated, date);
    }

    /// Whether the dateline names a place.
    public boolean hasPlace() {
      return placeTo > placeFrom;
    }

    /// Whether the dateline has words for a date.
    public boolean hasDate() {
      return dateTo > dateFrom;
    }
  }

  private static final int LONGEST = 170;

  private static final int LONGEST_WITHOUT_YEAR = 70;

  private static final int MOST = 80;

  private static final Pattern PLACE_LABEL =
      Pattern.compile(
          "(?:PLACE|Place|LOCATION|Location|WHERE|Where)(?: of meeting)?\\s*:\\s+(?=\\p{L})");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Held (?:at|in) (?=\\p{L})|"
              + PLACE_LABEL.pattern()
              + "|(?:Initial [Ii]nterview date|Interview date|Date of"
              + " interview|Aufgabe|DATE|Date|DATED|Dated|WHEN|TIME|Time|TIME AND PLACE|Time and"
              + " Place)(?: (?:AND|and|&) (?:TIME|time|Time|PLACE|place|Place|HOUR|hour)|, TIME,?"
              + " (?:AND|&) PLACE| of"
              + " (?:[Cc]onversation|[Mm]eeting|[Tt]alk|[Dd]ocument))?\\s*:\\s+(?=\\S))");
  private static final Pattern UNDATED =
      Pattern.compile("(?i)\\b(?:undated|no date|date unknown|n\\.d\\.)");
  private static final Pattern DAY_WITHOUT_YEAR =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,2}\\b(?! ?\\d)");
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\[(“\"]? ?(?:(?:[Hh]eld|[Oo]n board|[Aa]board|[Aa]t|[Ii]n|the|The)"
              + " ){0,3}\\p{Lu}[\\p{L}.'’ʼ]{0,30}+(?:["
              + " ,;/–-]{1,3}(?:\\(?\\p{Lu}[\\p{L}\\d.'’ʼ]{0,30}+\\)?|of|the|and|on|de|del|den|dnia|dne|am|el|il|la|le|du|St\\.|USS|\\d{1,3})){0,9}["
              + " \\],.)?\\[–—-]{0,4}");
  private static final Pattern REST =
      Pattern.compile(
          "(?:[,—–] ?[ap]\\."
              + " ?m\\.)?[\\s,.;:\\])”\"*†—–-]{0,6}(?:(?:\\[\\d{1,2}\\??]|\\(?(?:local|Washington|Moscow|GMT|EST|EDT|Z)(?:"
              + " time)?\\)?|[aA]nd later|\\[?\\?]?)[\\s,.;:\\])—-]{0,3}){0,2}(?:[Ss]ession"
              + " (?:[IVX]{1,4}|\\d{1,2})[.,\\s]{0,2})?(?:\\[ ?[Rr]ec(?:eive|’|')d:?"
              + " [^\\[\\]]{1,50}\\][.\\s]{0,2})?"
              + "(?:/?\\d{0,2}/?|/[*†]/|\\[\\d{1,2}\\])?[\\s.\\]]{0,3}");

  private final DateRecognizer dates = new DateRecognizer();
  private final TimeRecognizer times = new TimeRecognizer();

  /// The parts of a dateline; empty where the words are none: they must be a place, a date or both,
  /// and nothing else.
  public Optional<Recognized<DatelineParts>> recognize(String text, TextSpan span) {
    if ((text.indexOf(':') > 0 || text.startsWith("Held ")) && text.length() <= LONGEST) {
      Matcher label = LABEL.matcher(text);
      if (label.lookingAt()) {
        return labelled(text, label, span);
      }
    }
    int designated = Designation.end(text);
    if (designated > 0) {
      return unlabelled(text.substring(designated), span)
          .map(it ->
              Recognized.of(it.value().behind(designated), span, it.confidence(), it.reason()));
    }
    return unlabelled(text, span);
  }

  /// Whether the words are a place and its label: "PLACE: The Ministry".
  public static boolean isPlaceLabelled(String text) {
    return text.length() <= LONGEST
        && text.indexOf(':') > 0
        && PLACE_LABEL.matcher(text).lookingAt();
  }

  /// "DATE: May 3, 1959", "PLACE: The Ministry".
  private Optional<Recognized<DatelineParts>> labelled(String text, Matcher label, TextSpan span) {
    int from = label.end();
    Optional<Recognized<DatelineParts>> bare = unlabelled(text.substring(from), span);
    double sure =
        bare.filter(it -> it.confidence() <= ShortYear.CONFIDENCE).isPresent()
            ? ShortYear.CONFIDENCE
            : 0.9;
    Optional<DatelineParts> parts = bare.map(Recognized::value).map(it -> it.behind(from));
    if (parts.isEmpty() && isPlaceLabelled(text)) {
      int end = text.length() - (text.endsWith(".") ? 1 : 0);
      parts = Optional.of(new DatelineParts(from, end, end, end, false, Optional.empty()));
    } else if (parts.isEmpty()) {
      parts =
          dates
              .recognize(text)
              .filter(it -> it.from() >= from && it.to() - from < MOST)
              .map(it -> labelledPlace(text, it));
    }
    return parts.map(it -> Recognized.of(it, span, sure, "a label says that it is date or place"));
  }

  /// The place may stand in the same line, behind its own label: "Date: May 3, 1959 Place: Paris".
  private DatelineParts labelledPlace(String text, DateMatch date) {
    int end = time(text, date.to());
    Matcher place = PLACE_LABEL.matcher(text).region(end, text.length());
    boolean placed = place.find();
    int from = placed ? place.end() : date.from();
    int to = placed ? text.length() - (text.endsWith(".") ? 1 : 0) : from;
    return new DatelineParts(from, to, date.from(), end, false, date.date());
  }

  private Optional<Recognized<DatelineParts>> unlabelled(String text, TextSpan span) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Recognized<DatelineParts>> telegram =
        DateTimeGroup.of(text).map(group -> DatelineParts.of(group, span));
    if (telegram.isPresent()) {
      return telegram;
    }
    Optional<DateMatch> unread = UnreadDay.recognize(text);
    if (unread.isPresent()) {
      return dated(text, unread.get(), span);
    }
    Optional<DateMatch> found = dates.recognize(text);
    if (found.isPresent()) {
      return dated(text, found.get(), span);
    }
    Optional<DateMatch> shortened = ShortYear.recognize(text);
    if (shortened.isPresent()) {
      return dated(text, shortened.get(), span)
          .filter(it -> it.value().placeTo() - it.value().placeFrom() <= ShortYear.LONGEST_PLACE)
          .map(
              it -> Recognized.of(it.value(), span, ShortYear.CONFIDENCE, "a year of two figures"));
    }
    Matcher undated = UNDATED.matcher(text);
    if (maySayUndated(text)
        && undated.find()
        && isPlace(text, undated.start())
        && isRest(text, undated.end())) {
      return Optional.of(
          Recognized.of(
              new DatelineParts(
                  PlaceEnds.begin(text, undated.start()),
                  PlaceEnds.end(text, undated.start()),
                  undated.start(),
                  undated.end(),
                  true,
                  Optional.empty()),
              span,
              0.9,
              "a place and the word undated"));
    }
    if (text.length() >= LONGEST_WITHOUT_YEAR) {
      return Optional.empty();
    }
    Matcher day = DAY_WITHOUT_YEAR.matcher(text);
    if (day.find()
        && day.start() > 3
        && isPlace(text, day.start())
        && isRest(text, time(text, day.end()))) {
      return Optional.of(
          Recognized.of(
              new DatelineParts(
                  PlaceEnds.begin(text, day.start()),
                  PlaceEnds.end(text, day.start()),
                  day.start(),
                  time(text, day.end()),
                  false,
                  Optional.empty()),
              span,
              0.6,
              "a place and a day without a year"));
    }
    return Optional.empty();
  }

  /// What every form of "undated" has in it.
  private static boolean maySayUndated(String text) {
    return text.contains("date")
        || text.contains("Date")
        || text.contains("DATE")
        || text.contains(".d.")
        || text.contains(".D.");
  }

  private Optional<Recognized<DatelineParts>> dated(String text, DateMatch match, TextSpan span) {
    int from = match.from();
    from = Weekday.before(text, from);
    int hour = hourBefore(text, from);
    boolean early = hour < from;
    Optional<TimeRecognizer.TimeMatch> time = times.recognize(text, early ? hour : match.to());
    int end = early ? match.to() : time.map(TimeRecognizer.TimeMatch::to).orElse(match.to());
    int to = furtherDays(text, end);
    from = hour;
    if (!isPlace(text, from)) {
      return Optional.empty();
    }
    if (!isRest(text, to)) {
      return from <= 2 ? placeBehind(text, match, to, span) : Optional.empty();
    }
    Optional<HistoricalDate> date =
        match
            .date()
            .map(day -> time.flatMap(TimeRecognizer.TimeMatch::time).map(day::at).orElse(day));
    boolean place = from > 2 && !namesPeople(text.substring(0, from));
    return Optional.of(
        Recognized.of(
            new DatelineParts(
                PlaceEnds.begin(text, from),
                place ? PlaceEnds.end(text, from) : PlaceEnds.begin(text, from),
                early ? hour : match.from(),
                to,
                false,
                date),
            span,
            place ? 0.95 : 0.8,
            place ? "a place and a date and nothing else" : "a date and nothing else"));
  }

  /// Where an hour before the date begins: "White House, 9:05 a.m., December 10, 1954"; else the
  /// date's own begin.
  private static int hourBefore(String text, int from) {
    if (from == 0 || from > MOST || text.chars().limit(from).noneMatch(Character::isDigit)) {
      return from;
    }
    Matcher hour = HOUR_BEFORE.matcher(text).region(0, from);
    return hour.find() ? hour.start() : from;
  }

  /// Where the last of the days ends that follow the first: "March 9, 1956, 4 p.m. and March 10,
  /// 1956, 10:30 a.m."
  private int furtherDays(String text, int from) {
    int to = from;
    while (FURTHER.matcher(text).region(to, text.length()).lookingAt()) {
      int end = to;
      Optional<DateMatch> next =
          dates.recognizeAll(text).stream()
              .filter(it -> it.from() >= end && it.from() <= end + LONGEST_JOINER)
              .findFirst();
      if (next.isEmpty()) {
        return to;
      }
      to = time(text, next.get().to());
    }
    return to;
  }

  /// "August 2, 1958, in Fengziyuan".
  private static Optional<Recognized<DatelineParts>> placeBehind(
      String text, DateMatch match, int to, TextSpan span) {
    Matcher place = PLACE_BEHIND.matcher(text).region(to, text.length());
    return place.matches()
        ? Optional.of(
            Recognized.of(
                new DatelineParts(
                    place.start("place"),
                    place.end("place"),
                    match.from(),
                    to,
                    false,
                    match.date()),
                span,
                0.85,
                "a date and a place and nothing else"))
        : Optional.empty();
  }

  /// "Received May 3, 1959": what was done with the paper on some day, not where it was written.
  private static final Pattern HANDLING =
      Pattern.compile(
          "[\\[(]?(?:Received|RECEIVED|Rec’d|Sent|Dispatched|Despatched|Posted|Published|Updated|Uploaded|Registered"
              + "|Distributed|Translated|Declassified|Copied|Typed|Accessed|Retrieved|Revised|Modified|Created|Printed)(?:"
              + " (?:on|at|in|by \\p{L}{2,20}))?[ ,:]{1,3}");

  /// A title is no place, whatever day it ends with: "Extract From Bulletin No. 12, May 3, 1959".
  private static final Pattern KIND =
      Pattern.compile(
          "(?:Extract|Telegram|Airgram|Memorand(?:um|a)|Letter|Report|Despatch|Bulletin|Minutes|Record"
              + " of|Notes? (?:of|on|from|by)|Message|Statement|Press"
              + " Release|Conversation|Transcript|Interview|Address)\\b");

  private static final Pattern PLACE_BEHIND =
      Pattern.compile(
          ",? (?:in|at|on) (?:the )?(?<place>\\p{Lu}[\\p{L}’'-]{1,20}+(?:,?"
              + " (?:\\p{Lu}[\\p{L}’'-]{1,20}+|of|the)){0,5})[.\\s]{0,2}(?:/\\d{1,2}/|\\[\\d{1,2}\\]|\\d{1,2}|[*†])?[.\\s]{0,2}");
  private static final Pattern FURTHER =
      Pattern.compile("[.,;]{0,2} ?(?:and |to )?(?=[\\p{Lu}\\d]\\p{L}*+ ?\\d{0,2}\\b)");
  private static final int LONGEST_JOINER = 8;
  private static final Pattern HOUR_BEFORE =
      Pattern.compile(
          "(?<![\\d:])\\d{1,2}(?:[:.]\\d{2})?(?: ?[-–—] ?\\d{1,2}(?:[:.]\\d{2})?)? ?[aApP]\\."
              + " ?[mM]\\.?,? (?:on )?$");

  /// So many signs at a dateline's end are the least that are always allowed.
  private static final int MOST_SIGNS = 6;

  private int time(String text, int from) {
    return times.recognize(text, from).map(TimeRecognizer.TimeMatch::to).orElse(from);
  }

  private static boolean isPlace(String text, int to) {
    String words = text.substring(0, to);
    return words.isBlank()
        || "[(“\"（".contains(words.strip())
        || (words.length() < 90
            && PLACE.matcher(words).matches()
            && !TO_PARTY.matcher(words).find()
            && !HANDLING.matcher(words).matches()
            && !KIND.matcher(words).lookingAt());
  }

  /// A title in capitals says to whom or by whom: "IN THE FOREIGN OFFICE, TO MINISTER BELL".
  private static final Pattern TO_PARTY = Pattern.compile("\\b(?:TO|BY|FROM|BETWEEN) \\p{Lu}");

  /// "The President and Mr. Bell, 9:10 a.m., May 3, 1959": people are no place, but for their
  /// houses.
  private static final Pattern PEOPLE = Pattern.compile("\\bM(?:r|rs|essrs)\\. (?!.*[’']s? )");

  private static boolean namesPeople(String words) {
    return words.contains("M") && PEOPLE.matcher(words).find();
  }

  private static boolean isRest(String text, int from) {
    return isSigns(text, from) || REST.matcher(text.substring(from)).matches();
  }

  /// Whether next to nothing stands there: the rest of nearly all datelines is a stop.
  private static boolean isSigns(String text, int from) {
    int at = from;
    while (at < text.length() && ".,: ）".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() && at - from <= MOST_SIGNS;
  }
}
