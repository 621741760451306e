package org.memcon.publishing.csl.style;

import java.util.Optional;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.publishing.citation.CitationLine;

/// The passage of a record that is cited.
///
/// @param part its name in the record: "t12"
/// @param words the same for people: "turn 12"
/// @param page the page of the original that it begins on, where that is known
public record CitedPlace(String part, String words, Optional<String> page) {

  /// The passage with a name; empty where the record has no such passage.
  public static Optional<CitedPlace> of(DiplomaticRecord record, String part) {
    return Passages.of(record).stream()
        .filter(passage -> passage.name().equals(part))
        .findFirst()
        .flatMap(passage ->
            CitationLine.placeInWords(part)
                .map(words -> new CitedPlace(part, words, passage.page())));
  }

  /// Where to look: "turn 12, p. 283".
  String locator() {
    return words + page.map(number -> ", p. " + number).orElse("");
  }
}
