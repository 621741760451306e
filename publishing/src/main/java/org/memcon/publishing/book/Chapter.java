package org.memcon.publishing.book;

import java.util.List;
import java.util.regex.Pattern;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.prose.Prose;

/// A record as a chapter of a book.
///
/// @param record the record
/// @param cited what has to be known to cite it
/// @param language the language in which it is read, as a tag; the original's may be another
/// @param sections the headings of the parts of its volume in which it stands, the outermost first
/// @param before what a collector says before it
/// @param after what a collector says behind it
public record Chapter(
    DiplomaticRecord record,
    CitedRecord cited,
    String language,
    List<String> sections,
    Remarks before,
    Remarks after) {

  /// Words of a collector: the headings that begin here, and prose.
  public record Remarks(List<String> headings, List<Prose> prose) {

    /// Nobody says anything.
    public static final Remarks NONE = new Remarks(List.of(), List.of());

    public Remarks {
      headings = List.copyOf(headings);
      prose = List.copyOf(prose);
    }
  }

  /// A chapter of which nobody says anything.
  public Chapter(
      DiplomaticRecord record, CitedRecord cited, String language, List<String> sections) {
    this(record, cited, language, sections, Remarks.NONE, Remarks.NONE);
  }

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
