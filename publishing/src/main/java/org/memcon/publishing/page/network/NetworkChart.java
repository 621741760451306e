package org.memcon.publishing.page.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// People as dots, the larger the more records they took part in; ties as lines, the thicker the
/// more records two were together in. Names are written where they do not cover each other, those
/// of most records first; the others show when they are pointed at.
public record NetworkChart(List<Dot> dots, List<Line> lines) {

  /// The picture's width in its own units.
  public static final int WIDTH = 960;

  /// Its height.
  public static final int HEIGHT = 640;

  private static final int EDGE_X = 70;
  private static final int EDGE_Y = 26;
  private static final double LETTER = 5.9;
  private static final int LINE = 13;

  /// So many have their names written before others, over the dots of those.
  private static final int FOREMOST = 28;

  /// On which side of a dot its name stands.
  public enum Side {
    RIGHT("start", 0),
    LEFT("end", -1),
    BELOW("middle", -0.5),
    ABOVE("middle", -0.5);

    private final String anchor;
    private final double shift;

    Side(String anchor, double shift) {
      this.anchor = anchor;
      this.shift = shift;
    }

    /// Which end of the name stands at its place, in SVG's words.
    public String anchor() {
      return anchor;
    }
  }

  /// Somebody's dot; `named` where the name has room.
  public record Dot(
      NetworkAnswer.Member member,
      double x,
      double y,
      double radius,
      boolean named,
      Side side,
      boolean centre) {

    Dot with(Side other) {
      return new Dot(member, x, y, radius, true, other, centre);
    }

    /// Where the name stands, seen from the dot.
    public double nameX() {
      return switch (side) {
        case RIGHT -> radius + 3;
        case LEFT -> -radius - 3;
        case BELOW, ABOVE -> 0;
      };
    }

    /// The line on which it stands.
    public double nameY() {
      return switch (side) {
        case RIGHT, LEFT -> 4;
        case BELOW -> radius + 11;
        case ABOVE -> -radius - 4;
      };
    }
  }

  /// A tie's line.
  public record Line(String title, double x1, double y1, double x2, double y2, double width) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean covers(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  public NetworkChart {
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /// The dots as they are painted: the largest last, so that their names lie above all.
  public List<Dot> painted() {
    return order(dots).reversed().stream().map(dots::get).toList();
  }

  static NetworkChart of(NetworkAnswer answer) {
    List<NetworkAnswer.Member> people = answer.people();
    ForceLayout layout = ForceLayout.of(people.size(), answer.ties());
    double most = people.stream().mapToLong(NetworkAnswer.Member::records).max().orElse(1);
    List<Dot> bare = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      bare.add(
          new Dot(
              people.get(i),
              round(EDGE_X + layout.x(i) * (WIDTH - 2 * EDGE_X)),
              round(EDGE_Y + layout.y(i) * (HEIGHT - 2 * EDGE_Y)),
              round(3.5 + 9 * Math.sqrt(people.get(i).records() / most)),
              false,
              Side.RIGHT,
              answer.centre().filter(people.get(i)::equals).isPresent()));
    }
    return new NetworkChart(named(bare), lines(answer, bare));
  }

  private static List<Line> lines(NetworkAnswer answer, List<Dot> dots) {
    double most = answer.ties().stream().mapToLong(NetworkAnswer.Tie::records).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    for (NetworkAnswer.Tie tie : answer.ties()) {
      Dot one = dots.get(tie.one());
      Dot other = dots.get(tie.other());
      lines.add(
          new Line(
              one.member().name() + " and " + other.member().name() + ": " + tie.records(),
              one.x(),
              one.y(),
              other.x(),
              other.y(),
              round(0.6 + 4.4 * Math.log1p((double) tie.records()) / Math.log1p(most) - 0.4)));
    }
    return lines.reversed();
  }

  /// Writes names where they have room: those of the largest dots even over small ones.
  private static List<Dot> named(List<Dot> bare) {
    List<Box> dots = new ArrayList<>();
    for (Dot dot : bare) {
      double half = dot.radius() * 0.8;
      dots.add(new Box(dot.x() - half, dot.y() - half, dot.x() + half, dot.y() + half));
    }
    List<Box> names = new ArrayList<>();
    Dot[] done = bare.toArray(Dot[]::new);
    List<Integer> order = order(bare);
    for (int place = 0; place < order.size(); place++) {
      Dot dot = bare.get(order.get(place));
      Optional<Side> side = side(dot, names, dots);
      if (side.isEmpty() && place < FOREMOST) {
        side = side(dot, names, List.of());
      }
      if (side.isPresent()) {
        names.add(box(dot, side.get()));
        done[order.get(place)] = dot.with(side.get());
      }
    }
    return List.of(done);
  }

  /// A side of a dot where nothing of these is in the way.
  private static Optional<Side> side(Dot dot, List<Box> names, List<Box> dots) {
    return Arrays.stream(Side.values())
        .filter(side -> {
          Box box = box(dot, side);
          return box.left() >= 0
              && box.right() <= WIDTH
              && names.stream().noneMatch(box::covers)
              && dots.stream().noneMatch(box::covers);
        })
        .findFirst();
  }

  /// The centre first, then who has most records.
  private static List<Integer> order(List<Dot> dots) {
    return IntStream.range(0, dots.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer number) -> !dots.get(number).centre())
                .thenComparingLong(number -> -dots.get(number).member().records()))
        .toList();
  }

  private static Box box(Dot dot, Side side) {
    double width = dot.member().name().length() * LETTER;
    double x = dot.x() + dot.with(side).nameX() + side.shift * width;
    double y = dot.y() + dot.with(side).nameY() - 4;
    return new Box(x, y - LINE / 2.0, x + width, y + LINE / 2.0);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
