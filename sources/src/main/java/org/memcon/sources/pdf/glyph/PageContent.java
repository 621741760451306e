package org.memcon.sources.pdf.glyph;

import java.util.List;
import java.util.Set;
import org.memcon.model.text.Run;

/// What one page shows, in points from its upper left corner: pieces of words, and horizontal
/// rules.
///
/// `number` counts from 1; `images` says whether the page shows pictures, `outside` how many glyphs
/// lie off the page, `unmapped` how many the file gives no character for, `damage` what broke off
/// the reading of the page (empty if nothing did).
public record PageContent(
    int number,
    float width,
    float height,
    List<Piece> pieces,
    List<Rule> rules,
    boolean images,
    int outside,
    int unmapped,
    String damage) {

  /// A page that was written and let go.
  public static final PageContent DONE =
      new PageContent(0, 0, 0, List.of(), List.of(), false, 0, 0, "");

  /// A drawn horizontal line.
  public record Rule(float left, float right, float y) {}

  /// One glyph as it is drawn; `size` is the height of the type.
  record Glyph(
      String text, float left, float baseline, float width, float size, Set<Run.Style> face) {

    float right() {
      return left + width;
    }

    boolean blank() {
      return text.isBlank();
    }
  }

  /// Letters of one face that stand on one baseline without a gap: a word or a part of one.
  ///
  /// `gap` is how far the next piece must stand off at least to be another word; `parted` says that
  /// the file itself has a blank before the piece.
  public record Piece(
      String text,
      float left,
      float right,
      float baseline,
      float size,
      Set<Run.Style> face,
      float gap,
      boolean parted) {

    /// The height of the letters' heads.
    public float top() {
      return baseline - 0.75f * size;
    }

    /// The height of the letters' feet.
    public float bottom() {
      return baseline + 0.25f * size;
    }

    /// How far it reaches.
    public float width() {
      return right - left;
    }
  }
}
