package org.memcon.app.workflow.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.collections.CollectionFile;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.Chapter;
import org.memcon.publishing.epub.EpubWriter;
import org.memcon.publishing.exchange.FoundRecord;
import org.memcon.publishing.pdf.PdfWriter;
import org.memcon.publishing.prose.Prose;
import org.memcon.search.limits.Patience;

/// Writes a collection to take along: as the file that it is, as a book with its headings and
/// prose, as a corpus, as references. Records that the archive lacks are left out.
public final class CollectionExport {

  private final OpenArchive archive;
  private final RecordCollection collection;

  /// Of a collection, whose records an archive has.
  public CollectionExport(OpenArchive archive, RecordCollection collection) {
    this.archive = archive;
    this.collection = collection;
  }

  /// Writes in a form, leaves the stream open, and gives how many records and passages were
  /// written; where there are none, nothing is written but the file itself.
  ///
  /// @throws IllegalArgumentException where they are too many for the form; the message says so
  public int write(ExportForm form, OutputStream out) throws IOException {
    return switch (form) {
      case JSON -> {
        out.write(CollectionFile.json(collection).getBytes(StandardCharsets.UTF_8));
        yield collection.chosen().size();
      }
      case CSV, RIS, BIBTEX, CSL -> references(form, out);
      case TEI -> corpus(out);
      case EPUB -> epub(out);
      case PDF -> pdf(out);
    };
  }

  private int references(ExportForm form, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    FoundRecord.Sink sink = Export.sink(form.format(), writer);
    Set<RecordId> written = new HashSet<>();
    for (Chosen chosen : collection.chosen()) {
      Optional<OpenArchive.HeldRecord> held = archive.record(chosen.record());
      if (held.isPresent() && written.add(chosen.record())) {
        sink.record(new FoundRecord(CitedPassage.of(held.get()), 0, List.of()));
      }
    }
    sink.end();
    writer.flush();
    return written.size();
  }

  private int corpus(OutputStream out) throws IOException {
    FoundBySource chosen =
        FoundBySource.of(
            collection.chosen().stream()
                .flatMap(one -> archive.searcher().record(one.record()).stream())
                .toList());
    StringBuilder about = new StringBuilder("A reader’s collection.");
    for (CollectionEntry entry : collection.entries()) {
      switch (entry) {
        case CollectionEntry.Heading heading -> about.append(' ').append(heading.words());
        case CollectionEntry.Prose prose -> about.append(' ').append(prose.words());
        case Chosen one -> about.append(" [").append(one.name()).append(']');
      }
    }
    return (int)
        new CorpusExport(archive, Patience.of(Patience.OF_TAKERS))
            .write(collection.title(), about.toString(), chosen, out, Progress.NONE)
            .records();
  }

  private int epub(OutputStream out) throws IOException {
    List<Chapter> chapters = chapters();
    if (!chapters.isEmpty()) {
      Set<RecordId> held = new HashSet<>();
      chapters.forEach(chapter -> held.add(chapter.record().id()));
      EpubWriter epub = new EpubWriter(description(), held, out);
      for (Chapter chapter : chapters) {
        epub.add(chapter);
      }
      epub.end();
    }
    return chapters.size();
  }

  private int pdf(OutputStream out) throws IOException {
    if (collection.chosen().size() > BookExport.MOST_IN_PDF) {
      throw new IllegalArgumentException(
          "%s: %,d records are too many for a PDF, which has at most %d; take EPUB"
              .formatted(collection.name(), collection.chosen().size(), BookExport.MOST_IN_PDF));
    }
    List<Chapter> chapters = chapters();
    if (!chapters.isEmpty()) {
      PdfWriter pdf = new PdfWriter(description());
      chapters.forEach(pdf::add);
      pdf.write(out);
    }
    return chapters.size();
  }

  private BookDescription description() {
    return new BookDescription(
        "urn:memcon:collection:" + collection.name(),
        collection.title(),
        "en",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Instant.now());
  }

  /// What the collector says stands before the record that follows it, or behind the last.
  private List<Chapter> chapters() throws IOException {
    Map<String, Chapter> chapters = new LinkedHashMap<>();
    List<String> headings = new ArrayList<>();
    List<Prose> prose = new ArrayList<>();
    List<String> section = List.of();
    for (CollectionEntry entry : collection.entries()) {
      switch (entry) {
        case CollectionEntry.Heading heading -> {
          headings.add(heading.words());
          section = List.of(heading.words());
        }
        case CollectionEntry.Prose words -> prose.add(Prose.of(words.words()));
        case Chosen chosen -> {
          Optional<Chapter> bare = chapter(chosen, section);
          if (bare.isPresent() && !chapters.containsKey(chosen.name())) {
            // Whoever holds the book should not take a passage for the whole.
            chosen.part().ifPresent(part -> prose.add(Prose.of("*Of this record: " + part + ".*")));
            Chapter.Remarks before = new Chapter.Remarks(headings, prose);
            chapters.put(chosen.name(), with(bare.get(), before, Chapter.Remarks.NONE));
            headings.clear();
            prose.clear();
          }
        }
      }
    }
    List<Chapter> all = new ArrayList<>(chapters.values());
    if (!all.isEmpty() && !(headings.isEmpty() && prose.isEmpty())) {
      Chapter last = all.removeLast();
      all.add(with(last, last.before(), new Chapter.Remarks(headings, prose)));
    }
    return all;
  }

  private Optional<Chapter> chapter(Chosen chosen, List<String> section) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(chosen.record());
    if (held.isEmpty()) {
      return Optional.empty();
    }
    DiplomaticRecord whole = held.get().record();
    DiplomaticRecord meant = chosen.part().flatMap(part -> Excerpt.of(whole, part)).orElse(whole);
    Chapter chapter = BookExport.chapter(whole, held.get().within());
    return Optional.of(new Chapter(meant, chapter.cited(), chapter.language(), section));
  }

  private static Chapter with(Chapter bare, Chapter.Remarks before, Chapter.Remarks after) {
    return new Chapter(
        bare.record(), bare.cited(), bare.language(), bare.sections(), before, after);
  }
}
