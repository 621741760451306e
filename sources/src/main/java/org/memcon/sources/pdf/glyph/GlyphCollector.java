package org.memcon.sources.pdf.glyph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.memcon.model.text.Run;
import org.memcon.sources.pdf.glyph.PageContent.Glyph;

/// Collects the glyphs and rules of each page, page after page; of PDFBox's text extraction only
/// the positions are used.
///
/// Work is bounded: a file that draws more than `mostOperations` things, as one does whose forms
/// draw forms that draw forms, is stopped.
public final class GlyphCollector extends PDFTextStripper {

  /// Thrown where a file asks for more work than any document needs.
  public static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says what is too much.
    public TooMuch(String what) {
      super(what);
    }
  }

  private static final int MOST_GLYPHS_A_PAGE = 300_000;

  private final long mostOperations;
  private final Consumer<PageContent> pages;
  private final Map<PDFont, Set<Run.Style>> faces = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final TreeMap<Integer, List<Glyph>> byDirection = new TreeMap<>();
  private final RuleCollector rules = new RuleCollector(this);
  private long operations;
  private int page;
  private int glyphs;
  private int outside;
  private int unmapped;
  private boolean images;
  private float pageWidth;
  private float pageHeight;

  /// A collector that sends each page to `pages`.
  public GlyphCollector(long mostOperations, Consumer<PageContent> pages) {
    this.mostOperations = mostOperations;
    this.pages = pages;
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
    rules.operators().forEach(this::addOperator);
  }

  /// Sends every page, also one that breaks off.
  public void collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  public void processPage(PDPage shown) throws IOException {
    page++;
    byDirection.clear();
    rules.clear();
    glyphs = 0;
    outside = 0;
    unmapped = 0;
    images = false;
    PDRectangle box = shown.getCropBox();
    boolean turned = shown.getRotation() % 180 != 0;
    pageWidth = turned ? box.getHeight() : box.getWidth();
    pageHeight = turned ? box.getWidth() : box.getHeight();
    String damage = "";
    try {
      super.processPage(shown);
    } catch (TooMuch tooMuch) {
      throw tooMuch;
    } catch (IOException | RuntimeException broken) {
      damage = "damaged";
    }
    pages.accept(content(damage));
  }

  private PageContent content(String damage) {
    List<PageContent.Piece> pieces = new ArrayList<>();
    // Text that runs in the direction of most of the page comes first, then what is turned.
    byDirection.values().stream()
        .sorted(Comparator.comparingInt((List<Glyph> turned) -> turned.size()).reversed())
        .forEach(turned -> pieces.addAll(new PieceBuilder(turned).pieces()));
    return new PageContent(
        page,
        pageWidth,
        pageHeight,
        pieces,
        rules.found(pageWidth),
        images,
        outside,
        unmapped,
        damage);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > mostOperations) {
      throw new TooMuch("drawn with more than " + mostOperations + " operations");
    }
    String name = operator.getName();
    images |= name.equals("BI") || name.equals("Do") || name.equals("sh");
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      unmapped++;
      return;
    }
    if (++glyphs > MOST_GLYPHS_A_PAGE) {
      throw new TooMuch("page " + page + " has more than " + MOST_GLYPHS_A_PAGE + " letters");
    }
    float left = position.getXDirAdj();
    float baseline = position.getYDirAdj();
    float width = position.getWidthDirAdj();
    float size = Math.abs(position.getYScale());
    if (size < 0.5f || size > 400) {
      size = Math.max(1, Math.abs(position.getFontSizeInPt()));
    }
    if (!Float.isFinite(left) || !Float.isFinite(baseline) || !Float.isFinite(width)) {
      outside++;
      return;
    }
    float extent = Math.max(pageWidth, pageHeight);
    if (left < -size || baseline < -size || left > extent + size || baseline > extent + size) {
      outside++;
      return;
    }
    String shown = letters.computeIfAbsent(text, Letters::plain);
    if (shown.isEmpty()) {
      return;
    }
    if (shown.equals("\uFFFD")) {
      unmapped++;
    }
    byDirection
        .computeIfAbsent((int) position.getDir(), direction -> new ArrayList<>())
        .add(new Glyph(shown, left, baseline, Math.max(0, width), size, face(position.getFont())));
  }

  private Set<Run.Style> face(PDFont font) {
    return faces.computeIfAbsent(font, Letters::face);
  }

  @Override
  protected void startPage(PDPage shown) {}

  @Override
  protected void endPage(PDPage shown) {}

  @Override
  protected void writePage() {}
}
