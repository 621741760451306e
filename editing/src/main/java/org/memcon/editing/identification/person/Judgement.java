package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Vocabulary;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.people.KnownPerson;
import org.memcon.editing.identification.people.People;
import org.memcon.editing.identification.person.Mention.Manner;

/// Decides whom the mentions of a record mean, from what stands beside them, what else the record
/// names, and what the whole source is acquainted with.
final class Judgement {

  /// Who is not likelier than all others together is not the one: of two equals neither is.
  private static final double SURE_ENOUGH = 0.5;

  /// Who stands in so many lists is likelier than somebody unknown.
  private static final int FAMOUS = 3;

  /// Nobody is meant so many years before or after all that is known of the person.
  private static final int LONG_AGO = 12;

  private static final Set<String> OURS = Set.of("United States");

  /// The same for the whole name: somebody who later became known, or had been.
  private static final int A_LIFE = 40;

  private final People people;
  private final Vocabulary vocabulary;
  private final Trust trust;
  private final Acquaintance learned = new Acquaintance();
  private int rounds;
  private Map<KnownPerson, Double> met = new HashMap<>();
  private Map<KnownPerson, Double> meeting = new HashMap<>();

  Judgement(People people, Vocabulary vocabulary, Trust trust) {
    this.people = people;
    this.vocabulary = vocabulary;
    this.trust = trust;
  }

  /// Learns how the words of a mention are used.
  void learn(Mention mention) {
    learned.count(mention, best(mention), isStrange(mention));
  }

  /// From now on what was learned last counts.
  void settle() {
    rounds++;
    met = meeting;
    meeting = new HashMap<>();
  }

  /// The candidates that more of the words speak for than for the others.
  private static List<Mention.Candidate> best(Mention mention) {
    int most = 0;
    for (Mention.Candidate candidate : mention.candidates()) {
      most = Math.max(most, candidate.matched());
    }
    int least = most;
    return mention.candidates().stream().filter(it -> it.matched() == least).toList();
  }

  /// Whether the words are part of somebody else's name, or of a name that is no person's.
  private boolean isStrange(Mention mention) {
    Mention.Setting setting = mention.setting();
    if (mention.isFull()) {
      // "Wayne W. Fisher" is not William.
      return mention.title().isEmpty()
          && people.isGiven(setting.left())
          && !vocabulary.has(setting.left());
    }
    String left = setting.left();
    String right = setting.right();
    boolean unknown = trust == Trust.ELSEWHERE || people.isGiven(left) || setting.titled();
    boolean country = trust == Trust.ELSEWHERE && mention.title().isEmpty() && setting.country();
    if (country) {
      return true;
    }
    boolean leftIsName =
        !left.isEmpty() && mention.title().isEmpty() && unknown && !vocabulary.has(left);
    boolean rightIsName =
        !right.isEmpty()
            && people.isGiven(mention.head())
            && !NameWords.isTitle(right)
            && (right.length() == 1 || !vocabulary.has(right));
    return leftIsName || rightIsName;
  }

  Identified decide(List<Mention> mentions, Occasion occasion) {
    Deciding record = new Deciding(occasion);
    for (Mention mention : mentions) {
      List<Mention.Candidate> best = best(mention);
      if (best.size() == 1 && best.getFirst().isFull()) {
        record.named.add(best.getFirst().person());
      }
    }
    mentions.forEach(record::decide);
    return new Identified(record.links, record.open);
  }

  /// One record while it is decided upon.
  private final class Deciding {
    private final Occasion occasion;
    private final int year;
    private final Set<KnownPerson> named = new HashSet<>();
    private final Set<KnownPerson> met = new HashSet<>();
    private final Set<KnownPerson> official = new HashSet<>();
    private final Map<KnownPerson, Integer> often = new HashMap<>();
    private final Map<String, KnownPerson> latest = new HashMap<>();
    private final List<Identified.Link> links = new ArrayList<>();
    private final List<Identified.Open> open = new ArrayList<>();

    Deciding(Occasion occasion) {
      this.occasion = occasion;
      this.year = occasion.year();
    }

