package org.memcon.publishing.page.citation;

import java.util.List;
import java.util.Optional;
import org.memcon.publishing.exchange.CitedRecord;

/// What programs find on a record's page: reference managers its kind, date, archive and location,
/// search engines the same, others its forms.
///
/// @param tags the tags of the head
/// @param alternates the record's other forms
/// @param coins the title of the COinS element
/// @param id the record's id, by which the unAPI server knows it
/// @param canonical where the record was published, if that was alone and on the web
/// @param linkedData JSON-LD that may stand in a page as it is
public record HeadMetadata(
    List<Meta> tags,
    List<Alternate> alternates,
    String coins,
    String id,
    Optional<String> canonical,
    String linkedData) {

  /// A tag.
  public record Meta(String name, String content) {}

  /// Another form: its address, its media type, its name.
  public record Alternate(String address, String mediaType, String label) {}

  public HeadMetadata {
    tags = List.copyOf(tags);
    alternates = List.copyOf(alternates);
  }

  /// What is to say of a record.
  public static HeadMetadata of(CitedRecord record) {
    String address = "/records/" + record.id();
    return new HeadMetadata(
        MetaTags.of(record).stream().map(tag -> new Meta(tag.name(), tag.content())).toList(),
        List.of(
            new Alternate(address + ".xml", "application/tei+xml", "TEI"),
            new Alternate(address + ".json", "application/json", "JSON"),
            new Alternate(
                address + ".csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
            new Alternate(address + ".ris", "application/x-research-info-systems", "RIS"),
            new Alternate(address + ".bib", "application/x-bibtex", "BibTeX"),
            new Alternate(address + ".epub", "application/epub+zip", "EPUB"),
            new Alternate(address + ".pdf", "application/pdf", "PDF"),
            new Alternate(address + ".txt", "text/plain", "Text")),
        Coins.of(record),
        record.id().value(),
        record.address(),
        LinkedData.of(record));
  }
}
