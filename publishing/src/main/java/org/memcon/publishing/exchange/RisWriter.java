package org.memcon.publishing.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.citation.PrintedVolume;

/// Writes references in RIS, which Zotero, EndNote and Mendeley read.
///
/// A record that a volume prints is a chapter of it (`CHAP`): `DA` is the record's own date, `PY`
/// the year of the volume, `VL` its number; what it is called stands in the note alone, for
/// reference managers take `M3` of a chapter for its DOI. One that an archive keeps is a letter
/// (`PCOMM`), a report (`RPRT`) or another manuscript (`MANSCPT`), with what it is called in `M3`.
public final class RisWriter implements FoundRecord.Sink {

  // The form prescribes line ends of two characters.
  private static final String LETTER = "PCOMM";
  private static final String END = "\r\n";

  private final Appendable out;

  /// Writes to `out`.
  public RisWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void record(FoundRecord found) throws IOException {
    write(found.cited());
  }

  @Override
  public void end() {
    // Nothing stands behind the last.
  }

  /// Writes a reference.
  public void write(CitedRecord record) throws IOException {
    line("TY", record.print().isPresent() ? "CHAP" : ofArchive(record));
    line("ID", record.id().value());
    line("TI", record.title());
    names("AU", PartedName.of(record.authors()));
    names("A4", PartedName.of(record.translators()));
    dates(record);
    if (record.print().isPresent()) {
      print(record, record.print().get());
    } else {
      kept(record);
    }
    line("DB", record.archive());
    line("AN", record.location());
    line("UR", record.address());
    line(
        "Y2", record.address().isEmpty() ? Optional.empty() : record.seen().map(RisWriter::moment));
    line("LA", record.language().map(RisWriter::language));
    for (String subject : record.subjects()) {
      line("KW", subject.replace(';', ','));
    }
    line("AB", record.stated().summary());
    line("CR", record.stated().rights());
    line("N1", note(record));
    line("ER", "");
  }

  /// A letter has no place of its own in reference managers; it stands in the note.
  private void kept(CitedRecord record) throws IOException {
    if (!ofArchive(record).equals(LETTER)) {
      line("CY", record.place());
    }
    line("M3", record.kind().label());
  }

  /// The family's name first, the given name behind a comma: another comma would part what belongs
  /// together.
  private void names(String tag, List<PartedName> names) throws IOException {
    for (PartedName name : names) {
      String family = name.family().replace(",", "");
      String given = name.isParted() ? ", " + name.given() : "";
      line(tag, family + given + (name.suffix().isEmpty() ? "" : ", " + name.suffix()));
    }
  }

  private static String ofArchive(CitedRecord record) {
    return switch (record.kind()) {
      case LETTER, MESSAGE, TELEGRAM, AIRGRAM, DESPATCH -> LETTER;
      case REPORT, INTELLIGENCE_ESTIMATE, INTELLIGENCE_REVIEW, POLICY_PAPER -> "RPRT";
      default -> "MANSCPT";
    };
  }

  private void dates(CitedRecord record) throws IOException {
    Optional<String> own = record.date().map(date -> "%04d".formatted(date.earliest().getYear()));
    line("PY", record.print().flatMap(CitedRecord.Print::year).or(() -> own));
    line("DA", record.date().map(RisWriter::day));
  }

  /// The day of a moment in ISO form.
  private static String moment(String iso) {
    return iso.length() < 10 ? iso : iso.substring(0, 10).replace('-', '/') + "/";
  }

  /// Year, month, day and whatever else is to say, as far as they are known.
  private static String day(HistoricalDate date) {
    LocalDate first = date.earliest();
    String words =
        date.uncertain() || date.precision() == HistoricalDate.Precision.INTERVAL
            ? DateWords.dayOf(date)
            : "";
    return switch (date.precision()) {
      case YEAR -> "%04d///%s".formatted(first.getYear(), words);
      case MONTH -> "%04d/%02d//%s".formatted(first.getYear(), first.getMonthValue(), words);
      case DAY, INTERVAL ->
          "%04d/%02d/%02d/%s"
              .formatted(first.getYear(), first.getMonthValue(), first.getDayOfMonth(), words);
    };
  }

  private void print(CitedRecord record, CitedRecord.Print print) throws IOException {
    // The volume's number has a field of its own: inside the title it would be said twice.
    PrintedVolume volume = PrintedVolume.of(print.title());
    line("T2", volume.book());
    line("VL", volume.number());
    line("T3", print.series());
    names("A2", PartedName.ofEditors(print.editors()));
    line("PB", print.publisher());
    line("SE", record.number());
    line("SV", record.number().map(number -> "Document " + number));
    line("SP", record.pages().map(CitedRecord.Pages::first));
    line(
        "EP",
        record
            .pages()
            .filter(pages -> !pages.last().equals(pages.first()))
            .map(CitedRecord.Pages::last));
  }

  /// What has no field of its own everywhere: kind, number, place, day and those who took part.
  private static Optional<String> note(CitedRecord record) {
    List<String> parts = new ArrayList<>();
    parts.add(record.kind().label());
    if (record.print().isPresent()) {
      record.number().ifPresent(number -> parts.add("Document " + number));
    }
    record.place().ifPresent(parts::add);
    record.date().ifPresent(date -> parts.add(DateWords.of(date)));
    record.classification().ifPresent(parts::add);
    if (!record.participants().isEmpty()) {
      parts.add("Participants: " + String.join(", ", record.participants()));
    }
    return Optional.of(String.join(". ", parts) + ".");
  }

  static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  private void line(String tag, Optional<String> value) throws IOException {
    if (value.isPresent() && !value.get().isBlank()) {
      line(tag, value.get());
    }
  }

  private void line(String tag, String value) throws IOException {
    out.append(tag).append("  - ").append(oneLine(value)).append(END);
  }

  /// A value stands on one line: what follows a line end would be a tag.
  static String oneLine(String value) {
    StringBuilder line = new StringBuilder(value.length());
    boolean blank = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isISOControl(c)
          || c == '\u2028'
          || c == '\u2029') {
        blank = true;
      } else {
        if (blank && !line.isEmpty()) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return line.toString();
  }
}
