package org.memcon.publishing.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.citation.PrintedVolume;

/// Writes references for BibTeX and BibLaTeX, in UTF-8.
///
/// A record that a volume prints is `@incollection`: `year` is the volume's, `origdate` the
/// record's own date, and its number stands where a chapter's would, under the name of a document.
/// One that an archive keeps is `@unpublished`, and its note says where.
public final class BibtexWriter implements FoundRecord.Sink {

  /// Fields whose values are made for BibTeX already.
  private static final Set<String> AS_IT_STANDS = Set.of("url", "pages");

  private final Appendable out;
  private final List<String> fields = new ArrayList<>();

  /// Writes to `out`.
  public BibtexWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void record(FoundRecord found) throws IOException {
    write(found.cited());
  }

  @Override
  public void end() {
    // Nothing stands behind the last.
  }

  /// Writes an entry; its key is the record's id.
  public void write(CitedRecord record) throws IOException {
    fields.clear();
    // Braces around all of it: a title's capitals are the record's own.
    fields.add("title = {{" + LatexText.of(record.title()) + "}}");
    names("author", record.authors());
    names("translator", record.translators());
    if (record.print().isPresent()) {
      print(record, record.print().get());
    } else {
      record.date().ifPresent(date -> field("year", year(date)));
      record.date().ifPresent(date -> field("date", date.edtf()));
      field("howpublished", record.kind().label());
      field("address", record.place());
      field("library", record.archive());
    }
    field("url", record.address().map(BibtexWriter::address));
    field(
        "urldate",
        record.address().isEmpty() ? Optional.empty() : record.seen().map(BibtexWriter::day));
    field("language", record.language().map(RisWriter::language));
    if (!record.subjects().isEmpty()) {
      field("keywords", String.join(", ", record.subjects()));
    }
    field("abstract", record.stated().summary());
    field("note", note(record));
    out.append(record.print().isPresent() ? "@incollection{" : "@unpublished{")
        .append(record.id().value())
        .append(",\n  ")
        .append(String.join(",\n  ", fields))
        .append("\n}\n\n");
  }

  private void print(CitedRecord record, CitedRecord.Print print) {
    PrintedVolume volume = PrintedVolume.of(print.title());
    field("booktitle", volume.book());
    field("volume", volume.number());
    names("editor", print.editors());
    field("series", print.series());
    field("publisher", print.publisher());
    field("year", print.year().or(() -> record.date().map(BibtexWriter::year)));
    field("origdate", record.date().map(HistoricalDate::edtf));
    if (record.number().isPresent()) {
      field("type", "Document");
      field("chapter", record.number());
    }
    field(
        "pages",
        record
            .pages()
            .map(pages ->
                pages.last().equals(pages.first())
                    ? LatexText.of(pages.first())
                    : LatexText.of(pages.first()) + "--" + LatexText.of(pages.last())));
  }

  /// What kind of record it is, of when and where, and where the original is kept.
  private static String note(CitedRecord record) {
    List<String> parts = new ArrayList<>();
    parts.add(record.kind().label());
    record.place().ifPresent(parts::add);
    record.date().map(DateWords::of).ifPresent(parts::add);
    record.reference().or(record::archive).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String year(HistoricalDate date) {
    return "%04d".formatted(date.earliest().getYear());
  }

  private static String day(String moment) {
    return moment.substring(0, Math.min(10, moment.length()));
  }

  /// An address stands as it is, but for the signs that would end the field.
  private static String address(String address) {
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private void names(String field, List<String> names) {
    if (!names.isEmpty()) {
      fields.add(
          field
              + " = {"
              + names.stream().map(LatexText::name).collect(Collectors.joining(" and "))
              + "}");
    }
  }

  private void field(String name, Optional<String> value) {
    value.ifPresent(words -> field(name, words));
  }

  private void field(String name, String value) {
    if (!value.isBlank()) {
      fields.add(name + " = {" + (AS_IT_STANDS.contains(name) ? value : LatexText.of(value)) + "}");
    }
  }
}
