package org.memcon.app.workflow.evaluation.measuring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.tree.InventedSeries;

/// Whole volumes are parted into their documents, in all layouts: calendars at their entries, and
/// neither memoranda at their points nor documents at the papers they hold.
class SeriesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aCalendarIsPartedAtItsEntries() throws IOException {
    assertFound(InventedSeries.calendar(90));
  }

  @Test
  void aCalendarWithDatesForHeadsIsPartedAtItsEntries() throws IOException {
    assertFound(InventedSeries.datedCalendar(60));
  }

  @Test
  void memorandaAreNotPartedAtTheirPoints() throws IOException {
    assertFound(InventedSeries.points(40));
  }

  @Test
  void documentsAreNotPartedAtThePapersTheyHold() throws IOException {
    assertFound(InventedSeries.papers(40));
  }

  private void assertFound(byte[] volume) throws IOException {
    Path gold = Files.write(folder.resolve("ferries61v04.xml"), volume);
    Evaluation.Settings settings =
        new Evaluation.Settings(
            List.of(Layout.values()), Integer.MAX_VALUE, 1, Evaluation.Keeper.NONE);
    List<String> low = new ArrayList<>();
    for (LayoutReport report : Evaluation.run(List.of(gold.toString()), settings, new Silence())) {
      for (LayoutReport.Row row : report.elements()) {
        boolean asked = List.of("documents", "number", "head").contains(row.element());
        if (asked && row.f1() < 97) {
          low.add(report.layout() + " " + row + " " + report.worst());
        }
      }
    }
    assertEquals(List.of(), low);
  }

  private static final class Silence implements Evaluation.Listener {
    @Override
    public void refused(String line) {
      throw new AssertionError(line);
    }

    @Override
    public void at(long done, long total, String what) {}
  }
}
