package org.memcon.tei.interpretation.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Inline;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.DateAttributes;
import org.memcon.tei.vocabulary.Renditions;

/// Reads what stands inside a block: words, names, dates, references, note calls.
///
/// White space is folded over the whole block, whatever tags stand between; an element that the
/// model has no word for is kept opaque, or, where it holds something that the model has a word
/// for, replaced by what it holds.
public final class InlineInterpreter {

  /// Elements that must not disappear inside one that is kept opaque.
  private static final Set<String> MEANT =
      Set.of("note", "pb", "ref", "persName", "placeName", "orgName", "gloss", "date", "list", "p");

  private static final String OPENING = "([{“‘«";
  private static final String CLOSING = ")]},.;:!?”’»";

  private final RecordScope scope;
  private final boolean laidOut;
  private boolean blank = true;
  private char last = ' ';
  private char next;

  /// Reads inlines of one record.
  public InlineInterpreter(RecordScope scope) {
    this.scope = scope;
    this.laidOut = scope.facts().recordIds().isEmpty();
  }

  /// The content of a block.
  public List<Inline> content(List<? extends Node> nodes) {
    boolean outer = blank;
    blank = true;
    last = ' ';
    next = 0;
    List<Inline> content = new ArrayList<>();
    append(nodes, content);
    Inlines.trimEnd(content);
    blank = outer;
    return content;
  }

  private void append(List<? extends Node> nodes, List<Inline> out) {
    char around = next;
    for (int i = 0; i < nodes.size(); i++) {
      switch (nodes.get(i)) {
        case Node.Words words -> {
          if (!isLayout(words, i == 0, i == nodes.size() - 1)) {
            words(words, out);
          }
        }
        case Element element -> {
          next = i == nodes.size() - 1 ? around : first(nodes.get(i + 1));
          element(element, out);
          next = around;
        }
      }
    }
  }

  private static char first(Node node) {
    return node instanceof Node.Words words ? words.text().charAt(0) : 0;
  }

  /// Others' files are laid out by machines that put white space between tags: `(`, a tag, a line
  /// end, another tag, the name. No word stands apart from its bracket.
  private boolean isLayout(Node.Words words, boolean begins, boolean ends) {
    return laidOut
        && words.text().equals(" ")
        && ((begins && OPENING.indexOf(last) >= 0)
            || (ends && next != 0 && CLOSING.indexOf(next) >= 0));
  }

  private void words(Node.Words words, List<Inline> out) {
    String text = words.text();
    if (blank && text.charAt(0) == ' ') {
      text = text.substring(1);
    }
    if (!text.isEmpty()) {
      last = text.charAt(text.length() - 1);
      blank = last == ' ';
      Inlines.add(out, new Inline.Text(new TextSpan(words.start(), words.end()), text));
    }
  }

  private List<Inline> inside(Element element) {
    List<Inline> content = new ArrayList<>(2);
    append(element.children(), content);
    return content;
  }

  private void element(Element element, List<Inline> out) {
    if (!element.isTei()) {
      out.add(opaque(element));
      return;
    }
    switch (element.localName()) {
      case "hi" -> emphasis(element, element.attribute("rend"), out);
      case "emph" -> emphasis(element, "italic", out);
      case "del" -> emphasis(element, "strikethrough", out);
      case "persName" -> person(element, out);
      case "placeName", "settlement", "country", "region" ->
          out.add(name(element, Inline.Name.Kind.PLACE));
      case "orgName" -> out.add(name(element, Inline.Name.Kind.ORGANIZATION));
      case "gloss", "term" -> out.add(name(element, glossKind(element)));
      case "name", "rs" -> out.add(name(element, nameKind(element)));
      case "date" -> out.add(date(element));
      case "ref" ->
          out.add(
              new Inline.CrossReference(
                  element.span(),
                  scope.pointers().target(element.attribute("target")),
                  inside(element)));
      case "ptr" -> pointer(element, out);
      case "note" -> note(element, out);
      case "gap" -> {
        out.add(gap(element, List.of()));
        // A gap stands for words: the blank behind it parts it from the next.
        blank = false;
      }
      case "seg" -> segment(element, out);
      case "pb" -> out.add(new Inline.PageBreak(element.span(), number(element)));
      case "lb" -> {
        out.add(new Inline.LineBreak(element.span()));
        blank = true;
      }
      case "said" ->
          out.add(
              new Inline.ReportedSpeech(
                  element.span(),
                  scope.facts().speakerKeys(element.attribute("who")),
                  scope.facts().speakerKeys(element.attribute("toWhom")),
                  inside(element)));
      case "choice" -> choice(element, out);
      case "list" -> items(element, out);
      default -> other(element, out);
    }
  }

  private void emphasis(Element element, @Nullable String rend, List<Inline> out) {
    String[] words =
        rend == null ? new String[0] : rend.strip().toLowerCase(Locale.ROOT).split("\\s+");
    List<Inline> content = inside(element);
    boolean styled = false;
    for (int i = words.length - 1; i >= 0; i--) {
      Optional<Run.Style> style = Renditions.style(words[i]);
      if (style.isPresent()) {
        content = List.of(new Inline.Emphasis(element.span(), style.get(), content));
        styled = true;
      }
    }
    if (styled) {
      out.add(content.getFirst());
    } else {
      content.forEach(inline -> Inlines.add(out, inline));
    }
  }

  private void person(Element element, List<Inline> out) {
    if ("participant".equals(element.attribute("role"))) {
      append(element.children(), out);
    } else {
      out.add(name(element, Inline.Name.Kind.PERSON));
    }
  }

