package org.memcon.sources.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.memcon.sources.pdf.glyph.PageContent.Rule;
import org.memcon.sources.pdf.page.PageLayout.Column;

/// Sets the notes at the foot of a page apart from the text: what stands under a rule, or in
/// smaller type from a line that begins as a note does.
///
/// Notes that go on from the page before begin without a number; they are taken where that page had
/// notes and the type is as small.
public final class NoteZone {

  private static final float SMALLER = 0.93f;
  private static final int MOST_LEFT_OVER = 20;

  private final float body;
  private boolean before;

  /// For a document whose body is set in this size.
  public NoteZone(float body) {
    this.body = body;
  }

  /// Takes the notes out of the columns of a page and gives them in order; pages come in order.
  public List<PageLine> split(List<Column> columns, List<Rule> rules, float width, float height) {
    List<PageLine> notes = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      List<PageLine> lines = column.lines();
      boolean first = i == 0;
      int from = start(lines, rules, width, height, first && columns.size() == 1);
      if (from < lines.size()) {
        notes.addAll(lines.subList(from, lines.size()));
        columns.set(i, new Column(column.number(), List.copyOf(lines.subList(0, from))));
      }
    }
    columns.removeIf(column -> column.lines().isEmpty());
    before = !notes.isEmpty();
    return notes;
  }

  private int start(
      List<PageLine> lines, List<Rule> rules, float width, float height, boolean whole) {
    int ruled = underRule(lines, rules, width, height);
    if (ruled >= 0) {
      return ruled;
    }
    int from = lines.size();
    while (from > 0 && lines.get(from - 1).size() <= SMALLER * body) {
      from--;
    }
    if (from == 0 && whole) {
      // A last page may hold nothing but the end of the notes of the page before.
      return before && lines.size() <= MOST_LEFT_OVER ? 0 : lines.size();
    }
    if (from == lines.size()) {
      return from;
    }
    if (before && !lines.get(from).beginsAsNote() && lines.get(from).top() > height * 0.4f) {
      return from;
    }
    while (from < lines.size() && !lines.get(from).beginsAsNote()) {
      from++;
    }
    return from;
  }

  /// The first line under a rule that is shorter than the text is wide, in the page's lower part;
  /// -1 if there is none.
  private int underRule(List<PageLine> lines, List<Rule> rules, float width, float height) {
    for (int r = rules.size() - 1; r >= 0; r--) {
      Rule rule = rules.get(r);
      boolean low = rule.y() > 0.3f * height;
      boolean shortish = rule.right() - rule.left() < 0.6f * width;
      if (!low || !shortish) {
        continue;
      }
      int from = lines.size();
      while (from > 0
          && lines.get(from - 1).baseline() - 0.3f * lines.get(from - 1).size() > rule.y()) {
        from--;
      }
      if (from > 0
          && from < lines.size()
          && over(lines.get(from), rule)
          && (lines.get(from).beginsAsNote()
              || (before && lines.get(from).size() <= SMALLER * body))
          && lines.subList(from, lines.size()).stream()
              .allMatch(line -> line.size() <= 1.02f * body)) {
        return from;
      }
    }
    return -1;
  }

  private static boolean over(PageLine line, Rule rule) {
    return rule.left() < line.right()
        && rule.right() > line.left() - 2
        && rule.left() < line.left() + 60;
  }
}
