package org.memcon.app.workflow.evaluation.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {

  private static final Judgment FERRIES =
      new Judgment("v1", "Ferries", Set.of("v1-d1", "v1-d2", "v1-d3"));

  private static Ranking ranking(String... records) {
    return new Ranking(
        7, FERRIES, Stream.of(records).map(record -> new Ranking.Place(record, 1)).toList());
  }

  @Test
  void theBestOrderHasAGainOfOne() {
    assertEquals(1, ranking("v1-d2", "v1-d1", "v1-d3", "v1-d9").ndcg(), 1e-9);
  }

  @Test
  void aRecordCountsLessTheLaterItComes() {
    double first = 1;
    double third = 0.5;
    double ideal = 1 + Math.log(2) / Math.log(3) + 0.5;
    assertEquals((first + third) / ideal, ranking("v1-d1", "v1-d8", "v1-d2").ndcg(), 1e-9);
    assertEquals(0, ranking("v1-d8").ndcg());
  }

  @Test
  void whatComesAfterTheFirstHundredIsNotRecalled() {
    String[] hundred = IntStream.range(10, 110).mapToObj(i -> "v1-d" + i).toArray(String[]::new);
    String[] all = Stream.concat(Stream.of(hundred), Stream.of("v1-d1")).toArray(String[]::new);
    assertEquals(0, ranking(all).recall());
    assertEquals(2.0 / 3, ranking("v1-d3", "v1-d8", "v1-d1").recall(), 1e-9);
  }

  @Test
  void theRunIsWrittenInTheFormOfTrec(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("memcon.run");
    RunFile.write(List.of(ranking("v1-d2", "v1-d8")), file);
    assertEquals(
        List.of("7 Q0 v1-d2 1 100 memcon", "7 Q0 v1-d8 2 99 memcon"), Files.readAllLines(file));
  }

  @Test
  void theReportShowsTheWorstAndTheMeansOfEachVolume() {
    SearchReport report =
        new SearchEvaluation.Run(List.of(ranking("v1-d9"), ranking("v1-d1")), List.of("v2"))
            .report(1);
    assertEquals(2, report.all().queries());
    assertEquals("v1", report.volumes().getFirst().volume());
    assertEquals(List.of("v1-d9"), report.worst().getFirst().first());
    assertTrue(report.all().ndcg() > 0);
  }

  @Test
  void aSampleIsSpreadEvenlyOverEachVolume() {
    List<Judgment> ten =
        IntStream.range(0, 10)
            .mapToObj(i -> new Judgment("v" + i % 2, "subject " + i, Set.of("d")))
            .toList();
    assertEquals(
        List.of("subject 0", "subject 4", "subject 1", "subject 5"),
        Judgment.sample(ten, 2).stream().map(Judgment::query).toList());
  }
}
