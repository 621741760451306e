package org.memcon.search.similarity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// Whom each record names, one person under one id, and in how many records. Is made once for each
/// state of an index, and forgotten with it; safe for many threads.
final class NamedPeople {

  private static final Map<Object, NamedPeople> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final List<String[]> people = new ArrayList<>();
  private final Map<String, Integer> records = new HashMap<>();

  private NamedPeople() {}

  static NamedPeople of(IndexReader index, Inquiry.People people) throws IOException {
    IndexReader.CacheHelper kept = index.getReaderCacheHelper();
    NamedPeople known = kept == null ? null : KNOWN.get(kept.getKey());
    if (known == null) {
      known = read(index, people);
      if (kept != null) {
        KNOWN.put(kept.getKey(), known);
      }
    }
    return known;
  }

  private static NamedPeople read(IndexReader index, Inquiry.People people) throws IOException {
    NamedPeople named = new NamedPeople();
    for (LeafReaderContext segment : index.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), Fields.PERSON_KEY);
      String[] its = new String[Math.toIntExact(values.getValueCount())];
      for (int ord = 0; ord < its.length; ord++) {
        its[ord] = people.current().apply(values.lookupOrd(ord).utf8ToString());
      }
      named.people.add(its);
      while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
        for (int i = 0; i < values.docValueCount(); i++) {
          named.records.merge(its[Math.toIntExact(values.nextOrd())], 1, Integer::sum);
        }
      }
    }
    return named;
  }

  /// Those whom a record names.
  Set<String> in(IndexReader index, int document) throws IOException {
    List<LeafReaderContext> segments = index.leaves();
    int number = ReaderUtil.subIndex(document, segments);
    LeafReaderContext segment = segments.get(number);
    SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), Fields.PERSON_KEY);
    Set<String> named = new LinkedHashSet<>();
    if (values.advanceExact(document - segment.docBase)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        named.add(people.get(number)[Math.toIntExact(values.nextOrd())]);
      }
    }
    return named;
  }

  /// How rare it is that somebody is named.
  double rarity(String person, int all) {
    return Math.log(Math.max(1.0, all) / records.getOrDefault(person, 1));
  }
}
