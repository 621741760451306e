package org.memcon.app.workflow.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.Chapter;
import org.memcon.publishing.epub.EpubWriter;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.pdf.PdfWriter;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.SearchRequest;

/// Writes what a query finds as a book: the records source by source, under the headings of the
/// volume that they stand under.
final class BookExport {

  /// So many records may a PDF have: all of it is in memory while it is set.
  static final int MOST_IN_PDF = 200;

  private final OpenArchive archive;
  private final Patience taking;

  BookExport(OpenArchive archive, Patience taking) {
    this.archive = archive;
    this.taking = taking;
  }

  /// Writes a book of one record.
  static void write(OpenArchive.HeldRecord held, BookFile file, OutputStream out)
      throws IOException {
    Chapter chapter = chapter(held.record(), held.within());
    BookDescription book = BookDescription.of(chapter, made(held.within()));
    switch (file) {
      case EPUB -> {
        EpubWriter epub = new EpubWriter(book, Set.of(held.record().id()), out);
        epub.add(chapter);
        epub.end();
      }
      case PDF -> {
        PdfWriter pdf = new PdfWriter(book);
        pdf.add(chapter);
        pdf.write(out);
      }
    }
  }

  /// Writes what a query finds as a PDF, which is set as a whole.
  ExportReport pages(SearchRequest request, FoundBySource found, OutputStream out)
      throws IOException {
    if (found.total() > MOST_IN_PDF) {
      throw new IOException(
          "%,d records are too many for a PDF, which has at most %d; narrow the search or take EPUB"
              .formatted(found.total(), MOST_IN_PDF));
    }
    if (found.total() > 0) {
      PdfWriter pdf = new PdfWriter(description(request, found));
      long done = 0;
      for (Map.Entry<String, Set<RecordId>> source : found.bySource().entrySet()) {
        taking.check(source.getValue().size(), done, found.total(), "records");
        done += source.getValue().size();
        Optional<OpenArchive.HeldVolume> held = archive.held(source.getKey(), source.getValue());
        held.ifPresent(volume ->
            volume.records().values().forEach(record -> pdf.add(chapter(record, volume))));
      }
      pdf.write(out);
    }
    return new ExportReport(found.total(), found.remarks());
  }

  ExportReport write(
      SearchRequest request, FoundBySource found, OutputStream out, Progress progress)
      throws IOException {
    if (found.total() > 0) {
      Set<RecordId> all = new HashSet<>();
      found.bySource().values().forEach(all::addAll);
      EpubWriter epub = new EpubWriter(description(request, found), all, out);
      long done = 0;
      for (Map.Entry<String, Set<RecordId>> source : found.bySource().entrySet()) {
        taking.check(source.getValue().size(), done, found.total(), "records");
        progress.at(done, found.total(), source.getKey());
        Optional<OpenArchive.HeldVolume> held = archive.held(source.getKey(), source.getValue());
        if (held.isPresent()) {
          for (DiplomaticRecord record : held.get().records().values()) {
            taking.check(1, done, found.total(), "records");
            epub.add(chapter(record, held.get()));
          }
        }
        done += source.getValue().size();
      }
      epub.end();
    }
    progress.end();
    return new ExportReport(found.total(), found.remarks());
  }

  /// A book of one volume has its title; any other that of the question.
  private BookDescription description(SearchRequest request, FoundBySource found)
      throws IOException {
    String query = request.query().isBlank() ? "All records" : request.query();
    if (found.bySource().size() == 1) {
      String source = found.bySource().keySet().iterator().next();
      Optional<OpenArchive.HeldVolume> held = archive.held(source, Set.of());
      Optional<Volume> volume = held.flatMap(OpenArchive.HeldVolume::volume);
      if (volume.isPresent()) {
        return new BookDescription(
            "urn:memcon:" + volume.get().id() + ":" + Integer.toHexString(query.hashCode()),
            volume.get().title(),
            "en",
            volume.get().editors(),
            volume.get().publisher(),
            Optional.of(query).filter(words -> !request.query().isBlank()),
            made(held.orElseThrow()));
      }
    }
    return new BookDescription(
        "urn:memcon:search:" + Integer.toHexString(query.hashCode()),
        query,
        "en",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Instant.now());
  }

  static Chapter chapter(DiplomaticRecord record, OpenArchive.HeldVolume within) {
    List<String> sections = new ArrayList<>();
    within.volume().ifPresent(volume -> path(volume.sections(), record.id(), sections));
    return new Chapter(
        record,
        CitedRecord.of(record, within.volume(), within.source()),
        within.source().language().orElse("en"),
        sections);
  }

  private static boolean path(List<Volume.Section> parts, RecordId id, List<String> headings) {
    for (Volume.Section part : parts) {
      headings.add(part.heading());
      if (part.records().contains(id) || path(part.parts(), id, headings)) {
        return true;
      }
      headings.removeLast();
    }
    return false;
  }

  private static Instant made(OpenArchive.HeldVolume within) {
    return Instant.parse(within.accession().provenance().ingested());
  }
}
