package org.memcon.editing.identification.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The lists whose people a source names more often than others': who stands in the same list as
/// many whom it names is likelier to be meant.
public final class Circle {

  /// So many names have to be seen before they count as much as what was to be expected.
  private static final double CAUTION = 8;

  /// No list counts for more.
  private static final double MOST = 4;

  private final Map<String, Double> nearness = new HashMap<>();

  private Circle() {}

  /// The circle of a source that names these people in full.
  public static Circle of(Collection<KnownPerson> named, People people) {
    Map<String, Integer> met = new HashMap<>();
    int listed = 0;
    for (KnownPerson person : named) {
      listed += person.volumes().isEmpty() ? 0 : 1;
      person.volumes().forEach(volume -> met.merge(volume, 1, Integer::sum));
    }
    double all = people.sizes().values().stream().mapToInt(Integer::intValue).sum();
    Circle circle = new Circle();
    for (Map.Entry<String, Integer> list : people.sizes().entrySet()) {
      double expected = list.getValue() / all;
      double found = (met.getOrDefault(list.getKey(), 0) + CAUTION * expected) / (listed + CAUTION);
      circle.nearness.put(list.getKey(), Math.min(MOST, Math.log(found / expected)));
    }
    return circle;
  }

  /// How near somebody is: the logarithm of how much oftener than expected people of the nearest of
  /// his lists are named; 0 who is in no list.
  public double nearness(KnownPerson person) {
    double nearest = 0;
    boolean any = false;
    for (String volume : person.volumes()) {
      double near = nearness.getOrDefault(volume, 0.0);
      nearest = any ? Math.max(nearest, near) : near;
      any = true;
    }
    return nearest;
  }
}
