package org.memcon.sources.pdf.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;
import org.memcon.sources.pdf.glyph.GlyphCollector;
import org.memcon.sources.pdf.glyph.PageContent;

/// Reads a PDF that has a text layer.
///
/// The characters are what the file's fonts say the glyphs stand for, ligatures written out; each
/// page's lines stand in reading order (columns from left to right, then the notes at its foot), a
/// form feed parts the pages. Every run says in which box of which page it stood.
public final class PdfReader {

  /// What a reader takes on: bytes of a file, pages, pieces of words in all, drawing operations.
  public record Bounds(long bytes, int pages, long pieces, long operations) {}

  private static final int IN_MEMORY = 8 << 20;
  private static final String OCR = "run it through OCR (ocrmypdf, for one) and give the result";

  private final Bounds bounds;

  /// A reader that refuses what is beyond these bounds.
  public PdfReader(Bounds bounds) {
    this.bounds = bounds;
  }

  /// Reads a file.
  public SourceText read(SourceFile file) throws IOException {
    Optional<Path> spool = Optional.empty();
    try (InputStream in = file.bytes().open()) {
      byte[] head = in.readNBytes(IN_MEMORY);
      if (head.length < IN_MEMORY) {
        return read(file, new RandomAccessReadBuffer(head));
      }
      spool = Optional.of(Files.createTempFile("memcon-", ".pdf"));
      spool(file, head, in, spool.get());
      return read(file, new RandomAccessReadBufferedFile(spool.get().toFile()));
    } finally {
      if (spool.isPresent()) {
        Files.deleteIfExists(spool.get());
      }
    }
  }

  private void spool(SourceFile file, byte[] head, InputStream rest, Path spool)
      throws IOException {
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
    InputStream bounded = new BoundedStream(whole, bounds.bytes(), file);
    Files.copy(bounded, spool, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Bytes up to a limit, then the file's refusal.
  private static final class BoundedStream extends FilterInputStream {
    private final long most;
    private final SourceFile file;
    private long seen;

    BoundedStream(InputStream in, long most, SourceFile file) {
      super(in);
      this.most = most;
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      seen += Math.max(0, read);
      if (seen > most) {
        throw file.refused("", "a PDF of more than " + (most >> 20) + " MB", "split it");
      }
      return read;
    }
  }

  private SourceText read(SourceFile file, RandomAccessRead bytes) throws IOException {
    try (bytes;
        PDDocument document =
            Loader.loadPDF(
                bytes,
                "",
                null,
                null,
                MemoryUsageSetting.setupMixed(16L << 20, 2L << 30).streamCache)) {
      return read(file, document);
    } catch (InvalidPasswordException locked) {
      throw file.refused("", "the PDF asks for a password", "save a copy without one");
    } catch (UnusableSourceException refused) {
      throw refused;
    } catch (GlyphCollector.TooMuch tooMuch) {
      throw file.refused(
          "", String.valueOf(tooMuch.getMessage()), "print the pages that matter to a new PDF");
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // A damaged file can make any part of a PDF library fail in any way.
      throw file.refused("", "a damaged PDF", "get it again, or print it to a new PDF");
    }
  }

  private SourceText read(SourceFile file, PDDocument document) throws IOException {
    if (document.getNumberOfPages() > bounds.pages()) {
      throw file.refused(
          "",
          document.getNumberOfPages() + " pages, where " + bounds.pages() + " are the most",
          "split it");
    }
    List<PageContent> pages = new ArrayList<>();
    long[] pieces = new long[1];
    GlyphCollector collector =
        new GlyphCollector(
            bounds.operations(),
            page -> {
              pages.add(page);
              pieces[0] += page.pieces().size();
              if (pieces[0] > bounds.pieces()) {
                throw new GlyphCollector.TooMuch(
                    "more than " + bounds.pieces() + " words in one PDF");
              }
              if (pages.size() > bounds.pages()) {
                throw new GlyphCollector.TooMuch("more than " + bounds.pages() + " pages");
              }
            });
    collector.collect(document);
    check(file, pages);
    return new PageComposer(pages).compose(description(file, document));
  }

  private static void check(SourceFile file, List<PageContent> pages) {
    long letters = 0;
    long unmapped = 0;
    for (PageContent page : pages) {
      letters += page.pieces().stream().mapToLong(piece -> piece.text().length()).sum();
      unmapped += page.unmapped();
    }
    if (pages.isEmpty()) {
      throw file.refused("", "a PDF without pages", "get it again");
    }
    String place = pages.size() == 1 ? "page 1" : "all " + pages.size() + " pages";
    if (letters == 0 && unmapped == 0) {
      boolean damaged = pages.stream().anyMatch(page -> !page.damage().isEmpty());
      throw file.refused(place, damaged ? "damaged, no text can be read" : "no text layer", OCR);
    }
    if (unmapped * 2 > letters) {
      throw file.refused(place, "its fonts do not say which letters they show", OCR);
    }
  }

  private static SourceDescription description(SourceFile file, PDDocument document) {
    Optional<String> title = Optional.empty();
    Optional<String> language = Optional.empty();
    try {
      title =
          Optional.ofNullable(document.getDocumentInformation().getTitle())
              .map(String::strip)
              .filter(t -> !t.isEmpty());
      language =
          Optional.ofNullable(document.getDocumentCatalog().getLanguage())
              .filter(l -> l.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"));
    } catch (RuntimeException broken) {
      // A file whose description is damaged may have sound pages.
    }
    return new SourceDescription(
        file.name(),
        file.mediaType(),
        Optional.empty(),
        title,
        file.delivery().address(),
        language,
        file.delivery().savedOn());
  }
}
