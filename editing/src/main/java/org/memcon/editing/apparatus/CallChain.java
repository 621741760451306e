package org.memcon.editing.apparatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<Integer, Link> best = new HashMap<>();
    for (NoteCall call : candidates) {
      int number = NoteSign.number(call.label()).orElse(-1);
      if (number < lowest || number > highest) {
        continue;
      }
      int start = call.weight() - MISSING * (number - lowest);
      Link link = new Link(call, number, start, Optional.empty());
      for (int step = 1; step <= MOST_MISSING; step++) {
        Link before = best.get(number - step);
        if (before != null && isBehind(before.call(), call)) {
          int total = before.total() + call.weight() - MISSING * (step - 1);
          if (total > link.total()) {
            link = new Link(call, number, total, Optional.of(before));
          }
        }
      }
      Link known = best.get(number);
      if (known == null || link.total() > known.total()) {
        best.put(number, link);
      }
    }
    Optional<Link> end = Optional.empty();
    for (Link link : best.values()) {
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

  private static boolean isBehind(NoteCall before, NoteCall call) {
    return before.part() < call.part()
        || (before.part() == call.part() && before.to() <= call.from());
  }
}
