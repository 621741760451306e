package org.memcon.publishing.page.map;

/// The Natural Earth projection (Šavrič, Jenny, Patterson and others 2011), in the units of the
/// picture: the whole globe without the Antarctic.
final class Projection {

  /// How wide the world is.
  static final double WIDTH = 960;

  private static final double SCALE = WIDTH / (2 * 0.8707 * Math.PI);
  private static final double NORTH = 84;
  private static final double SOUTH = -58;

  /// How high it is.
  static final double HEIGHT = Math.ceil(down(SOUTH) - down(NORTH));

  private Projection() {}

  static double x(double latitude, double longitude) {
    double phi = Math.toRadians(latitude);
    double two = phi * phi;
    double four = two * two;
    double wide =
        0.8707 - 0.131979 * two + four * (-0.013791 + four * (0.003971 * two - 0.001529 * four));
    return WIDTH / 2 + SCALE * Math.toRadians(longitude) * wide;
  }

  static double y(double latitude) {
    return down(latitude) - down(NORTH);
  }

  private static double down(double latitude) {
    double phi = Math.toRadians(latitude);
    double two = phi * phi;
    double four = two * two;
    return -SCALE
        * phi
        * (1.007226 + two * 0.015085 + four * (-0.044475 + 0.028874 * two - 0.005916 * four));
  }

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
