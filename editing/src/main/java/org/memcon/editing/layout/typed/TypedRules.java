package org.memcon.editing.layout.typed;

import java.util.List;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.stamp.Markings;

/// Says of each typed line whether it begins a block or goes on the one above.
final class TypedRules {

  /// A line that goes on an entry stands no further right of it than this.
  private static final int HANG = 10;

  /// No paragraph's first line stands so much further right than the others.
  private static final int APART = 14;

  /// No bracket runs over more lines.
  private static final int BRACKETED = 4;

  /// Nor does a block that is set in as a whole.
  private static final int FAR = 25;

  private final TypedMeasures measures;

  /// Whether the lines are entries of a list, one each.
  private boolean listing;

  TypedRules(TypedMeasures measures) {
    this.measures = measures;
  }

  int gap(PageLine line) {
    return measures.gap(line);
  }

  /// Whether `line` begins a block behind the lines of an open one.
  boolean begins(List<PageLine> open, PageLine line, boolean turned) {
    PageLine last = open.getLast();
    PageLine first = open.getFirst();
    if (open.size() == 1 && LineWords.isField(first)) {
      listing = LineWords.isListing(first);
    }
    if (turned || gap(line) > 0) {
      boolean begins = !(turned && goesOnOverleaf(open, line));
      listing &= !begins || LineWords.contentColumn(last) == last.indent() + last.text().length();
      return begins;
    }
    if (last.line().region() != line.line().region()
        || LineWords.isField(line)
        || LineWords.isDated(line)
            && !LineWords.isField(first)
            && !LineWords.dates(last, line)
            && !isUnfinished(last)
        || Markings.isMarking(line.text())
        || Markings.isMarking(last.text())) {
      return true;
    }
    int column = LineWords.isField(first) ? LineWords.contentColumn(first) : -1;
    if (column > first.indent() && line.indent() >= column - 1) {
      return beginsUnderLabel(open, line, column);
    }
    return !goesOn(open, line);
  }

  /// Under a label what it labels stands in a column of its own.
  private boolean beginsUnderLabel(List<PageLine> open, PageLine line, int column) {
    PageLine last = open.getLast();
    if (LineWords.isSigned(line) && !measures.isFull(last, line)) {
      return true;
    }
    return (listing || LineWords.isName(line))
        && !last.text().endsWith(",")
        && !line.beginsSmall()
        && line.indent() <= column + 1
        && !LineWords.titleGoesOn(last, line);
  }

  private boolean goesOn(List<PageLine> open, PageLine line) {
    PageLine last = open.getLast();
    PageLine first = open.getFirst();
    boolean ends = LineWords.ends(last);
    boolean full = measures.isFull(last, line);
    if (isBracketOpen(open)) {
      return true;
    }
    boolean hangs = line.indent() > first.indent() && line.indent() <= first.indent() + HANG;
    if (LineWords.isSigned(line) && (ends || !full || LineWords.isSigned(first))) {
      return false;
    }
    if (listing) {
      return !ends && (hangs || line.beginsSmall() || last.text().endsWith(","));
    }
    if (LineWords.titleGoesOn(last, line) || open.size() == 1 && LineWords.dates(last, line)) {
      return true;
    }
    if (open.size() == 1 && first.indent() > measures.margin() + APART) {
      boolean below = Math.abs(line.indent() - first.indent()) <= 2;
      return !ends && (line.beginsSmall() || below && full && first.indent() < FAR);
    }
    boolean indented = open.size() == 1 ? line.indent() > first.indent() + 1 : isDeeper(last, line);
    boolean item = LineWords.isSigned(first) || LineWords.contentColumn(first) > 0;
    if (indented && !(open.size() == 1 && item && line.indent() <= first.indent() + 20)) {
      return !ends && (hangs && (full || line.beginsSmall()));
    }
    return full
        || !ends
            && (line.beginsSmall() || open.size() > 1 && measures.isLong(last))
            && Math.abs(line.indent() - last.indent()) <= HANG;
  }

  /// Whether a bracket of the block is not closed yet.
  private static boolean isBracketOpen(List<PageLine> open) {
    int depth = 0;
    for (PageLine line : open.subList(Math.max(0, open.size() - BRACKETED), open.size())) {
      for (int i = 0; i < line.text().length(); i++) {
        char c = line.text().charAt(i);
        depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      }
    }
    return depth > 0;
  }

  /// Whether a line ends with a word or sign that a date may follow in the same sentence.
  private static boolean isUnfinished(PageLine line) {
    return line.text()
        .matches(".*(?:,|\\b(?:on|of|at|for|dated|and|to|the|since|until|by|from|in))");
  }

  private static boolean isDeeper(PageLine last, PageLine line) {
    return line.indent() > last.indent() + 1;
  }

  /// Whether the sentence that a page ends with goes on at the head of the next.
  private boolean goesOnOverleaf(List<PageLine> open, PageLine line) {
    PageLine last = open.getLast();
    if (LineWords.ends(last)
        || LineWords.isField(line)
        || LineWords.isSigned(line)
        || LineWords.contentColumn(line) > 0) {
      return false;
    }
    boolean running = open.size() > 1 || measures.isLong(last);
    return line.beginsSmall() || running && line.indent() <= measures.margin() + 2;
  }
}
