package org.memcon.app.workflow.evaluation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage.Kind;

/// The text that is copied from a page of the web: numbers of notes glued to words, bullets, pages
/// in brackets, the notes in a numbered list at the end.
final class WebText {

  private WebText() {}

  /// The paragraphs of a document.
  static List<String> of(ReadableDocument document) {
    List<String> paragraphs = new ArrayList<>();
    for (Passage passage : document.passages()) {
      if (passage.kind() == Kind.PAGE) {
        paragraphs.add(page(passage.text()));
        continue;
      }
      String text =
          MarkedText.spelt(passage.text(), document::number, number -> " " + page(number) + " ");
      if (!text.isEmpty()) {
        paragraphs.add(passage.kind() == Kind.ITEM ? "  • " + text : text);
      }
    }
    if (!document.notes().isEmpty()) {
      paragraphs.add(notes(document));
    }
    return paragraphs;
  }

  private static String page(String number) {
    return "[Page " + number + "]";
  }

  private static String notes(ReadableDocument document) {
    List<String> lines = new ArrayList<>();
    for (int note = 0; note < document.notes().size(); note++) {
      lines.add("  " + (note + 1) + ". " + document.words(note));
    }
    return String.join("\n", lines);
  }
}
