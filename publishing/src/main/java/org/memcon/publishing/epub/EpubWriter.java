package org.memcon.publishing.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.BookForm;
import org.memcon.publishing.book.Chapter;
import org.memcon.publishing.book.ChapterText;

/// Writes a book in EPUB 3: a file a record, notes that open where they are called, a list of
/// contents by the parts of the volume, and one of the original's pages.
public final class EpubWriter {

  private static final String MEDIA_TYPE = "application/epub+zip";

  private final BookDescription book;
  private final Set<RecordId> held;
  private final ZipOutputStream zip;
  private final List<EpubChapter> chapters = new ArrayList<>();

  /// Begins a book. `held` are the records that will be in it: references to them become links. The
  /// stream stays open.
  public EpubWriter(BookDescription book, Set<RecordId> held, OutputStream out) throws IOException {
    this.book = book;
    this.held = Set.copyOf(held);
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    mediaType();
    file("META-INF/container.xml", EpubPackage.CONTAINER);
    file("EPUB/book.css", style());
    file("EPUB/title.xhtml", EpubPackage.titlePage(book));
  }

  /// The next chapter.
  public void add(Chapter chapter) throws IOException {
    DiplomaticRecord record = chapter.record();
    Set<String> parts = new HashSet<>(PartNames.of(record).all());
    record.notes().stream().map(Note::name).forEach(parts::add);
    ChapterText text =
        ChapterText.of(chapter, BookForm.EPUB, "", target -> address(target, record.id(), parts));
    String name = fileName(record.id());
    file("EPUB/" + name, EpubPackage.page(chapter.title(), chapter.language(), text.body()));
    chapters.add(new EpubChapter(name, chapter.title(), chapter.sections(), text.pages()));
  }

  /// Ends the book.
  public void end() throws IOException {
    file("EPUB/nav.xhtml", EpubNavigation.of(book, chapters));
    file("EPUB/package.opf", EpubPackage.of(book, chapters));
    zip.finish();
    zip.flush();
  }

  private Optional<String> address(String target, RecordId own, Set<String> parts) {
    int sign = target.indexOf('#');
    String whole = sign < 0 ? target : target.substring(0, sign);
    String part = sign < 0 ? "" : target.substring(sign + 1);
    if (whole.isEmpty() || whole.equals(own.value())) {
      return parts.contains(part) ? Optional.of("#" + part) : Optional.empty();
    }
    if (isHeld(whole)) {
      return Optional.of(fileName(new RecordId(whole)));
    }
    return isOfWeb(target) ? Optional.of(target) : Optional.empty();
  }

  private boolean isHeld(String id) {
    try {
      return held.contains(new RecordId(id));
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  private static boolean isOfWeb(String target) {
    if (!target.startsWith("http://") && !target.startsWith("https://")) {
      return false;
    }
    try {
      return new URI(target).getHost() != null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private static String fileName(RecordId id) {
    return "r-" + id + ".xhtml";
  }

  /// The first file says what all is, and is not compressed.
  private void mediaType() throws IOException {
    byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void file(String name, String text) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(book.made().toEpochMilli());
    return entry;
  }

  private static String style() throws IOException {
    try (InputStream style = EpubWriter.class.getResourceAsStream("book.css")) {
      if (style == null) {
        throw new IllegalStateException("book.css is missing from the program");
      }
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
