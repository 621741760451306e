package org.memcon.tei.interpretation.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.interpretation.phrase.Inlines;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;

/// Reads lists: of subjects, of those present, and any other.
public final class ListInterpreter {

  private final RecordScope scope;
  private final InlineInterpreter inlines;
  private final Function<Element, List<Block>> inside;

  /// `inside` reads the blocks of an element with mixed content.
  ListInterpreter(
      RecordScope scope, InlineInterpreter inlines, Function<Element, List<Block>> inside) {
    this.scope = scope;
    this.inlines = inlines;
    this.inside = inside;
  }

  Block list(Element list) {
    List<Inline> label = label(list);
    return switch (list.said("type").orElse("")) {
      case "subject" -> new Block.SubjectLine(list.span(), label, items(list));
      case "participants" -> new Block.Participants(list.span(), label, delegations(list));
      default -> new Block.ItemList(list.span(), list.said("type"), label, items(list));
    };
  }

  private List<Inline> label(Element list) {
    List<Node> words = new ArrayList<>();
    for (Element head : list.all("head")) {
      if (!words.isEmpty()) {
        words.add(new Node.Words(" ", head.start(), head.start()));
      }
      words.addAll(head.children());
    }
    return inlines.content(words);
  }

  /// The items; page breaks between them open the next one, or close the last.
  private List<Block.Item> items(Element list) {
    List<Block.Item> items = new ArrayList<>();
    List<Inline> waiting = new ArrayList<>();
    Optional<String> sign = Optional.empty();
    boolean marked = false;
    for (Element child : list.elements()) {
      switch (child.name()) {
        case "head", "lb" -> {}
        case "label" -> {
          sign = Optional.of(child.text()).filter(text -> !text.isEmpty());
          marked = true;
          waiting.addAll(notesIn(child));
        }
        case "item" -> {
          items.add(item(child, sign, waiting));
          sign = Optional.empty();
          marked = false;
          waiting = new ArrayList<>();
        }
        default -> waiting.addAll(inlines.content(List.of(child)));
      }
    }
    if (marked || !waiting.isEmpty()) {
      last(items, sign, waiting, list);
    }
    if (items.size() == 1 && isEmpty(items.getFirst())) {
      return List.of();
    }
    return items;
  }

  private List<Inline> notesIn(Element label) {
    return label.within("note").stream()
        .flatMap(note -> scope.notes().called(note).stream())
        .toList();
  }

  private static void last(
      List<Block.Item> items, Optional<String> sign, List<Inline> waiting, Element list) {
    if (sign.isPresent() || items.isEmpty()) {
      items.add(new Block.Item(new TextSpan(list.end(), list.end()), sign, waiting, List.of()));
      return;
    }
    Block.Item before = items.removeLast();
    List<Inline> content = new ArrayList<>(before.content());
    content.addAll(waiting);
    items.add(new Block.Item(before.span(), before.sign(), content, before.nested()));
  }

  private static boolean isEmpty(Block.Item item) {
    return item.content().isEmpty() && item.nested().isEmpty() && item.sign().isEmpty();
  }

  private Block.Item item(Element item, Optional<String> sign, List<Inline> waiting) {
    Optional<String> mark = sign.or(() -> Optional.ofNullable(item.attribute("n")));
    List<Node> nodes = new ArrayList<>(item.children());
    if (mark.isEmpty()) {
      Optional<Element> label = openingLabel(nodes);
      if (label.isPresent()) {
        nodes = nodes.subList(nodes.indexOf(label.get()) + 1, nodes.size());
        mark = Optional.of(label.get().text());
      }
    }
    List<Block> blocks = inside.apply(Element.holding("item", nodes, item.start(), item.end()));
    List<Inline> content = new ArrayList<>(waiting);
    // The words before the first p, list or quotation are the item's own; a p is not.
    if (!blocks.isEmpty()
        && blocks.getFirst() instanceof Block.Paragraph own
        && own.rendition().isEmpty()
        && !beginsWithBlock(nodes)) {
      own.content().forEach(inline -> Inlines.add(content, inline));
      blocks = blocks.subList(1, blocks.size());
    }
    return new Block.Item(item.span(), mark, content, blocks);
  }

  private static Optional<Element> openingLabel(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        return element.is("label") && element.within("note").isEmpty()
            ? Optional.of(element)
            : Optional.empty();
      }
      if (node instanceof Node.Words words && !words.isBlank()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWithBlock(List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        return element.is("p") || element.is("ab");
      }
      if (node instanceof Node.Words words && !words.isBlank()) {
        return false;
      }
    }
    return false;
  }

  private List<Block.Delegation> delegations(Element list) {
    DelegationGatherer gatherer = new DelegationGatherer(list.start());
    gather(list, gatherer);
    return gatherer.delegations();
  }

  private void gather(Element list, DelegationGatherer gatherer) {
    List<Inline> waiting = new ArrayList<>();
    for (Element child : list.elements()) {
      if (child.is("head") || child.is("lb")) {
        continue;
      }
      if (child.is("item")) {
        entry(child, waiting, gatherer);
        waiting = new ArrayList<>();
      } else {
        waiting.addAll(inlines.content(List.of(child)));
      }
    }
    if (!waiting.isEmpty()) {
      gatherer.append(waiting);
    }
  }

  private void entry(Element item, List<Inline> waiting, DelegationGatherer gatherer) {
    List<Node> own = new ArrayList<>();
    List<Element> nested = new ArrayList<>();
    for (Node node : item.children()) {
      if (node instanceof Element element && element.is("list")) {
        nested.add(element);
      } else {
        own.add(node);
      }
    }
    List<Inline> content = new ArrayList<>(waiting);
    inlines.content(own).forEach(inline -> Inlines.add(content, inline));
    boolean side = nested.isEmpty() ? isSide(content) && item.attribute("corresp") == null : true;
    if (side && !(content.isEmpty() && nested.isEmpty())) {
      boolean labelled = !content.isEmpty();
      if (labelled) {
        gatherer.begin(content, item.span());
      }
      for (Element list : nested) {
        if (!labelled || !list.all("head").isEmpty()) {
          gatherer.begin(label(list), list.span());
        }
        gather(list, gatherer);
      }
    } else if (!content.isEmpty()) {
      gatherer.add(ParticipantEntry.of(item, content, gatherer.side(), scope));
    }
  }

  /// FRUS sets the names of the sides between those of the people in italics.
  private static boolean isSide(List<Inline> content) {
    List<Inline> words =
        content.stream().filter(inline -> !(inline instanceof Inline.PageBreak)).toList();
    return words.size() == 1
        && words.getFirst() instanceof Inline.Emphasis emphasis
        && emphasis.style() == Run.Style.ITALIC
        && emphasis.content().stream()
            .noneMatch(inner ->
                inner instanceof Inline.Name name && name.kind() == Inline.Name.Kind.PERSON);
  }
}
