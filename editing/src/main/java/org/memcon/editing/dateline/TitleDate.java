package org.memcon.editing.dateline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.dating.TimeRecognizer;
import org.memcon.model.chronology.HistoricalDate;

/// Recognizes in a title the day of the document under it: "Memorandum of a Conversation, Paris,
/// May 3, 1955, 4 p.m.", "Letter from Bell to Orlok, May 3, 1955. The ferry."
public final class TitleDate {

  /// Behind these words stands the day of something else: "Plan of action to July 1, 1963".
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:[Ss]ince|[Uu]ntil|[Tt]hrough|[Tt]o|[Aa]fter|[Bb]efore|[Ff]rom|[Ff]or|[Bb]y|[Aa]s"
              + " of|(?<!(?:[Mm]eeting|[Cc]onversation|[Tt]alk|[Dd]iscussion|[Ss]ession|[Cc]onference|[Ii]nterview)s?"
              + " )[Oo]f|[Dd]ated) (?:the )?$");

  /// What may stand before the day of the document itself.
  private static final Pattern OWN =
      Pattern.compile(
          "(?:^|[,.;:(\\[—–-] ?|\\p{L} )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$");

  /// A calendar says behind the day who met, or begins another sentence: "May 3, 1955, between".
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\])]?[.,;:]{0,2}(?:$| ?\\[| (?:between|among|with)\\b|(?<=[.;:]) .*|(?<=,)"
              + " (?:\\p{Lu}|\\p{Ll}+ing\\b).*)",
          Pattern.DOTALL);

  /// The end of a sentence, not of "Gen." or "(Bell)."
  private static final Pattern SENTENCE =
      Pattern.compile("(?:(?<!Messrs)(?<=\\p{Ll}{3})|(?<=\\d))\\. (?=\\p{Lu})");

  private static final int NEAR = 24;

  private TitleDate() {}

  /// Where the title names the day, with the hour behind it; empty where it names none, only a
  /// month, or a day that is not plainly the document's own.
  public static Optional<DateMatch> of(String title) {
    Optional<DateMatch> last = Optional.empty();
    String name = name(title);
    for (DateMatch date : new DateRecognizer().recognizeAll(name)) {
      if (date.isDay() && isOwn(title, date)) {
        last = Optional.of(timed(title, date));
      }
    }
    return last;
  }

  /// The title's first sentence: what a calendar says of the content behind it has days of its own.
  public static String name(String title) {
    Matcher end = SENTENCE.matcher(title);
    return end.find() ? title.substring(0, end.start()) : title;
  }

  private static boolean isOwn(String title, DateMatch date) {
    String before = title.substring(Math.max(0, date.from() - NEAR), date.from());
    return OWN.matcher(before).find()
        && !OTHERS.matcher(before).find()
        && BEHIND.matcher(title.substring(timed(title, date).to())).lookingAt();
  }

  private static DateMatch timed(String title, DateMatch date) {
    Optional<TimeRecognizer.TimeMatch> time = new TimeRecognizer().recognize(title, date.to());
    if (time.isEmpty()) {
      return date;
    }
    Optional<HistoricalDate> at =
        date.date().map(day -> time.get().time().map(day::at).orElse(day));
    return new DateMatch(date.from(), time.get().to(), at);
  }
}
