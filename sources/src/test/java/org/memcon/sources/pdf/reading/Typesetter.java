package org.memcon.sources.pdf.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;

/// Sets pages of a PDF for tests; `x` and `y` are points from the page's upper left corner, `y` of
/// the baseline.
final class Typesetter implements AutoCloseable {

  static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  static final PDFont TYPEWRITER = new PDType1Font(FontName.COURIER);

  static final PdfReader READER =
      new PdfReader(new PdfReader.Bounds(64L << 20, 500, 200_000, 2_000_000));

  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;
  private float size = 11;
  private PDFont font = ROMAN;

  Typesetter() throws IOException {
    page = newPage();
  }

  PDDocument document() {
    return document;
  }

  PDPageContentStream content() {
    return page;
  }

  Typesetter font(PDFont other, float points) {
    font = other;
    size = points;
    return this;
  }

  Typesetter turn() throws IOException {
    page.close();
    page = newPage();
    return this;
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage added = new PDPage(PDRectangle.LETTER);
    document.addPage(added);
    return new PDPageContentStream(document, added);
  }

  Typesetter at(float x, float y, String text) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - y);
    page.showText(text);
    page.endText();
    return this;
  }

  /// Text turned by some degrees, as a scan lies askew.
  Typesetter askew(float x, float y, double degrees, String text) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.setTextMatrix(
        Matrix.getRotateInstance(Math.toRadians(degrees), x, PDRectangle.LETTER.getHeight() - y));
    page.showText(text);
    page.endText();
    return this;
  }

  /// Words that the file parts by nothing but their places.
  Typesetter words(float x, float y, float gap, String text) throws IOException {
    float at = x;
    for (String word : text.split(" ")) {
      at(at, y, word);
      at += width(word) + gap;
    }
    return this;
  }

  /// A line drawn from `x` on.
  Typesetter rule(float x, float y, float length) throws IOException {
    float up = PDRectangle.LETTER.getHeight() - y;
    page.moveTo(x, up);
    page.lineTo(x + length, up);
    page.stroke();
    return this;
  }

  /// Running text broken into lines of this width.
  float paragraph(float x, float y, float width, float leading, String text) throws IOException {
    StringBuilder line = new StringBuilder();
    float down = y;
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        at(x, down, line.toString());
        line.setLength(0);
        down += leading;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    at(x, down, line.toString());
    return down + leading;
  }

  float width(String text) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  byte[] bytes() throws IOException {
    page.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  SourceText read() throws IOException {
    return read(bytes());
  }

  static SourceText read(byte[] bytes) throws IOException {
    return READER.read(SourceFile.of("letter.pdf", "application/pdf", bytes));
  }

  /// Sets a document and reads it.
  static SourceText of(Setting setting) throws IOException {
    try (Typesetter typesetter = new Typesetter()) {
      setting.set(typesetter);
      return typesetter.read();
    }
  }

  /// What is to be set.
  @FunctionalInterface
  interface Setting {
    void set(Typesetter typesetter) throws IOException;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
