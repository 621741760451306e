package org.memcon.publishing.exchange;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.SourceDescription;

/// What has to be known of a record to cite it.
///
/// `place` is where it was written or the meeting held; `archive` keeps the original, `reference`
/// is the code there, archive and all; `print` is the volume that prints it; `number` its number
/// there; `address` where it was published alone; `seen` the day on which it was taken from there,
/// in ISO form; `stated` what the archive says of it.
public record CitedRecord(
    RecordId id,
    RecordKind kind,
    String title,
    Optional<HistoricalDate> date,
    Optional<String> place,
    Optional<String> classification,
    List<String> participants,
    List<String> authors,
    List<String> translators,
    List<String> subjects,
    Optional<String> archive,
    Optional<String> reference,
    Optional<Print> print,
    Optional<String> number,
    Optional<Pages> pages,
    Optional<String> address,
    Optional<String> seen,
    Optional<String> language,
    Stated stated) {

  /// The years of somebody's life behind the name, as catalogues give them.
  private static final Pattern LIFE = Pattern.compile(",? \\(?\\d{4}\\??[-–](?:\\d{4}\\??)?\\)?$");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  /// The volume that prints a record; `published` as it says itself.
  public record Print(
      String id,
      String title,
      Optional<String> series,
      List<String> editors,
      Optional<String> publisher,
      Optional<String> published) {

    public Print {
      editors = List.copyOf(editors);
    }

    /// What a volume says of itself.
    public static Print of(Volume volume) {
      return new Print(
          volume.id(),
          volume.title(),
          volume.series().filter(series -> !series.equals(volume.title())),
          volume.editors(),
          volume.publisher(),
          volume.published());
    }

    /// The year in which it was published.
    public Optional<String> year() {
      return published.flatMap(words -> {
        Matcher year = YEAR.matcher(words);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
      });
    }
  }

  /// What the archive says of it: what it is about, and what may be done with it.
  public record Stated(Optional<String> summary, Optional<String> rights) {

    /// Nothing.
    public static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty());

    private static Stated of(RecordDescription about) {
      return new Stated(
          about.statement(Statement.Topic.ABSTRACT).filter(words -> !words.isBlank()),
          about
              .statement(Statement.Topic.RIGHTS)
              .or(() -> about.statement(Statement.Topic.ACCESS))
              .filter(words -> !words.isBlank()));
    }
  }

  /// From which page to which.
  public record Pages(String first, String last) {

    /// "12" or "12–15".
    public String inWords() {
      return last.equals(first) ? first : first + "–" + last;
    }
  }

  public CitedRecord {
    participants = List.copyOf(participants);
    authors = List.copyOf(authors);
    translators = List.copyOf(translators);
    subjects = List.copyOf(subjects);
  }

  /// What a record says of itself, inside a volume and from a source.
  public static CitedRecord of(
      DiplomaticRecord record, Optional<Volume> volume, SourceDescription source) {
    RecordDescription about = record.description();
    Optional<ReferenceCode> reference = about.references().stream().findFirst();
    return new CitedRecord(
        record.id(),
        record.kind(),
        title(about.title(), record.kind()),
        about.date(),
        about.place(),
        about.classification(),
        about.participants().stream().map(Participant::name).toList(),
        credited(about, "author"),
        credited(about, "translator"),
        about.subjects(),
        reference.flatMap(ReferenceCode::repository),
        reference.map(ReferenceCode::normalized),
        volume.map(Print::of),
        record.heading().flatMap(heading -> heading.number()),
        pages(record),
        source.address().map(URI::toString).filter(address -> volume.isEmpty()),
        source.savedOn(),
        about.language(),
        Stated.of(about));
  }

  /// A title to cite; the kind of the record where it has none.
  public static String title(String title, RecordKind kind) {
    return title.isBlank() ? kind.label() : title.strip();
  }

  private static List<String> credited(RecordDescription about, String role) {
    return about.credits().stream()
        .filter(credit -> credit.role().equals(role))
        .map(credit -> LIFE.matcher(credit.name()).replaceFirst(""))
        .distinct()
        .toList();
  }

  private static Optional<Pages> pages(DiplomaticRecord record) {
    List<String> pages =
        Passages.of(record).stream()
            .filter(passage -> passage.subject() instanceof Passage.Subject.OfBlock)
            .flatMap(passage -> pages(passage).stream())
            .toList();
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pages(first(record, pages.getFirst()), pages.getLast()));
  }

  private static List<String> pages(Passage passage) {
    return Stream.concat(
            passage.page().stream(), passage.turns().stream().map(Passage.PageTurn::page))
        .toList();
  }

  /// A record that begins in the middle of a page says so only where the next begins.
  private static String first(DiplomaticRecord record, String told) {
    boolean known =
        Passages.of(record).stream()
            .filter(passage -> passage.subject() instanceof Passage.Subject.OfBlock)
            .findFirst()
            .flatMap(Passage::page)
            .isPresent();
    boolean counted = told.length() < 7 && told.chars().allMatch(c -> c >= '0' && c <= '9');
    return known || !counted ? told : Integer.toString(Integer.parseInt(told) - 1);
  }

  /// Where in the archive it is kept: the reference code without the archive's name.
  public Optional<String> location() {
    return reference
        .map(code -> {
          String name = archive.orElse("");
          boolean named = !name.isEmpty() && code.startsWith(name);
          String rest = named ? code.substring(name.length()) : code;
          return rest.replaceFirst("^[,:;\\s]+", "").strip();
        })
        .filter(code -> !code.isEmpty());
  }
}
