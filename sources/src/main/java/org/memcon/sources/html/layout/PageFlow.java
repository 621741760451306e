package org.memcon.sources.html.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.NoteLinks;
import org.memcon.sources.html.markup.TeiClass;
import org.memcon.sources.html.markup.Visibility;
import org.memcon.sources.html.shape.PagePlan;
import org.memcon.sources.html.shape.PagePlan.Part;

/// Walks a page in document order, without recursion, and hands its text to lines.
public final class PageFlow implements NodeFilter {

  private static final Set<String> BOXES =
      Set.of(
          "html", "body", "main", "div", "center", "form", "table", "tbody", "tr", "ul", "ol",
          "nav", "header", "footer", "aside");

  private final SourceAlignment alignment;
  private final PagePlan plan;
  private final NoteLinks links;
  private final InlineLooks looks;
  private final LineWriter writer = new LineWriter();
  private final List<Frame> open = new ArrayList<>();
  private @Nullable LineBuffer aside;
  private boolean afterReturn;

  private PageFlow(String source, PagePlan plan, NoteLinks links) {
    this.alignment = new SourceAlignment(source);
    this.plan = plan;
    this.links = links;
    this.looks = new InlineLooks(plan, links);
    open.add(Frame.ROOT);
  }

  /// The characters and lines of a page.
  public record Laid(String characters, List<SourceLine> lines) {}

