package org.memcon.app.workflow.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names in the order of their letters, to be found by how they, or a word in them, begin.
final class NameShelf {

  private final String[] keys;
  private final String[] names;
  private final Entry[] entries;

  /// Somebody or something: of which sort, what it is called, what is put in a query for it, what
  /// else is known of it, and how many records have it.
  record Entry(String sort, String label, String value, String about, long records) {}

  /// An entry, and the name by which it was found.
  record Found(Entry entry, String name) {}

  private record Key(String folded, String name, Entry entry) {}

  private NameShelf(List<Key> sorted) {
    this.keys = sorted.stream().map(Key::folded).toArray(String[]::new);
    this.names = sorted.stream().map(Key::name).toArray(String[]::new);
    this.entries = sorted.stream().map(Key::entry).toArray(Entry[]::new);
  }

  /// Names as they are put on a shelf.
  static final class Maker {
    private final List<Key> keys = new ArrayList<>();

    /// Puts an entry where a name of it, folded, stands, and where each word of the name would.
    void add(String folded, String name, Entry entry) {
      for (int at = 0; at >= 0; at = folded.indexOf(' ', at)) {
        at += at > 0 ? 1 : 0;
        if (at < folded.length()) {
          keys.add(new Key(folded.substring(at), name, entry));
        }
        if (folded.indexOf(' ', at) < 0) {
          break;
        }
      }
    }

    NameShelf make() {
      keys.sort(Comparator.comparing(Key::folded));
      return new NameShelf(keys);
    }
  }

  /// The entries that have a name, or words of one, that begin so; those of most records first.
  /// What an entry is called goes before its other names.
  List<Found> find(String beginning, int most) {
    Map<Entry, String> found = new HashMap<>();
    for (int i = first(beginning); i < keys.length && keys[i].startsWith(beginning); i++) {
      if (names[i].equals(entries[i].label())) {
        found.put(entries[i], names[i]);
      } else {
        found.putIfAbsent(entries[i], names[i]);
      }
    }
    return found.entrySet().stream()
        .map(entry -> new Found(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong((Found one) -> one.entry().records())
                .reversed()
                .thenComparing(one -> one.entry().label()))
        .limit(most)
        .toList();
  }

  private int first(String beginning) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle].compareTo(beginning) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
