package org.memcon.publishing.page.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The outlines of all land as one SVG path. They are Natural Earth's (public domain), of today:
/// coasts change slowly, borders do not, and are not drawn.
final class Coastline {

  /// The path.
  static final String PATH = read();

  private Coastline() {}

  private static String read() {
    try (InputStream land = Coastline.class.getResourceAsStream("land.txt")) {
      byte[] bytes = Objects.requireNonNull(land, "land.txt").readAllBytes();
      StringBuilder path = new StringBuilder(bytes.length * 2);
      new String(bytes, StandardCharsets.US_ASCII).lines().forEach(line -> outline(line, path));
      return path.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// An outline is written in tenths of a degree, each point as the difference from the one before.
  private static void outline(String line, StringBuilder path) {
    int longitude = 0;
    int latitude = 0;
    long beforeX = 0;
    long beforeY = 0;
    for (String point : line.split(" ")) {
      int comma = point.indexOf(',');
      longitude += Integer.parseInt(point, 0, comma, 10);
      latitude += Integer.parseInt(point, comma + 1, point.length(), 10);
      long x = Math.round(10 * Projection.x(latitude / 10.0, longitude / 10.0));
      long y = Math.round(10 * Projection.y(latitude / 10.0));
      path.append(path.isEmpty() || path.charAt(path.length() - 1) == 'z' ? 'M' : 'l');
      if (path.charAt(path.length() - 1) == 'M') {
        tenths(x, path);
        path.append(',');
        tenths(y, path);
      } else {
        tenths(x - beforeX, path);
        path.append(',');
        tenths(y - beforeY, path);
      }
      beforeX = x;
      beforeY = y;
    }
    path.append('z');
  }

  private static void tenths(long tenths, StringBuilder path) {
    if (tenths < 0) {
      path.append('-');
    }
    path.append(Math.abs(tenths) / 10);
    if (tenths % 10 != 0) {
      path.append('.').append(Math.abs(tenths) % 10);
    }
  }
}
