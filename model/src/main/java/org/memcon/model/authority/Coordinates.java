package org.memcon.model.authority;

/// Where a place lies, in degrees on WGS 84: `latitude` north of the equator, `longitude` east of
/// Greenwich.
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on this globe: " + latitude + ", " + longitude);
    }
  }
}