    void decide(Mention mention) {
      List<Mention.Candidate> best = eligible(mention);
      if (best.isEmpty() || isStrange(mention) || !isName(mention)) {
        return;
      }
      double[] likelihoods = likelihoods(mention, best);
      int winner = 0;
      for (int i = 1; i < likelihoods.length; i++) {
        winner = likelihoods[i] > likelihoods[winner] ? i : winner;
      }
      KnownPerson chosen = best.get(winner).person();
      boolean tells = best.size() == 1 || mention.isFull() || !mention.title().isEmpty();
      if (tells || rounds > 0 && likelihoods[winner] != SURE_ENOUGH) {
        meeting.merge(chosen, likelihoods[winner], Double::sum);
      }
      Optional<Support> support = support(mention, chosen, best.size());
      if (likelihoods[winner] <= SURE_ENOUGH || support.isEmpty()) {
        leave(mention, best, likelihoods);
        return;
      }
      links.add(
          new Identified.Link(
              mention.words(),
              mention.start(),
              mention.end(),
              chosen.id(),
              likelihoods[winner] * support.get().sureness(),
              support.get().reason(best.size())));
      if (support.get() == Support.OFFICE) {
        official.add(chosen);
      }
      latest.put(mention.head(), chosen);
      often.merge(chosen, 1, Integer::sum);
      met.add(chosen);
    }

    /// What speaks for the one who was chosen, beside the name; empty where that is not enough: a
    /// surname alone may be somebody's whom nobody has listed.
    private Optional<Support> support(Mention mention, KnownPerson person, int bearers) {
      if (mention.isFull()) {
        return Optional.of(Support.WHOLE_NAME);
      }
      if (trust == Trust.OWN_LIST) {
        return Optional.of(Support.OWN_LIST);
      }
      int full = learned.inFull(person);
      int strangers = learned.strangers(mention.head());
      boolean alone = learned.isAlone(mention.head());
      if (full > 0 && alone || full > 0 && 2 * full >= strangers) {
        return Optional.of(Support.NAMED_IN_FULL);
      }
      int office = person.officeBefore(mention.setting().before());
      if (office > 2 || office == 2 && alone && outside(person) == 0) {
        return Optional.of(Support.OFFICE);
      }
      if (alone && person.equals(latest.get(mention.head())) && official.contains(person)) {
        return Optional.of(Support.NAMED_BEFORE);
      }
      if (alone && person.leads(year)) {
        return Optional.of(Support.LEADER);
      }
      if (alone && person.lists() >= FAMOUS && outside(person) <= 2) {
        return Optional.of(Support.MANY_LISTS);
      }
      if (alone
          && bearers == 1
          && (isInCompany(mention, person) || isAmongCompatriots(mention, person))) {
        return Optional.of(Support.COMPANY);
      }
      return alone && outside(person) == 0 && person.isOf(occasion.countries())
          ? Optional.of(Support.COUNTRY)
          : Optional.empty();
    }

    private int outside(KnownPerson person) {
      return person.outside(year);
    }

    /// Whether somebody who was present may be taken for a person known by the surname alone: in
    /// office in that year, and of a country for which others are there who are named in full.
    private boolean isInCompany(Mention mention, KnownPerson person) {
      return isParty(mention)
          && outside(person) == 0
          && named.stream().anyMatch(person::isCompatriot);
    }

    /// Whether somebody of another country than ours, in office in that year, stands in a record
    /// that names others of that country. Ours are too many, and their names too common.
    private boolean isAmongCompatriots(Mention mention, KnownPerson person) {
      return mention.setting().manner() == Manner.SURNAME
          && outside(person) == 0
          && !person.isOf(OURS)
          && (named.stream().anyMatch(person::isCompatriot)
              || met.stream().anyMatch(person::isCompatriot));
    }

    private static boolean isParty(Mention mention) {
      Words.Part part = mention.words().part();
      return part == Words.Part.PARTICIPANT || part == Words.Part.SPEAKER;
    }

    /// Of those whom a given name or a letter may mean, the record must have named them.
    private List<Mention.Candidate> eligible(Mention mention) {
      Manner manner = mention.setting().manner();
      List<Mention.Candidate> best = best(mention);
      if (trust == Trust.ELSEWHERE) {
        best =
            best.stream()
                .filter(it -> outside(it.person()) <= (it.isFull() ? A_LIFE : LONG_AGO))
                .toList();
      }
      if (manner == Manner.SURNAME || manner == Manner.LIKE_SURNAME || manner == Manner.KNIGHT) {
        List<Mention.Candidate> company =
            trust == Trust.OWN_LIST || mention.isFull()
                ? best
                : best.stream().filter(it -> isInCompany(mention, it.person())).toList();
        return company.size() == 1 ? company : best;
      }
      List<Mention.Candidate> known =
          best.stream()
              .filter(it -> met.contains(it.person()) || named.contains(it.person()))
              .toList();
      return manner == Manner.LETTER && known.size() > 1
          ? mostSpokenOf(known)
          : known.size() == 1 ? known : List.of();
    }

