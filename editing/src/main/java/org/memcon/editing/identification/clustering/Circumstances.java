package org.memcon.editing.identification.clustering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.clustering.PeopleList.Years;
import org.memcon.editing.identification.office.Countries;

/// What a list tells of a person besides the name: the words of the description, the country
/// served, the years.
record Circumstances(Set<String> words, Set<String> countries, Optional<Years> years) {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "to",
          "in",
          "at",
          "a",
          "an",
          "until",
          "from",
          "after",
          "before",
          "thereafter",
          "then",
          "also",
          "later",
          "since",
          "on",
          "by",
          "with",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "member",
          "affairs",
          "state",
          "department",
          "office",
          "acting",
          "deputy",
          "s");

  private static final Pattern OURS =
      Pattern.compile(
          "Department of State|Department of Defense|Ambassador (?:to|in|at)|Embassy"
              + " (?:in|at)|Bureau of|National Security Council|White House|Senator|House of"
              + " Representatives|Congress|\\bUS(?:A|N|AF|MC)\\b|Central Intelligence|Joint"
              + " Chiefs|Assistant to the President|Secretary of (?:State|Defense|the Treasury|the"
              + " Army|the Navy|Commerce|Agriculture)|President"
              + " (?:Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Truman)|Office of ");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:President|Minister|Premier|King|Queen|Shah|Emperor|Chancellor|Chairman|Leader|Secretary|Sultan|Prince|Party|Assembly|Government|Forces|Army|Bank|Republic),?"
              + " of (?:the )?$");

  Circumstances {
    words = Set.copyOf(words);
    countries = Set.copyOf(countries);
  }

  static Circumstances of(String description, Optional<Years> years) {
    Set<String> words = new HashSet<>();
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return new Circumstances(words, countries(description), years);
  }

  private static Set<String> countries(String description) {
    Set<String> countries = new HashSet<>();
    for (Countries.Mention mention : Countries.in(description)) {
      String before = description.substring(0, mention.start());
      String after = description.substring(mention.end());
      boolean desk = after.matches("(?s)(?: and \\w+| Union)? (?:Affairs|Desk|Division|Section).*");
      boolean adjective = mention.way() == Countries.Way.ADJECTIVE && !desk;
      if (adjective || mention.way() == Countries.Way.NAME && HEAD.matcher(before).find()) {
        countries.add(mention.country());
      }
    }
    Matcher ours = OURS.matcher(description);
    if (countries.isEmpty() && ours.find()) {
      countries.add("United States");
    }
    return countries;
  }

  /// How rare each word is among these descriptions.
  static Map<String, Double> rarity(List<Circumstances> all) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(each -> each.words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    Map<String, Double> rarity = HashMap.newHashMap(counts.size());
    counts.forEach((word, count) -> rarity.put(word, Math.log((all.size() + 1.0) / count)));
    return rarity;
  }

  /// How much two descriptions say the same, 0 to 1.
  double likeness(Circumstances other, Map<String, Double> rarity) {
    double shared = 0;
    double mine = 0;
    double theirs = 0;
    for (String word : words) {
      double weight = square(rarity.getOrDefault(word, 1.0));
      mine += weight;
      shared += other.words.contains(word) ? weight : 0;
    }
    for (String word : other.words) {
      theirs += square(rarity.getOrDefault(word, 1.0));
    }
    return shared == 0 ? 0 : shared / Math.sqrt(mine * theirs);
  }

  private static double square(double value) {
    return value * value;
  }

  /// Whether a country other than the United States is named as that served.
  boolean isForeign() {
    return !countries.isEmpty() && !countries.contains("United States");
  }

  /// Whether both name countries, and none is the same.
  boolean contradicts(Circumstances other) {
    return !countries.isEmpty()
        && !other.countries.isEmpty()
        && countries.stream().noneMatch(other.countries::contains)
        && !arabUnion(countries, other.countries);
  }

  /// Egypt and Syria were one from 1958 to 1961, and Egypt kept the name.
  private static boolean arabUnion(Set<String> one, Set<String> other) {
    Set<String> union = Set.of("United Arab Republic", "Egypt", "Syria");
    return one.stream().anyMatch(union::contains) && other.stream().anyMatch(union::contains);
  }

  /// How many years lie between the volumes; 0 where one is not known.
  int yearsApart(Circumstances other) {
    return years.isEmpty() || other.years.isEmpty() ? 0 : years.get().apart(other.years.get());
  }
}
