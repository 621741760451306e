package org.memcon.editing.description;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.heading.TitleWords;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

/// Dates a conversation that neither a dateline nor its title dates by the first day that the lines
/// above the first words spoken name: "HC Deb 3 May 1955 vol 560", "sitting at Eastport on 3 May
/// 1955"; `decision` tells where it stands.
public record OpeningDay(DiplomaticRecord record, Decision decision) {

  private static final double SURE = 0.7;

  /// As many lines may stand above the first words.
  private static final int LINES = 16;

  private static final int LINE = 90;

  private static final Pattern LEADING =
      Pattern.compile(
          "[(\\[]?(?:\\p{L}{3,6}day,? )?(?:\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)|Held (?:at|in) ");

  /// What was done with a page on some day: "Posted on", "Accessed", "Copyright".
  private static final Pattern HANDLED =
      Pattern.compile(
          "(?i)\\b(?:posted|published|updated|uploaded|retrieved|accessed|opened|declassified|released|copyright"
              + "|modified|created|printed|issued|revised|translated|born|died)\\b[^.;]{0,40}$");

  /// Where they met, before the day: "sitting at Eastport, Freedonia, on".
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:[Hh]eld|[Ss]itting|[Mm]et|[Mm]eeting|took place|[Tt]aken) (?:at|in)"
              + " (?<place>(?:the )?\\p{Lu}[\\p{L}.’' -]{1,40}(?:, \\p{Lu}[\\p{L}.’'"
              + " -]{1,30}){0,3}?),? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?"
              + " )?(?:the )?$");

  /// Places behind the day, between dashes: "May 3, 1955 – The Palace – Eastport".
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,? ?(?:[–—-] )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?(?: ?[–—-] |,? )"
              + "(?<place>\\p{Lu}[\\p{L}’' ]{2,40}(?: [–—-] \\p{Lu}[\\p{L}’' ]{2,40})?)$");

  /// The record dated by its opening; empty where it has a date, or nobody speaks in it.
  public static Optional<OpeningDay> in(DiplomaticRecord record) {
    boolean talk =
        record.kind() == RecordKind.MINUTES
            || record.blocks().stream().anyMatch(Block.Turn.class::isInstance);
    if (!talk) {
      return Optional.empty();
    }
    return isPosted(record)
        ? find(record, false).filter(day -> isOlder(day.record(), record))
        : record.description().date().isEmpty()
            ? find(record, true).or(() -> find(record, false))
            : Optional.empty();
  }

  /// Whether its date may be that of a posting: nothing but a day, of the years of the web.
  private static boolean isPosted(DiplomaticRecord record) {
    return record.description().place().isEmpty()
        && record.description().date().filter(day -> day.earliest().getYear() >= WEB).isPresent();
  }

  /// Pages are posted since this year.
  private static final int WEB = 1993;

  private static boolean isOlder(DiplomaticRecord found, DiplomaticRecord posted) {
    return found
        .description()
        .date()
        .flatMap(day ->
            posted
                .description()
                .date()
                .filter(other -> day.latest().isBefore(other.earliest().minusYears(1))))
        .isPresent();
  }

  /// The first day that the lines above the first words name; `leading` says whether it must lead
  /// its line, as a dateline's does.
  private static Optional<OpeningDay> find(DiplomaticRecord record, boolean leading) {
    int seen = 0;
    for (Block block : record.blocks()) {
      List<Inline> content =
          switch (block) {
            case Block.Paragraph paragraph -> paragraph.content();
            case Block.Subheading heading -> heading.content();
            default -> List.of();
          };
      if (block instanceof Block.Turn || seen++ > LINES) {
        break;
      }
      String words = Inline.wording(content);
      boolean kind = !isPosted(record) || TitleWords.namesKind(words);
      Optional<OpeningDay> day =
          !kind || leading && (words.length() > LINE || !LEADING.matcher(words).lookingAt())
              ? Optional.empty()
              : day(record, words, block.span());
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<OpeningDay> day(DiplomaticRecord record, String words, TextSpan span) {
    Optional<DateMatch> found =
        new DateRecognizer()
            .recognizeAll(words).stream()
                .filter(it -> it.isDay() && !HANDLED.matcher(words.substring(0, it.from())).find())
                .findFirst();
    return found.map(it -> {
      Optional<Recognized<DatelineRecognizer.DatelineParts>> line =
          new DatelineRecognizer().recognize(words, span);
      Optional<String> place =
          line.map(Recognized::value)
              .filter(DatelineRecognizer.DatelineParts::hasPlace)
              .map(parts -> words.substring(parts.placeFrom(), parts.placeTo()))
              .or(() -> place(words, it));
      RecordDescription dated =
          record.description().dated(line.flatMap(parts -> parts.value().date()).or(it::date));
      return new OpeningDay(
          record.with(record.heading(), dated.placed(dated.place().or(() -> place))),
          new Decision(span, "date", SURE, "the first day named above the words that are spoken"));
    });
  }

  private static Optional<String> place(String words, DateMatch day) {
    Matcher at = AT.matcher(words.substring(0, day.from()));
    if (at.find()) {
      return Optional.of(at.group("place"));
    }
    Matcher behind = BEHIND.matcher(words).region(day.to(), words.length());
    return behind.lookingAt() ? Optional.of(behind.group("place")) : Optional.empty();
  }
}
