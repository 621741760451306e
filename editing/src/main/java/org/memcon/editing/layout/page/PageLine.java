package org.memcon.editing.layout.page;

import org.memcon.model.edition.Account;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

/// A line that has characters, and how it stands on its page.
///
/// `start` and `end` are its characters without white space at either end; `indent` is the distance
/// from the left edge in characters; `blankBefore` counts the empty lines before it, `turned` says
/// whether a page begins with it.
public record PageLine(
    SourceLine line, String text, int start, int end, int indent, int blankBefore, boolean turned) {

  /// The usual width of a character on a laid out page, in points.
  private static final float CHARACTER = 5.5f;

  static PageLine of(SourceText source, SourceLine line, int blankBefore, boolean turned) {
    int start = line.span().start();
    int end = line.span().end();
    String characters = source.characters();
    while (start < end && Account.isWhite(characters.charAt(start))) {
      start++;
    }
    while (end > start && Account.isWhite(characters.charAt(end - 1))) {
      end--;
    }
    int indent = start - line.span().start();
    if (line.page() > 0 && !line.runs().isEmpty() && onPage(line.runs().getFirst())) {
      indent = Math.round(line.left() / CHARACTER);
    } else if (indent == 0) {
      indent = Math.round(line.left());
    }
    return new PageLine(
        line, characters.substring(start, end), start, end, indent, blankBefore, turned);
  }

  private static boolean onPage(Run run) {
    return run.origin() instanceof Origin.PageBox;
  }

  /// The same line in another part of the page.
  public PageLine in(Region region) {
    return new PageLine(line.in(region), text, start, end, indent, blankBefore, turned);
  }

  /// Where the line ends, from the left edge: in points on a laid out page, else in characters.
  int right() {
    return isPlaced() ? Math.round(line.left() + width()) : indent + text.length();
  }

  /// How much room the line's first word takes, in the same measure.
  int firstWord() {
    int blank = text.indexOf(' ');
    return room(blank < 0 ? text.length() : blank);
  }

  /// How much room so many characters of the line take.
  int room(int characters) {
    return isPlaced() ? Math.round(width() * characters / text.length()) : characters;
  }

  private boolean isPlaced() {
    return line.page() > 0 && !line.runs().isEmpty() && onPage(line.runs().getFirst());
  }

  private float width() {
    Origin.PageBox first = (Origin.PageBox) line.runs().getFirst().origin();
    return line.runs().getLast().origin() instanceof Origin.PageBox last
        ? last.left() + last.width() - first.left()
        : first.width();
  }

  public boolean beginsSmall() {
    return Character.isLowerCase(text.charAt(0));
  }
}
