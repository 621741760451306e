package org.memcon.search.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Records that are, as far as they say, of one event: what is put together while the records are
/// gone through in the order of their days.
final class Gathering {

  /// Two people are not met by chance twice.
  private static final int FAMILIAR = 2;

  /// The longest event, in days: what goes on for longer is no event but an office.
  private static final int LONGEST = 31;

  private final int from;
  private int to;
  private final Map<Integer, Integer> people = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Integer> records = new ArrayList<>();

  /// Begins with a record.
  Gathering(Attended record) {
    from = record.day();
    add(record);
  }

  /// A record of one day: its Lucene document, the numbers of those present, the keys of its
  /// places.
  record Attended(int document, int day, int[] present, Set<String> places) {}

  void add(Attended record) {
    to = record.day();
    for (int number : record.present()) {
      people.merge(number, 1, Integer::sum);
    }
    record.places().forEach(place -> places.merge(place, 1, Integer::sum));
    records.add(record.document());
  }

  /// Whether a record of this day can be of it, or of the day before.
  boolean goesOnTo(int day) {
    return day <= to + 1 && day < from + LONGEST;
  }

  /// How many of those present in a record are here too; 0 where it is of something else:
  /// elsewhere, or with most of them never seen here.
  int familiar(Attended record) {
    int both = 0;
    for (int number : record.present()) {
      both += people.containsKey(number) ? 1 : 0;
    }
    boolean most = both >= FAMILIAR && 2 * both >= record.present().length;
    return most && isSomewhereIn(record.places()) ? both : 0;
  }

  private boolean isSomewhereIn(Set<String> others) {
    Set<String> both = new HashSet<>(others);
    both.retainAll(places.keySet());
    return !both.isEmpty() || others.isEmpty() || places.isEmpty();
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The Lucene documents of its records, in the order of their days.
  List<Integer> records() {
    return records;
  }

  /// Where most of its records are from.
  Optional<String> place() {
    return places.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// Those who took part, who is in most records first.
  List<Integer> people() {
    return people.keySet().stream()
        .sorted(
            Comparator.comparingInt((Integer number) -> -people.getOrDefault(number, 0))
                .thenComparing(number -> number))
        .toList();
  }

  /// In how many of its records somebody is.
  int present(int number) {
    return people.getOrDefault(number, 0);
  }
}
