package org.memcon.search.sequence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.memcon.search.layout.Fields;

/// The files of archives that an index knows, numbered as they are met: an archive's name in small
/// and large letters is the same.
final class FileNames {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  List<String> all() {
    return names;
  }

  OfSegment of(LeafReaderContext segment) throws IOException {
    return new OfSegment(
        DocValues.getSorted(segment.reader(), Fields.REPOSITORY),
        DocValues.getSorted(segment.reader(), Fields.FILE));
  }

  /// The files of a segment's records, which are asked about in order.
  final class OfSegment {

    private final SortedDocValues archives;
    private final SortedDocValues files;

    private OfSegment(SortedDocValues archives, SortedDocValues files) {
      this.archives = archives;
      this.files = files;
    }

    /// The number of a record's file, -1 where it has none.
    int number(int record) throws IOException {
      if (!files.advanceExact(record)) {
        return -1;
      }
      String archive = archives.advanceExact(record) ? text(archives) + " " : "";
      String name = archive + text(files);
      String key = archive.toLowerCase(Locale.ROOT) + text(files);
      Integer known = numbers.putIfAbsent(key, names.size());
      if (known == null) {
        names.add(name);
        return names.size() - 1;
      }
      return known;
    }

    private static String text(SortedDocValues values) throws IOException {
      return values.lookupOrd(values.ordValue()).utf8ToString();
    }
  }
}
