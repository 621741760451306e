package org.memcon.acceptance.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.app.workflow.editing.EditionFormat;
import org.memcon.app.workflow.editing.EditionPrinter;
import org.memcon.app.workflow.evaluation.scoring.DocumentScore;
import org.memcon.app.workflow.evaluation.scoring.EditionDocument;
import org.memcon.app.workflow.evaluation.scoring.GoldDocument;
import org.memcon.app.workflow.evaluation.scoring.Measure;
import org.memcon.app.workflow.evaluation.scoring.Tally;
import org.memcon.app.workflow.evaluation.scoring.VolumeScore;
import org.memcon.app.workflow.evaluation.tree.DocumentTrees;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.sources.detection.FileKind;
import org.memcon.sources.document.SourceFile;

/// Adds up how far the editions of files agree with gold.
final class FormatFigures {

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
  private final List<DocumentScore> documents = new ArrayList<>();
  private long kept;
  private long words;

  /// The documents of a gold volume, from `skip` on.
  static List<Element> gold(SourceFile file, int skip, int count) throws IOException {
    List<Element> documents = new ArrayList<>();
    DocumentTrees.documents(file, documents::add);
    int from = Math.min(skip, documents.size());
    return documents.subList(from, Math.min(documents.size(), from + count));
  }

  /// The documents that Memcon makes of a file.
  static List<EditionDocument> edit(SourceFile file) throws IOException {
    Conversion.Converted converted = Conversion.edit(file);
    ByteArrayOutputStream tei = new ByteArrayOutputStream();
    new EditionPrinter(EditionFormat.TEI).print(converted.edition(), tei);
    byte[] bytes = tei.toByteArray();
    SourceFile edition =
        new SourceFile(
            file.name() + ".xml",
            bytes.length,
            FileKind.TEI,
            SourceFile.Delivery.NONE,
            () -> new ByteArrayInputStream(bytes));
    List<EditionDocument> documents = new ArrayList<>();
    if (DocumentTrees.documents(edition, each -> documents.add(EditionDocument.of(each))) == 0) {
      DocumentTrees.elements(edition, "body", each -> documents.add(EditionDocument.of(each)));
    }
    return documents;
  }

  void add(List<Element> gold, List<EditionDocument> edition) {
    VolumeScore score = VolumeScore.of(gold.stream().map(GoldDocument::of).toList(), edition);
    for (Measure measure : Measure.values()) {
      tallies.merge(measure, score.tally(measure), Tally::plus);
    }
    for (DocumentScore document : score.documents()) {
      kept += document.wordsKept();
      words += document.words();
      documents.add(document);
    }
  }

  double f1(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE).f1();
  }

  int wanted(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE).wanted();
  }

  double wordsKept() {
    return words == 0 ? 100 : 100.0 * kept / words;
  }

  List<DocumentScore> documents() {
    return List.copyOf(documents);
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (Measure measure : Measure.values()) {
      line.append(String.format(Locale.ROOT, "%s %.2f, ", measure.word(), f1(measure)));
    }
    return line.append(String.format(Locale.ROOT, "words %.3f", wordsKept())).toString();
  }
}
