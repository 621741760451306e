package org.memcon.sources.html.shape;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run.Mark;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.NoteLinks;
import org.memcon.sources.html.markup.ShortText;

/// Finds the notes of a page: lists that call themselves so, what calls point at, and what stands
/// under a heading "Notes".
final class NoteLists {

  private static final Pattern LIST_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:footnotes?|endnotes?|references|reflist|notes-list)(?:$|[\\s_-])");
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:foot|end)?notes?\\.?:?|notes and references");

  private final PagePlan plan;
  private final NoteLinks links;
  private final Set<Element> notes = new LinkedHashSet<>();

  private NoteLists(PagePlan plan, NoteLinks links) {
    this.plan = plan;
    this.links = links;
  }

  static void mark(Document page, PagePlan plan, NoteLinks links) {
    NoteLists lists = new NoteLists(plan, links);
    lists.byClass(page);
    lists.byLinks();
    lists.betweenNotes();
    lists.underHeading(page);
  }

  private void byClass(Document page) {
    page.body()
        .filter((node, depth) -> {
          if (node instanceof Element element
              && element.attributesSize() > 0
              && isList(element)
              && plan.regionOf(element) == Region.CONTENT) {
            plan.region(element, Region.NOTES);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        });
  }

  private static boolean isList(Element element) {
    String role = element.attr("role");
    if (role.equals("doc-endnotes") || role.equals("doc-endnote") || role.equals("doc-footnote")) {
      return true;
    }
    return Blocks.isBlock(element)
        && !Blocks.isHeading(element)
        && !element.normalName().equals("body")
        && (LIST_CLASS.matcher(element.className()).find()
            || LIST_CLASS.matcher(element.id()).matches());
  }

  private void byLinks() {
    for (Element link : links.marked()) {
      Mark mark = links.mark(link).orElseThrow();
      plan.mark(link, mark);
      if (mark == Mark.NOTE_CALL) {
        links
            .target(link)
            .filter(target -> target.sourceRange().startPos() > link.sourceRange().startPos())
            .ifPresent(target -> addNote(Blocks.around(target)));
      } else if (mark == Mark.NOTE_RETURN) {
        addNote(Blocks.around(link));
      }
    }
  }

  private void addNote(Element block) {
    if (Blocks.isHeading(block)
        || block.normalName().equals("body")
        || plan.regionOf(block) == Region.SITE_FURNITURE) {
      return;
    }
    Element note = block;
    // A note of several paragraphs in a list is its whole item.
    if (block.parent() != null
        && block.parent().normalName().equals("li")
        && block.elementSiblingIndex() == 0) {
      note = block.parent();
    }
    plan.region(note, Region.NOTES);
    notes.add(note);
  }

  /// What stands between two notes of one parent and is no heading belongs to the first of them.
  private void betweenNotes() {
    for (Element note : notes) {
      Element next = note.nextElementSibling();
      int steps = 0;
      while (next != null && !notes.contains(next) && steps++ < 12 && !Blocks.isHeading(next)) {
        next = next.nextElementSibling();
      }
      if (next == null || !notes.contains(next)) {
        continue;
      }
      for (Element at = note.nextElementSibling(); at != null && at != next; ) {
        plan.region(at, Region.NOTES);
        at = at.nextElementSibling();
      }
    }
  }

  private void underHeading(Document page) {
    for (Element block : Blocks.leaves(page.body())) {
      if (plan.regionOf(block) != Region.CONTENT
          || !HEADING.matcher(ShortText.of(block, 30)).matches()
          || !(Blocks.isHeading(block) || isBold(block))) {
        continue;
      }
      Element first = block.nextElementSibling();
      if (first == null || !beginsAsNote(first)) {
        continue;
      }
      plan.region(block, Region.NOTES);
      plan.kind(block, Kind.HEADING);
      for (Element at = first;
          at != null && !Blocks.isHeading(at) && !at.normalName().equals("hr"); ) {
        if (plan.regionOf(at) == Region.CONTENT) {
          plan.region(at, Region.NOTES);
        }
        at = at.nextElementSibling();
      }
    }
  }

  private static boolean beginsAsNote(Element element) {
    String name = element.normalName();
    if (name.equals("ol") || name.equals("dl")) {
      return true;
    }
    return ShortText.of(element, 20).matches("(?s)[\\[(]?(?:\\d{1,3}|[*\u2020])[\\])]?[.\\s].*");
  }

  private static boolean isBold(Element block) {
    Element only = block.childrenSize() == 1 ? block.child(0) : null;
    return only != null
        && Set.of("b", "strong", "u", "i", "em", "font", "center").contains(only.normalName())
        && !Blocks.hasOwnWords(block);
  }
}
