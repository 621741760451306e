package org.memcon.editing.emendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Proposes what stood where a scan's text has a word that is none.
final class FaultRules {

  /// Words that are counted less often may be faults themselves.
  private static final int KNOWN = 4;

  /// A repair must lead to a word that is counted at least so often, or stands in the source so
  /// often.
  private static final int USUAL = 20;

  private static final int REPEATED = 3;

  /// Two words that make up a run are together at least as usual as this (a logarithm).
  private static final double LEAST_SHARE = -19;

  /// Two long words may be seldom: a name or a compound would hardly be made of both.
  private static final double LONG_SHARE = -26;

  private static final int LONG = 4;

  /// A short run that is a seldom word is two words where both are counted so often.
  private static final int COMMON = 30_000;

  private static final Set<String> SHORT =
      Set.of(
          "a", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me",
          "my", "no", "of", "on", "or", "so", "to", "up", "us", "we");

  private final WordCounts words;
  private final WordCounts own;

  /// Rules by a model of words and the source's own words.
  FaultRules(WordCounts words, WordCounts own) {
    this.words = words;
    this.own = own;
  }

  /// What to read instead of a run of letters, digits and bars; empty where it may stand.
  Optional<Proposal> propose(String token) {
    if (token.indexOf('|') >= 0) {
      return bar(token);
    }
    if (token.indexOf('1') >= 0) {
      return one(token);
    }
    if (token.length() < 3) {
      return Optional.empty();
    }
    if (isKnown(token)) {
      return common(token);
    }
    List<Weighed> found = new ArrayList<>();
    rn(token, found);
    apart(token, found);
    lost(token, found);
    return found.stream()
        .max(Comparator.comparingDouble(Weighed::weight))
        .map(Weighed::proposal)
        .filter(it -> it.confidence() > 0);
  }

  private record Weighed(Proposal proposal, double weight) {}

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  private boolean isKnown(String token) {
    return words.of(lower(token)) >= KNOWN;
  }

  /// A fault stands in the source far more seldom than the word that it was.
  private boolean isSeldomBeside(String fault, String word) {
    int often = own.of(lower(fault));
    return often < 2 || often * 8L <= own.of(lower(word));
  }

  private boolean isUsual(String token) {
    String word = lower(token);
    return words.of(word) >= USUAL || own.of(word) >= REPEATED;
  }

  /// "|n", "V||": the letter I.
  private Optional<Proposal> bar(String token) {
    String read = token.replace('|', 'I');
    boolean letters = read.chars().allMatch(Character::isLetter);
    return letters
        ? Optional.of(new Proposal(read, "a bar for I", isKnown(read) ? 0.98 : 0.9))
        : Optional.empty();
  }

  /// "wi11", "Ju1y": the letter l.
  private Optional<Proposal> one(String token) {
    String read = token.replace('1', 'l');
    boolean letters = read.chars().allMatch(Character::isLetter);
    long ones = token.chars().filter(c -> c == '1').count();
    if (!letters || token.length() < 3 || ones == token.length()) {
      return Optional.empty();
    }
    boolean ends = token.endsWith("1");
    String called = token.substring(0, token.length() - 1);
    if (ends && called.chars().allMatch(Character::isLetter) && words.of(lower(called)) >= USUAL) {
      return Optional.empty(); // a number that calls a note
    }
    boolean inside = false;
    for (int i = 1; i + 1 < token.length(); i++) {
      inside |=
          token.charAt(i) == '1'
              && Character.isLowerCase(token.charAt(i + 1))
              && Character.isLetter(token.charAt(i - 1));
    }
    if (isUsual(read)) {
      return Optional.of(new Proposal(read, "1 for l", 0.98));
    }
    return inside || (isKnown(read) && token.length() > 3)
        ? Optional.of(new Proposal(read, "1 for l", 0.85))
        : Optional.empty();
  }

  /// "rnuch", "governrnent".
  private void rn(String token, List<Weighed> found) {
    for (int at = token.indexOf("rn"); at >= 0; at = token.indexOf("rn", at + 1)) {
      String read = token.substring(0, at) + "m" + token.substring(at + 2);
      if (isUsual(read) && isSeldomBeside(token, read)) {
        found.add(new Weighed(new Proposal(read, "rn for m", 0.97), weight(read) - 2));
      }
    }
  }

  /// "ofthe".
  private void apart(String token, List<Weighed> found) {
    boolean small = Character.isLowerCase(token.charAt(token.length() - 1));
    for (int at = 1; small && at < token.length(); at++) {
      String one = token.substring(0, at);
      String two = token.substring(at);
      if (Character.isUpperCase(two.charAt(0))
          || !mayStand(one)
          || !mayStand(two)
          || !isSeldomBeside(token, one)
          || !isSeldomBeside(token, two)) {
        continue;
      }
      double weight = weight(one) + weight(two) - 0.5;
      if (weight > least(one, two)) {
        found.add(new Weighed(new Proposal(one + " " + two, "words run together", 0.95), weight));
      }
    }
  }

  private static double least(String one, String two) {
    boolean capitals = one.length() > 1 && one.equals(one.toUpperCase(Locale.ROOT));
    if (capitals || (one.length() > LONG && two.length() > LONG)) {
      return LONG_SHARE;
    }
    return one.length() >= LONG && two.length() >= LONG
        ? LEAST_SHARE - 3
        : Character.isUpperCase(one.charAt(0)) ? LEAST_SHARE + 3 : LEAST_SHARE;
  }

  /// "asa": a word that is far more seldom than the two it is made of.
  private Optional<Proposal> common(String token) {
    int count = words.of(token);
    if (count >= 100 || token.length() > 6) {
      return Optional.empty();
    }
    for (int at = 1; at < token.length(); at++) {
      String one = token.substring(0, at);
      String two = token.substring(at);
      if (mayStand(one) && mayStand(two) && words.of(one) >= COMMON && words.of(two) >= COMMON) {
        return Optional.of(new Proposal(one + " " + two, "words run together", 0.85));
      }
    }
    return Optional.empty();
  }

  private boolean mayStand(String part) {
    String word = lower(part);
    return switch (part.length()) {
      case 1 -> part.equals("a") || part.equals("I") || part.equals("A");
      case 2 -> SHORT.contains(word);
      case 3 -> words.of(word) >= 2000;
      default -> isUsual(part);
    };
  }

  /// "governent".
  private void lost(String token, List<Weighed> found) {
    if (token.length() < 6 || !token.substring(1).equals(lower(token.substring(1)))) {
      return;
    }
    String best = "";
    int first = 0;
    int second = 0;
    for (int at = 1; at < token.length(); at++) {
      for (char letter = 'a'; letter <= 'z'; letter++) {
        String read = token.substring(0, at) + letter + token.substring(at);
        String word = lower(read);
        int count = words.of(word) + 100 * own.of(word);
        if (count > first && !read.equals(best)) {
          second = first;
          first = count;
          best = read;
        } else if (count > second && !read.equals(best)) {
          second = count;
        }
      }
    }
    if (first >= 8 * USUAL && first > 8L * second && isUsual(best) && isSeldomBeside(token, best)) {
      found.add(new Weighed(new Proposal(best, "a letter lost", 0.9), weight(best) - 6));
    }
  }

  private double weight(String word) {
    String small = lower(word);
    return Math.max(
        words.share(small), words.of(small) == 0 ? Math.log(own.of(small) * 1e-7) : -99);
  }
}
