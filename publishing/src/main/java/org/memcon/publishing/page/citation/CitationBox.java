package org.memcon.publishing.page.citation;

import java.util.List;
import java.util.Optional;
import org.memcon.publishing.csl.style.CitationStyle;
import org.memcon.publishing.csl.style.Citations;
import org.memcon.publishing.csl.style.CitedPlace;
import org.memcon.publishing.csl.style.LabelledCitation;
import org.memcon.publishing.exchange.CitedRecord;

/// What a record's page says of citing it: Chicago's note, and the form that its archive asks for.
/// The other styles have a page of their own, because each costs as much time as the rest of a
/// page.
///
/// @param address where that page is
/// @param place the passage that is cited, in words, where one is
public record CitationBox(
    String address, Optional<String> place, List<LabelledCitation> citations) {

  public CitationBox {
    citations = List.copyOf(citations);
  }

  /// The box of a record's page.
  public static CitationBox of(CitedRecord record) {
    LabelledCitation note =
        new LabelledCitation(
            CitationStyle.CHICAGO.code(),
            CitationStyle.CHICAGO.label(),
            Citations.of(record, CitationStyle.CHICAGO, Optional.empty()));
    List<LabelledCitation> citations =
        Citations.asTheArchiveAsks(record, Optional.empty())
            .map(asked -> List.of(note, asked))
            .orElse(List.of(note));
    return new CitationBox(addressOf(record), Optional.empty(), citations);
  }

  /// All manners of citing a record or a passage of it.
  public static CitationBox whole(CitedRecord record, Optional<CitedPlace> place) {
    return new CitationBox(
        addressOf(record), place.map(CitedPlace::words), Citations.all(record, place));
  }

  private static String addressOf(CitedRecord record) {
    return "/records/" + record.id() + "/cite";
  }
}
