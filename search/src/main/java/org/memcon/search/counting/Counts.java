package org.memcon.search.counting;

import java.util.HashMap;
import java.util.Map;

/// How many records have which value of which field.
final class Counts {

  private final Map<String, Map<String, Long>> counts = new HashMap<>();

  void add(String field, String value, long count) {
    counts.computeIfAbsent(field, any -> new HashMap<>()).merge(value, count, Long::sum);
  }

  void add(Counts others) {
    others.counts.forEach(
        (field, values) -> values.forEach((value, count) -> add(field, value, count)));
  }

  Map<String, Long> of(String field) {
    return counts.getOrDefault(field, Map.of());
  }
}
