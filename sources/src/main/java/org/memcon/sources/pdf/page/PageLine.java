package org.memcon.sources.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.memcon.sources.pdf.glyph.PageContent.Piece;

/// The pieces of one printed line from left to right; each with its level: on the line, raised or
/// lowered.
///
/// `baseline` and `size` are those of most of its letters.
public record PageLine(List<Placed> parts, float baseline, float size) {

  /// Where a piece stands against the line.
  public enum Level {
    ON_THE_LINE,
    RAISED,
    LOWERED
  }

  /// A piece of a line, and whether it is the beginning of another word than the piece before it.
  public record Placed(Piece piece, Level level, boolean apart) {}

  private static final Pattern LABEL =
      Pattern.compile("[(\\[/]?(?:\\d{1,3}[a-z]?|[*†‡§]{1,4}|[a-z])[)\\]/.]*");

  static PageLine of(List<Piece> onTheLine, List<Piece> raised, List<Piece> lowered) {
    List<Placed> placed = new ArrayList<>();
    onTheLine.forEach(piece -> placed.add(new Placed(piece, Level.ON_THE_LINE, false)));
    raised.forEach(piece -> placed.add(new Placed(piece, Level.RAISED, false)));
    lowered.forEach(piece -> placed.add(new Placed(piece, Level.LOWERED, false)));
    placed.sort(Comparator.comparingDouble(part -> part.piece().left()));
    List<Placed> parts = new ArrayList<>();
    for (Placed part : placed) {
      boolean apart = !parts.isEmpty() && apart(parts.getLast().piece(), part);
      parts.add(new Placed(part.piece(), part.level(), apart));
    }
    return new PageLine(List.copyOf(parts), baseline(onTheLine), size(onTheLine));
  }

  private static boolean apart(Piece before, Placed part) {
    Piece piece = part.piece();
    float distance = piece.left() - before.right();
    if (part.level() == Level.RAISED) {
      // A note's call belongs to the word before it, however loosely it is set.
      return distance > Math.max(before.gap(), 0.2f * before.size())
          || (piece.parted() && distance > 0.1f * before.size());
    }
    return piece.parted() || distance > Math.max(before.gap(), piece.gap());
  }

  /// Where the line begins.
  public float left() {
    return parts.getFirst().piece().left();
  }

  /// Where the line ends.
  public float right() {
    float right = 0;
    for (Placed part : parts) {
      right = Math.max(right, part.piece().right());
    }
    return right;
  }

  /// The height of the letters' heads.
  public float top() {
    return baseline - 0.75f * size;
  }

  /// The height of the letters' feet.
  public float bottom() {
    return baseline + 0.25f * size;
  }

  /// How many letters the line has.
  public int letters() {
    int letters = 0;
    for (Placed part : parts) {
      letters += part.piece().text().length();
    }
    return letters;
  }

  /// The line's words.
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Placed part : parts) {
      if (part.apart()) {
        text.append(' ');
      }
      text.append(part.piece().text());
    }
    return text.toString();
  }

  /// Whether the line begins with a raised sign, as a note does and nothing at a page's edge.
  public boolean beginsRaised() {
    return parts.getFirst().level() == Level.RAISED;
  }

  /// Whether the line begins as a note does: with a raised number or sign, or with one and a blank.
  public boolean beginsAsNote() {
    Placed first = parts.getFirst();
    if (!LABEL.matcher(first.piece().text()).matches()) {
      return false;
    }
    return first.level() == Level.RAISED || (parts.size() > 1 && parts.get(1).apart());
  }

  private static float baseline(List<Piece> pieces) {
    Map<Integer, Integer> letters = new HashMap<>();
    Piece most = pieces.getFirst();
    for (Piece piece : pieces) {
      int key = Math.round(piece.baseline() * 2);
      letters.merge(key, piece.text().length(), Integer::sum);
      if (letters.getOrDefault(key, 0) > letters.getOrDefault(Math.round(most.baseline() * 2), 0)) {
        most = piece;
      }
    }
    return most.baseline();
  }

  private static float size(List<Piece> pieces) {
    Map<Float, Integer> letters = new HashMap<>();
    float most = pieces.getFirst().size();
    for (Piece piece : pieces) {
      letters.merge(piece.size(), piece.text().length(), Integer::sum);
      if (letters.getOrDefault(piece.size(), 0) > letters.getOrDefault(most, 0)) {
        most = piece.size();
      }
    }
    return most;
  }
}
