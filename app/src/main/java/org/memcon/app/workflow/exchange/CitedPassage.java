package org.memcon.app.workflow.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.csl.style.CitationStyle;
import org.memcon.publishing.csl.style.Citations;
import org.memcon.publishing.csl.style.CitedPlace;
import org.memcon.publishing.exchange.CitedRecord;

/// A record of an archive that is to be cited, and the passage of it that is meant.
public record CitedPassage(CitedRecord record, Optional<CitedPlace> place) {

  /// The style of an archive's own form, among the codes of the others.
  private static final String ARCHIVE = "archive";

  /// A citation: the code of its style, what that is called, and the words.
  public record Line(String style, String label, String text) {}

  /// The record or passage with a name: "wcda-300894", "wcda-300894#t12"; empty where there is
  /// none.
  public static Optional<CitedPassage> find(OpenArchive archive, String name) throws IOException {
    int sign = name.indexOf('#');
    RecordId id;
    try {
      id = new RecordId(sign < 0 ? name : name.substring(0, sign));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    Optional<CitedPlace> place =
        sign < 0 ? Optional.empty() : CitedPlace.of(held.get().record(), name.substring(sign + 1));
    return sign >= 0 && place.isEmpty()
        ? Optional.empty()
        : Optional.of(new CitedPassage(of(held.get()), place));
  }

  /// What has to be known of a held record to cite it.
  public static CitedRecord of(OpenArchive.HeldRecord held) {
    return CitedRecord.of(held.record(), held.within().volume(), held.within().source());
  }

  /// The codes of all styles, as a list in words.
  public static String styles() {
    return Arrays.stream(CitationStyle.values())
        .map(CitationStyle::code)
        .collect(Collectors.joining(", ", ARCHIVE + ", ", ""));
  }

  /// Whether a style has this code.
  public static boolean isStyle(String code) {
    return code.equals(ARCHIVE) || CitationStyle.ofCode(code).isPresent();
  }

  /// The citations in all manners, the archive's own first.
  public List<Line> all() {
    return Citations.all(record, place).stream()
        .map(each -> new Line(each.code(), each.label(), each.text().words()))
        .toList();
  }

  /// The citation in the style with a code; empty where there is no such style, and where the
  /// archive is not known to ask for a form.
  public Optional<String> in(String code) {
    return code.equals(ARCHIVE)
        ? Citations.asTheArchiveAsks(record, place).map(asked -> asked.text().words())
        : CitationStyle.ofCode(code).map(style -> Citations.of(record, style, place).words());
  }

  /// The citation in a style of CSL.
  ///
  /// @throws IllegalArgumentException where that is no style
  public String by(String csl) {
    return Citations.of(record, csl, place).words();
  }
}
