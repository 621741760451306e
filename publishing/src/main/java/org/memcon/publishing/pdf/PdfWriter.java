package org.memcon.publishing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.BookForm;
import org.memcon.publishing.book.Chapter;
import org.memcon.publishing.book.ChapterText;
import org.memcon.publishing.book.Xhtml;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Writes a book in PDF: tagged for readers' programs (PDF/UA), with a bookmark a chapter, the
/// notes at the foot of the page that calls them, and its fonts inside. The whole book is in memory
/// while it is set.
public final class PdfWriter {

  private record Face(String file, String family, int weight, FontStyle style) {}

  private static final List<Face> FACES =
      List.of(
          new Face("latin-roman-400", "Memcon Latin", 400, FontStyle.NORMAL),
          new Face("latin-roman-600", "Memcon Latin", 700, FontStyle.NORMAL),
          new Face("latin-italic-400", "Memcon Latin", 400, FontStyle.ITALIC),
          new Face("ext-roman-400", "Memcon Ext", 400, FontStyle.NORMAL),
          new Face("ext-italic-400", "Memcon Ext", 400, FontStyle.ITALIC),
          new Face("cyrillic-roman-400", "Memcon Cyrillic", 400, FontStyle.NORMAL),
          new Face("cyrillic-italic-400", "Memcon Cyrillic", 400, FontStyle.ITALIC));

  private final BookDescription book;
  private final List<Chapter> chapters = new ArrayList<>();

  /// Begins a book.
  public PdfWriter(BookDescription book) {
    this.book = book;
  }

  /// The next chapter.
  public void add(Chapter chapter) {
    chapters.add(chapter);
  }

  /// Sets the book, and writes it; the stream stays open.
  public void write(OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Memcon");
    // Nothing is fetched, from wherever a source may point.
    builder.useUriResolver((base, address) -> address.startsWith("#") ? address : null);
    for (Face face : FACES) {
      builder.useFont(() -> font(face.file()), face.family(), face.weight(), face.style(), true);
    }
    builder.withW3cDocument(document(), "");
    builder.toStream(out);
    builder.run();
  }

  private Document document() throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page())));
    } catch (ParserConfigurationException | SAXException malformed) {
      throw new IllegalStateException("our own page is not well-formed", malformed);
    }
  }

  private String page() throws IOException {
    Xhtml out = new Xhtml();
    out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", book.language());
    out.open("head").element("title", book.title());
    out.empty("meta", "name", "author", "content", String.join(", ", book.editors()));
    book.source().ifPresent(source -> out.empty("meta", "name", "subject", "content", source));
    out.element("style", style());
    bookmarks(out);
    out.close("head").open("body");
    if (chapters.size() > 1) {
      out.open("section", "class", "title").element("h1", book.title());
      out.element("p", String.join(", ", book.editors()));
      out.element("p", book.publisher().orElse(""));
      out.close("section");
    }
    for (int i = 0; i < chapters.size(); i++) {
      String prefix = prefix(i);
      out.add(ChapterText.of(chapters.get(i), BookForm.PAGES, prefix, this::address).body());
    }
    return out.close("body").close("html").toString();
  }

  private void bookmarks(Xhtml out) {
    out.open("bookmarks");
    for (int i = 0; i < chapters.size(); i++) {
      out.empty("bookmark", "name", chapters.get(i).title(), "href", "#" + prefix(i) + "record");
    }
    out.close("bookmarks");
  }

  private static String prefix(int chapter) {
    return "c" + (chapter + 1) + "-";
  }

  private Optional<String> address(String target) {
    if (target.startsWith("http://") || target.startsWith("https://")) {
      return Optional.of(target);
    }
    for (int i = 0; i < chapters.size(); i++) {
      String id = chapters.get(i).record().id().value();
      if (target.equals(id) || target.startsWith(id + "#")) {
        return Optional.of("#" + prefix(i) + "record");
      }
    }
    return Optional.empty();
  }

  private static InputStream font(String name) {
    InputStream font = PdfWriter.class.getResourceAsStream("fonts/memcon-serif-" + name + ".ttf");
    if (font == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    return font;
  }

  private static String style() {
    try (InputStream style = PdfWriter.class.getResourceAsStream("page.css")) {
      if (style == null) {
        throw new IllegalStateException("page.css is missing from the program");
      }
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
