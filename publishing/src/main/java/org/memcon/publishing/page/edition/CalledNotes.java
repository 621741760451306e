package org.memcon.publishing.page.edition;

import java.util.ArrayList;
import java.util.List;
import org.memcon.publishing.page.markup.Markup;

/// Notes that a stretch of text calls: their signs, and what they say. They are written as
/// something to unfold, for pages without room beside the text; a style sheet that has the room
/// shows them all.
record CalledNotes(List<String> signs, Markup markup) {

  private static final int EACH = 4;

  static CalledNotes none() {
    return new CalledNotes(List.of(), new Markup());
  }

  boolean isEmpty() {
    return signs.isEmpty();
  }

  /// These and others, called behind them.
  CalledNotes and(CalledNotes others) {
    List<String> all = new ArrayList<>(signs);
    all.addAll(others.signs);
    return new CalledNotes(List.copyOf(all), new Markup().add(markup).add(others.markup));
  }

  void write(Markup to) {
    to.open("details", "class", "notes").line();
    to.element("summary", summary()).line();
    to.add(markup);
    to.close().line();
  }

  private String summary() {
    if (signs.size() == 1) {
      return "Note " + signs.getFirst();
    }
    return "Notes "
        + (signs.size() <= EACH
            ? String.join(", ", signs)
            : signs.getFirst() + " to " + signs.getLast());
  }
}
