package org.memcon.app.workflow.evaluation.searching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A subject in an editor's words, and the ids of the records in one volume that are about it.
public record Judgment(String volume, String query, Set<String> relevant) {
  public Judgment {
    relevant = Set.copyOf(relevant);
    if (relevant.isEmpty()) {
      throw new IllegalArgumentException("a subject without records: " + query);
    }
  }

  /// Some judgments of each volume, `most` at most, evenly spread over it.
  public static List<Judgment> sample(List<Judgment> judgments, int most) {
    return judgments.stream()
        .collect(Collectors.groupingBy(Judgment::volume, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(volume -> spread(volume, most).stream())
        .toList();
  }

  private static List<Judgment> spread(List<Judgment> volume, int most) {
    int size = Math.min(most, volume.size());
    return IntStream.range(0, size)
        .mapToObj(i -> volume.get(Math.toIntExact((long) i * volume.size() / size)))
        .toList();
  }
}