    /// The one whom the record names far more often than the others.
    private List<Mention.Candidate> mostSpokenOf(List<Mention.Candidate> known) {
      List<Mention.Candidate> most = new ArrayList<>(known);
      most.sort(
          Comparator.comparingInt((Mention.Candidate it) -> often.getOrDefault(it.person(), 0))
              .reversed());
      int first = often.getOrDefault(most.getFirst().person(), 0);
      int next = often.getOrDefault(most.get(1).person(), 0);
      return first > next ? most.subList(0, 1) : List.of();
    }

    private void leave(Mention mention, List<Mention.Candidate> best, double[] likelihoods) {
      List<Identified.Likely> likely = new ArrayList<>();
      for (int i = 0; i < likelihoods.length; i++) {
        likely.add(new Identified.Likely(best.get(i).person().id(), likelihoods[i], ""));
      }
      likely.sort(Comparator.comparingDouble(Identified.Likely::likelihood).reversed());
      open.add(new Identified.Open(mention.words(), mention.start(), mention.end(), likely));
    }

    private double[] likelihoods(Mention mention, List<Mention.Candidate> best) {
      double[] weights = new double[best.size()];
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.exp(score(mention, best.get(i)));
        sum += weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= sum;
      }
      return weights;
    }

    private double score(Mention mention, Mention.Candidate candidate) {
      KnownPerson person = candidate.person();
      double score = Math.log(Judgement.this.met.getOrDefault(person, 0.0) + 0.5);
      score += named.contains(person) ? 2.5 : 0;
      score += latest.get(mention.head()) == person ? 1.5 : 0;
      score += met.contains(person) ? 0.5 : 0;
      // The people of a volume's own list are mostly of the countries that it is about.
      if (trust == Trust.ELSEWHERE && person.isOf(occasion.countries())) {
        score += outside(person) == 0 ? 2 : 1;
      }
      if (trust == Trust.ELSEWHERE) {
        score += 0.7 * Math.log(person.lists()) - 0.4 * Math.max(0, outside(person) - 1);
      }
      double weight = NameWords.isRank(mention.title()) ? 2 : 3.5;
      score += Math.min(10, weight * person.officeBefore(mention.setting().before()));
      score += Math.min(4, person.officeBehind(mention.setting().behind()));
      String title = mention.title();
      if (!title.isEmpty()) {
        boolean woman = person.isWoman();
        score += person.isTitled(title) ? 2 : 0;
        score -= NameWords.isWomans(title) != woman ? 3 : 0;
      }
      return score;
    }
  }

  private boolean isName(Mention mention) {
    Mention.Setting setting = mention.setting();
    if (mention.isFull() || setting.manner() == Manner.LETTER) {
      return true;
    }
    if (NameWords.isNoName(mention.head())) {
      return trust == Trust.OWN_LIST && isNamedSo(mention);
    }
    if (!mention.title().isEmpty()) {
      return !isWife(mention);
    }
    boolean abbreviation =
        trust == Trust.ELSEWHERE && setting.capitals() && mention.head().length() <= 4;
    if (learned.isPlace(mention.head(), setting.country())
        || abbreviation && mention.words().part() != Words.Part.SPEAKER) {
      return false;
    }
    if (!setting.ordinaryWord()) {
      return true;
    }
    if (mention.words().part() == Words.Part.SIGNATURE
        || mention.words().part() == Words.Part.SPEAKER) {
      return true;
    }
    boolean doubtful =
        setting.opens()
            || setting.capitals()
            || !setting.right().isEmpty()
            || !setting.left().isEmpty();
    return !doubtful
        || learned.sureness(mention.head()) > 0.3
        || !setting.capitals() && learned.inside(mention.head()) > vocabulary.lower(mention.head());
  }

  /// Whether a word that is hardly a name ("Begin", "Lord") stands as one: behind a title, or
  /// inside a sentence where it does so often.
  private boolean isNamedSo(Mention mention) {
    boolean titled = !mention.title().isEmpty() && !NameWords.isTitle(mention.head());
    boolean often = learned.inside(mention.head()) > 2 && learned.sureness(mention.head()) > 0.3;
    boolean inside = mention.setting().isMiddle() && often && !NameWords.isMonth(mention.head());
    return mention.head().length() > 2 && (titled || inside);
  }

  /// "Mrs. Hartwell" is not Mr. Hartwell.
  private boolean isWife(Mention mention) {
    return NameWords.isWomans(mention.title())
        && learned.isMans(mention.head())
        && mention.candidates().stream().noneMatch(it -> it.person().isWoman());
  }
}
