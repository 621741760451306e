package org.memcon.tei.interpretation.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;

/// Reads what frames a document: the lines that open and close it.
public final class FrameInterpreter {

  private final RecordScope scope;
  private final InlineInterpreter inlines;

  FrameInterpreter(RecordScope scope, InlineInterpreter inlines) {
    this.scope = scope;
    this.inlines = inlines;
  }

  void read(Element element, List<Block> out) {
    switch (element.localName()) {
      case "dateline" ->
          out.add(new Block.Dateline(element.span(), inlines.content(element.children())));
      case "salute" ->
          out.add(new Block.Salutation(element.span(), inlines.content(element.children())));
      case "signed" -> out.add(signature(element, element.children()));
      case "opener" -> opener(element, out);
      case "closer" -> closer(element, out);
      default ->
          out.add(
              new Block.Paragraph(
                  element.span(),
                  inlines.content(element.children()),
                  Optional.of(element.localName())));
    }
  }

  /// A line that says where the original is kept.
  Block reference(Element element) {
    return new Block.ReferenceLine(
        element.span(),
        scope.facts().code(element.attribute("corresp")),
        inlines.content(element.children()));
  }

  private Block signature(Element signed, List<Node> nodes) {
    return new Block.Signature(signed.span(), signed.said("n"), inlines.content(nodes));
  }

  private void opener(Element opener, List<Block> out) {
    List<Node> line = new ArrayList<>();
    for (Node child : opener.children()) {
      if (child instanceof Element element && isPart(element)) {
        marking(line, out);
        if (element.is("seg", "reference")) {
          out.add(reference(element));
        } else if (element.is("seg")) {
          marking(new ArrayList<>(List.of(element)), out);
        } else if (element.is("pb")) {
          out.add(new Block.PageBreak(element.span(), InlineInterpreter.number(element)));
        } else {
          read(element, out);
        }
      } else {
        line.add(child);
      }
    }
    marking(line, out);
  }

  private static boolean isPart(Element element) {
    return element.isTei()
        && switch (element.localName()) {
          case "dateline", "salute", "signed", "byline", "seg", "pb" -> true;
          default -> false;
        };
  }

  private void marking(List<Node> nodes, List<Block> out) {
    nodes.removeIf(node -> node instanceof Element element && element.is("lb"));
    boolean words =
        nodes.stream().anyMatch(node -> !(node instanceof Node.Words text && text.isBlank()));
    if (words) {
      // A note behind a line belongs to that line.
      List<Inline> content = inlines.content(nodes);
      boolean callsAlone = content.stream().allMatch(inline -> inline instanceof Inline.NoteCall);
      if (callsAlone && !out.isEmpty() && out.getLast() instanceof Block.Marking before) {
        List<Inline> together = new ArrayList<>(before.content());
        together.addAll(content);
        out.set(out.size() - 1, new Block.Marking(before.span(), together));
      } else {
        out.add(
            new Block.Marking(
                Element.holding("seg", nodes, nodes.getFirst().start(), nodes.getLast().end())
                    .span(),
                content));
      }
    }
    nodes.clear();
  }

  /// A closer's signatures; words beside a signature (a rank, "for the Joint Chiefs") are part of
  /// it.
  private void closer(Element closer, List<Block> out) {
    List<Node> before = new ArrayList<>();
    Element signed = null;
    for (Node child : closer.children()) {
      if (child instanceof Element element && isClosingPart(element)) {
        if (element.is("signed") && signed == null) {
          signed = element;
          before.addAll(element.children());
        } else {
          flush(closer, signed, before, out);
          signed = element.is("signed") ? element : null;
          before = new ArrayList<>(element.is("signed") ? element.children() : List.of());
          if (!element.is("signed")) {
            closingPart(element, out);
          }
        }
      } else {
        before.add(child);
      }
    }
    flush(closer, signed, before, out);
  }

  private static boolean isClosingPart(Element element) {
    return element.is("signed")
        || element.is("dateline")
        || element.is("salute")
        || element.is("seg", "marking")
        || element.is("seg", "reference");
  }

  private void closingPart(Element element, List<Block> out) {
    if (element.is("seg", "reference")) {
      out.add(reference(element));
    } else if (element.is("seg")) {
      out.add(new Block.Marking(element.span(), inlines.content(element.children())));
    } else {
      read(element, out);
    }
  }

  private void flush(Element closer, @Nullable Element signed, List<Node> nodes, List<Block> out) {
    boolean words =
        nodes.stream().anyMatch(node -> !(node instanceof Node.Words text && text.isBlank()));
    if (signed != null || words) {
      out.add(signature(signed != null ? signed : closer, nodes));
    }
  }
}
