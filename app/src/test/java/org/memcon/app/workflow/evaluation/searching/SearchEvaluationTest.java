package org.memcon.app.workflow.evaluation.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.search.examination.Ingredient;

/// Search measured on judgments about an invented volume.
class SearchEvaluationTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v01"><teiHeader><fileDesc><titleStmt><title>Ferries</title></titleStmt>
      <publicationStmt><idno type="frus">frus1900-01v01</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body>
      <div type="document" xml:id="d1" n="1"><head>1. Letter From the Harbour Master</head>
      <p>The guests at the lake left late.</p><pb n="7"/><p>The ferry tolls of Sylvania rose again.</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Letter</head><p>No news.</p></div>
      <div type="document" xml:id="d3" n="3"><head>3. Letter From the Mayor</head>
      <p>The weather was fair.</p><pb n="8"/><p>The wheat was late.</p></div>
      </body></text></TEI>
      """;

  private static final List<Judgment> JUDGMENTS =
      List.of(
          new Judgment(
              "frus1900-01v01",
              "Ferry tolls: rise of",
              Set.of("frus1900-01v01-d1", "frus1900-01v01-d2")),
          new Judgment("frus1900-01v01", "Wheat", Set.of("frus1900-01v01-d3")),
          new Judgment("bridges", "Wheat", Set.of("bridges-d3")));

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void archive() throws IOException {
    Path volume = folder.resolve("frus1900-01v01.xml");
    Files.writeString(volume, VOLUME);
    Ingest.run(
        ArchiveFolder.openOrCreate(folder.resolve("archive")),
        List.of(volume.toString()),
        "test",
        Progress.NONE);
  }

  private SearchEvaluation.Run run(OpenArchive open) {
    return new SearchEvaluation(open.searcher(), Progress.NONE).run(JUDGMENTS);
  }

  @Test
  void eachSubjectIsAskedForInsideItsVolumeAndVolumesThatAreNotHeldAreNamed() {
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(folder.resolve("archive")))) {
      SearchEvaluation.Run run = run(open);
      assertEquals(List.of("bridges"), run.missing());
      assertEquals(2, run.report(0).all().queries());
    }
  }

  @Test
  void aRecordOnTheSamePageAsTheWordsCountsAsFound() {
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(folder.resolve("archive")))) {
      SearchReport report = run(open).report(5);
      assertEquals(1, report.all().recall(), 1e-9);
      assertTrue(report.all().ndcg() > 0.8);
    }
  }

  @Test
  void plainlyARecordCountsByItsOwnWordsAlone() {
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(folder.resolve("archive")))) {
      SearchEvaluation.Run run =
          new SearchEvaluation(open.searcher(), Progress.NONE).plainly().run(JUDGMENTS);
      List<Ranking.Place> places = run.rankings().getFirst().places();
      assertEquals(
          List.of("frus1900-01v01-d1"), places.stream().map(Ranking.Place::record).toList());
    }
  }

  @Test
  void weightsAreLearnedFromJudgments() throws IOException {
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(folder.resolve("archive")))) {
      StringWriter written = new StringWriter();
      new SearchEvaluation(open.searcher(), Progress.NONE)
          .show(JUDGMENTS.subList(0, 2), Set.of(Ingredient.PAGES, Ingredient.COVERAGE))
          .train()
          .write(written);
      assertTrue(written.toString().contains("present_around"), written.toString());
      assertFalse(written.toString().contains("heading"), written.toString());
    }
  }

  @Test
  void eachVolumeIsAskedForWithWeightsLearnedFromTheOthers() throws IOException {
    Path second = folder.resolve("frus1900-01v02.xml");
    Files.writeString(second, VOLUME.replace("frus1900-01v01", "frus1900-01v02"));
    Ingest.run(
        ArchiveFolder.openOrCreate(folder.resolve("archive")),
        List.of(second.toString()),
        "test",
        Progress.NONE);
    List<Judgment> both =
        List.of(
            JUDGMENTS.getFirst(),
            new Judgment("frus1900-01v02", "Wheat", Set.of("frus1900-01v02-d3")),
            JUDGMENTS.getLast());
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(folder.resolve("archive")))) {
      SearchEvaluation evaluation = new SearchEvaluation(open.searcher(), Progress.NONE);
      SearchEvaluation.Run run =
          evaluation.crossValidate(
              evaluation.show(both, Set.of(Ingredient.PAGES)), both, Set.of(Ingredient.PAGES), 3);
      assertEquals(List.of(1, 2), run.rankings().stream().map(Ranking::number).toList());
      assertEquals(List.of("bridges"), run.missing());
    }
  }

  @Test
  void volumesAreDividedWhole() {
    List<Judgment> judgments =
        IntStream.range(0, 20)
            .mapToObj(i -> new Judgment("v" + i % 5, "Wheat", Set.of("v-d" + i)))
            .toList();
    assertEquals(
        List.of(Set.of("v0", "v1"), Set.of("v2", "v3"), Set.of("v4")), Folds.of(judgments, 3));
    assertEquals(5, Folds.of(judgments, 9).size());
  }
}
