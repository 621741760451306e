package org.memcon.editing.emendation.faults;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.memcon.editing.emendation.words.Derivations;
import org.memcon.editing.emendation.words.LetterModel;
import org.memcon.editing.emendation.words.SourceWords;

/// Weighs for each word of a source whether it is one, or another with a fault.
///
/// How often each fault comes is told by the source itself: where many of its words are faults
/// beyond doubt, a doubtful one is likely another.
public final class FaultRates {

  private static final int ROUNDS = 5;

  /// How many words without a fault the usual rates are worth.
  private static final double TRUST = 4_000;

  /// Edited volumes have far fewer misprints.
  private static final double SCANNED = 0.0005;

  private static final int SHORTEST_JOINED = 5;

  /// How much of the rate of all faults each has at least, and below which it counts for nothing.
  private static final double KIN = 0.05;

  private static final double LEAST = 0.0001;

  private static final double SUREST = 0.99;

  /// How seldom a clean text spells a name or a word in another way (logarithms).
  private static final double NAMES_SPELT = 9;

  private static final double WORDS_SPELT = 10;

  /// No clean text has bars inside words (a logarithm).
  private static final double BARRED = -25;

  /// How much more often a word may come in one source than its share elsewhere (a logarithm).
  private static final double BURST = 3;

  private final SourceWords words;
  private final LetterModel letters;
  private final Supplier<Derivations> derivations;
  private final FaultRules rules;
  private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
  private final Map<Shape, Double> unseen = new EnumMap<>(Shape.class);
  private Map<String, Double> contributions = Map.of();
  private final Map<String, Optional<Proposal>> known = new HashMap<>();

  /// What a word that nobody has counted looks like, and the share of such words in clean texts.
  private enum Shape {
    SMALL(0.002),
    CAPITAL(0.01),
    MIXED(0.0003),
    DIGIT(0.0003);

    private final double usual;

    Shape(double usual) {
      this.usual = usual;
    }

    static Shape of(String token) {
      if (token.indexOf('1') >= 0 || token.indexOf('|') >= 0) {
        return DIGIT;
      }
      boolean small = true;
      boolean great = true;
      for (int i = 1; i < token.length(); i++) {
        small &= !Character.isUpperCase(token.charAt(i));
        great &= Character.isUpperCase(token.charAt(i));
      }
      boolean capital = Character.isUpperCase(token.charAt(0));
      return small ? capital ? CAPITAL : SMALL : capital && great ? CAPITAL : MIXED;
    }
  }

  private record Weighed(Proposal proposal, Fault fault) {}

  /// The rates of a source, from its words; the derivations are asked for by few sources, and
  /// counting them takes as long as a short source does.
  public FaultRates(SourceWords words, LetterModel letters, Supplier<Derivations> derivations) {
    this.words = words;
    this.letters = letters;
    this.derivations = derivations;
    this.rules = new FaultRules(words);
    for (Fault fault : Fault.values()) {
      rates.put(fault, 0.003);
    }
    for (Shape shape : Shape.values()) {
      unseen.put(shape, shape.usual);
    }
    estimate();
  }

  private void estimate() {
    Map<String, List<Candidate>> candidates = new HashMap<>();
    words.forms().forEach((form, count) -> candidates.put(form, rules.candidates(form)));
    double all = words.total() + TRUST;
    for (int round = 0; round < ROUNDS; round++) {
      Map<Fault, Double> faults = new EnumMap<>(Fault.class);
      Map<Shape, Double> shapes = new EnumMap<>(Shape.class);
      Map<String, Double> told = new HashMap<>();
      candidates.forEach((form, readings) -> {
        int count = words.forms().getOrDefault(form, 0);
        Optional<Weighed> best = weigh(form, readings);
        double sure = best.map(it -> it.proposal().confidence()).orElse(0.0);
        best.ifPresent(it -> faults.merge(it.fault(), count * sure, Double::sum));
        shapes.merge(Shape.of(form), count * (1 - sure), Double::sum);
        told.put(form, count * sure / all);
      });
      contributions = told;
      for (Fault fault : Fault.values()) {
        rates.put(fault, (faults.getOrDefault(fault, 0.0) + TRUST * fault.usual()) / all);
      }
      for (Shape shape : Shape.values()) {
        unseen.put(shape, (shapes.getOrDefault(shape, 0.0) + TRUST * shape.usual) / all);
      }
    }
  }

  /// The share of the source's words that have this fault.
  public double rate(Fault fault) {
    return rates.getOrDefault(fault, 0.0);
  }

