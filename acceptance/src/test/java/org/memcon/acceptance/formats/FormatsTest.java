package org.memcon.acceptance.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.memcon.acceptance.printing.PrintedVolume;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.acceptance.sample.SampleFolder;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument;
import org.memcon.app.workflow.evaluation.scoring.EditionDocument;
import org.memcon.app.workflow.evaluation.scoring.Measure;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.sources.detection.FileKind;
import org.memcon.sources.document.SourceFile;

/// Saved pages and printed volumes give gold back as well as plain text does.
///
/// Calls have no figure of their own here: `score.py` compares 80 characters of the file before
/// them, white space with the rest, and in gold half of these are mostly the file's indents.
class FormatsTest {

  private static final List<String> VOLUMES =
      List.of(
          "frus1955-57v03", "frus1958-60v02", "frus1961-63v05", "frus1964-68v30", "frus1969-76v12");
  private static final int FROM = 30;
  private static final int DOCUMENTS = 40;

  private static final Map<Measure, Double> PAGES =
      Map.of(
          Measure.DOCUMENTS, 99.9,
          Measure.HEAD, 99.0,
          Measure.DATE, 99.0,
          Measure.PLACE, 98.0,
          Measure.SUBJECT, 97.0,
          Measure.PARTICIPANTS, 97.0,
          Measure.SOURCE, 99.0,
          Measure.NOTES, 99.0,
          Measure.SIGNED, 96.0,
          Measure.PARAGRAPHS, 98.5);
  private static final Map<Measure, Double> PRINT =
      Map.of(
          Measure.DOCUMENTS, 99.0,
          Measure.HEAD, 98.0,
          Measure.DATE, 98.0,
          Measure.PLACE, 97.0,
          Measure.SUBJECT, 94.0,
          Measure.PARTICIPANTS, 94.0,
          Measure.SOURCE, 97.0,
          Measure.NOTES, 96.0,
          Measure.SIGNED, 93.0,
          Measure.PARAGRAPHS, 93.0);

  @Test
  void ourVolumeIsReadBackFromSavedPages() throws IOException {
    FormatFigures figures = new FormatFigures();
    List<Element> gold = FormatFigures.gold(ours(), 0, DOCUMENTS);
    figures.add(gold, pages(gold, SavedPage.Style.LIST));
    figures.add(gold, pages(gold, SavedPage.Style.PARAGRAPHS));
    Map<Measure, Double> wanted = new EnumMap<>(PAGES);
    // One of 40 is the line above a signature, which is a paragraph in some volumes.
    wanted.put(Measure.PARAGRAPHS, 97.0);
    hold(figures, wanted, 99.95);
  }

  @Test
  void ourVolumeIsReadBackFromPrint() throws IOException {
    FormatFigures figures = new FormatFigures();
    List<Element> gold = FormatFigures.gold(ours(), 0, DOCUMENTS);
    figures.add(gold, print(gold, 1, true));
    figures.add(gold, print(gold, 1, false));
    hold(figures, PRINT, 99.7);
  }

  @Test
  void volumesAreReadBackFromSavedPages() throws IOException {
    assumeFalse(SharedMaterial.volumes().isEmpty(), "no gold volumes beside the repository");
    FormatFigures figures = new FormatFigures();
    for (int i = 0; i < VOLUMES.size(); i++) {
      List<Element> gold = FormatFigures.gold(shared(VOLUMES.get(i)), FROM, DOCUMENTS);
      figures.add(
          gold, pages(gold, i % 2 == 0 ? SavedPage.Style.LIST : SavedPage.Style.PARAGRAPHS));
    }
    hold(figures, PAGES, 99.95);
  }

  @Test
  void volumesAreReadBackFromPrint() throws IOException {
    assumeFalse(SharedMaterial.volumes().isEmpty(), "no gold volumes beside the repository");
    FormatFigures figures = new FormatFigures();
    for (int i = 0; i < VOLUMES.size(); i++) {
      List<Element> gold = FormatFigures.gold(shared(VOLUMES.get(i)), FROM, DOCUMENTS);
      figures.add(gold, print(gold, i == 2 ? 2 : 1, i % 2 == 0));
    }
    hold(figures, PRINT, 99.7);
  }

  private static SourceFile ours() throws IOException {
    return tei("osp1960-62v05.xml", Files.readAllBytes(SampleFolder.path("osp1960-62v05.xml")));
  }

  private static SourceFile shared(String volume) throws IOException {
    Path packed = SharedMaterial.folder().orElseThrow().resolve("frus/" + volume + ".xml.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      return tei(volume + ".xml", in.readAllBytes());
    }
  }

  private static SourceFile tei(String name, byte[] bytes) {
    return new SourceFile(
        name,
        bytes.length,
        FileKind.TEI,
        SourceFile.Delivery.NONE,
        () -> new ByteArrayInputStream(bytes));
  }

  private static List<EditionDocument> pages(List<Element> gold, SavedPage.Style style)
      throws IOException {
    List<EditionDocument> edition = new ArrayList<>();
    for (Element document : gold) {
      byte[] page = SavedPage.of(ReadableDocument.of(document), style).getBytes(UTF_8);
      edition.addAll(FormatFigures.edit(SourceFile.of("saved.html", "", page)));
    }
    return edition;
  }

  private static List<EditionDocument> print(List<Element> gold, int columns, boolean rule)
      throws IOException {
    List<ReadableDocument> documents = gold.stream().map(ReadableDocument::of).toList();
    byte[] pdf = PrintedVolume.pdf(documents, columns, rule);
    return FormatFigures.edit(SourceFile.of("printed.pdf", "", pdf));
  }

  private static void hold(FormatFigures figures, Map<Measure, Double> wanted, double words) {
    List<String> low = new ArrayList<>();
    wanted.forEach((measure, percent) -> {
      if (figures.wanted(measure) > 0 && figures.f1(measure) < percent) {
        low.add(measure.word() + " below " + percent);
      }
    });
    if (figures.wordsKept() < words) {
      low.add("words below " + words);
    }
    assertEquals(List.of(), low, figures.toString());
  }
}
