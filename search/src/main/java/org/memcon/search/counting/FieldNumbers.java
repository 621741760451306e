package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// The values of one field as numbers from 1, the same in all segments. What a segment's own
/// numbers stand for is kept as long as the segment.
final class FieldNumbers {

  private final String field;
  private final UnaryOperator<String> current;
  private final Map<IndexReader.CacheKey, int[]> segments =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final ConcurrentLinkedQueue<int[]> idle = new ConcurrentLinkedQueue<>();

  private FieldNumbers(String field, UnaryOperator<String> current) {
    this.field = field;
    this.current = current;
  }

  static FieldNumbers of(String field, NameAuthority authority) {
    return new FieldNumbers(
        field,
        switch (field) {
          case Fields.PERSON_KEY, Fields.PRESENT_KEY ->
              name -> authority.current(NameAuthority.Kind.PERSON, name);
          case Fields.PLACE_KEY -> name -> authority.current(NameAuthority.Kind.PLACE, name);
          // Speakers are counted by the key that the record itself gives them.
          default -> UnaryOperator.identity();
        });
  }

  String field() {
    return field;
  }

  /// The numbers of a segment's values, 0 where nobody has asked yet.
  int[] in(LeafReader segment, SortedSetDocValues values) {
    IndexReader.CacheHelper kept = segment.getCoreCacheHelper();
    int size = Math.toIntExact(values.getValueCount());
    return kept == null
        ? new int[size]
        : segments.computeIfAbsent(kept.getKey(), key -> new int[size]);
  }

  /// The number of a value that nobody has asked for yet.
  int number(int[] numbers, SortedSetDocValues values, int ord) throws IOException {
    String name = current.apply(values.lookupOrd(ord).utf8ToString());
    synchronized (known) {
      Integer number = known.get(name);
      if (number == null) {
        names.add(name);
        number = names.size();
        known.put(name, number);
      }
      // Others may read it meanwhile: the number, or that there is none, are both right.
      numbers[ord] = number;
      return number;
    }
  }

  /// The value that a number stands for.
  String name(int number) {
    synchronized (known) {
      return names.get(number - 1);
    }
  }

  /// An array of zeros, as long as there are values or longer; to be given back.
  int[] zeros() {
    int[] zeros = idle.poll();
    return zeros == null ? new int[256] : zeros;
  }

  /// Takes an array back, which is all zeros again.
  void giveBack(int[] zeros) {
    idle.add(zeros);
  }
}