  /// Whether the source shows so many faults that it is no text written by hand.
  public boolean isScanned() {
    return total() > SCANNED;
  }

  private double total() {
    double total = 0;
    for (Fault fault : Fault.values()) {
      total += rate(fault);
    }
    return total;
  }

  /// What to read instead of a run of letters, digits and bars; empty where it may stand.
  public Optional<Proposal> propose(String token) {
    return known.computeIfAbsent(
        token, it -> weigh(it, rules.candidates(it)).map(Weighed::proposal));
  }

  /// What to read instead of two words that may be one; empty where they may stand.
  public Optional<Proposal> join(String one, String two) {
    String read = one + two;
    boolean strange = !words.isKnown(one) || !words.isKnown(two);
    if (!strange || words.elsewhere(read) < FaultRules.USUAL || read.length() < SHORTEST_JOINED) {
      return Optional.empty();
    }
    double rate = Fault.APART.usual() + KIN * Math.max(0, total() - LEAST);
    double fault = Math.log(rate) + words.share(read) - Math.log(read.length());
    double clean = alone(one) + alone(two);
    double sure = 1 / (1 + Math.exp(clean - fault));
    return Optional.of(new Proposal(read, Fault.APART.rule(), Math.min(SUREST, sure)));
  }

  private double alone(String word) {
    double unknown = Math.log(unseen.getOrDefault(Shape.of(word), 0.0));
    return Math.max(words.share(word), unknown + letters.likelihood(word));
  }

  private Optional<Weighed> weigh(String token, List<Candidate> readings) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    // A word is no witness in its own cause.
    double own = contributions.getOrDefault(token, 0.0);
    Candidate best =
        readings.stream().max(Comparator.comparingDouble(it -> likelihood(it, own))).orElseThrow();
    double first = likelihood(best, own);
    double all = readings.stream().mapToDouble(it -> Math.exp(likelihood(it, own) - first)).sum();
    double fault = first + Math.log(all);
    double clean;
    if (words.isKnown(token)) {
      clean = words.shareElsewhere(token);
    } else {
      int often = Math.clamp(words.of(token), 1, Shape.of(token) == Shape.DIGIT ? 2 : 1000);
      double size = Math.log(Math.max(1, words.total()));
      fault = repeated(fault + size, often);
      // A word that a source has once it may well have again.
      double introduced = Math.min(0, word(token, best) + size);
      clean = introduced + Math.log(2.0 / (often * (often + 1.0)));
    }
    double sure = 1 / (1 + Math.exp(clean - fault)) / all;
    return Optional.of(
        new Weighed(
            new Proposal(best.reading(), best.fault().rule(), Math.min(SUREST, sure)),
            best.fault()));
  }

  private double likelihood(Candidate candidate, double own) {
    Fault fault = candidate.fault();
    double least = TRUST * fault.usual() / (words.total() + TRUST);
    // Where there are other faults, this one is likelier too.
    double rate = Math.max(rate(fault) - own, least) + KIN * Math.max(0, total() - own - LEAST);
    return Math.log(rate) + candidate.share();
  }

  /// How likely a clean text has the word that nobody has counted.
  private double word(String token, Candidate best) {
    if (best.fault() == Fault.BAR) {
      return BARRED;
    }
    double unknown =
        Math.log(unseen.getOrDefault(Shape.of(token), 0.0)) + letters.likelihood(token);
    if (best.fault() == Fault.ONE && token.endsWith("1")) {
      String called = token.substring(0, token.length() - 1);
      return called.indexOf('1') < 0 ? Math.max(unknown, words.share(called) - 5) : unknown;
    }
    if (best.fault() == Fault.LOST || best.fault() == Fault.DOUBLED) {
      boolean name = Shape.of(token) == Shape.CAPITAL;
      return Math.max(unknown, best.share() - (name ? NAMES_SPELT : WORDS_SPELT));
    }
    if (best.fault() != Fault.TOGETHER) {
      return unknown;
    }
    int blank = best.reading().indexOf(' ');
    double made =
        derivations
            .get()
            .likelihood(best.reading().substring(0, blank), best.reading().substring(blank + 1));
    return Math.max(unknown, made);
  }

  /// The logarithm of how likely something comes so often whose expected number is given (as a
  /// logarithm). Words come in bursts, and pairs of words more often than chance would have it.
  private static double repeated(double expected, int often) {
    return Math.max(times(expected, often), times(expected + BURST, often) - BURST / 2);
  }

  private static double times(double expected, int often) {
    double one = Math.log1p(Math.exp(expected));
    return often * (expected - one) - one;
  }
}
