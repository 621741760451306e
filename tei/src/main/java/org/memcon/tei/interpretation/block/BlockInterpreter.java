package org.memcon.tei.interpretation.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.Block;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.interpretation.phrase.Opaques;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Elements;

/// Reads what a record is made of: paragraphs, lists, turns, tables, enclosures.
///
/// A paragraph that holds a list, a quotation or a table becomes several blocks in the same order;
/// what follows in the same paragraph says so by its rendition `continued`.
public final class BlockInterpreter {

  static final String CONTINUED = "continued";

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ab",
          "list",
          "table",
          "sp",
          "lg",
          "floatingText",
          "figure",
          "div",
          "head",
          "listBibl",
          "opener",
          "closer",
          "postscript",
          "dateline",
          "salute",
          "trailer");

  private static final Set<String> HEADLINES =
      Set.of("subheading", "sectiontitleital", "sourceheadcenterboldbig", "sourcearchiveboldbig");

  private final RecordScope scope;
  private final InlineInterpreter inlines;
  private final ListInterpreter lists;
  private final SpeechInterpreter speech;
  private final FrameInterpreter frame;

  /// Reads blocks of one record.
  public BlockInterpreter(RecordScope scope) {
    this.scope = scope;
    this.inlines = new InlineInterpreter(scope);
    this.lists = new ListInterpreter(scope, inlines, this::mixed);
    this.speech = new SpeechInterpreter(scope, inlines, this::mixed);
    this.frame = new FrameInterpreter(scope, inlines);
  }

  /// The heading of a document or an attachment: its first `head`.
  public Optional<Heading> heading(Element div) {
    return div.first("head")
        .map(head -> new Heading(head.span(), div.said("n"), inlines.content(head.children())));
  }

  /// All blocks of a document or an attachment but its heading.
  public List<Block> body(Element div) {
    List<Block> blocks = new ArrayList<>();
    Optional<Element> heading = div.first("head");
    List<Node> stray = new ArrayList<>();
    for (Node child : div.children()) {
      switch (child) {
        case Node.Words words -> {
          if (!words.isBlank() || !stray.isEmpty()) {
            stray.add(words);
          }
        }
        case Element element -> {
          if (heading.isPresent() && element == heading.get()) {
            continue;
          }
          flush(stray, blocks);
          block(element, blocks);
        }
      }
    }
    flush(stray, blocks);
    return blocks;
  }

  /// The blocks of an element that holds words and blocks side by side.
  List<Block> mixed(Element element) {
    return mixed(element, Optional.empty());
  }

  private List<Block> mixed(Element element, Optional<String> rendition) {
    List<Block> blocks = new ArrayList<>(1);
    List<Node> own = new ArrayList<>();
    boolean words = false;
    boolean begun = false;
    for (Node child : element.children()) {
      if (child instanceof Element inner && isBlock(inner)) {
        if (words && ((blocks.isEmpty() && element.is("item")) || !pageBreaks(own, blocks))) {
          paragraph(element, own, begun ? Optional.of(CONTINUED) : rendition, blocks);
        }
        own = new ArrayList<>();
        words = false;
        begun |= !element.is("item") && !element.is("note");
        block(inner, blocks);
      } else {
        own.add(child);
        words |= !(child instanceof Node.Words text && text.isBlank());
      }
    }
    boolean empty = blocks.isEmpty() && element.is("p");
    if (empty || (words && (blocks.isEmpty() || !pageBreaks(own, blocks)))) {
      paragraph(element, own, begun ? Optional.of(CONTINUED) : rendition, blocks);
    }
    return blocks;
  }

  /// Page breaks between blocks, if the nodes are nothing else.
  private static boolean pageBreaks(List<Node> nodes, List<Block> blocks) {
    List<Block> breaks = new ArrayList<>();
    for (Node node : nodes) {
      switch (node) {
        case Element element when element.is("pb") ->
            breaks.add(new Block.PageBreak(element.span(), InlineInterpreter.number(element)));
        case Node.Words words when words.isBlank() -> {}
        default -> {
          return false;
        }
      }
    }
    return blocks.addAll(breaks);
  }

  private void paragraph(
      Element element, List<Node> nodes, Optional<String> rendition, List<Block> blocks) {
    boolean all = nodes.size() == element.children().size() || nodes.isEmpty();
    blocks.add(
        new Block.Paragraph(
            all ? element.span() : new TextSpan(nodes.getFirst().start(), nodes.getLast().end()),
            inlines.content(nodes),
            rendition));
  }

  private void flush(List<Node> stray, List<Block> blocks) {
    if (!stray.isEmpty()) {
      Element holder = Element.holding("p", stray, stray.getFirst().start(), stray.getLast().end());
      blocks.addAll(mixed(holder));
      stray.clear();
    }
  }

  private static boolean isBlock(Element element) {
    if (!element.isTei()) {
      return false;
    }
    return switch (element.localName()) {
      case "quote", "q", "cit", "said" ->
          "blockquote".equals(element.attribute("rend"))
              || element.elements().stream().anyMatch(BlockInterpreter::isBlock);
      case "stage" -> true;
      default -> BLOCKS.contains(element.localName());
    };
  }

  private void block(Element element, List<Block> out) {
    if (!element.isTei()) {
      if (element.localName().equals("attachment")) {
        out.add(enclosure(element));
      } else {
        out.add(opaque(element));
      }
      return;
    }
    switch (element.localName()) {
      case "p" -> paragraphOrHeadline(element, out);
      case "ab" -> anonymous(element, out);
      case "head", "label" ->
          out.add(new Block.Subheading(element.span(), 1, inlines.content(element.children())));
      case "list" -> out.add(lists.list(element));
      case "table" -> out.add(TableInterpreter.table(element, inlines));
      case "quote", "q", "cit", "epigraph", "argument" ->
          out.add(new Block.Quotation(element.span(), mixed(element)));
      case "dateline", "opener", "closer", "signed", "salute", "byline", "trailer" ->
          frame.read(element, out);
      case "sp" -> out.add(speech.spoken(element));
      case "said" -> out.add(speech.narrated(element));
      case "stage" ->
          out.add(new Block.StageDirection(element.span(), inlines.content(element.children())));
      case "postscript" ->
          out.add(new Block.Postscript(element.span(), body(withoutHead(element))));
      case "figure" -> out.add(figure(element));
      case "pb" -> out.add(new Block.PageBreak(element.span(), InlineInterpreter.number(element)));
      case "note" -> scope.notes().uncalled(element);
      case "gap" ->
          out.add(
              new Block.Paragraph(
                  element.span(), inlines.content(List.of(element)), Optional.empty()));
      case "lb", "milestone", "anchor", "cb" -> {}
      case "floatingText" -> floating(element, out);
      case "div", "div1", "div2", "div3", "div4", "div5", "div6" -> division(element, out);
      case "lg" -> out.add(verse(element));
      default -> other(element, out);
    }
  }

  private static Element withoutHead(Element element) {
    // A postscript's heading is one of its blocks, not a record's heading.
    return element.first("head").isEmpty()
        ? element
        : Element.holding("postscript", renamedHeads(element), element.start(), element.end());
  }

  private static List<Node> renamedHeads(Element element) {
    List<Node> nodes = new ArrayList<>();
    for (Node child : element.children()) {
      nodes.add(
          child instanceof Element head && head.is("head")
              ? Element.holding("label", head.children(), head.start(), head.end())
              : child);
    }
    return nodes;
  }

  private void paragraphOrHeadline(Element element, List<Block> out) {
    Optional<String> rendition =
        element.said("rend").map(rend -> rend.strip().replaceAll("\\s+", " "));
    boolean plain = element.elements().stream().noneMatch(BlockInterpreter::isBlock);
    if (rendition.isPresent() && HEADLINES.contains(rendition.get()) && plain) {
      out.add(
          new Block.Subheading(
              element.span(), level(element), inlines.content(element.children())));
    } else if (rendition.filter("marking"::equals).isPresent() && plain) {
      out.add(new Block.Marking(element.span(), inlines.content(element.children())));
    } else {
      out.addAll(mixed(element, rendition));
    }
  }

  private static int level(Element element) {
    String number = element.said("n").orElse("1");
    return number.length() == 1 && Character.isDigit(number.charAt(0)) ? number.charAt(0) - '0' : 1;
  }

  private void anonymous(Element element, List<Block> out) {
    switch (element.said("type").orElse("")) {
      case "marking" ->
          out.add(new Block.Marking(element.span(), inlines.content(element.children())));
      case "reference" -> out.add(frame.reference(element));
      // A place holder where TEI wants something between what opens and what closes.
      case "none" -> {}
      case "opaque" ->
          element.elements().stream()
              .flatMap(shown -> shown.elements().stream())
              .forEach(inner -> out.add(opaque(inner)));
      default -> out.addAll(mixed(element, element.said("rend")));
    }
  }

  private Block figure(Element element) {
    List<Node> caption = new ArrayList<>();
    Optional<String> address = Optional.empty();
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        if (inner.is("graphic")) {
          address = inner.said("url");
        } else if (!inner.isTei() || inner.is("figDesc")) {
          caption.add(inner);
        } else {
          if (!caption.isEmpty()) {
            caption.add(new Node.Words(" ", inner.start(), inner.start()));
          }
          caption.addAll(inner.children());
        }
      } else {
        caption.add(child);
      }
    }
    return new Block.Figure(element.span(), address, inlines.content(caption));
  }

  private void floating(Element element, List<Block> out) {
    List<Element> parts = new ArrayList<>();
    for (Element inner : element.elements()) {
      if (inner.is("body") || inner.is("front") || inner.is("back")) {
        parts.add(inner);
      } else {
        block(inner, out);
      }
    }
    for (Element part : parts) {
      if (element.is("floatingText", "part")) {
        out.addAll(body(part));
      } else {
        out.add(enclosure(part));
      }
    }
  }

  private void division(Element element, List<Block> out) {
    switch (element.said("type").orElse("")) {
      case "part" -> out.addAll(body(element));
      case "attachment", "enclosure", "annex", "appendix" -> out.add(enclosure(element));
      default -> {
        heading(element)
            .ifPresent(head -> out.add(new Block.Subheading(head.span(), 1, head.content())));
        out.addAll(body(element));
      }
    }
  }

  private Block enclosure(Element element) {
    return new Block.Enclosure(element.span(), heading(element), body(element));
  }

  private Block verse(Element element) {
    List<Node> lines = new ArrayList<>();
    for (Element line : element.elements()) {
      if (!lines.isEmpty()) {
        lines.add(Element.holding("lb", List.of(), line.start(), line.start()));
      }
      lines.addAll(line.children());
    }
    return new Block.Paragraph(element.span(), inlines.content(lines), Optional.of("verse"));
  }

  private void other(Element element, List<Block> out) {
    if (element.elements().stream().anyMatch(BlockInterpreter::isBlock)
        || !element.within("note").isEmpty()) {
      out.addAll(mixed(element));
      return;
    }
    out.add(opaque(element));
    if (!Elements.isTei(element.localName())) {
      scope.found(
          Finding.Code.MC401,
          element.span(),
          "<" + element.localName() + "> is no element of TEI; kept as it is");
    }
  }

  private static Block opaque(Element element) {
    return new Block.Opaque(
        element.span(), Opaques.name(element), Opaques.xml(element), Opaques.text(element));
  }

  /// The blocks of a note.
  public List<Block> note(Element note) {
    List<Block> blocks = mixed(note);
    if (blocks.isEmpty()) {
      return List.of(new Block.Paragraph(note.span(), List.<Inline>of(), Optional.empty()));
    }
    return blocks;
  }
}
