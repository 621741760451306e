package org.memcon.publishing.epub;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.Xhtml;

/// The files that make a book of chapters.
final class EpubPackage {

  static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private EpubPackage() {}

  /// A page.
  static String page(String title, String language, Xhtml body) {
    Xhtml out = new Xhtml();
    out.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops",
        "lang",
        language,
        "xml:lang",
        language);
    out.line().open("head").element("title", title.isBlank() ? "Document" : title);
    out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "book.css");
    out.close("head").line().open("body").line().add(body).close("body").close("html").line();
    return DECLARATION + "<!DOCTYPE html>\n" + out;
  }

  /// The page that the book begins with.
  static String titlePage(BookDescription book) {
    Xhtml body = new Xhtml();
    body.open("section", "epub:type", "titlepage", "class", "title");
    body.element("h1", book.title());
    if (!book.editors().isEmpty()) {
      body.element("p", String.join(", ", book.editors()));
    }
    book.publisher().ifPresent(publisher -> body.element("p", publisher));
    book.source().ifPresent(source -> body.element("p", source));
    body.close("section");
    return page(book.title(), book.language(), body);
  }

  /// What is in the book, and in which order it is read.
  static String of(BookDescription book, List<EpubChapter> chapters) {
    Xhtml out = new Xhtml();
    out.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "id",
        "xml:lang",
        book.language());
    out.line();
    metadata(book, chapters, out);
    out.open("manifest").line();
    item("nav", "nav.xhtml", "application/xhtml+xml", "nav", out);
    item("style", "book.css", "text/css", "", out);
    item("title", "title.xhtml", "application/xhtml+xml", "", out);
    for (int i = 0; i < chapters.size(); i++) {
      item("c" + i, chapters.get(i).file(), "application/xhtml+xml", "", out);
    }
    out.close("manifest").line().open("spine").line().empty("itemref", "idref", "title").line();
    for (int i = 0; i < chapters.size(); i++) {
      out.empty("itemref", "idref", "c" + i).line();
    }
    out.close("spine").line().close("package").line();
    return DECLARATION + out;
  }

  private static void item(String id, String file, String mediaType, String properties, Xhtml out) {
    out.empty("item", "id", id, "href", file, "media-type", mediaType, "properties", properties)
        .line();
  }

  private static void metadata(BookDescription book, List<EpubChapter> chapters, Xhtml out) {
    out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    out.element("dc:identifier", book.id(), "id", "id").line();
    out.element("dc:title", book.title().isBlank() ? "Document" : book.title()).line();
    out.element("dc:language", book.language()).line();
    book.editors().forEach(editor -> out.element("dc:creator", editor).line());
    book.publisher().ifPresent(publisher -> out.element("dc:publisher", publisher).line());
    book.source().ifPresent(source -> out.element("dc:source", source).line());
    meta(
        "dcterms:modified",
        DateTimeFormatter.ISO_INSTANT.format(book.made().truncatedTo(ChronoUnit.SECONDS)),
        out);
    meta("schema:accessMode", "textual", out);
    meta("schema:accessModeSufficient", "textual", out);
    meta("schema:accessibilityFeature", "structuralNavigation", out);
    meta("schema:accessibilityFeature", "tableOfContents", out);
    if (chapters.stream().anyMatch(chapter -> !chapter.pages().isEmpty())) {
      meta("schema:accessibilityFeature", "pageBreakMarkers", out);
      meta("schema:accessibilityFeature", "pageNavigation", out);
    }
    meta("schema:accessibilityHazard", "none", out);
    out.close("metadata").line();
  }

  private static void meta(String property, String value, Xhtml out) {
    out.element("meta", value, "property", property).line();
  }
}
