package org.memcon.sources.html.shape;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.memcon.sources.html.markup.NoteLinks;

/// The shapes of page that Memcon knows, told by their markup; the last fits every page.
public enum PageShape {
  HISTORIAN_OFFICE(HistorianOfficePage::recognizes, HistorianOfficePage::mark),
  WILSON_CENTER(WilsonCenterPage::recognizes, WilsonCenterPage::mark),
  SECURITY_ARCHIVE(SecurityArchivePage::recognizes, SecurityArchivePage::mark),
  ETEXT(EtextPage::recognizes, EtextPage::mark),
  ANY(page -> true, AnyPage::mark);

  private final Predicate<Document> signs;
  private final BiConsumer<Document, PagePlan> marks;

  PageShape(Predicate<Document> signs, BiConsumer<Document, PagePlan> marks) {
    this.signs = signs;
    this.marks = marks;
  }

  /// The shape of a page.
  public static PageShape of(Document page) {
    for (PageShape shape : values()) {
      if (shape.signs.test(page)) {
        return shape;
      }
    }
    return ANY;
  }

  /// What the page's elements are.
  public PagePlan plan(Document page, NoteLinks links) {
    PagePlan plan = new PagePlan();
    marks.accept(page, plan);
    NoteLists.mark(page, plan, links);
    return plan;
  }
}
