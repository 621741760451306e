package org.memcon.publishing.page.map;

import java.util.Arrays;
import java.util.Locale;

/// A part of the world that can be looked at closer without a script.
public enum Region {
  WORLD("World", -58, 84, -180, 180),
  EUROPE("Europe", 35, 62, -12, 45),
  NEAR_EAST("Near East", 11, 42, 22, 64),
  SOUTH_ASIA("South Asia", 4, 39, 58, 98),
  EAST_ASIA("East Asia", -11, 50, 92, 148),
  AFRICA("Africa", -36, 38, -20, 54),
  NORTH_AMERICA("North America", 22, 53, -128, -58),
  LATIN_AMERICA("Latin America", -56, 32, -118, -34);

  private final String label;
  private final double south;
  private final double north;
  private final double west;
  private final double east;

  Region(String label, double south, double north, double west, double east) {
    this.label = label;
    this.south = south;
    this.north = north;
    this.west = west;
    this.east = east;
  }

  /// What it is called.
  public String label() {
    return label;
  }

  /// How an address names it.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The region with this code; the world where there is none.
  public static Region ofCode(String code) {
    return Arrays.stream(values())
        .filter(region -> region.code().equals(code))
        .findFirst()
        .orElse(WORLD);
  }

  /// What of the picture is seen: as wide for its height as the world.
  View view() {
    if (this == WORLD) {
      return new View(0, 0, Projection.WIDTH, Projection.HEIGHT);
    }
    double middle = (south + north) / 2;
    double left = Math.min(Projection.x(south, west), Projection.x(north, west));
    double right = Math.max(Projection.x(south, east), Projection.x(north, east));
    double height = Projection.y(south) - Projection.y(north);
    double width = Math.max(right - left, height * Projection.WIDTH / Projection.HEIGHT);
    double high = width * Projection.HEIGHT / Projection.WIDTH;
    double centre = Projection.x(middle, (west + east) / 2);
    double down = (Projection.y(south) + Projection.y(north)) / 2;
    return new View(centre - width / 2, down - high / 2, width, high);
  }

  /// A part of the picture.
  record View(double x, double y, double width, double height) {
    boolean has(double px, double py) {
      return px >= x && px <= x + width && py >= y && py <= y + height;
    }

    String box() {
      return Projection.round(x)
          + " "
          + Projection.round(y)
          + " "
          + Projection.round(width)
          + " "
          + Projection.round(height);
    }
  }
}
