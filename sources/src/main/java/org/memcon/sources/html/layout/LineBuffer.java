package org.memcon.sources.html.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.TextSpan;

/// One line while it is filled: its characters with white space folded, in segments that look alike
/// and stand in one stretch of the file.
///
/// The n-th character of a segment stood n characters behind the segment's place in the file; only
/// its last character may have stood there as several (a reference, folded white space). A segment
/// with a mark or a link is not cut where that fails.
final class LineBuffer {

  private static final class Segment {
    final Look look;
    Optional<String> anchor;
    final boolean supplied;
    int from;
    int start;
    int end;
    boolean exact = true;

    Segment(Look look, Optional<String> anchor, boolean supplied, int from, int start, int end) {
      this.look = look;
      this.anchor = anchor;
      this.supplied = supplied;
      this.from = from;
      this.start = start;
      this.end = end;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private Optional<String> pendingAnchor = Optional.empty();
  private boolean endsInSpace = true;
  private boolean pendingSpace;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /// Whether nothing in the line can be seen, though it may have no-break spaces.
  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' '
          && c != '\t'
          && c != '\u00A0'
          && c != '\u2002'
          && c != '\u2003'
          && c != '\u2009') {
        return false;
      }
    }
    return true;
  }

  CharSequence characters() {
    return text;
  }

  /// The end of the line as far as it goes.
  String tail(int most) {
    return text.substring(Math.max(0, text.length() - most));
  }

  /// Names the place that the next character stands at; of several names the first counts.
  void anchor(String name) {
    if (pendingAnchor.isEmpty()) {
      pendingAnchor = Optional.of(name);
    }
  }

  /// Takes the name of a place that no character followed.
  Optional<String> takeAnchor() {
    Optional<String> taken = pendingAnchor;
    pendingAnchor = Optional.empty();
    return taken;
  }

  /// The name of the first place in the line.
  Optional<String> firstAnchor() {
    return segments.stream().flatMap(segment -> segment.anchor.stream()).findFirst();
  }

  void put(char c, int start, int end, Look look) {
    if (pendingSpace && !endsInSpace) {
      supply(' ', look);
    }
    pendingSpace = false;
    add(c, start, end, look);
    endsInSpace = false;
  }

  /// White space that is folded with what stands before it and left out at the line's ends.
  void space(int start, int end, Look look) {
    if (!endsInSpace) {
      pendingSpace = false;
      add(' ', start, end, look);
      endsInSpace = true;
    } else if (!segments.isEmpty() && segments.getLast().end == start) {
      segments.getLast().end = end;
      segments.getLast().exact = false;
    }
  }

  /// A space that no place of the file holds, if a character follows: blocks within one cell.
  void supplySpace() {
    pendingSpace = true;
  }

  /// The tab between two cells.
  void supplyTab() {
    pendingSpace = false;
    supply('\t', Look.PLAIN);
    endsInSpace = true;
  }

  private void supply(char c, Look look) {
    segments.add(
        new Segment(
            look.isWhole() ? Look.PLAIN : look, Optional.empty(), true, text.length(), 0, 0));
    text.append(c);
  }

  private void add(char c, int start, int end, Look look) {
    Segment last = segments.isEmpty() ? null : segments.getLast();
    if (last == null || !joins(last, start, look)) {
      boolean named = c != ' ' || !pendingAnchor.isPresent();
      last =
          new Segment(
              look, named ? takeAnchor() : Optional.empty(), false, text.length(), start, end);
      segments.add(last);
    }
    text.append(c);
    last.end = Math.max(last.end, end);
    last.exact &= end - start == 1 && start - last.start == text.length() - 1 - last.from;
  }

  private boolean joins(Segment last, int start, Look look) {
    if (last.supplied || last.look != look || pendingAnchor.isPresent()) {
      return false;
    }
    boolean straight = last.exact && start - last.start == text.length() - last.from;
    return straight || look.isWhole() && start >= last.end;
  }

  /// How many blanks the line begins with.
  int leadingBlanks() {
    int blanks = 0;
    while (blanks < text.length() && isBlank(text.charAt(blanks))) {
      blanks++;
    }
    return blanks;
  }

  /// Leaves out the blanks at the line's ends and says how many there were before its first sign; a
  /// no-break space that stands alone between words becomes a space, several stay what they are: a
  /// gap, a column.
  int strip() {
    if (isBlank()) {
      return 0;
    }
    while (isBlank(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
      Segment last = segments.getLast();
      if (last.from == text.length()) {
        segments.removeLast();
      } else if (last.exact) {
        last.end--;
      }
    }
    int blanks = 0;
    while (isBlank(text.charAt(blanks)) && !segments.getFirst().look.isWhole()) {
      blanks++;
      if (segments.size() > 1 && segments.get(1).from <= blanks) {
        Optional<String> anchor = segments.removeFirst().anchor;
        segments.getFirst().anchor = anchor.or(() -> segments.getFirst().anchor);
      }
    }
    cutStart(blanks);
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '\u00A0'
          && !isBlank(text.charAt(i - 1))
          && !isBlank(text.charAt(i + 1))) {
        text.setCharAt(i, ' ');
      }
    }
    return blanks;
  }

  private void cutStart(int blanks) {
    if (blanks == 0) {
      return;
    }
    text.delete(0, blanks);
    for (Segment segment : segments) {
      segment.from -= blanks;
    }
    Segment first = segments.getFirst();
    first.start -= Math.min(first.from, 0);
    first.from = Math.max(first.from, 0);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  void clear() {
    text.setLength(0);
    segments.clear();
    endsInSpace = true;
    pendingSpace = false;
  }

  /// The role that the whole line has by elements within it, page breaks and calls aside.
  Optional<Role> role() {
    Optional<Role> role = Optional.empty();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.supplied || segment.look.isClosed() || isSpace(i)) {
        continue;
      }
      if (segment.look.role().isEmpty() || role.isPresent() && !role.equals(segment.look.role())) {
        return Optional.empty();
      }
      role = segment.look.role();
    }
    return role;
  }

  private int end(int index) {
    return index + 1 < segments.size() ? segments.get(index + 1).from : text.length();
  }

  private boolean isSpace(int index) {
    int from = segments.get(index).from;
    return end(index) == from + 1 && text.charAt(from) == ' ';
  }

  /// The line's runs, when its first character is the `base`-th of the text.
  List<Run> runs(int base) {
    bracketsToCalls();
    List<Run> runs = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Origin origin =
          segment.supplied
              ? new Origin.Supplied("between cells")
              : new Origin.Characters(segment.start, segment.end);
      runs.add(
          new Run(
              new TextSpan(base + segment.from, base + end(i)),
              segment.look.styles(),
              segment.look.link(),
              segment.anchor,
              segment.look.mark(),
              origin));
    }
    return runs;
  }

  /// The brackets around the linked number of a call are part of the call.
  private void bracketsToCalls() {
    for (int i = 1; i + 1 < segments.size(); i++) {
      Segment call = segments.get(i);
      Segment before = segments.get(i - 1);
      Segment after = segments.get(i + 1);
      if (!call.look.mark().equals(Optional.of(Mark.NOTE_CALL))
          || !bracket(before, '[', call.from - 1)
          || !bracket(after, ']', after.from)
          || !after.exact && end(i + 1) - after.from == 1) {
        continue;
      }
      call.from--;
      call.start = before.end - 1;
      before.end--;
      call.end = after.start + 1;
      after.from++;
      after.start++;
      if (after.from >= end(i + 1)) {
        segments.remove(i + 1);
      }
      if (before.from >= call.from) {
        segments.remove(i - 1);
        i--;
      }
    }
  }

  private boolean bracket(@Nullable Segment segment, char bracket, int at) {
    return segment != null
        && !segment.supplied
        && !segment.look.isWhole()
        && segment.anchor.isEmpty()
        && text.charAt(at) == bracket;
  }
}
