package org.memcon.sources.pdf.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.UnusableSourceException;

class HostilePdfTest {

  /// PDFBox says of every damaged file what it makes of it; kept here so that it stays quiet.
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  @BeforeAll
  static void quieten() {
    PDFBOX.setLevel(Level.OFF);
  }

  private static String refusal(byte[] bytes) {
    return String.valueOf(
        assertThrows(UnusableSourceException.class, () -> Typesetter.read(bytes)).getMessage());
  }

  private static void scan(Typesetter page) throws IOException {
    page.content()
        .drawImage(
            LosslessFactory.createFromImage(
                page.document(), new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
            0,
            0,
            600,
            700);
  }

  @Test
  void aScanWithoutATextLayerIsRefusedWithARemedy() throws IOException {
    try (Typesetter page = new Typesetter()) {
      scan(page);
      assertTrue(
          refusal(page.bytes())
              .startsWith("letter.pdf, page 1: no text layer; run it through OCR"));
    }
  }

  @Test
  void onePageWithoutTextAmongOthersIsARemark() throws IOException {
    SourceText text =
        Typesetter.of(page -> {
          page.at(72, 100, "A page with text").turn();
          scan(page);
          page.turn().turn().at(72, 100, "another");
        });
    assertEquals(1, text.remarks().size());
    assertEquals("page 2: no text layer; run it through OCR", text.remarks().getFirst().message());
  }

  @Test
  void aLockedPdfIsRefused() throws IOException {
    try (Typesetter page = new Typesetter()) {
      page.at(72, 100, "locked");
      page.document()
          .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertEquals(
          "letter.pdf: the PDF asks for a password; save a copy without one",
          refusal(page.bytes()));
    }
  }

  @Test
  void aPdfThatAnybodyMayOpenIsReadThoughItIsEncrypted() throws IOException {
    try (Typesetter page = new Typesetter()) {
      page.at(72, 100, "open to read");
      page.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      assertEquals("open to read", page.read().characters());
    }
  }

  @Test
  void whatIsNoPdfBehindItsHeaderIsRefused() {
    byte[] noise = new byte[3000];
    new Random(5).nextBytes(noise);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
    assertTrue(refusal(noise).startsWith("letter.pdf: a damaged PDF"));
    assertTrue(refusal("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).startsWith("letter.pdf"));
  }

  @Test
  void formsThatDrawFormsThatDrawFormsAreStopped() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFormXObject drawn = form(document, null, "BT ET");
      for (int i = 0; i < 20; i++) {
        drawn = form(document, drawn, "/F Do ".repeat(20));
      }
      PDPage page = new PDPage();
      page.setResources(resources(drawn));
      page.setContents(
          new PDStream(
              document, new ByteArrayInputStream("/F Do ".getBytes(StandardCharsets.US_ASCII))));
      document.addPage(page);
      byte[] bytes = saved(document);
      assertTimeout(
          Duration.ofSeconds(30), () -> assertTrue(refusal(bytes).startsWith("letter.pdf")));
    }
  }

  private static PDFormXObject form(
      PDDocument document, @Nullable PDFormXObject inner, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.LETTER);
    if (inner != null) {
      form.setResources(resources(inner));
    }
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  private static PDResources resources(PDFormXObject form) {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), form);
    return resources;
  }

  @Test
  void aPageThatUnpacksToAGigabyteIsStopped() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new DeflaterOutputStream(packed)) {
        byte[] block = "q Q ".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 16 * 1024; i++) {
          out.write(block);
        }
      }
      PDStream stream =
          new PDStream(
              document, new ByteArrayInputStream(packed.toByteArray()), COSName.FLATE_DECODE);
      page.setContents(stream);
      document.addPage(page);
      byte[] bytes = saved(document);
      assertTimeout(
          Duration.ofSeconds(60), () -> assertTrue(refusal(bytes).startsWith("letter.pdf")));
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Test
  void morePagesThanAreTakenOnAreRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 501; i++) {
        document.addPage(new PDPage());
      }
      assertTrue(refusal(saved(document)).contains("501 pages, where 500 are the most"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54})
  void aPdfCutOrSpoiltAnywhereGivesTextOrOneLine(long seed) throws IOException {
    byte[] whole;
    try (Typesetter page = new Typesetter()) {
      for (int i = 0; i < 4; i++) {
        page.paragraph(
            72,
            90,
            400,
            13,
            "The minister spoke of the ferry, and of page " + i + ". ".repeat(30) + "He left.");
        page.turn();
      }
      whole = page.bytes();
    }
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = whole.clone();
      if (i % 2 == 0) {
        bytes = Arrays.copyOf(bytes, 9 + random.nextInt(bytes.length - 9));
      } else {
        for (int j = 0; j < 6; j++) {
          bytes[9 + random.nextInt(bytes.length - 9)] = (byte) random.nextInt();
        }
      }
      try {
        Typesetter.read(bytes);
      } catch (UnusableSourceException refused) {
        assertEquals(
            1,
            String.valueOf(refused.getMessage()).lines().count(),
            "seed " + seed + ", file " + i);
      }
    }
  }
}
