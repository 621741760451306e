package org.memcon.acceptance.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Sets lines on printed pages: running head, page number, notes at the foot. Measures are points
/// from the lower left.
///
/// Nothing is compressed and nothing dated, so that the same text gives the same bytes on every
/// machine.
final class PageSetter implements AutoCloseable {
  static final float LEFT = 72;
  static final float WIDTH = 451;
  static final float TOP = 770;
  private static final float FOOT = 84;
  private static final float NOTE_SIZE = 9;

  final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
  final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private final PDDocument document = new PDDocument();
  private final List<String> notes = new ArrayList<>();
  private final String headLeft;
  private final String headRight;
  private PDPageContentStream page;
  private float y;

  PageSetter(String headLeft, String headRight) throws IOException {
    this.headLeft = headLeft;
    this.headRight = headRight;
    document.setDocumentId(1960L);
    page = open();
  }

  float y() {
    return y;
  }

  void moveTo(float height) {
    y = height;
  }

  void skip(float points) {
    y -= points;
  }

  /// Puts a line where the pen stands and moves down by `leading`, onto a new page where there is
  /// no room for it and its notes.
  void line(String text, float x, PDFont font, float size, float leading, List<String> itsNotes)
      throws IOException {
    float needed = leading + (itsNotes.size() + notes.size()) * (NOTE_SIZE + 2);
    if (y - needed < FOOT) {
      nextPage();
    }
    notes.addAll(itsNotes);
    y -= leading;
    put(text, x, y, font, size);
  }

  /// Puts text at a place, the calls `^n` raised and small.
  void put(String text, float x, float height, PDFont font, float size) throws IOException {
    page.beginText();
    page.newLineAtOffset(x, height);
    String[] parts = text.split("\\^", -1);
    page.setFont(font, size);
    page.showText(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      page.setFont(font, size - 4);
      page.setTextRise(4);
      page.showText(parts[i].substring(0, 1));
      page.setFont(font, size);
      page.setTextRise(0);
      page.showText(parts[i].substring(1));
    }
    page.endText();
  }

  void nextPage() throws IOException {
    finish();
    page = open();
  }

  byte[] bytes() throws IOException {
    finish();
    document.getDocumentInformation().setTitle("Memorandum of Conversation, Denxe and Vey");
    var out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private PDPageContentStream open() throws IOException {
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    y = TOP;
    return new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false);
  }

  private void finish() throws IOException {
    int number = document.getNumberOfPages();
    if (number > 1) {
      put(headLeft, LEFT, 800, roman, NOTE_SIZE);
      float width = new LineBreaker(roman, NOTE_SIZE, WIDTH).width(headRight);
      put(headRight, LEFT + WIDTH - width, 800, roman, NOTE_SIZE);
    }
    put("– " + number + " –", LEFT + WIDTH / 2 - 10, 44, roman, NOTE_SIZE);
    float height = 62 + (notes.size() - 1) * (NOTE_SIZE + 2);
    if (!notes.isEmpty()) {
      page.moveTo(LEFT, height + 14);
      page.lineTo(LEFT + 120, height + 14);
      page.stroke();
    }
    for (String note : notes) {
      put(note, LEFT, height, roman, NOTE_SIZE);
      height -= NOTE_SIZE + 2;
    }
    notes.clear();
    page.close();
  }
}
