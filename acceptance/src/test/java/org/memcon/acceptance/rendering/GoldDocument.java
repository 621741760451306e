package org.memcon.acceptance.rendering;

import static org.memcon.acceptance.rendering.GoldVolume.fold;
import static org.memcon.acceptance.rendering.GoldVolume.is;
import static org.memcon.acceptance.rendering.GoldVolume.name;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/// What a page that was rendered from a gold document says, told from the gold alone: its heading,
/// datelines, notes with the letters before their calls, pages, and all letters of its text.
public final class GoldDocument {

  /// A note: the sign that calls it, its letters, and the letters that stand before its call.
  public record Call(String sign, String note, String before) {}

  private final List<Call> calls = new ArrayList<>();
  private final List<String> datelines = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private final String heading;
  private final List<String> dates = new ArrayList<>();
  private int attachments;

  /// Reads a gold document.
  public GoldDocument(Element document) {
    String first = "";
    for (Element child : GoldVolume.children(document)) {
      if (is(child, "head") && first.isEmpty()) {
        first = letters(plain(child));
      }
    }
    heading = first;
    walk(document);
  }

  private void walk(Node parent) {
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Text text) {
        // Text directly in a list is the white space of its encoding.
        letters.append(letters(text.getData()));
      } else if (at instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    switch (name(element)) {
      case "note" -> note(element);
      case "pb" -> {
        if (!is(element.getParentNode(), "list")) {
          pages.add(element.getAttribute("n"));
        }
      }
      case "figure", "graphic", "gap" -> {}
      case "dateline" -> {
        dates.addAll(days(element));
        datelines.add(letters(plain(element)));
        walk(element);
      }
      case "signed" -> {
        signatures.add(letters(plain(element)));
        walk(element);
      }
      case "attachment" -> {
        attachments++;
        walk(element);
      }
      case "list", "table" -> headsFirst(element);
      default -> walk(element);
    }
  }

  /// A list's heading stands above it, and only its items are rendered.
  private void headsFirst(Element list) {
    for (Element child : GoldVolume.children(list)) {
      if (is(child, "head")) {
        walk(child);
      }
    }
    for (Element child : GoldVolume.children(list)) {
      if (!is(child, "head")) {
        element(child);
      }
    }
  }

  private void note(Element note) {
    if (GoldVolume.isInline(note)) {
      walk(note);
    } else if (!note.getAttribute("type").equals("summary")) {
      String before = letters.substring(Math.max(0, letters.length() - 24));
      calls.add(new Call(note.getAttribute("n"), letters(plain(note)), before));
    }
  }

  /// The words of an element without notes and page breaks.
  private static String plain(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Text text) {
        words.append(text.getData());
      } else if (at instanceof Element element && !is(element, "note") && !is(element, "pb")) {
        words.append(is(element, "lb") ? " " : plain(element));
      }
    }
    return fold(words.toString());
  }

  /// A text without what white space and hyphens make of it.
  public static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}*†‡§]+", "");
  }

  /// The letters of the document's heading.
  public String heading() {
    return heading;
  }

  /// The calls in the order of the text; those inside notes are not among them.
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /// The letters of each dateline, in order.
  public List<String> datelines() {
    return List.copyOf(datelines);
  }

  /// The numbers of the pages that a rendered page shows, in order.
  public List<String> pages() {
    return List.copyOf(pages);
  }

  private static List<String> days(Element dateline) {
    List<String> days = new ArrayList<>();
    NodeList dates = dateline.getElementsByTagNameNS(GoldVolume.TEI, "date");
    for (int i = 0; i < dates.getLength(); i++) {
      String when = ((Element) dates.item(i)).getAttribute("when");
      if (when.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
        days.add(when.substring(0, 10));
      }
    }
    return days;
  }

  /// The days that the editors read in the datelines, in ISO form.
  public List<String> days() {
    return List.copyOf(dates);
  }

  /// The letters of each signature, in order.
  public List<String> signatures() {
    return List.copyOf(signatures);
  }

  /// How many documents are attached.
  public int attachments() {
    return attachments;
  }

  /// All letters of the document but its notes'.
  public String letters() {
    return letters.toString();
  }
}
