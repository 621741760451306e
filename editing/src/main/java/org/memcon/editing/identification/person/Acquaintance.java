package org.memcon.editing.identification.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the records of one source as a whole say of the people that they name: how often each is
/// named so that nobody else can be meant, and whether a word is used as a name.
final class Acquaintance {

  /// How a surname is used.
  private static final class Use {
    int sure;
    int all;
    final Map<String, Integer> strangers = new HashMap<>();
  }

  private final Map<KnownPerson, Double> named = new HashMap<>();
  private final Map<KnownPerson, Integer> inFull = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();

  void count(Mention mention, List<Mention.Candidate> best, boolean stranger) {
    Use use = uses.computeIfAbsent(mention.head(), head -> new Use());
    boolean full = best.stream().anyMatch(Mention.Candidate::isFull);
    if (stranger) {
      use.strangers.merge(
          mention.setting().left() + " " + mention.setting().right(), 1, Integer::sum);
      return;
    }
    if (!mention.setting().opens() || full) {
      use.all++;
      use.sure += full || !mention.title().isEmpty() ? 1 : 0;
    }
    if (best.size() == 1 && full) {
      inFull.merge(best.getFirst().person(), 1, Integer::sum);
    }
  }

  /// Forgets how often people are named, and keeps how words are used.
  void forget() {
    named.clear();
  }

  /// Counts that somebody is named, as far as that is sure.
  void meet(KnownPerson person, double likelihood) {
    named.merge(person, likelihood, Double::sum);
  }

  double named(KnownPerson person) {
    return named.getOrDefault(person, 0.0);
  }

  int inFull(KnownPerson person) {
    return inFull.getOrDefault(person, 0);
  }

  /// The part of the uses of a word that are surely a name's; half where it is hardly used.
  double sureness(String head) {
    Use use = uses.get(head);
    return use == null ? 0.5 : (use.sure + 1.0) / (use.all + 2.0);
  }

  /// How often the surname stands for somebody whose other names are not those of anybody known.
  int strangers(String head) {
    Use use = uses.get(head);
    return use == null ? 0 : use.strangers.values().stream().mapToInt(Integer::intValue).sum();
  }
}
