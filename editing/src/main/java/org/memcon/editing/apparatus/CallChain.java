package org.memcon.editing.apparatus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.call.NoteCall;
import org.memcon.editing.call.NoteSign;

/// Picks out of many places that may call notes those that do: they come in the order of the notes
/// and show the notes' numbers, as many as there are notes.
final class CallChain {

  /// What a note that nothing calls costs.
  static final int MISSING = 6;

  /// What a number costs that is said twice or left out, one that begins again, and any other.
  private static final int SLIP = 9;

  private static final int AGAIN = 11;
  private static final int NEVER = 1_000;

  /// A longer row of notes without calls is no row.
  private static final int MOST_MISSING = 6;

  /// How much speaks for a place as the call of a note of the row.
  interface Weighing {
    int weigh(NoteCall call, int note);
  }

  /// The calls of a row, one for each note or none, and how much speaks for all of them.
  record Row(List<Optional<NoteCall>> calls, int weight) {}

  private record Link(NoteCall call, int note, int own, int total, Optional<Link> before) {

    /// The last number said; a sign is none.
    int number() {
      Optional<Link> at = Optional.of(this);
      while (at.isPresent() && NoteSign.number(at.get().call().label()).isEmpty()) {
        at = at.get().before();
      }
      return at.map(it -> NoteSign.number(it.call().label()).getAsInt()).orElse(-1);
    }
  }

  private CallChain() {}

  /// The calls of the notes that have these numbers, in the order of the notes.
  static Row pick(List<NoteCall> candidates, List<Integer> numbers, Weighing weighing) {
    Map<Integer, List<Integer>> numbered = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      numbered.computeIfAbsent(numbers.get(i), key -> new ArrayList<>()).add(i);
    }
    // For each note the links in the order of their places, each better than those before it.
    Map<Integer, List<Link>> best = new HashMap<>();
    for (NoteCall call : candidates) {
      int number = NoteSign.number(call.label()).orElse(-1);
      for (int note : numbered.getOrDefault(number, List.of())) {
        Link link = link(call, note, weighing.weigh(call, note), best);
        List<Link> known = best.computeIfAbsent(note, key -> new ArrayList<>());
        if (known.isEmpty() || link.total() > known.getLast().total()) {
          known.add(link);
        }
      }
    }
    return row(best, numbers.size());
  }

  /// The same for a list that counts its notes anew, where the text's own numbers slip: one is said
  /// twice or left out, or a page begins with one again. The weight is less by what slips cost.
  static Row pickSlipping(List<NoteCall> candidates, int first, int notes, Weighing weighing) {
    Map<Integer, List<Link>> best = new HashMap<>();
    for (NoteCall call : candidates) {
      int number = NoteSign.number(call.label()).orElse(-1);
      for (int note = notes - 1; note >= 0; note--) {
        if (number < 0 || number >= first && number <= first + note + 1) {
          slipped(call, number, note, first, weighing, best)
              .ifPresent(link -> {
                int at = link.note();
                best.computeIfAbsent(at, key -> new ArrayList<>()).add(link);
              });
        }
      }
    }
    best.values().forEach(links -> links.sort(Comparator.comparingInt(Link::total)));
    return row(best, notes);
  }

  /// The call as that of a note behind the best call of the note before; empty where that has none.
  private static Optional<Link> slipped(
      NoteCall call,
      int number,
      int note,
      int first,
      Weighing weighing,
      Map<Integer, List<Link>> best) {
    int weight = weighing.weigh(call, note);
    Optional<Link> link =
        note == 0
            ? Optional.of(
                new Link(
                    call,
                    0,
                    weight,
                    weight - (number < 0 || number == first ? 0 : SLIP),
                    Optional.empty()))
            : Optional.empty();
    for (int step = 1; step <= 2; step++) {
      for (Link before : best.getOrDefault(note - step, List.of())) {
        if (!isBehind(before.call(), call)) {
          continue;
        }
        int cost = cost(before.number(), number, step, first) + MISSING * (step - 1);
        int total = before.total() + weight - cost;
        if (link.isEmpty() || total > link.get().total()) {
          link = Optional.of(new Link(call, note, weight - cost, total, Optional.of(before)));
        }
      }
    }
    return link;
  }

  private static int cost(int last, int number, int step, int first) {
    boolean begins = last < 0 && number == first;
    if (number < 0 || begins || number == last + step) {
      return 0;
    }
    // Between two numbers the text may call a note by a star.
    boolean starred = step == 2 && number == last + 1;
    boolean near = number == last || number == last + 2;
    return starred ? 0 : near ? SLIP : number == first ? AGAIN : NEVER;
  }

  private static Link link(NoteCall call, int note, int weight, Map<Integer, List<Link>> best) {
    Link link = new Link(call, note, weight, weight - MISSING * note, Optional.empty());
    for (int step = 1; step <= MOST_MISSING; step++) {
      Optional<Link> before = before(best.get(note - step), call);
      if (before.isPresent()) {
        int total = before.get().total() + weight - MISSING * (step - 1);
        if (total > link.total()) {
          link = new Link(call, note, weight, total, before);
        }
      }
    }
    return link;
  }

  private static Row row(Map<Integer, List<Link>> best, int notes) {
    Optional<Link> end = Optional.empty();
    int highest = notes - 1;
    for (List<Link> links : best.values()) {
      Link link = links.getLast();
      int total = link.total() - MISSING * (highest - link.note());
      int known = end.map(e -> e.total() - MISSING * (highest - e.note())).orElse(0);
      boolean better =
          end.isEmpty() || total > known || (total == known && link.note() > end.get().note());
      if (better) {
        end = Optional.of(link);
      }
    }
    List<Optional<NoteCall>> calls = new ArrayList<>(Collections.nCopies(notes, Optional.empty()));
    int weight = 0;
    for (Optional<Link> at = end; at.isPresent(); at = at.get().before()) {
      calls.set(at.get().note(), Optional.of(at.get().call()));
      weight += at.get().own();
    }
    return new Row(calls, weight);
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
