package org.memcon.editing.identification.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A name all of whose parts are Chinese syllables, with the pinyin that each may stand for, and
/// how likely that is (0 to 1): "Teng" may be Deng, or Teng where an apostrophe was lost.
public final class ChineseName {

  private static final SyllableTable TABLE = new SyllableTable();
  private static final Palladius PALLADIUS = new Palladius(TABLE.all());

  /// A lost apostrophe.
  private static final double ASPIRATE_LOST = 0.6;

  /// A name has no more syllables.
  private static final int MOST = 4;

  private enum System {
    PINYIN,
    WADE_GILES,
    CYRILLIC,
    UNKNOWN
  }

  private final List<Map<String, Double>> syllables;
  private final List<String> printed;
  private final System system;
  private final boolean aspirated;

  private ChineseName(
      List<Map<String, Double>> syllables, List<String> printed, System system, boolean aspirated) {
    this.syllables = syllables;
    this.printed = printed;
    this.system = system;
    this.aspirated = aspirated;
  }

  /// The name that these words are, each a word or a part of one between hyphens; empty where one
  /// of them is no Chinese syllable.
  public static Optional<ChineseName> of(List<String> words) {
    List<String> printed = new ArrayList<>();
    for (String word : words) {
      List<String> parts = split(SyllableTable.plain(word.toLowerCase(Locale.ROOT)));
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      printed.addAll(parts);
    }
    if (printed.isEmpty() || printed.size() > MOST) {
      return Optional.empty();
    }
    boolean aspirated = printed.stream().anyMatch(part -> part.indexOf('\'') > 0);
    System system = system(printed, aspirated);
    List<Map<String, Double>> readings = new ArrayList<>();
    for (String part : printed) {
      Map<String, Double> reading = readings(part, system, aspirated);
      if (reading.isEmpty()) {
        return Optional.empty();
      }
      readings.add(reading);
    }
    return Optional.of(new ChineseName(readings, printed, system, aspirated));
  }

  /// The name that these words in Cyrillic letters are, lower case; empty where one of them is no
  /// Chinese syllable or row of them.
  public static Optional<ChineseName> ofCyrillic(List<String> words) {
    List<String> printed = new ArrayList<>();
    for (String word : words) {
      List<String> parts = splitCyrillic(word);
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      printed.addAll(parts);
    }
    if (printed.isEmpty() || printed.size() > MOST) {
      return Optional.empty();
    }
    List<Map<String, Double>> readings = new ArrayList<>();
    for (String part : printed) {
      Map<String, Double> reading = new HashMap<>();
      PALLADIUS.pinyin(part).forEach(syllable -> reading.put(syllable, 1.0));
      readings.add(reading);
    }
    return Optional.of(new ChineseName(readings, printed, System.CYRILLIC, false));
  }

  private static List<String> splitCyrillic(String word) {
    if (!PALLADIUS.pinyin(word).isEmpty()) {
      return List.of(word);
    }
    for (int i = word.length() - 1; i > 0; i--) {
      if (!PALLADIUS.pinyin(word.substring(0, i)).isEmpty()
          && !PALLADIUS.pinyin(word.substring(i)).isEmpty()) {
        return List.of(word.substring(0, i), word.substring(i));
      }
    }
    return List.of();
  }

  /// How many syllables it has.
  public int length() {
    return syllables.size();
  }

  /// The spellings in pinyin that it may have, its syllables with blanks between ("zhou en lai"):
  /// two names of one length without any in common are two.
  public List<String> pinyin() {
    List<String> spellings = List.of("");
    for (Map<String, Double> syllable : syllables) {
      List<String> longer = new ArrayList<>();
      for (String spelling : spellings) {
        for (String reading : syllable.keySet()) {
          longer.add(spelling.isEmpty() ? reading : spelling + " " + reading);
        }
      }
      spellings = longer;
    }
    return spellings;
  }

  /// How likely two names are the same, 0 to 1: all syllables of the shorter, the surname first.
  public double likeness(ChineseName other) {
    if (length() != other.length()) {
      boolean surname = Math.min(length(), other.length()) == 1;
      return surname ? of(0, other, 0) : 0;
    }
    double likeness = 1;
    for (int i = 0; i < length(); i++) {
      likeness *= of(i, other, i);
    }
    return likeness;
  }

  private double of(int mine, ChineseName other, int its) {
    String one = printed.get(mine);
    String two = other.printed.get(its);
    boolean sameSystem = system == other.system && system != System.UNKNOWN;
    if (one.equals(two)) {
      return 1;
    }
    if (sameSystem && (system == System.PINYIN || (aspirated && other.aspirated))) {
      return 0;
    }
    double best = 0;
    for (Map.Entry<String, Double> reading : syllables.get(mine).entrySet()) {
      Double there = other.syllables.get(its).get(reading.getKey());
      if (there != null) {
        best = Math.max(best, reading.getValue() * there);
      }
    }
    return best;
  }

  private static Map<String, Double> readings(String part, System system, boolean aspirated) {
    Map<String, Double> readings = new HashMap<>();
    String bare = part.replace("'", "");
    if (system != System.WADE_GILES && part.indexOf('\'') < 0 && TABLE.isPinyin(part)) {
      readings.put(part, 1.0);
    }
    if (system != System.PINYIN) {
      TABLE.ofWadeGiles(part).forEach(syllable -> readings.merge(syllable, 1.0, Math::max));
      if (!aspirated) {
        aspirates(bare).stream()
            .flatMap(form -> TABLE.ofWadeGiles(form).stream())
            .forEach(syllable -> readings.merge(syllable, ASPIRATE_LOST, Math::max));
      }
    }
    return readings;
  }

  /// The syllable with the apostrophe that it may have lost.
  private static Set<String> aspirates(String bare) {
    for (String initial : new String[] {"ch", "ts", "tz", "p", "t", "k"}) {
      if (bare.startsWith(initial)) {
        return Set.of(initial + "'" + bare.substring(initial.length()));
      }
    }
    return Set.of();
  }

  private static System system(List<String> parts, boolean aspirated) {
    if (aspirated) {
      return System.WADE_GILES;
    }
    boolean pinyin = parts.stream().allMatch(TABLE::isPinyin);
    boolean wadeGiles =
        parts.stream()
            .allMatch(part ->
                !TABLE.ofWadeGiles(part).isEmpty()
                    || aspirates(part).stream().anyMatch(f -> !TABLE.ofWadeGiles(f).isEmpty()));
    return pinyin == wadeGiles ? System.UNKNOWN : pinyin ? System.PINYIN : System.WADE_GILES;
  }

  /// The syllables of a word: itself, or the fewest that pinyin writes together ("enlai").
  private static List<String> split(String word) {
    if (isSyllable(word)) {
      return List.of(word);
    }
    for (int i = word.length() - 1; i > 0; i--) {
      String first = word.substring(0, i);
      String rest = word.substring(i);
      String behind = rest.startsWith("'") ? rest.substring(1) : rest;
      if (TABLE.isPinyin(first) && TABLE.isPinyin(behind)) {
        return List.of(first, behind);
      }
    }
    for (int i = word.length() - 1; i > 0; i--) {
      if (isSyllable(word.substring(0, i)) && isSyllable(word.substring(i))) {
        return List.of(word.substring(0, i), word.substring(i));
      }
    }
    return List.of();
  }

  private static boolean isSyllable(String word) {
    return TABLE.isPinyin(word)
        || !TABLE.ofWadeGiles(word).isEmpty()
        || aspirates(word).stream().anyMatch(form -> !TABLE.ofWadeGiles(form).isEmpty());
  }
}
