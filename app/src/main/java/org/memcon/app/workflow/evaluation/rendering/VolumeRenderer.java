package org.memcon.app.workflow.evaluation.rendering;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.memcon.app.workflow.evaluation.tree.Node.Element;

/// Renders the documents of a volume in one of the layouts.
public final class VolumeRenderer {

  private final String volume;
  private final List<Element> documents;

  /// A renderer of the documents of a volume; its name decides the running head and a scan's
  /// faults.
  public VolumeRenderer(String volume, List<Element> documents) {
    this.volume = volume;
    this.documents = List.copyOf(documents);
  }

  /// A file that a reader would meet.
  public record RenderedText(String name, String text) {}

  /// Takes files one by one.
  public interface Taker {
    /// Takes a file.
    void take(RenderedText text) throws IOException;
  }

  /// Renders the volume, in one file or in one for each document, in their order.
  public void render(Layout layout, Taker taker) throws IOException {
    switch (layout) {
      case ETEXT -> taker.take(whole(layout, row(UnaryOperator.identity())));
      case OCR -> taker.take(whole(layout, row(new ScanFaults(volume)::into)));
      case PAGE -> taker.take(whole(layout, pages()));
      case WEB -> web(taker);
    }
  }

  private RenderedText whole(Layout layout, String text) {
    return new RenderedText(layout.word() + "-" + volume + ".txt", text + "\n");
  }

  private String row(UnaryOperator<String> harm) {
    return documents.stream()
        .map(document -> ElectronicText.of(ReadableDocument.of(document)))
        .map(paragraphs -> paragraphs.stream().map(harm).collect(Collectors.joining("\n\n")))
        .collect(Collectors.joining("\n\n\n"));
  }

  private String pages() {
    String number = volume.substring(Math.max(0, volume.length() - 2));
    return PrintedPages.of(
        documents.stream().map(ReadableDocument::of)::iterator,
        "Foreign Relations, Volume " + number);
  }

  private void web(Taker taker) throws IOException {
    int number = 0;
    for (Element document : documents) {
      number++;
      String id = document.attribute("xml:id");
      String name = "web-" + volume + "-" + (id.isEmpty() ? "n" + number : id) + ".txt";
      String text = String.join("\n\n", WebText.of(ReadableDocument.of(document)));
      taker.take(new RenderedText(name, text + "\n"));
    }
  }
}