  /// Lays out the body of a page that was parsed from `source`.
  public static Laid lay(Element body, String source, PagePlan plan, NoteLinks links) {
    PageFlow flow = new PageFlow(source, plan, links);
    body.filter(flow);
    flow.writer.endBlock(Frame.ROOT);
    return new Laid(flow.writer.characters(), flow.writer.lines());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words, open.getLast());
    } else if (node instanceof Element element) {
      if (Visibility.isSilent(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode words, Frame in) {
    LineBuffer buffer = aside;
    alignment.send(
        words,
        (c, start, end) -> {
          if (isUnseen(c)) {
            return;
          }
          boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
          if (buffer != null) {
            if (space) {
              buffer.space(start, end, in.look());
            } else {
              buffer.put(c, start, end, in.look());
            }
          } else if (in.preserved()) {
            preserved(c, start, end, in);
          } else if (space) {
            writer.line().space(start, end, in.look());
          } else {
            writer.put(c, start, end, in);
          }
        });
  }

  private void preserved(char c, int start, int end, Frame in) {
    if (c == '\r' || c == '\n' && !afterReturn) {
      writer.endLine(in, true);
    } else if (c != '\n' && c != '\f') {
      writer.put(c, start, end, in);
    }
    afterReturn = c == '\r';
  }

  /// Characters that take no room: soft hyphens, zero-width spaces, controls.
  private static boolean isUnseen(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2060'
        || c >= '\uFFFE'
        || c == '\u007F'
        || c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f';
  }

  private void open(Element element) {
    Frame outer = open.getLast();
    Part part = plan.of(element);
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(outer);
    } else if (name.equals("img")) {
      picture(element, outer, part.region().orElse(outer.region()));
    }
    boolean block = Blocks.isBlock(element) || part.standsAlone() && !name.equals("img");
    Region region = part.region().orElse(outer.region());
    boolean hiddenWithin = aside == null && isHiddenWithinLine(element, outer, region);
    if (hiddenWithin) {
      aside = writer.newAside();
    }
    boolean isAside = outer.aside() || hiddenWithin;
    if (isAside) {
      open.add(Frame.aside(block));
      if (aside != null && block) {
        aside.supplySpace();
      }
      return;
    }
    Frame inner = Frames.inside(element, name, outer, part, region, block, look(element, outer));
    boundary(outer, inner, element);
    open.add(inner);
    if (part.start()) {
      writer.documentStart(inner, Optional.of(element.id()).filter(id -> !id.isEmpty()));
    } else {
      anchor(element, name, block);
    }
  }

  private Look look(Element element, Frame outer) {
    return looks.inside(element, outer.look(), writer.line().tail(24));
  }

  /// Hidden text in the midst of a line, or between a paragraph that it has cut in two, is kept
  /// behind the line, so that the sentence stays whole.
  private boolean isHiddenWithinLine(Element element, Frame outer, Region region) {
    return region == Region.SITE_FURNITURE
        && outer.region() != Region.SITE_FURNITURE
        && Visibility.isPassing(element)
        && (!writer.line().isEmpty() || !Blocks.isBlock(element));
  }

  private void lineBreak(Frame outer) {
    if (aside != null) {
      aside.supplySpace();
    } else if (outer.row() != null && !outer.row().labelled) {
      writer.line().supplySpace();
    } else {
      writer.endLine(outer, true);
    }
  }

  private void picture(Element image, Frame outer, Region region) {
    String text = image.attr("alt").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (text.isEmpty() || aside != null || outer.row() != null) {
      return;
    }
    Range range = image.attributes().sourceRange("alt").valueRange();
    Origin origin =
        range.isTracked()
            ? new Origin.Characters(range.startPos(), range.endPos())
            : new Origin.Supplied("the words that stand for a picture");
    Optional<String> address =
        Optional.of(image.attr("src")).filter(src -> src.length() < 2_000 && !src.isEmpty());
    writer.picture(new LineWriter.Picture(text, region, address, origin));
  }

  /// What the beginning of an element does to the line before it.
  private void boundary(Frame outer, Frame inner, Element element) {
    if (!inner.block()) {
      return;
    }
    if (inner.spoken() && element.normalName().equals("dd")) {
      // What somebody says stands in the line of the name.
      writer.line().supplyTab();
      return;
    }
    if (inner.row() == null || inner.row() != outer.row()) {
      writer.endBlock(outer);
    } else if (inner.row().labelled && !isCell(element)) {
      // The first line of what is labelled stands beside the label.
      if (!writer.line().isBlank() && !writer.line().tail(1).equals("\t")) {
        writer.endLine(outer, false);
      }
    } else if (isCell(element)) {
      if (inner.row().cells++ > 0) {
        writer.line().supplyTab();
      }
    } else {
      writer.line().supplySpace();
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private void anchor(Element element, String name, boolean block) {
    String id = element.id();
    if (id.isEmpty() && name.equals("a")) {
      id = element.attr("name");
    }
    if (id.isEmpty()) {
      return;
    }
    if (block) {
      // The name of a box that only holds other boxes is no place in the text, unless one points at
      // it.
      if (!BOXES.contains(name) || links.isPointedAt(id) || TeiClass.of(element).isPresent()) {
        writer.blockAnchor(id);
      }
    } else {
      writer.line().anchor(id);
    }
  }

  private void close(Element element) {
    Frame inner = open.removeLast();
    Frame outer = open.getLast();
    if (inner.aside()) {
      if (aside != null && inner.block()) {
        aside.supplySpace();
      }
      if (!outer.aside()) {
        aside = null;
      }
      return;
    }
    boolean names = inner.spoken() && element.normalName().equals("dt");
    if (!inner.block() || names || goesOn(element)) {
      return;
    }
    if (inner.row() == null || inner.row() != outer.row()) {
      writer.endBlock(inner);
    } else {
      writer.line().supplySpace();
    }
  }

  /// Whether a paragraph was only ended by hidden blocks that a script put into it, and its text
  /// goes on behind them.
  private boolean goesOn(Element paragraph) {
    if (!paragraph.normalName().equals("p")
        || paragraph.endSourceRange().isTracked()
            && paragraph.endSourceRange().startPos() < paragraph.endSourceRange().endPos()) {
      return false;
    }
    Node next = paragraph.nextSibling();
    boolean hidden = false;
    while (next instanceof Element element
        && Visibility.isPassing(element)
        && plan.of(element).region().equals(Optional.of(Region.SITE_FURNITURE))
        && plan.regionOf(paragraph) != Region.SITE_FURNITURE) {
      hidden = true;
      next = next.nextSibling();
    }
    return hidden
        && (next instanceof TextNode || next instanceof Element inline && !Blocks.isBlock(inline));
  }
}
