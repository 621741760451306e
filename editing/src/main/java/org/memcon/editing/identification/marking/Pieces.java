package org.memcon.editing.identification.marking;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.identification.mention.Words;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Content in which names that stand on several pieces of it have been put together: a repaired
/// word and the next, words on both sides of a line's or page's end.
///
/// `left` are the marks that still have to be made, each inside one piece.
record Pieces(List<Inline> content, List<Mark> left) {

  /// The pieces of content that begins at `offset`; the marks are in order.
  static Pieces of(List<Inline> content, int offset, List<Mark> marks) {
    List<Mark> left = new ArrayList<>(marks.size());
    List<Inline> pieces = content;
    int done = offset;
    for (Mark mark : marks) {
      if (mark.from() < done) {
        continue;
      }
      done = mark.to();
      List<Inline> gathered = gathered(pieces, offset, mark);
      if (gathered == pieces) {
        left.add(mark);
      }
      pieces = gathered;
    }
    return new Pieces(pieces, left);
  }

  /// The same content where the mark stands inside one piece, or where its pieces cannot be taken.
  private static List<Inline> gathered(List<Inline> content, int offset, Mark mark) {
    int start = offset;
    int first = 0;
    while (first < content.size() && start + Words.length(content.get(first)) <= mark.from()) {
      start += Words.length(content.get(first++));
    }
    int end = start;
    int last = first;
    while (last < content.size() && end < mark.to()) {
      Inline piece = content.get(last++);
      int from = end;
      end += Words.length(piece);
      if (!isPlain(piece) || cutsRepair(piece, from, end, mark)) {
        return content;
      }
    }
    boolean inside = last == first + 1 && content.get(first) instanceof Inline.Text;
    return inside || first == last || end < mark.to()
        ? content
        : replaced(content, first, last, start, mark);
  }

  /// The content with a name in place of the pieces from `first` to before `last`, of which the
  /// first begins at `start`; what stands in them before and behind the name stays.
  private static List<Inline> replaced(
      List<Inline> content, int first, int last, int start, Mark mark) {
    List<Inline> before = new ArrayList<>(content.subList(0, first));
    List<Inline> name = new ArrayList<>();
    List<Inline> behind = new ArrayList<>();
    int at = start;
    for (Inline piece : content.subList(first, last)) {
      if (piece instanceof Inline.Text text) {
        int length = text.text().length();
        int from = Math.max(0, mark.from() - at);
        int to = Math.min(length, mark.to() - at);
        addPart(text, 0, from, before);
        addPart(text, from, to, name);
        addPart(text, to, length, behind);
      } else {
        name.add(piece);
      }
      at += Words.length(piece);
    }
    before.add(mark.over(name));
    before.addAll(behind);
    before.addAll(content.subList(last, content.size()));
    return before;
  }

  private static boolean isPlain(Inline piece) {
    return switch (piece) {
      case Inline.Text text -> true;
      case Inline.Emendation emendation -> true;
      case Inline.LineBreak lineBreak -> true;
      case Inline.PageBreak pageBreak -> true;
      default -> false;
    };
  }

  /// A repair is part of a name as a whole or not at all.
  private static boolean cutsRepair(Inline piece, int at, int end, Mark mark) {
    return piece instanceof Inline.Emendation && (at < mark.from() || end > mark.to());
  }

  private static void addPart(Inline.Text text, int from, int to, List<Inline> parts) {
    if (to > from) {
      parts.add(part(text, from, to));
    }
  }

  // Where white space was folded the place in the source is a little before the true one; the
  // parts still follow each other inside the span of the whole.
  static Inline.Text part(Inline.Text text, int from, int to) {
    TextSpan span = text.span();
    int start = Math.min(span.end(), span.start() + from);
    int end = to == text.text().length() ? span.end() : Math.min(span.end(), span.start() + to);
    return new Inline.Text(new TextSpan(start, end), text.text().substring(from, to));
  }
}
