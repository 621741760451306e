package org.memcon.search.meetings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.meetings.Encounters.Together;

/// Finds who met whom in the records that a query finds.
public final class Meetings {

  private Meetings() {}

  private record Pair(int one, int other, Together together) {
    boolean has(int number) {
      return one == number || other == number;
    }
  }

  /// The people with the strongest ties, at most so many, and these ties, at most so many; every
  /// one who is shown has a tie. Around `centre`, where somebody's id is given: those whom that one
  /// met most, and the ties among them.
  public static Company of(
      Inquiry.Asked asked, Optional<String> centre, int mostPeople, int mostTies)
      throws IOException {
    Encounters met = Encounters.of(asked);
    List<Pair> pairs = new ArrayList<>();
    met.pairs.forEach(
        (key, together) -> pairs.add(new Pair((int) (key >>> 32), key.intValue(), together)));
    pairs.sort(
        Comparator.comparingLong((Pair pair) -> -pair.together().records)
            .thenComparing(pair -> met.people().id(pair.one()))
            .thenComparing(pair -> met.people().id(pair.other())));
    Optional<Integer> middle = centre.flatMap(id -> met.find(asked.people().current().apply(id)));
    Map<Integer, Integer> shown =
        centre.isPresent() && middle.isEmpty() ? Map.of() : chosen(pairs, middle, mostPeople);
    List<Pair> ties = ties(pairs, shown, middle, mostTies);
    List<Company.Member> people = new ArrayList<>();
    for (int number : shown.keySet()) {
      people.add(
          new Company.Member(
              met.people().id(number), met.people().name(number), met.present(number)));
    }
    return new Company(
        asked.understood(),
        asked.remarksInTheEnd(),
        met.records,
        people,
        ties.stream().map(pair -> tie(pair, shown)).toList(),
        met.people().size(),
        pairs.size());
  }

  /// Who is shown, each with the number there, the strongest tie's first.
  private static Map<Integer, Integer> chosen(
      List<Pair> pairs, Optional<Integer> middle, int most) {
    Map<Integer, Integer> shown = new LinkedHashMap<>();
    middle.ifPresent(number -> shown.put(number, 0));
    for (Pair pair : pairs) {
      if (middle.isEmpty() || pair.has(middle.get())) {
        int more =
            (shown.containsKey(pair.one()) ? 0 : 1) + (shown.containsKey(pair.other()) ? 0 : 1);
        if (shown.size() + more <= most) {
          shown.putIfAbsent(pair.one(), shown.size());
          shown.putIfAbsent(pair.other(), shown.size());
        }
      }
    }
    return shown;
  }

  /// The strongest ties among those shown: of each at least the strongest, of a centre all.
  private static List<Pair> ties(
      List<Pair> pairs, Map<Integer, Integer> shown, Optional<Integer> middle, int most) {
    List<Pair> among =
        pairs.stream()
            .filter(pair -> shown.containsKey(pair.one()) && shown.containsKey(pair.other()))
            .toList();
    Set<Pair> kept = new HashSet<>();
    Map<Integer, Boolean> tied = new HashMap<>();
    for (Pair pair : among) {
      boolean first = tied.putIfAbsent(pair.one(), true) == null;
      boolean second = tied.putIfAbsent(pair.other(), true) == null;
      if (first || second || middle.filter(pair::has).isPresent()) {
        kept.add(pair);
      }
    }
    for (Pair pair : among) {
      if (kept.size() < most) {
        kept.add(pair);
      }
    }
    return among.stream().filter(kept::contains).toList();
  }

  private static Company.Tie tie(Pair pair, Map<Integer, Integer> shown) {
    int one = shown.getOrDefault(pair.one(), 0);
    int other = shown.getOrDefault(pair.other(), 0);
    return new Company.Tie(
        Math.min(one, other),
        Math.max(one, other),
        pair.together().records,
        pair.together().first(),
        pair.together().last());
  }
}
