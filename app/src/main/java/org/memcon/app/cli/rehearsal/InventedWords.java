package org.memcon.app.cli.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.memcon.editing.emendation.words.WordCounts;

/// Words as often as edited volumes have them, in no order that means anything, and people who
/// never lived.
final class InventedWords {

  /// A person: the name as a list of persons has it, given names last, and the office.
  record Person(String surname, String given, String office) {}

  private static final int PEOPLE = 120;

  /// A name begins with a capital and has no faults to repair.
  private static final List<String> SYLLABLES =
      List.of("bel", "ran", "dor", "mi", "ves", "tor", "an", "lin", "ko", "mar", "ste", "ber");

  private static final List<String> GIVEN = List.of("Anton", "Maria", "J. Otto", "Peter", "Vera");
  private static final List<String> OFFICES =
      List.of(
          "Minister of Ferries until May 1902",
          "Ambassador in Sylvania",
          "Counselor of Embassy",
          "member of the Pier Commission",
          "Assistant Secretary of State for Harbors");

  private final Random chance;
  private final List<String> words = new ArrayList<>();
  private final long[] upTo;
  private final List<Person> people = new ArrayList<>();

  /// Words and people, drawn by this chance.
  InventedWords(Random chance) {
    this.chance = chance;
    Map<String, Integer> counted = new TreeMap<>();
    WordCounts.trained().forEach(counted::put);
    upTo = new long[counted.size()];
    long all = 0;
    for (Map.Entry<String, Integer> word : counted.entrySet()) {
      all += word.getValue();
      upTo[words.size()] = all;
      words.add(word.getKey());
    }
    for (int i = 0; i < PEOPLE; i++) {
      people.add(new Person(surname(), oneOf(GIVEN), oneOf(OFFICES)));
    }
  }

  /// All people.
  List<Person> people() {
    return people;
  }

  /// So many words, with blanks between them.
  String some(int count) {
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < count; i++) {
      some.append(i == 0 ? "" : i % 9 == 8 ? ", " : " ").append(word());
    }
    return some.toString();
  }

  /// One of a list.
  <T> T oneOf(List<T> list) {
    return list.get(chance.nextInt(list.size()));
  }

  private String word() {
    long drawn = chance.nextLong(upTo[upTo.length - 1]);
    int at = Arrays.binarySearch(upTo, drawn + 1);
    return words.get(at >= 0 ? at : -at - 1);
  }

  private String surname() {
    StringBuilder name = new StringBuilder();
    for (int syllables = 2 + chance.nextInt(2); syllables > 0; syllables--) {
      name.append(oneOf(SYLLABLES));
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
