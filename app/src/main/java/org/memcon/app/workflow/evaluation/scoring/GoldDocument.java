package org.memcon.app.workflow.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.evaluation.rendering.MarkedText;
import org.memcon.app.workflow.evaluation.tree.Node.Element;

/// Reads from the editors' encoding what the rendered text says of a document.
///
/// The text shows what stood in the document, faults included; so the words here are those that
/// were rendered.
public final class GoldDocument {

  private GoldDocument() {}

  /// The facts of a document.
  public static DocumentFacts of(Element document) {
    Optional<Element> dateline = document.first("dateline");
    List<Element> notes = document.within("note");
    return new DocumentFacts(
        document.attribute("xml:id"),
        document.attribute("n"),
        document.attribute("subtype"),
        document.all("head").stream().findFirst().map(GoldDocument::words).orElse(""),
        dateline.flatMap(line -> line.first("date")).map(EncodedText::day).orElse(""),
        dateline.flatMap(line -> line.first("placeName")).map(GoldDocument::words).orElse(""),
        items(document, "subject"),
        items(document, "participants"),
        notes.stream()
            .filter(note -> note.attribute("type").equals("source"))
            .findFirst()
            .map(GoldDocument::words)
            .orElse(""),
        notes.stream().map(GoldDocument::words).toList(),
        EncodedText.anchors(document),
        EncodedText.calls(document),
        document.within("signed").stream().map(GoldDocument::words).toList(),
        EncodedText.paragraphs(document),
        EncodedText.printed(document));
  }

  private static String words(Element element) {
    return MarkedText.plain(element);
  }

  private static List<String> items(Element document, String type) {
    List<String> items = new ArrayList<>();
    for (Element list : document.within("list")) {
      if (list.attribute("type").equals(type)) {
        list.within("item").forEach(item -> items.add(words(item.without("list"))));
      }
    }
    return items;
  }
}
