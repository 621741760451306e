package org.memcon.editing.identification.clustering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.memcon.editing.identification.clustering.PersonClusters.Cluster;
import org.memcon.editing.identification.clustering.PersonClusters.OpenPair;
import org.memcon.model.authority.AuthorityRecord.Person;

/// Joins the entries of several lists that mean one person; where it is not sure, it does not.
///
/// Entries whose names begin with the same sounds are compared; the likeliest pairs are joined
/// first. Two entries of one list are two people, and two clusters are not joined where any entry
/// of the one contradicts any of the other.
public final class PeopleClustering {

  /// From this likelihood on, two entries are joined.
  static final double SURE = 0.93;

  /// From this likelihood on, two entries that are not joined are worth a look.
  static final double OPEN = 0.35;

  /// Contradicting entries keep clusters apart unless all else says that they are one.
  private static final double VETO = 0.5;

  private final List<Entry> entries;
  private final Map<Long, Match> matches = new HashMap<>();
  private final int[] cluster;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Map<Integer, Match> weakest = new HashMap<>();

  private PeopleClustering(List<Entry> entries) {
    this.entries = entries;
    this.cluster = new int[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      cluster[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /// The people of these lists.
  public static PersonClusters of(List<PeopleList> lists) {
    List<Entry> entries = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      for (Person person : lists.get(list).people()) {
        entries.add(Entry.of(list, lists.get(list), person));
      }
    }
    PeopleClustering clustering = new PeopleClustering(entries);
    clustering.compare();
    clustering.follow();
    clustering.join();
    return clustering.result();
  }

  private void compare() {
    Map<String, Double> rarity =
        Circumstances.rarity(entries.stream().map(Entry::circumstances).toList());
    Map<String, Set<String>> given = new HashMap<>();
    for (Entry entry : entries) {
      for (ListedName name : entry.names()) {
        String first = name.given().isEmpty() ? "" : name.given().getFirst().substring(0, 1);
        given.computeIfAbsent(name.familyKey(), key -> new HashSet<>()).add(first);
      }
    }
    Map<String, Integer> bearers = HashMap.newHashMap(given.size());
    given.forEach((name, firsts) -> bearers.put(name, firsts.size()));
    for (List<Integer> block : blocks()) {
      for (int a = 0; a < block.size(); a++) {
        for (int b = a + 1; b < block.size(); b++) {
          compare(block.get(a), block.get(b), rarity, bearers);
        }
      }
    }
  }

  private void compare(int i, int j, Map<String, Double> rarity, Map<String, Integer> bearers) {
    Entry one = entries.get(i);
    Entry other = entries.get(j);
    boolean refers = one.sees().isPresent() || other.sees().isPresent();
    if (refers || one.list() == other.list() || matches.containsKey(pair(i, j))) {
      return;
    }
    matches.put(pair(i, j), Match.of(i, one, j, other, rarity, bearers));
  }

  private static long pair(int i, int j) {
    return ((long) Math.min(i, j) << 32) | Math.max(i, j);
  }

  private Iterable<List<Integer>> blocks() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String key : entries.get(i).keys()) {
        blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    return blocks.values();
  }

  /// Joins an entry that refers to another of its list with that one.
  private void follow() {
    for (int i = 0; i < entries.size(); i++) {
      ListedName seen = entries.get(i).sees().orElse(null);
      if (seen == null) {
        continue;
      }
      List<Integer> found = new ArrayList<>();
      for (int j = 0; j < entries.size(); j++) {
        Entry other = entries.get(j);
        if (j != i
            && other.list() == entries.get(i).list()
            && other.sees().isEmpty()
            && other.names().stream().anyMatch(name -> leads(seen, name))) {
          found.add(j);
        }
      }
      if (found.size() == 1) {
        Match match = new Match(i, found.getFirst(), 0.99, "the list refers to it", false);
        merge(cluster[i], cluster[found.getFirst()], match);
      }
    }
  }

  private static boolean leads(ListedName seen, ListedName name) {
    return seen.whole().equals(name.whole())
        || seen.isBare() && name.familyKey().equals(seen.familyKey())
        || NameAgreement.of(seen, name).weight() >= 4;
  }

  private void join() {
    List<Match> likely =
        matches.values().stream()
            .filter(match -> match.likelihood() >= SURE)
            .sorted(
                Comparator.comparingDouble(Match::likelihood)
                    .reversed()
                    .thenComparingInt(Match::one)
                    .thenComparingInt(Match::other))
            .toList();
    for (Match match : likely) {
      int one = cluster[match.one()];
      int other = cluster[match.other()];
      if (one != other && mayJoin(one, other)) {
        merge(one, other, match);
      }
    }
  }

  private boolean mayJoin(int one, int other) {
    BitSet lists = new BitSet();
    members.get(one).forEach(each -> lists.set(entries.get(each).list()));
    for (int each : members.get(other)) {
      if (lists.get(entries.get(each).list())) {
        return false;
      }
    }
    double sum = 0;
    int count = 0;
    for (int mine : members.get(one)) {
      for (int theirs : members.get(other)) {
        if (entries.get(mine).sees().isPresent() || entries.get(theirs).sees().isPresent()) {
          continue;
        }
        Match each = matches.get(pair(mine, theirs));
        if (each != null && each.contradicted() && each.likelihood() < VETO) {
          return false;
        }
        double likelihood = each == null ? 0 : each.likelihood();
        sum += likelihood;
        count++;
      }
    }
    return count > 0 && sum / count >= 0.5;
  }

  private void merge(int one, int other, Match match) {
    List<Integer> moved = members.get(other);
    moved.forEach(each -> cluster[each] = one);
    members.get(one).addAll(moved);
    members.set(other, List.of());
    Match least = match;
    for (int from : new int[] {one, other}) {
      Match known = weakest.get(from);
      least = known != null && known.likelihood() < least.likelihood() ? known : least;
    }
    weakest.put(one, least);
  }

  private PersonClusters result() {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).isEmpty()) {
        continue;
      }
      Match least = weakest.get(i);
      clusters.add(
          new Cluster(
              members.get(i).stream().sorted().map(each -> entries.get(each).person()).toList(),
              least == null ? 1 : least.likelihood(),
              least == null ? "named in one list" : least.reason()));
    }
    return new PersonClusters(clusters, open());
  }

  /// The likeliest pair of any two clusters that may be one person.
  private List<OpenPair> open() {
    Map<Long, Match> best = new LinkedHashMap<>();
    for (Match match : matches.values()) {
      int one = cluster[match.one()];
      int other = cluster[match.other()];
      if (one != other && match.likelihood() >= OPEN) {
        best.merge(pair(one, other), match, (a, b) -> a.likelihood() >= b.likelihood() ? a : b);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(Match::likelihood)
                .reversed()
                .thenComparingInt(Match::one)
                .thenComparingInt(Match::other))
        .map(match ->
            new OpenPair(
                entries.get(match.one()).person(),
                entries.get(match.other()).person(),
                match.likelihood(),
                match.reason()))
        .toList();
  }
}
