package org.memcon.app.workflow.evaluation.searching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Divides volumes so that what is learned from some can be tried on others. Subjects of one volume
/// are never divided: its editor's habits would be known from the others.
final class Folds {

  private Folds() {}

  /// Some folds of the volumes of judgments, as many as wanted or as there are volumes, each with
  /// about as many volumes as another; neighbours by name, which are often of one matter, are
  /// together.
  static List<Set<String>> of(List<Judgment> judgments, int wanted) {
    List<String> volumes = judgments.stream().map(Judgment::volume).distinct().sorted().toList();
    int folds = Math.min(wanted, volumes.size());
    Map<Integer, Set<String>> divided = new LinkedHashMap<>();
    for (int i = 0; i < volumes.size(); i++) {
      divided.computeIfAbsent(i * folds / volumes.size(), f -> new TreeSet<>()).add(volumes.get(i));
    }
    return List.copyOf(divided.values());
  }
}
