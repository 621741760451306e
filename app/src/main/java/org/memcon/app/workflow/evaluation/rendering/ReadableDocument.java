package org.memcon.app.workflow.evaluation.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage.Kind;
import org.memcon.app.workflow.evaluation.tree.Node.Element;

/// A document as passages in reading order, and its notes in the order of their calls. The texts
/// carry the marks of [MarkedText].
public record ReadableDocument(List<Passage> passages, List<Element> notes) {

  /// Keeps its own lists.
  public ReadableDocument {
    passages = List.copyOf(passages);
    notes = List.copyOf(notes);
  }

  /// A stretch of text that stands for itself.
  public record Passage(Kind kind, String text) {

    /// What a passage is; `CALLS` is a note that stands between passages, `PAGE` a page that begins
    /// there (its number is the text).
    public enum Kind {
      HEAD,
      LIST_HEAD,
      PARAGRAPH,
      ITEM,
      DATELINE,
      SIGNED,
      LINE,
      PAGE,
      CALLS
    }
  }

  /// The passages of an encoded document.
  public static ReadableDocument of(Element document) {
    Reading reading = new Reading();
    reading.division(document);
    return new ReadableDocument(reading.passages, reading.notes);
  }

  /// The number that a note is called by: its own, or its place.
  public String number(int note) {
    String own = notes.get(note).attribute("n");
    return own.isEmpty() ? String.valueOf(note + 1) : own;
  }

  /// What a note says.
  public String words(int note) {
    return MarkedText.plain(notes.get(note));
  }

  /// One walk through a document.
  private static final class Reading {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Element> notes = new ArrayList<>();

    void division(Element division) {
      for (Element child : division.elements()) {
        switch (child.name()) {
          case "p" -> paragraph(child);
          case "head" -> text(Kind.HEAD, child);
          case "dateline" -> text(Kind.DATELINE, child);
          case "signed" -> text(Kind.SIGNED, child);
          case "salute", "byline", "ab" -> text(Kind.LINE, child);
          case "list" -> list(child);
          case "note" -> note(child);
          case "pb" -> passages.add(new Passage(Kind.PAGE, child.attribute("n")));
          case "table" -> table(child);
          case "figure", "lb" -> {}
          default -> other(child);
        }
      }
    }

    private void other(Element child) {
      boolean holdsPassages =
          switch (child.name()) {
            case "closer", "opener", "postscript", "quote", "div", "floatingText", "body" -> true;
            default -> child.name().endsWith("attachment");
          };
      if (holdsPassages) {
        division(child);
      } else {
        String text = MarkedText.of(child, notes);
        if (!text.isEmpty()) {
          passages.add(new Passage(Kind.PARAGRAPH, text));
        }
      }
    }

    private void text(Kind kind, Element element) {
      passages.add(new Passage(kind, MarkedText.of(element, notes)));
    }

    private void paragraph(Element paragraph) {
      List<Element> lists = paragraph.all("list");
      text(Kind.PARAGRAPH, lists.isEmpty() ? paragraph : paragraph.without("list"));
      lists.forEach(this::list);
    }

    private void list(Element list) {
      for (Element child : list.elements()) {
        switch (child.name()) {
          case "head" -> text(Kind.LIST_HEAD, child);
          case "item" -> {
            List<Element> inner = child.all("list");
            text(Kind.ITEM, inner.isEmpty() ? child : child.without("list"));
            inner.forEach(this::list);
          }
          case "pb" -> passages.add(new Passage(Kind.PAGE, child.attribute("n")));
          default -> {}
        }
      }
    }

    private void note(Element note) {
      if (note.attribute("rend").equals("inline")) {
        text(Kind.LINE, note);
      } else {
        passages.add(new Passage(Kind.CALLS, MarkedText.call(note, notes)));
      }
    }

    private void table(Element table) {
      for (Element row : table.within("row")) {
        String cells =
            row.elements().stream()
                .map(cell -> MarkedText.of(cell, notes))
                .collect(Collectors.joining(" "));
        passages.add(new Passage(Kind.PARAGRAPH, cells));
      }
    }
  }
}
