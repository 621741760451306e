package org.memcon.publishing.page.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.words.Question;

class MapPageTest {

  private static MapAnswer.Site site(String name, double north, double east, long written) {
    return new MapAnswer.Site(
        name,
        "Later " + name,
        "/places/" + name,
        new Coordinates(north, east),
        written,
        "place:" + name,
        7,
        "mentions:" + name);
  }

  private static MapPage page(boolean byNames, Region region) {
    return MapPage.of(
        "Lake Papers",
        new MapAnswer(
            new Question("gates", "gates", List.of(), List.of()),
            TimeWindow.read("1961"),
            40,
            Optional.of(LocalDate.of(1961, 7, 2)),
            List.of(
                site("Oricu", 48.2, 16.4, 9),
                site("Hraska", 48.3, 16.5, 4),
                site("Farther <Vey>", -34.6, -58.4, 1),
                site("Tolle", 10, 10, 0)),
            List.of(new MapAnswer.Unplaced("At sea", 2, "place:\"At sea\"")),
            3),
        byNames,
        region);
  }

  @Test
  void placesLieWhereTheyAreAndTheLargestHaveTheirNames() {
    MapChart chart = page(false, Region.WORLD).chart();
    assertEquals(3, chart.spots().size(), "without records a place is not drawn");
    MapChart.Spot oricu = chart.spots().getFirst();
    MapChart.Spot vey = chart.spots().getLast();
    assertTrue(oricu.named());
    assertTrue(oricu.x() > vey.x() && oricu.y() < vey.y(), "north is up, east is right");
    assertTrue(oricu.radius() > vey.radius());
  }

  @Test
  void aRegionShowsWhatLiesInItLarger() {
    MapChart chart = page(false, Region.EUROPE).chart();
    assertEquals(2, chart.spots().size());
    assertTrue(chart.scale() < 0.3);
  }

  @Test
  void everyRegionIsAPartOfThePictureAndAsWideForItsHeight() {
    for (Region region : Region.values()) {
      Region.View view = region.view();
      assertEquals(
          Projection.WIDTH / Projection.HEIGHT, view.width() / view.height(), 1e-6, region.code());
      assertEquals(region, Region.ofCode(region.code()));
    }
    assertEquals(Region.WORLD, Region.ofCode("atlantis"));
  }

  @Test
  void landIsDrawnInsideThePicture() {
    String land = page(false, Region.WORLD).land();
    assertTrue(land.startsWith("M"));
    assertFalse(land.contains("NaN"));
    for (String outline : land.substring(1, land.length() - 1).split("zM")) {
      double x = 0;
      double y = 0;
      for (String point : outline.split("l")) {
        String[] pair = point.split(",");
        x += Double.parseDouble(pair[0]);
        y += Double.parseDouble(pair[1]);
        assertTrue(x > -1 && x < Projection.WIDTH + 1, outline);
      }
      assertTrue(y > -5, outline);
    }
  }

  @Test
  void theTableHasTheNamesOfThenAndNowAndLeadsToPlacesAndRecords() {
    String html = page(false, Region.WORLD).html();
    assertTrue(html.contains("<small>Later Oricu</small>"));
    assertTrue(html.contains("href=\"/places/Hraska\""));
    assertTrue(html.contains("/search?q=mentions%3AOricu&amp;sort=date"));
    assertTrue(html.contains("by their names of 1961"));
    assertTrue(html.contains("3 records have no place in their dateline"));
    assertTrue(html.contains("At sea"));
    assertTrue(html.contains("Farther &lt;Vey&gt;"));
  }

  @Test
  void everyViewIsALinkThatKeepsWhatWasAsked() {
    assertEquals(
        "/map?q=gates&from=1961&to=1961&by=names&region=near-east",
        page(false, Region.WORLD).choosing(true, Region.NEAR_EAST));
  }
}
