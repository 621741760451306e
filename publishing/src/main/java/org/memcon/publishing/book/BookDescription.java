package org.memcon.publishing.book;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memcon.publishing.exchange.CitedRecord;

/// What a book says of itself.
///
/// @param id its name, the same for the same book
/// @param language the language of most of it, as a tag
/// @param editors whose book it is
/// @param made when it was made
public record BookDescription(
    String id,
    String title,
    String language,
    List<String> editors,
    Optional<String> publisher,
    Optional<String> source,
    Instant made) {

  public BookDescription {
    editors = List.copyOf(editors);
  }

  /// A book of one record.
  public static BookDescription of(Chapter chapter, Instant made) {
    CitedRecord record = chapter.cited();
    return new BookDescription(
        "urn:memcon:" + record.id(),
        record.title(),
        chapter.language(),
        record.authors().isEmpty()
            ? record.print().map(CitedRecord.Print::editors).orElse(List.of())
            : record.authors(),
        record.print().flatMap(CitedRecord.Print::publisher),
        record.reference().or(record::archive),
        made);
  }
}
