package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.memcon.editing.identification.evidence.Evidence;
import org.memcon.editing.identification.evidence.Fact;
import org.memcon.editing.identification.evidence.Weights;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Vocabulary;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.office.Occasion;
import org.memcon.editing.identification.people.Circle;
import org.memcon.editing.identification.people.KnownPerson;
import org.memcon.editing.identification.people.People;
import org.memcon.editing.identification.person.Mention.Manner;

/// Decides whom the mentions of a record mean, from what stands beside them, what else the record
/// names, and what the whole source is acquainted with.
final class Judgement {

  /// So often all is decided to learn who is named how often, before it counts.
  static final int ROUNDS = 2;

  /// Who is not likelier than all others together is not the one: of two equals neither is.
  private static final double SURE_ENOUGH = 0.5;

  /// Who stands in so many lists is likelier than somebody unknown.
  private static final int FAMOUS = 3;

  /// Nobody is meant so many years before or after all that is known of the person.
  private static final int LONG_AGO = 12;

  /// Likelier ones are linked though no reason is enough alone.
  private static final double CONVINCING = 0.75;

  private static final double MOST_SURE = 0.95;
  private static final double FAR_AHEAD = 8;

  /// How much it counts that many of the same list are named.
  private static final double CIRCLE = 0.5;

  /// The same for the whole name: somebody who later became known, or had been.
  private static final int A_LIFE = 40;

  private final People people;
  private final Vocabulary vocabulary;
  private final Trust trust;
  private final Acquaintance learned = new Acquaintance();
  private final Weights weights;
  private final Consumer<Identified.Weighed> sink;
  private Circle circle;
  private int rounds;
  private Map<KnownPerson, Double> met = new HashMap<>();
  private Map<KnownPerson, Double> meeting = new HashMap<>();

  /// `sink` takes the facts of the last decisions on surnames alone.
  Judgement(
      People people,
      Vocabulary vocabulary,
      Trust trust,
      Weights weights,
      Consumer<Identified.Weighed> sink) {
    this.people = people;
    this.vocabulary = vocabulary;
    this.trust = trust;
    this.weights = weights;
    this.sink = sink;
    this.circle = Circle.of(Set.of(), people);
  }

  /// Learns how the words of a mention are used.
  void learn(Mention mention) {
    learned.count(mention, mention.best(), isStrange(mention));
  }

  /// From now on what was learned last counts.
  void settle() {
    rounds++;
    met = meeting;
    meeting = new HashMap<>();
    learned.settle();
  }

