package org.memcon.editing.layout.text;

import java.util.List;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Recognizes how the lines of a source stand for its blocks.
///
/// A wrapped text shows itself by lines that end short of a common width in the middle of a
/// sentence: the next line begins with a small letter.
public final class LayoutRecognizer {

  /// Longer lines than these no printed page and no typewriter has.
  private static final int WIDEST = 160;

  /// The layout of a source, from all its lines.
  public Recognized<Layout> recognize(SourceText source) {
    List<SourceLine> lines =
        source.lines().stream()
            .filter(line -> !line.span().isEmpty() && line.region() != Region.SITE_FURNITURE)
            .toList();
    TextSpan all = new TextSpan(0, source.characters().length());
    long marked = lines.stream().filter(line -> line.shape().block() >= 0).count();
    if (marked > lines.size() / 2) {
      return Recognized.of(Layout.MARKED, all, 1, "the source's markup has blocks");
    }
    int adjacent = 0;
    int carried = 0;
    int wide = 0;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (line.span().length() > WIDEST) {
        wide++;
      }
      if (i > 0 && follows(source, lines.get(i - 1), line)) {
        adjacent++;
        if (beginsSmall(source, line) && lines.get(i - 1).span().length() > 30) {
          carried++;
        }
      }
    }
    boolean wrapped = carried >= 2 && carried * 5 >= adjacent && wide * 20 <= lines.size();
    return wrapped
        ? Recognized.of(
            Layout.WRAPPED,
            all,
            0.95,
            carried + " of " + adjacent + " lines go on in the middle of a sentence")
        : Recognized.of(Layout.LINES, all, 0.95, "sentences do not run over line ends");
  }

  /// Whether no line is longer than a typewriter's, a first sign of a typed text.
  public static boolean mayBeTyped(SourceText source) {
    return source.lines().stream().allMatch(line -> line.span().length() <= WIDEST);
  }

  private static boolean follows(SourceText source, SourceLine before, SourceLine line) {
    int ends = 0;
    for (int i = before.span().end(); i < line.span().start(); i++) {
      char c = source.characters().charAt(i);
      if (c == '\n' || (c == '\r' && source.characters().charAt(i + 1) != '\n')) {
        ends++;
      }
    }
    return ends <= 1;
  }

  private static boolean beginsSmall(SourceText source, SourceLine line) {
    for (int i = line.span().start(); i < line.span().end(); i++) {
      char c = source.characters().charAt(i);
      if (!Character.isWhitespace(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }
}
