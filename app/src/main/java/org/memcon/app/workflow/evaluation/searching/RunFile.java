package org.memcon.app.workflow.evaluation.searching;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes rankings in the form that TREC's programs read: a line for each record found, with the
/// number of its query, `Q0`, its id, its place from 1, its score, and the name of the run.
public final class RunFile {

  private RunFile() {}

  /// Writes rankings to a file.
  public static void write(List<Ranking> rankings, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Ranking ranking : rankings) {
        int place = 1;
        for (Ranking.Place one : ranking.places()) {
          out.write(line(ranking, place, one));
          place++;
        }
      }
    }
  }

  // Programs that read such files sort by score, and ours is of one scale within a query only: what
  // comes later must never be above what came before.
  private static String line(Ranking ranking, int place, Ranking.Place one) {
    return String.format(
        Locale.ROOT,
        "%d Q0 %s %d %d memcon%n",
        ranking.number(),
        one.record(),
        place,
        Ranking.DEPTH + 1 - place);
  }
}