  private Inline name(Element element, Inline.Name.Kind kind) {
    String pointer = element.attribute("corresp");
    if (pointer == null) {
      pointer = element.attribute("ref");
    }
    if (pointer == null) {
      pointer = element.attribute("target");
    }
    if (pointer == null) {
      pointer = element.attribute("key");
    }
    return new Inline.Name(
        element.span(),
        kind,
        scope.pointers().key(pointer),
        Optional.ofNullable(element.attribute("type")),
        certainty(element),
        inside(element));
  }

  /// How sure the one who encoded it is; words for it are not read.
  private static Optional<Double> certainty(Element element) {
    try {
      return element.said("cert").map(Double::parseDouble).filter(sure -> sure >= 0 && sure <= 1);
    } catch (NumberFormatException inWords) {
      return Optional.empty();
    }
  }

  // FRUS: a gloss of type "from" or "to" is an office in a heading; one with a target is a term.
  private static Inline.Name.Kind glossKind(Element element) {
    return element.is("gloss")
            && element.attribute("target") == null
            && element.attribute("type") != null
        ? Inline.Name.Kind.ORGANIZATION
        : Inline.Name.Kind.TERM;
  }

  private static Inline.Name.Kind nameKind(Element element) {
    return switch (element.said("type").orElse("")) {
      case "place", "city", "country" -> Inline.Name.Kind.PLACE;
      case "org", "organization", "organisation", "office" -> Inline.Name.Kind.ORGANIZATION;
      case "term" -> Inline.Name.Kind.TERM;
      default -> Inline.Name.Kind.PERSON;
    };
  }

  private Inline date(Element element) {
    Optional<HistoricalDate> date = DateAttributes.read(element::attribute);
    if (date.isEmpty() && DateAttributes.present(element::attribute)) {
      scope.found(
          Finding.Code.MC402,
          element.span(),
          "a date that cannot be read: " + element.attributes().getFirst().value());
    }
    return new Inline.DateText(element.span(), date, inside(element));
  }

  private void pointer(Element element, List<Inline> out) {
    if (element.is("ptr", "note-call")) {
      out.add(scope.notes().callAhead(element));
    } else {
      out.add(
          new Inline.CrossReference(
              element.span(), scope.pointers().target(element.attribute("target")), List.of()));
    }
  }

  private void note(Element element, List<Inline> out) {
    if (element.is("note", "editorial") && "inline".equals(element.attribute("place"))) {
      out.add(remark(element));
    } else {
      scope.notes().called(element).ifPresent(out::add);
    }
  }

  private Inline remark(Element element) {
    return new Inline.EditorialRemark(
        element.span(), scope.facts().responsible(element.attribute("resp")), inside(element));
  }

  private void segment(Element element, List<Inline> out) {
    switch (element.said("type").orElse("")) {
      case "gap" -> {
        List<Node> words = new ArrayList<>(element.children());
        Optional<Element> gap = element.first("gap");
        gap.ifPresent(words::remove);
        List<Inline> content = new ArrayList<>();
        append(words, content);
        out.add(gap(gap.orElse(element), content));
      }
      case "editorial" -> out.add(remark(element));
      case "opaque" ->
          element.elements().stream()
              .filter(inner -> inner.localName().equals("egXML"))
              .flatMap(inner -> inner.elements().stream())
              .forEach(inner -> out.add(opaque(inner)));
      default -> append(element.children(), out);
    }
  }

  private static Inline gap(Element element, List<Inline> content) {
    Inline.Gap.Reason reason = Inline.Gap.Reason.OMITTED;
    String said = element.said("reason").orElse("");
    for (Inline.Gap.Reason candidate : Inline.Gap.Reason.values()) {
      if (candidate.code().equals(said)) {
        reason = candidate;
      }
    }
    return new Inline.Gap(
        element.span(),
        reason,
        element.said("quantity").or(() -> element.said("extent")),
        element.said("unit"),
        content);
  }

  private void choice(Element element, List<Inline> out) {
    Optional<Element> sic = element.first("sic");
    Optional<Element> corr = element.first("corr");
    if (sic.isEmpty() || corr.isEmpty()) {
      other(element, out);
      return;
    }
    double confidence = 1;
    try {
      confidence = Double.parseDouble(corr.get().said("cert").orElse("1"));
    } catch (NumberFormatException inWords) {
      confidence = "high".equals(corr.get().attribute("cert")) ? 0.9 : 0.5;
    }
    out.add(
        new Inline.Emendation(
            element.span(),
            sic.get().text(),
            corr.get().text(),
            scope.facts().responsible(corr.get().attribute("resp")).orElse(""),
            Math.clamp(confidence, 0, 1)));
    blank = false;
  }

  /// A list inside a signature or another line: its items are lines.
  private void items(Element list, List<Inline> out) {
    for (Element item : list.elements()) {
      if (!out.isEmpty() && !(out.getLast() instanceof Inline.LineBreak)) {
        out.add(new Inline.LineBreak(new TextSpan(item.start(), item.start())));
        blank = true;
      }
      append(item.children(), out);
    }
  }

  private void other(Element element, List<Inline> out) {
    boolean meant =
        element.elements().stream()
            .anyMatch(inner -> MEANT.contains(inner.name()) || inner.first("note").isPresent());
    if (meant || element.is("affiliation") || element.is("label") || element.is("p")) {
      append(element.children(), out);
    } else {
      out.add(opaque(element));
    }
  }

  private Inline opaque(Element element) {
    String text = Opaques.text(element);
    if (!text.isEmpty()) {
      blank = text.endsWith(" ");
    }
    return new Inline.Opaque(element.span(), Opaques.name(element), Opaques.xml(element), text);
  }

  /// The number of a page break; empty where it has none.
  public static String number(Element pageBreak) {
    String number = pageBreak.attribute("n");
    return number == null ? "" : number;
  }
}
