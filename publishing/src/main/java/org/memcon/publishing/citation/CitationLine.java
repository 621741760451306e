package org.memcon.publishing.citation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordKind;

/// Writes the line that cites a record: title, date, where the original is kept or the volume that
/// prints it, who translated it, where it was published, and the record's own name.
public final class CitationLine {

  private static final Pattern PART = Pattern.compile("(p|t|fn|e|b)(\\d+)");

  private CitationLine() {}

  /// The citation of a record. `volume` is the title of the volume that prints it, `address` where
  /// the source was published.
  public static String of(DiplomaticRecord record, Optional<String> volume, Optional<URI> address) {
    return of(record, volume, address, Optional.empty());
  }

  /// The citation of one passage of a record; `part` is its part name ("t12").
  public static String of(
      DiplomaticRecord record,
      Optional<String> volume,
      Optional<URI> address,
      Optional<String> part) {
    RecordDescription about = record.description();
    List<String> pieces = new ArrayList<>();
    pieces.add("“" + title(record) + ",”");
    about.date().ifPresent(date -> pieces.add(DateWords.dayOf(date) + ","));
    volume.ifPresent(title -> pieces.add(title + ","));
    if (volume.isPresent()) {
      record
          .heading()
          .flatMap(heading -> heading.number())
          .ifPresent(n -> pieces.add("document " + n + ","));
    }
    about.references().stream()
        .map(ReferenceCode::normalized)
        .findFirst()
        .ifPresent(code -> pieces.add(code + ","));
    about.credits().stream()
        .filter(credit -> credit.role().startsWith("translat"))
        .findFirst()
        .ifPresent(credit -> pieces.add("trans. " + credit.name() + ","));
    address.ifPresent(where -> pieces.add(where + ","));
    pieces.add(record.id() + part.map(CitationLine::place).orElse("") + ".");
    return String.join(" ", pieces);
  }

  /// A place in a record in words: "turn 12" for `t12`.
  public static Optional<String> placeInWords(String part) {
    var match = PART.matcher(part);
    if (!match.matches()) {
      return Optional.empty();
    }
    String noun =
        switch (match.group(1)) {
          case "p" -> "paragraph ";
          case "t" -> "turn ";
          case "fn" -> "note ";
          case "e" -> "enclosure ";
          default -> "";
        };
    return noun.isEmpty() ? Optional.empty() : Optional.of(noun + match.group(2));
  }

  private static String place(String part) {
    return placeInWords(part).map(words -> ", " + words).orElse("");
  }

  private static String title(DiplomaticRecord record) {
    String title = record.description().title().strip();
    if (title.isEmpty()) {
      return record.kind() == RecordKind.OTHER ? "Untitled document" : record.kind().label();
    }
    // The comma that follows stands inside the quotation marks; a title's own full stop gives way.
    return title.endsWith(".") || title.endsWith(",")
        ? title.substring(0, title.length() - 1)
        : title;
  }
}
