package org.memcon.publishing.csl.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.memcon.publishing.csl.item.CslItem;
import org.memcon.publishing.exchange.CitedRecord;

/// Cites records in the styles that Memcon brings along, in that of a file, and in the manner that
/// their archive asks for A style is read when it is first asked for.
public final class Citations {

  private static final Map<String, StyleSheet> SHEETS = new ConcurrentHashMap<>();

  private Citations() {}

  /// The citation of a record in a style; lists of works name no passage.
  public static StyledText of(CitedRecord record, CitationStyle style, Optional<CitedPlace> place) {
    return SHEETS
        .computeIfAbsent(style.sheet(), Citations::bundled)
        .cite(CslItem.toCite(record), style.part(), place);
  }

  /// The citation of a record in a style of CSL: as its list of works has it, or, for a passage, as
  /// its notes do.
  ///
  /// @param csl the style, as its file has it
  /// @throws IllegalArgumentException where that is no style
  public static StyledText of(CitedRecord record, String csl, Optional<CitedPlace> place) {
    boolean list = place.isEmpty() && csl.contains("<bibliography");
    CitationStyle.Part part = list ? CitationStyle.Part.LIST : CitationStyle.Part.NOTE;
    return new StyleSheet(csl).cite(CslItem.toCite(record), part, place);
  }

  /// The citation that the record's archive or publisher asks for, where one is known.
  public static Optional<LabelledCitation> asTheArchiveAsks(
      CitedRecord record, Optional<CitedPlace> place) {
    return ArchiveManner.of(record, place);
  }

  /// The citations of a record in all manners, the archive's own first.
  public static List<LabelledCitation> all(CitedRecord record, Optional<CitedPlace> place) {
    List<LabelledCitation> all = new ArrayList<>();
    asTheArchiveAsks(record, place).ifPresent(all::add);
    for (CitationStyle style : CitationStyle.values()) {
      all.add(new LabelledCitation(style.code(), style.label(), of(record, style, place)));
    }
    return List.copyOf(all);
  }

  private static StyleSheet bundled(String name) {
    try (InputStream sheet = Citations.class.getResourceAsStream(name)) {
      if (sheet == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new StyleSheet(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
