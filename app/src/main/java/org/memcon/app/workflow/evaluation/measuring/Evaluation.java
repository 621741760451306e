package org.memcon.app.workflow.evaluation.measuring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.app.workflow.editing.EditionFormat;
import org.memcon.app.workflow.editing.EditionPrinter;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.rendering.VolumeRenderer;
import org.memcon.app.workflow.evaluation.rendering.VolumeRenderer.RenderedText;
import org.memcon.app.workflow.evaluation.scoring.DocumentFacts;
import org.memcon.app.workflow.evaluation.scoring.EditionDocument;
import org.memcon.app.workflow.evaluation.scoring.GoldDocument;
import org.memcon.app.workflow.evaluation.scoring.VolumeScore;
import org.memcon.app.workflow.evaluation.tree.DocumentTrees;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.model.text.SourceDescription;
import org.memcon.sources.container.NaturalOrder;
import org.memcon.sources.detection.FileKind;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Measures what Memcon makes of the text of volumes against their editors' own encoding.
///
/// Each volume is rendered as a reader would meet it, made into an edition as `convert` makes it,
/// and compared with the encoding. One volume is in memory at a time.
public final class Evaluation {

  private final Settings settings;
  private final Listener listener;
  private final List<LayoutTally> tallies;
  private int steps;

  private Evaluation(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
    this.tallies =
        settings.layouts().stream()
            .distinct()
            .map(layout -> new LayoutTally(layout, settings.worst()))
            .toList();
  }

  /// What to measure: which layouts, how many documents of each volume at most, how many of the
  /// worst documents to report, and where to keep the texts and editions, if anywhere.
  public record Settings(List<Layout> layouts, int documents, int worst, Keeper keeper) {
    /// Keeps its own list.
    public Settings {
      layouts = List.copyOf(layouts);
    }
  }

  /// Keeps what is made on the way.
  @FunctionalInterface
  public interface Keeper {
    /// Keeps nothing.
    Keeper NONE = (layout, name, bytes) -> {};

    /// Keeps a file.
    void keep(Layout layout, String name, byte[] bytes) throws IOException;
  }

  /// Hears how far the work has come, and of volumes that cannot be used.
  public interface Listener extends Progress {
    /// A volume that cannot be used, in one line.
    void refused(String line);
  }

  /// Measures everything that `gold` leads to: TEI files, folders, gzips and zips of them, or "-"
  /// for standard input. Gives a report for each layout; none where there was no volume.
  public static List<LayoutReport> run(List<String> gold, Settings settings, Listener listener)
      throws IOException {
    Evaluation evaluation = new Evaluation(settings, listener);
    new SourceWalker().walk(gold, evaluation.new Visitor());
    return evaluation.steps == 0
        ? List.of()
        : evaluation.tallies.stream().map(LayoutTally::report).toList();
  }

  private final class Visitor implements SourceVisitor {
    @Override
    public void file(SourceFile file) throws IOException {
      try {
        measure(file);
      } catch (UnusableSourceException unusable) {
        listener.refused(unusable.refusal().line());
      } catch (StackOverflowError | OutOfMemoryError beyond) {
        listener.refused(
            file.name()
                + ": too large or too deeply nested for the memory at hand; split it, or give more:"
                + " MEMCON_OPTS=-Xmx2g");
      }
    }

    @Override
    public void refused(Refusal refusal) {
      listener.refused(refusal.line());
    }

    @Override
    public void passedOver(String name, String why) {}
  }

  private void measure(SourceFile file) throws IOException {
    if (!file.mediaType().equals(FileKind.TEI)) {
      throw file.refused("", "no TEI", "give volumes that were encoded in TEI P5 by hand");
    }
    List<Element> documents = new ArrayList<>();
    DocumentTrees.documents(
        file,
        document -> {
          if (documents.size() < settings.documents()) {
            documents.add(document);
          }
        });
    if (documents.isEmpty()) {
      throw file.refused(
          "", "no document in it", "encode each document as <div type=\"document\">");
    }
    String volume = SourceDescription.of(file.name(), FileKind.TEI).stem();
    List<DocumentFacts> gold = documents.stream().map(GoldDocument::of).toList();
    VolumeRenderer renderer = new VolumeRenderer(volume, documents);
    for (LayoutTally tally : tallies) {
      listener.at(++steps, 0, volume + ", " + tally.layout());
      List<Made> made = new ArrayList<>();
      renderer.render(tally.layout(), text -> made.add(edit(tally.layout(), text)));
      List<EditionDocument> edition =
          made.stream()
              .sorted(Comparator.comparing(Made::name, NaturalOrder.COMPARATOR))
              .flatMap(each -> each.documents().stream())
              .toList();
      tally.add(volume, VolumeScore.of(gold, edition));
    }
  }

  /// The documents that were made of a text.
  private record Made(String name, List<EditionDocument> documents) {}

  private Made edit(Layout layout, RenderedText text) throws IOException {
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    settings.keeper().keep(layout, text.name(), bytes);
    List<EditionDocument> documents = new ArrayList<>();
    try {
      Conversion.Converted converted = Conversion.edit(SourceFile.of(text.name(), "", bytes));
      ByteArrayOutputStream tei = new ByteArrayOutputStream(2 * bytes.length);
      new EditionPrinter(EditionFormat.TEI).print(converted.edition(), tei);
      String name = converted.edition().source().stem() + EditionFormat.TEI.ending();
      settings.keeper().keep(layout, name, tei.toByteArray());
      SourceFile edition =
          new SourceFile(
              name,
              tei.size(),
              FileKind.TEI,
              SourceFile.Delivery.NONE,
              () -> new ByteArrayInputStream(tei.toByteArray()));
      if (DocumentTrees.documents(edition, each -> documents.add(EditionDocument.of(each))) == 0) {
        DocumentTrees.elements(edition, "body", each -> documents.add(EditionDocument.of(each)));
      }
    } catch (UnusableSourceException unusable) {
      // A text that the reader refuses is a document that was not found: the figures say so.
      documents.clear();
    }
    return new Made(text.name(), documents);
  }
}