  /// Whether the words are part of somebody else's name, or of a name that is no person's.
  private boolean isStrange(Mention mention) {
    Mention.Setting setting = mention.setting();
    if (mention.full()) {
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

  /// All mentions were learned: those named in full tell of the circle.
  void survey() {
    circle = Circle.of(learned.namedInFull(), people);
  }

  Identified decide(List<Mention> mentions, Occasion occasion) {
    Deciding record = new Deciding(occasion);
    for (Mention mention : mentions) {
      List<Mention.Candidate> best = mention.best();
      if (best.size() == 1 && best.getFirst().isFull()) {
        record.company.name(best.getFirst().person());
      }
    }
    mentions.forEach(record::decide);
    return new Identified(record.links, record.open);
  }

  /// What speaks for somebody, and how sure that makes it.
  private record Verdict(Support support, double sureness) {}

  /// One record while it is decided upon.
  private final class Deciding {
    private final Company company;
    private final List<Identified.Link> links = new ArrayList<>();
    private final List<Identified.Open> open = new ArrayList<>();

    Deciding(Occasion occasion) {
      this.company = new Company(occasion);
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
      double likely = likelihoods[winner];
      KnownPerson chosen = best.get(winner).person();
      boolean tells = best.size() == 1 || mention.full() || !mention.title().isEmpty();
      if (tells || rounds > 0 && likely != SURE_ENOUGH) {
        meeting.merge(chosen, likely, Double::sum);
      }
      Optional<Verdict> verdict = verdict(mention, chosen, best.size(), likely);
      if (likely <= SURE_ENOUGH || verdict.isEmpty()) {
        leave(mention, best, likelihoods);
        return;
      }
      Support support = verdict.get().support();
      links.add(
          new Identified.Link(
              mention.words(),
              mention.start(),
              mention.end(),
              chosen.id(),
              likely * verdict.get().sureness(),
              support.reason(best.size())));
      learned.link(mention.head(), chosen);
      company.meet(mention.head(), chosen, support == Support.OFFICE);
    }

    /// Whether all that is known is enough to take a name to be somebody's.
    private Optional<Verdict> verdict(
        Mention mention, KnownPerson person, int bearers, double likely) {
      Optional<Support> support = support(mention, person, bearers);
      // The weights were learned of what the rules alone had linked before.
      if (rounds < ROUNDS || trust == Trust.OWN_LIST || mention.full()) {
        return support.map(it -> new Verdict(it, it.sureness()));
      }
      Evidence evidence = evidence(mention, person, bearers, likely);
      evidence.with(Fact.REASON, support.isPresent());
      sink.accept(
          new Identified.Weighed(
              mention.words(), mention.start(), mention.end(), person.id(), evidence));
      double right = weights.likelihood(evidence);
      double least = support.map(Support::least).orElse(CONVINCING);
      if (right < least) {
        return Optional.empty();
      }
      return Optional.of(
          support
              .map(it -> new Verdict(it, it.sureness()))
              .orElseGet(() -> new Verdict(Support.EVIDENCE, Math.min(right, MOST_SURE))));
    }

    /// What speaks for the one who was chosen, beside the name; empty where that is not enough: a
    /// surname alone may be somebody's whom nobody has listed.
    private Optional<Support> support(Mention mention, KnownPerson person, int bearers) {
      if (mention.full()) {
        return Optional.of(Support.WHOLE_NAME);
      }
      if (trust == Trust.OWN_LIST) {
        return Optional.of(Support.OWN_LIST);
      }
      int full = learned.inFull(person);
      boolean alone = learned.isAlone(mention.head());
      if (full > 0 && (alone || 2 * full >= learned.strangers(mention.head()))) {
        return Optional.of(Support.NAMED_IN_FULL);
      }
      int outside = company.outside(person);
      int office = person.officeBefore(mention.setting().before());
      if (office > 2 || office == 2 && alone && outside == 0) {
        return Optional.of(Support.OFFICE);
      }
      if (alone && company.isLatest(mention.head(), person) && company.isOfficial(person)) {
        return Optional.of(Support.NAMED_BEFORE);
      }
      if (alone && company.leads(person)) {
        return Optional.of(Support.LEADER);
      }
      if (alone && person.lists() >= FAMOUS && outside <= 2) {
        return Optional.of(Support.MANY_LISTS);
      }
      if (alone
          && bearers == 1
          && (company.isPresent(mention, person) || company.isAmongCompatriots(mention, person))) {
        return Optional.of(Support.COMPANY);
      }
      return alone && outside == 0 && company.isOfCountry(person)
          ? Optional.of(Support.COUNTRY)
          : Optional.empty();
    }

    private Evidence evidence(Mention mention, KnownPerson person, int bearers, double likely) {
      String head = mention.head();
      Mention.Setting setting = mention.setting();
      int behind = person.officeBehind(setting.behind());
      int office = Math.max(behind, person.officeBefore(setting.before()));
      double uses = Math.max(1, learned.seen(head));
      return new Evidence()
          .with(Fact.IN_FULL, Math.log1p(learned.inFull(person)))
          .with(Fact.KNOWN_HERE, Math.min(1, learned.linked(head, person) / uses))
          .with(Fact.ALONE, learned.isAlone(head))
          .with(Fact.STRANGERS, learned.strangers(head) / uses)
          .with(Fact.BEARERS, Math.log(bearers))
          .with(Fact.AHEAD, Math.min(FAR_AHEAD, Math.log(likely / Math.max(1e-6, 1 - likely))))
          .with(Fact.OFFICE, Math.min(2, office / 2.0))
          .with(
              Fact.OTHER_OFFICE,
              office == 0 && !mention.title().isEmpty() && !mention.isCourteous())
          .with(Fact.COURTESY, mention.isCourteous())
          .with(Fact.YEARS_OUTSIDE, company.outside(person) / (double) LONG_AGO)
          .with(Fact.LISTS, Math.log(person.lists()))
          .with(Fact.CIRCLE, circle.nearness(person))
          .with(Fact.LEADER, company.leads(person))
          .with(Fact.COUNTRY, company.isOfCountry(person))
          .with(Fact.OURS, person.isOf(Company.OURS))
          .with(Fact.COMPATRIOT, company.isForeign(person))
          .with(Fact.PARTY, Company.isParty(mention))
          .with(Fact.LATEST, company.isLatest(head, person))
          .with(Fact.OFFICIAL, company.isOfficial(person))
          .with(Fact.USES, Math.log(uses))
          .with(Fact.MISSPELT, setting.manner() == Manner.LIKE_SURNAME);
    }

    /// Of those whom a given name or a letter may mean, the record must have named them.
    private List<Mention.Candidate> eligible(Mention mention) {
      Manner manner = mention.setting().manner();
      List<Mention.Candidate> best = mention.best();
      if (trust == Trust.ELSEWHERE) {
        best = ofThatTime(best);
      }
      if (manner == Manner.SURNAME || manner == Manner.LIKE_SURNAME || manner == Manner.KNIGHT) {
        List<Mention.Candidate> present =
            trust == Trust.OWN_LIST || mention.full() || !Company.isParty(mention)
                ? best
                : best.stream().filter(it -> company.isPresent(mention, it.person())).toList();
        return present.size() == 1 ? present : best;
      }
      List<Mention.Candidate> known =
          best.stream()
              .filter(it -> company.isMet(it.person()) || company.isNamed(it.person()))
              .toList();
      return manner == Manner.LETTER && known.size() > 1
          ? company.mostSpokenOf(known)
          : known.size() == 1 ? known : List.of();
    }

    private List<Mention.Candidate> ofThatTime(List<Mention.Candidate> best) {
      for (Mention.Candidate each : best) {
        if (!isOfThatTime(each)) {
          return best.stream().filter(this::isOfThatTime).toList();
        }
      }
      return best;
    }

    private boolean isOfThatTime(Mention.Candidate each) {
      return company.outside(each.person()) <= (each.isFull() ? A_LIFE : LONG_AGO);
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
      if (weights.length == 1) {
        return new double[] {1};
      }
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
      double score = Math.log(met.getOrDefault(person, 0.0) + 0.5);
      score += company.isNamed(person) ? 2.5 : 0;
      score += company.isLatest(mention.head(), person) ? 1.5 : 0;
      score += company.isMet(person) ? 0.5 : 0;
      // The people of a volume's own list are mostly of the countries that it is about.
      if (trust == Trust.ELSEWHERE) {
        int outside = company.outside(person);
        score += company.isOfCountry(person) ? (outside == 0 ? 2 : 1) : 0;
        score += 0.7 * Math.log(person.lists()) - 0.4 * Math.max(0, outside - 1);
        score += CIRCLE * circle.nearness(person);
      }
      double weight = NameWords.isRank(mention.title()) ? 2 : 3.5;
      score += Math.min(10, weight * person.officeBefore(mention.setting().before()));
      score += Math.min(4, person.officeBehind(mention.setting().behind()));
      String title = mention.title();
      if (!title.isEmpty()) {
        score += person.isTitled(title) ? 2 : 0;
        score -= NameWords.isWomans(title) != person.isWoman() ? 3 : 0;
      }
      return score;
    }
  }

  private boolean isName(Mention mention) {
    Mention.Setting setting = mention.setting();
    if (mention.full() || setting.manner() == Manner.LETTER) {
      return true;
    }
    if (NameWords.isNoName(mention.head())) {
      return trust == Trust.OWN_LIST && learned.isNamedSo(mention);
    }
    if (!mention.title().isEmpty()) {
      return !learned.isWife(mention);
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
}
