package org.memcon.publishing.csl.item;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.citation.PrintedVolume;
import org.memcon.publishing.exchange.CitedRecord;

/// A record as an item of CSL.
///
/// One that a volume prints is a `chapter`: `issued` is the volume's year, `original-date` the
/// record's own day, `number` its number. One that an archive keeps is a `personal_communication`
/// (letters and telegrams), a `report` or a `manuscript`, and `genre` says what it is called.
public final class CslItem {

  private static final int WORDS_OF_A_SHORT_TITLE = 5;

  private static final Set<String> WORDS_THAT_LEAD_ON =
      Set.of(
          "a", "an", "and", "at", "between", "by", "for", "from", "in", "of", "on", "the", "to",
          "with");

  private CslItem() {}

  /// The item as the engine cites it: it does not know the variable for a volume's own title, which
  /// stands for it where a series' title would.
  public static CSLItemData toCite(CitedRecord record) {
    CSLItemData item = of(record);
    return item.getVolumeTitle() == null
        ? item
        : new CSLItemDataBuilder(item).collectionTitle(item.getVolumeTitle()).build();
  }

  /// The item as other programs read it.
  public static CSLItemData of(CitedRecord record) {
    CSLItemDataBuilder item = new CSLItemDataBuilder().id(record.id().value());
    item.genre(record.kind().label());
    if (!record.title().equalsIgnoreCase(record.kind().label()) || record.print().isPresent()) {
      item.title(record.title());
      shortened(record.title()).ifPresent(item::titleShort);
    }
    record.place().ifPresent(item::eventPlace);
    record.language().ifPresent(item::language);
    if (!record.authors().isEmpty()) {
      item.author(CslNames.of(record.authors()));
    }
    if (!record.translators().isEmpty()) {
      item.translator(CslNames.of(record.translators()));
    }
    record.archive().ifPresent(item::archive);
    record.location().ifPresent(item::archiveLocation);
    record.stated().summary().ifPresent(item::abstrct);
    if (record.print().isPresent()) {
      printed(record, record.print().get(), item);
    } else {
      item.type(type(record));
      record.date().map(CslItem::date).ifPresent(item::issued);
    }
    online(record, item);
    return item.build();
  }

  private static CSLType type(CitedRecord record) {
    return switch (record.kind()) {
      case LETTER, MESSAGE, TELEGRAM, AIRGRAM, DESPATCH -> CSLType.PERSONAL_COMMUNICATION;
      case REPORT, INTELLIGENCE_ESTIMATE, INTELLIGENCE_REVIEW, POLICY_PAPER -> CSLType.REPORT;
      default -> CSLType.MANUSCRIPT;
    };
  }

  private static void printed(
      CitedRecord record, CitedRecord.Print print, CSLItemDataBuilder item) {
    PrintedVolume volume = PrintedVolume.of(print.title());
    item.type(CSLType.CHAPTER).containerTitle(volume.work());
    volume.number().ifPresent(item::volume);
    volume.title().ifPresent(item::volumeTitle);
    if (!print.editors().isEmpty()) {
      item.editor(CslNames.ofEditors(print.editors()));
    }
    print.publisher().ifPresent(item::publisher);
    print.year().ifPresent(year -> item.issued(Integer.parseInt(year)));
    record.date().map(CslItem::date).ifPresent(item::originalDate);
    record.number().ifPresent(item::number);
    record.pages().ifPresent(pages -> item.page(pages.inWords()));
  }

  private static void online(CitedRecord record, CSLItemDataBuilder item) {
    record
        .address()
        .ifPresent(address -> {
          item.URL(address);
          PublishingSite.of(address).map(PublishingSite::label).ifPresent(item::source);
          record.seen().flatMap(CslItem::day).ifPresent(item::accessed);
        });
  }

  private static CSLDate date(HistoricalDate date) {
    int[] from = parts(date, date.earliest());
    CSLDateBuilder made =
        date.precision() == HistoricalDate.Precision.INTERVAL
            ? new CSLDateBuilder().dateParts(from, parts(date, date.latest()))
            : new CSLDateBuilder().dateParts(new int[][] {from});
    return date.uncertain() ? made.circa(true).build() : made.build();
  }

  private static int[] parts(HistoricalDate date, LocalDate day) {
    return switch (date.precision()) {
      case YEAR -> new int[] {day.getYear()};
      case MONTH -> new int[] {day.getYear(), day.getMonthValue()};
      case DAY, INTERVAL -> new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()};
    };
  }

  private static Optional<CSLDate> day(String moment) {
    try {
      LocalDate day = LocalDate.parse(moment.substring(0, Math.min(10, moment.length())));
      return Optional.of(
          new CSLDateBuilder()
              .dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
              .build());
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /// A title's first words, up to a colon or as far as they make sense by themselves.
  static Optional<String> shortened(String title) {
    int colon = title.indexOf(": ");
    String head = colon > 0 ? title.substring(0, colon) : title;
    String[] words = head.split(" ");
    if (words.length <= WORDS_OF_A_SHORT_TITLE) {
      return head.equals(title) ? Optional.empty() : Optional.of(head);
    }
    int last = WORDS_OF_A_SHORT_TITLE;
    while (last > 1 && WORDS_THAT_LEAD_ON.contains(words[last - 1].toLowerCase(Locale.ROOT))) {
      last--;
    }
    String cut = String.join(" ", Arrays.copyOf(words, last));
    return Optional.of(cut.replaceFirst("[,;:]$", ""));
  }
}
