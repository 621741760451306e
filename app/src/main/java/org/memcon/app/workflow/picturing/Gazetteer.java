package org.memcon.app.workflow.picturing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.editing.identification.asking.DatelinePlace;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// The places of an authority that lie somewhere: which one a dateline means, and what it was
/// called when.
final class Gazetteer {

  /// A name of which only the beginning is known is trusted for so many years.
  private static final long TRUSTED = 25;

  private final Map<String, Place> byId = new LinkedHashMap<>();
  private final Map<String, Optional<String>> byName = new HashMap<>();

  Gazetteer(Authority authority) {
    Map<String, List<Place>> called = new HashMap<>();
    authority
        .records()
        .forEach(record -> {
          if (record instanceof Place place && place.coordinates().isPresent()) {
            byId.put(place.id().value(), place);
            place.names().stream()
                .map(form -> WholeNames.folded(form.text()))
                .distinct()
                .forEach(name -> called.computeIfAbsent(name, any -> new ArrayList<>()).add(place));
          }
        });
    called.forEach((name, places) ->
        byName.put(name, DatelinePlace.among(places).map(place -> place.id().value())));
  }

  /// The place that a dateline means by an id or a name; empty where it is none, or one of several.
  /// "Los Angeles, California" is Los Angeles where both are of one country.
  Optional<String> placed(String key) {
    if (byId.containsKey(key)) {
      return Optional.of(key);
    }
    Optional<String> whole = named(key);
    int comma = key.indexOf(", ");
    if (whole.isPresent() || comma < 0) {
      return whole;
    }
    Optional<Place> within = named(key.substring(comma + 2)).flatMap(this::find);
    return named(key.substring(0, comma))
        .filter(id ->
            within.isPresent() && find(id).map(this::country).equals(within.map(this::country)));
  }

  private Optional<String> named(String name) {
    return byName.getOrDefault(WholeNames.folded(name), Optional.empty());
  }

  /// The place around a place that lies in none.
  private String country(Place place) {
    Place outer = place;
    for (int steps = 0; steps < 8; steps++) {
      Optional<Place> around = outer.within().flatMap(id -> find(id.value()));
      if (around.isEmpty()) {
        break;
      }
      outer = around.get();
    }
    return outer.id().value();
  }

  /// All ids.
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /// A place by its id.
  Optional<Place> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// What a place was called in English on a day: a city by the latest of its names whose time is
  /// known, any other place by its usual name, unless that was not in use.
  static String called(Place place, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return place.saidName();
    }
    HistoricalDate date = HistoricalDate.day(day.get());
    NameForm usual = place.names().getFirst();
    boolean holds = usual.used().holds(date) != Period.Holding.NO;
    if (holds && (!DatelinePlace.isCity(place) || !usual.used().isUnbounded())) {
      return usual.text();
    }
    return place.names().stream()
        .filter(form -> form.language().filter(language -> !language.equals("en")).isEmpty())
        .filter(form -> isUsed(form.used(), date))
        .max(
            Comparator.comparing(
                form -> form.used().from().map(HistoricalDate::earliest).orElse(LocalDate.MIN)))
        .map(NameForm::text)
        .orElse(usual.text());
  }

  private static boolean isUsed(Period used, HistoricalDate date) {
    if (used.isUnbounded() || used.holds(date) == Period.Holding.NO) {
      return false;
    }
    return used.to().isPresent()
        || used.from()
            .filter(from -> ChronoUnit.YEARS.between(from.earliest(), date.earliest()) < TRUSTED)
            .isPresent();
  }
}
