package org.memcon.editing.identification.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.people.KnownPerson;

/// What the records of one source as a whole say of the people that they name: how often each is
/// named so that nobody else can be meant, and whether a word is used as a name.
final class Acquaintance {

  /// Of a place's name more than one use in so many is "in …".
  private static final double PLACED = 0.07;

  /// A word that is so many times as often surely a name as "in …" is a name all the same: books
  /// are quoted so.
  private static final int SURE_OF_PLACED = 4;

  /// So many of a surname's uses may be misread names of its bearer.
  private static final double OTHERS = 0.05;

  /// How a surname is used.
  private static final class Use {
    int sure;
    int all;
    int placed;
    int seen;
    int middle;
    int men;
    int women;
    final Map<String, Integer> strangers = new HashMap<>();
    Map<KnownPerson, Integer> linked = Map.of();
    Map<KnownPerson, Integer> linking = new HashMap<>();
  }

  private final Map<KnownPerson, Integer> inFull = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();

  void count(Mention mention, List<Mention.Candidate> best, boolean stranger) {
    Use use = uses.computeIfAbsent(mention.head(), head -> new Use());
    use.seen++;
    use.placed += mention.setting().placed() ? 1 : 0;
    boolean full = best.stream().anyMatch(Mention.Candidate::isFull);
    if (!mention.title().isEmpty()) {
      boolean woman = NameWords.isWomans(mention.title());
      use.women += woman ? 1 : 0;
      use.men += mention.title().equals("mr") || mention.title().equals("sir") ? 1 : 0;
    }
    if (stranger) {
      use.strangers.merge(
          mention.setting().left() + " " + mention.setting().right(), 1, Integer::sum);
      return;
    }
    use.middle += mention.setting().isMiddle() ? 1 : 0;
    if (!mention.setting().opens() || full) {
      use.all++;
      use.sure += full || !mention.title().isEmpty() ? 1 : 0;
    }
    if (best.size() == 1 && full) {
      inFull.merge(best.getFirst().person(), 1, Integer::sum);
    }
  }

  /// A surname was linked to somebody.
  void link(String head, KnownPerson person) {
    Use use = uses.get(head);
    if (use != null) {
      use.linking.merge(person, 1, Integer::sum);
    }
  }

  /// A round of decisions is over.
  void settle() {
    for (Use use : uses.values()) {
      use.linked = use.linking;
      use.linking = new HashMap<>();
    }
  }

  /// How often the last round linked a surname to somebody.
  int linked(String head, KnownPerson person) {
    Use use = uses.get(head);
    return use == null ? 0 : use.linked.getOrDefault(person, 0);
  }

  /// Those who are named in full.
  Set<KnownPerson> namedInFull() {
    return inFull.keySet();
  }

  /// How often a word is seen as a surname.
  int seen(String head) {
    Use use = uses.get(head);
    return use == null ? 0 : use.seen;
  }

  int inFull(KnownPerson person) {
    return inFull.getOrDefault(person, 0);
  }

  /// The part of the uses of a word that are surely a name's; half where it is hardly used.
  double sureness(String head) {
    Use use = uses.get(head);
    return use == null ? 0.5 : (use.sure + 0.5) / (use.all + 2.0);
  }

  /// Whether a word is a place's rather than a person's.
  boolean isPlace(String head, boolean country) {
    Use use = uses.get(head);
    return use != null
        && use.placed > 1
        && use.placed > PLACED * use.seen
        && (country || SURE_OF_PLACED * use.placed > use.sure);
  }

  /// How often a word stands inside a sentence as names do.
  int inside(String head) {
    Use use = uses.get(head);
    return use == null ? 0 : use.middle;
  }

  /// Whether a surname is rather a gentleman's than a lady's.
  boolean isMans(String head) {
    Use use = uses.get(head);
    return use != null && use.men > 0 && use.men >= use.women;
  }

  /// Whether hardly anybody else bears a surname in the source.
  boolean isAlone(String head) {
    Use use = uses.get(head);
    return use == null || strangers(head) <= OTHERS * use.seen;
  }

  /// How often the surname stands for somebody whose other names are not those of anybody known.
  int strangers(String head) {
    Use use = uses.get(head);
    return use == null ? 0 : use.strangers.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Whether a word that is hardly a name ("Begin", "Lord") stands as one: behind a title, or
  /// inside a sentence where it does so often.
  boolean isNamedSo(Mention mention) {
    boolean titled = !mention.title().isEmpty() && !NameWords.isTitle(mention.head());
    boolean often = inside(mention.head()) > 2 && sureness(mention.head()) > 0.3;
    boolean inside = mention.setting().isMiddle() && often && !NameWords.isMonth(mention.head());
    return mention.head().length() > 2 && (titled || inside);
  }

  /// "Mrs. Hartwell" is not Mr. Hartwell.
  boolean isWife(Mention mention) {
    return NameWords.isWomans(mention.title())
        && isMans(mention.head())
        && mention.candidates().stream().noneMatch(it -> it.person().isWoman());
  }
}
