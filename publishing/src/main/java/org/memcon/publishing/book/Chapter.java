package org.memcon.publishing.book;

import java.util.List;
import java.util.regex.Pattern;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.publishing.exchange.CitedRecord;

/// A record as a chapter of a book.
///
/// @param record the record
/// @param cited what has to be known to cite it
/// @param language the language in which it is read, as a tag; the original's may be another
/// @param sections the headings of the parts of its volume in which it stands, the outermost first
public record Chapter(
    DiplomaticRecord record, CitedRecord cited, String language, List<String> sections) {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");

  public Chapter {
    language = TAG.matcher(language).matches() ? language : "en";
    sections = List.copyOf(sections);
  }

  /// Its title in a list of contents: the number in its volume, and the title.
  public String title() {
    return cited.number().filter(number -> !number.isBlank()).map(n -> n + ". ").orElse("")
        + cited.title();
  }
}
