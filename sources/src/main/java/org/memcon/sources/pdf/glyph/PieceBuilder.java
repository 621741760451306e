package org.memcon.sources.pdf.glyph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.memcon.sources.pdf.glyph.PageContent.Glyph;
import org.memcon.sources.pdf.glyph.PageContent.Piece;

/// Puts the glyphs of a page together to pieces of words.
///
/// How wide a gap between two words is, is told row by row: where a row is letter-spaced, all its
/// gaps are wide, and only those wider still part words; where the file has blanks of its own, a
/// gap must be wide to count beside them.
final class PieceBuilder {

  /// A gap of so many ems between two letters of a word is not seen as one.
  private static final float WORD_GAP = 0.16f;

  private static final float GAP_BESIDE_BLANKS = 0.24f;

  private final List<Glyph> glyphs;
  private final List<Piece> pieces = new ArrayList<>();

  PieceBuilder(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /// The pieces, row by row from the top, each row from the left.
  List<Piece> pieces() {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<Glyph> row = new ArrayList<>();
    float baseline = 0;
    for (Glyph glyph : sorted) {
      if (!row.isEmpty()
          && glyph.baseline() - baseline > 0.12f * Math.min(glyph.size(), row.getLast().size())) {
        row(row);
        row.clear();
      }
      if (row.isEmpty()) {
        baseline = glyph.baseline();
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      row(row);
    }
    return pieces;
  }

  private void row(List<Glyph> row) {
    List<Glyph> letters = withoutRepeats(row);
    float em = size(letters);
    float gap = gap(letters, em);
    StringBuilder text = new StringBuilder();
    Glyph first = null;
    Glyph last = null;
    boolean parted = false;
    for (Glyph glyph : letters) {
      if (glyph.blank()) {
        if (first != null && last != null) {
          pieces.add(piece(text, first, last, gap, parted));
        }
        first = null;
        last = null;
        text.setLength(0);
        parted = true;
        continue;
      }
      if (first != null
          && last != null
          && (glyph.left() - last.right() > gap || !alike(last, glyph))) {
        pieces.add(piece(text, first, last, gap, parted));
        first = null;
        parted = false;
        text.setLength(0);
      }
      first = first == null ? glyph : first;
      text.append(glyph.text());
      last = glyph;
    }
    if (first != null && last != null) {
      pieces.add(piece(text, first, last, gap, parted));
    }
  }

  private static Piece piece(
      StringBuilder text, Glyph first, Glyph last, float gap, boolean parted) {
    return new Piece(
        Normalizer.normalize(text, Normalizer.Form.NFC),
        first.left(),
        Math.max(last.right(), first.left()),
        first.baseline(),
        first.size(),
        first.face(),
        gap,
        parted);
  }

  private static boolean alike(Glyph one, Glyph other) {
    return one.face().equals(other.face())
        && Math.abs(one.size() - other.size()) < 0.08f * one.size();
  }

  /// The row from the left, without glyphs that are drawn twice for boldness, and with accents
  /// drawn over a letter joined to it.
  private static List<Glyph> withoutRepeats(List<Glyph> row) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> kept = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      Glyph before = kept.isEmpty() ? null : kept.getLast();
      if (before != null) {
        float overlap = before.right() - glyph.left();
        boolean over = overlap > 0.5f * Math.min(before.width(), glyph.width());
        if (over && before.text().equals(glyph.text()) && overlap > 0.6f * glyph.width()) {
          continue;
        }
        if (over && accented(kept, before, glyph)) {
          continue;
        }
      }
      kept.add(glyph);
    }
    return kept;
  }

  private static boolean accented(List<Glyph> kept, Glyph before, Glyph glyph) {
    boolean mark = Letters.combining(glyph.text()) != 0;
    Glyph letter = mark ? before : glyph;
    Glyph accent = mark ? glyph : before;
    char combining = Letters.combining(accent.text());
    if (combining == 0 || !Character.isLetter(letter.text().charAt(letter.text().length() - 1))) {
      return false;
    }
    kept.set(
        kept.size() - 1,
        new Glyph(
            letter.text() + combining,
            Math.min(letter.left(), accent.left()),
            letter.baseline(),
            Math.max(letter.right(), accent.right()) - Math.min(letter.left(), accent.left()),
            letter.size(),
            letter.face()));
    return true;
  }

  private static float size(List<Glyph> row) {
    float[] sizes = new float[row.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = row.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }

  /// Dots that stand for words left out, or lead the eye through a table, stand apart by nature.
  private static boolean leader(Glyph glyph) {
    return glyph.text().equals(".") || glyph.text().equals("…");
  }

  private static float gap(List<Glyph> row, float em) {
    float[] gaps = new float[row.size()];
    int count = 0;
    int blanks = 0;
    for (int i = 1; i < row.size(); i++) {
      if (row.get(i).blank()) {
        blanks++;
      } else if (!row.get(i - 1).blank() && !leader(row.get(i - 1)) && !leader(row.get(i))) {
        gaps[count++] = row.get(i).left() - row.get(i - 1).right();
      }
    }
    float tracking = 0;
    if (count >= 8) {
      Arrays.sort(gaps, 0, count);
      tracking = gaps[count * 3 / 10];
    }
    float least = (blanks * 16 >= row.size() ? GAP_BESIDE_BLANKS : WORD_GAP) * em;
    return tracking > 0.05f * em ? tracking + Math.max(least, 0.6f * tracking) : least;
  }
}
