package org.memcon.publishing.page.citation;

import java.util.Optional;
import org.memcon.publishing.csl.style.CitedPlace;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page on which a record, or a passage of it, is cited in all manners.
///
/// @param record the record's address
/// @param part the name of the passage that was asked for, as it was asked for
/// @param known whether there is such a passage
public record CitationPage(
    Shell shell, String title, String record, String part, boolean known, CitationBox box) {

  /// The page on a record; `part` is the name of a passage ("t12"), or empty.
  public static CitationPage of(
      String archive, CitedRecord cited, String part, Optional<CitedPlace> place) {
    return new CitationPage(
        Shell.of("Cite " + cited.title(), archive, ""),
        cited.title(),
        "/records/" + cited.id(),
        part,
        part.isEmpty() || place.isPresent(),
        CitationBox.whole(cited, place));
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("cite.jte", this);
  }
}
