package org.memcon.app.workflow.evaluation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage.Kind;

/// A printed volume: pages with a running head, hard-wrapped lines, and the notes at the foot of
/// the page that calls them.
final class PrintedPages {

  /// Lines on a page, those at its foot among them.
  private static final int LINES = 40;

  /// What some editions put where two words must not be joined; a printer does not print it.
  private static final String INVISIBLE = "\uE000";

  private static final String RULE = "______";
  private static final String FAR_RIGHT = " ".repeat(40);

  private final String title;
  private final List<String> pages = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> foot = new ArrayList<>();

  private PrintedPages(String title) {
    this.title = title;
  }

  /// The pages of a volume with this running head; a form feed between two.
  static String of(Iterable<ReadableDocument> documents, String title) {
    PrintedPages printed = new PrintedPages(title);
    for (ReadableDocument document : documents) {
      printed.add(document);
      printed.lines.add("");
    }
    printed.endPage();
    return String.join("\f", printed.pages);
  }

  private void add(ReadableDocument document) {
    boolean inList = false;
    for (Passage passage : document.passages()) {
      String text = MarkedText.spelt(passage.text(), document::number, page -> " ");
      boolean prints = passage.kind() == Kind.CALLS || !text.isEmpty();
      if (passage.kind() == Kind.PAGE || !prints) {
        continue;
      }
      boolean isItem = passage.kind() == Kind.ITEM;
      if (inList && !isItem) {
        lines.add("");
      }
      inList = isItem;
      set(passage.kind(), text);
      for (int note : MarkedText.calls(passage.text())) {
        foot.addAll(
            LineBreaker.lines(document.number(note) + " " + document.words(note), "  ", ""));
      }
    }
  }

  private void set(Kind kind, String text) {
    switch (kind) {
      case PARAGRAPH -> print(text, "    ", "");
      case ITEM -> print(text, "  ", "      ");
      case SIGNED -> print(text, FAR_RIGHT, FAR_RIGHT);
      case LINE -> print(text, "", "");
      case HEAD, DATELINE, LIST_HEAD -> {
        print(text, "", "");
        lines.add("");
      }
      case CALLS, PAGE -> {}
    }
  }

  private void print(String text, String first, String rest) {
    for (String line : LineBreaker.lines(text, first, rest)) {
      if (lines.size() + foot.size() >= LINES) {
        endPage();
      }
      lines.add(line.replace(INVISIBLE, ""));
    }
  }

  private void endPage() {
    if (lines.isEmpty() && foot.isEmpty()) {
      return;
    }
    int number = pages.size() + 1;
    List<String> page = new ArrayList<>();
    page.add(number % 2 == 0 ? number + "   " + title : title + "   " + number);
    page.add("");
    page.addAll(lines);
    if (!foot.isEmpty()) {
      page.add("");
      page.add(RULE);
      page.addAll(foot);
    }
    pages.add(String.join("\n", page));
    lines.clear();
    foot.clear();
  }
}
