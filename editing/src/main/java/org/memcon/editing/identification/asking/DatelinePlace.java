package org.memcon.editing.identification.asking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityRecord.Place;

/// Which of several places of one name a dateline means: the city, of several cities the capital.
public final class DatelinePlace {

  private static final Pattern CAPITAL = Pattern.compile("\\bCapital\\b");

  private DatelinePlace() {}

  /// The one that is meant; empty where that cannot be said.
  public static Optional<Place> among(List<Place> places) {
    List<Place> cities = places.stream().filter(DatelinePlace::isCity).toList();
    List<Place> likely = cities.isEmpty() ? places : cities;
    List<Place> capitals =
        likely.stream()
            .filter(place -> place.description().filter(CAPITAL.asPredicate()).isPresent())
            .toList();
    List<Place> one = likely.size() > 1 ? capitals : likely;
    return one.size() == 1 ? Optional.of(one.getFirst()) : Optional.empty();
  }

  /// Whether a place is a city.
  public static boolean isCity(Place place) {
    return place.type().filter("city"::equals).isPresent();
  }
}
