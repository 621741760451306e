package org.memcon.publishing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.Chapter;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.invented.Conversation;

class PdfWriterTest {

  private static byte[] book() throws IOException {
    Conversation conversation = Conversation.of(2);
    Chapter chapter =
        new Chapter(
            conversation.record(),
            CitedRecord.of(
                conversation.record(), Optional.empty(), conversation.source().description()),
            "en",
            List.of());
    PdfWriter pdf = new PdfWriter(BookDescription.of(chapter, Instant.EPOCH));
    pdf.add(chapter);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.write(out);
    return out.toByteArray();
  }

  private static void types(PDStructureNode node, List<String> types) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        types(element, types);
      }
    }
  }

  @Test
  void aBookIsTaggedAndSaysItsTitleAndItsLanguage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      assertFalse(pdf.getDocumentInformation().getTitle().isBlank());
      List<String> types = new ArrayList<>();
      types(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
      assertTrue(types.contains("H1"), types.toString());
      assertTrue(types.contains("P"), types.toString());
      assertEquals("Document", types.getFirst(), "all stands in one document");
    }
  }

  @Test
  void aBookHasABookmarkARecord() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book())) {
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      List<String> titles = new ArrayList<>();
      outline.children().forEach(item -> titles.add(item.getTitle()));
      assertEquals(1, titles.size(), titles.toString());
    }
  }

  @Test
  void itsFontsAreInside() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book())) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  @Test
  void everyWordAndEveryNoteIsSet() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("Narrows"), text);
      assertFalse(text.contains("#"), "a letter that the fonts lack");
    }
  }
}
