package org.memcon.app.workflow.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.workflow.evaluation.tree.Node.Element;

/// A document of an edition of ours: what it says, the letters and digits of its text in a row
/// (`flow`), and all its words, those of its notes last (`text`).
public record EditionDocument(DocumentFacts facts, String flow, String text) {

  private static final Set<String> APPARATUS = Set.of("note", "pb");

  /// Reads a document of an edition.
  public static EditionDocument of(Element document) {
    List<Element> notes = document.within("note");
    List<String> told = notes.stream().map(note -> EncodedText.of(note, Set.of())).toList();
    String text = words(document);
    return new EditionDocument(
        facts(document, notes, told), WordKey.of(text), text + " " + String.join(" ", told));
  }

  private static DocumentFacts facts(Element document, List<Element> notes, List<String> told) {
    Optional<Element> dateline = document.first("dateline");
    String source = "";
    for (int note = 0; note < told.size() && source.isEmpty(); note++) {
      source = notes.get(note).attribute("type").equals("source") ? told.get(note) : "";
    }
    return new DocumentFacts(
        document.attribute("xml:id"),
        document.attribute("n"),
        document.attribute("subtype"),
        document.all("head").stream().findFirst().map(EditionDocument::words).orElse(""),
        dateline.flatMap(line -> line.first("date")).map(EncodedText::day).orElse(""),
        dateline.flatMap(line -> line.first("placeName")).map(EditionDocument::words).orElse(""),
        items(document, "subject"),
        items(document, "participants"),
        source,
        told,
        EncodedText.anchors(document),
        EncodedText.calls(document),
        document.within("signed").stream().map(EditionDocument::words).toList(),
        EncodedText.paragraphs(document),
        EncodedText.printed(document));
  }

  private static String words(Element element) {
    return EncodedText.of(element, APPARATUS);
  }

  private static List<String> items(Element document, String type) {
    List<String> items = new ArrayList<>();
    for (Element list : document.within("list")) {
      if (list.attribute("type").equals(type)) {
        for (Element item : list.within("item")) {
          items.add(EncodedText.of(item, Set.of("note", "pb", "list")));
        }
      }
    }
    return items;
  }
}
