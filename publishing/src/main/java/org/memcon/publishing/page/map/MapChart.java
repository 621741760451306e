package org.memcon.publishing.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Places as circles on the map, the larger the more records; with their names where these do not
/// cover each other, those of most records first.
public record MapChart(List<Spot> spots, String box, double scale) {

  /// No more places are drawn.
  public static final int MOST = 300;

  private static final double LARGEST = 22;
  private static final double SMALLEST = 2.2;
  private static final double LETTER = 6.1;
  private static final int LINE = 13;

  /// A place: where it lies, its circle and its name's place beside it, in units that are `scale`
  /// of the picture's.
  public record Spot(
      MapAnswer.Site site, double x, double y, double radius, boolean named, boolean left) {

    /// Where the name begins, or ends where it stands to the left.
    public double nameX() {
      return left ? -radius - 3 : radius + 3;
    }
  }

  private record Box(double left, double top, double right, double bottom) {
    boolean covers(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  public MapChart {
    spots = List.copyOf(spots);
  }

  static MapChart of(MapAnswer answer, boolean byNames, Region region) {
    Region.View view = region.view();
    double scale = view.width() / Projection.WIDTH;
    List<MapAnswer.Site> sites =
        answer.sites().stream()
            .filter(site -> site.records(byNames) > 0)
            .filter(site ->
                view.has(
                    Projection.x(site.at().latitude(), site.at().longitude()),
                    Projection.y(site.at().latitude())))
            .sorted(
                Comparator.comparingLong((MapAnswer.Site site) -> -site.records(byNames))
                    .thenComparing(MapAnswer.Site::name))
            .limit(MOST)
            .toList();
    double most = sites.isEmpty() ? 1 : sites.getFirst().records(byNames);
    List<Box> taken = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (MapAnswer.Site site : sites) {
      double radius =
          Projection.round(
              SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(site.records(byNames) / most));
      Spot spot =
          new Spot(
              site,
              Projection.round(Projection.x(site.at().latitude(), site.at().longitude())),
              Projection.round(Projection.y(site.at().latitude())),
              radius,
              false,
              false);
      spots.add(named(spot, taken, view, scale));
    }
    // The small ones lie above the large.
    return new MapChart(spots, view.box(), Math.round(scale * 1000) / 1000.0);
  }

  private static Spot named(Spot spot, List<Box> taken, Region.View view, double scale) {
    for (boolean left : new boolean[] {false, true}) {
      double width = spot.site().name().length() * LETTER;
      double x = spot.x() / scale;
      double y = spot.y() / scale;
      double from = left ? x - spot.radius() - 3 - width : x + spot.radius() + 3;
      Box box = new Box(from, y - LINE / 2.0, from + width, y + LINE / 2.0);
      boolean seen =
          view.has(box.left() * scale, box.top() * scale)
              && view.has(box.right() * scale, box.bottom() * scale);
      if (seen && taken.stream().noneMatch(box::covers)) {
        taken.add(box);
        return new Spot(spot.site(), spot.x(), spot.y(), spot.radius(), true, left);
      }
    }
    return spot;
  }
}
