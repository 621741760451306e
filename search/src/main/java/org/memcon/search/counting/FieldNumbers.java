package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// The values of one field as numbers from 1, the same in all segments. A segment's column of them
/// is read once, and kept as long as the segment.
final class FieldNumbers {

  private final String field;
  private final UnaryOperator<String> current;
  private final Map<IndexReader.CacheKey, Column> segments = new WeakHashMap<>();
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
          case Fields.PERSON_KEY, Fields.PRESENT_KEY, Fields.SPEAKER_KEY ->
              name -> authority.current(NameAuthority.Kind.PERSON, name);
          case Fields.PLACE_KEY -> name -> authority.current(NameAuthority.Kind.PLACE, name);
          case Fields.REPOSITORY -> authority::archive;
          default -> UnaryOperator.identity();
        });
  }

  /// The numbers of a segment's records.
  synchronized Column in(LeafReader segment) throws IOException {
    IndexReader.CacheHelper lasting = segment.getCoreCacheHelper();
    Column kept = lasting == null ? null : segments.get(lasting.getKey());
    if (kept == null) {
      kept = Column.read(segment, field, this::number);
      if (lasting != null) {
        segments.put(lasting.getKey(), kept);
      }
    }
    return kept;
  }

  private synchronized int number(String value) {
    return known.computeIfAbsent(
        current.apply(value),
        name -> {
          names.add(name);
          return names.size();
        });
  }

  /// One more than the highest number.
  synchronized int end() {
    return names.size() + 1;
  }

  /// The value that a number stands for.
  synchronized String name(int number) {
    return names.get(number - 1);
  }

  /// An array of zeros; to be given back.
  int[] zeros() {
    int[] zeros = idle.poll();
    return zeros == null ? new int[256] : zeros;
  }

  /// Takes an array back, which is all zeros again.
  void giveBack(int[] zeros) {
    idle.add(zeros);
  }
}
