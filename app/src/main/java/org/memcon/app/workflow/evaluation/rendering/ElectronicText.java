package org.memcon.app.workflow.evaluation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage.Kind;

/// The electronic text of the 1990s: paragraph after paragraph, calls of notes as `/1/`, each note
/// behind the paragraph that calls it.
final class ElectronicText {

  private final ReadableDocument document;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Integer> untold = new ArrayList<>();

  private ElectronicText(ReadableDocument document) {
    this.document = document;
  }

  /// The paragraphs of a document.
  static List<String> of(ReadableDocument document) {
    ElectronicText text = new ElectronicText(document);
    document.passages().forEach(text::add);
    text.tellNotes();
    return text.paragraphs;
  }

  private void add(Passage passage) {
    if (passage.kind() == Kind.PAGE) {
      return;
    }
    untold.addAll(MarkedText.calls(passage.text()));
    if (passage.kind() == Kind.CALLS) {
      return;
    }
    String text =
        MarkedText.spelt(passage.text(), note -> "/" + document.number(note) + "/", page -> " ");
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    // A heading and a list stay together: their notes wait for what comes behind them.
    switch (passage.kind()) {
      case HEAD, LIST_HEAD, ITEM -> {}
      default -> tellNotes();
    }
  }

  private void tellNotes() {
    for (int note : untold) {
      paragraphs.add("/" + document.number(note) + "/" + document.words(note));
    }
    untold.clear();
  }
}
