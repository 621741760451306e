package org.memcon.editing.apparatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Picks out of many places that may call notes those that do: their numbers rise by one through
/// the document, as many as there are notes.
final class CallChain {

  /// What a number that is missing from the row costs.
  private static final int MISSING = 6;

  /// A longer row of missing numbers is no row.
  private static final int MOST_MISSING = 6;

  private record Link(NoteCall call, int number, int total, Optional<Link> before) {}

  private CallChain() {}

  /// The calls of a row from `lowest` to `highest`, both included.
  static List<NoteCall> pick(List<NoteCall> candidates, int lowest, int highest) {
    // For each number the links in the order of their places, each better than those before it.
    Map<Integer, List<Link>> best = new HashMap<>();
    for (NoteCall call : candidates) {
      int number = NoteSign.number(call.label()).orElse(-1);
      if (number < lowest || number > highest) {
        continue;
      }
      int start = call.weight() - MISSING * (number - lowest);
      Link link = new Link(call, number, start, Optional.empty());
      for (int step = 1; step <= MOST_MISSING; step++) {
        Optional<Link> before = before(best.get(number - step), call);
        if (before.isPresent()) {
          int total = before.get().total() + call.weight() - MISSING * (step - 1);
          if (total > link.total()) {
            link = new Link(call, number, total, before);
          }
        }
      }
      List<Link> known = best.computeIfAbsent(number, key -> new ArrayList<>());
      if (known.isEmpty() || link.total() > known.getLast().total()) {
        known.add(link);
      }
    }
    Optional<Link> end = Optional.empty();
    for (List<Link> links : best.values()) {
      Link link = links.getLast();
      int total = link.total() - MISSING * (highest - link.number());
      int known = end.map(e -> e.total() - MISSING * (highest - e.number())).orElse(0);
      boolean better =
          end.isEmpty() || total > known || (total == known && link.number() > end.get().number());
      if (better) {
        end = Optional.of(link);
      }
    }
    List<NoteCall> calls = new ArrayList<>();
    for (Optional<Link> at = end; at.isPresent(); at = at.get().before()) {
      calls.add(at.get().call());
    }
    return calls.reversed();
  }

  /// The best link that stands before a place.
  private static Optional<Link> before(@Nullable List<Link> links, NoteCall call) {
    if (links != null) {
      for (Link link : links.reversed()) {
        if (isBehind(link.call(), call)) {
          return Optional.of(link);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBehind(NoteCall before, NoteCall call) {
    return before.part() < call.part()
        || (before.part() == call.part() && before.to() <= call.from());
  }
}
