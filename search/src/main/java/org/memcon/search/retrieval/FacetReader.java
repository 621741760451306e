package org.memcon.search.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.memcon.model.record.RecordKind;
import org.memcon.search.counting.Counted;
import org.memcon.search.counting.Tally;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.Languages;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.retrieval.Hits.Count;
import org.memcon.search.retrieval.Hits.Facet;

/// Makes facets of a [Tally]. Safe for many threads.
final class FacetReader {

  private static final int MOST_VALUES = 50;

  private final NameAuthority names;

  /// What people and places are called, once somebody was told.
  private final Map<String, String> people = new ConcurrentHashMap<>();

  private final Map<String, String> places = new ConcurrentHashMap<>();

  FacetReader(NameAuthority names) {
    this.names = names;
  }

  List<Facet> facets(Tally tally) {
    return List.of(
        facet("kind", tally, Fields.KIND, code -> RecordKind.ofCode(code).label()),
        facet("archive", tally, Fields.REPOSITORY, name -> name),
        facet("volume", tally, Fields.VOLUME, id -> id),
        new Facet("date", years(tally.years())),
        facet("speaker", tally, Fields.SPEAKER_KEY, FacetReader::name),
        facet("person", tally, Fields.PERSON_KEY, this::person),
        facet("present", tally, Fields.PRESENT_KEY, this::person),
        facet("place", tally, Fields.PLACE_KEY, this::place),
        facet("classification", tally, Fields.CLASSIFICATION_KEY, name -> name),
        facet("lang", tally, Fields.LANGUAGE, Languages::name));
  }

  private String person(String key) {
    return people.computeIfAbsent(key, any -> names.label(key).orElseGet(() -> name(key)));
  }

  private String place(String key) {
    return places.computeIfAbsent(key, any -> names.label(key).orElse(key));
  }

  private static Facet facet(String word, Tally tally, String field, UnaryOperator<String> label) {
    return new Facet(
        word,
        tally.most(field, MOST_VALUES).stream()
            .map(one -> new Count(one.value(), label.apply(one.value()), one.records()))
            .toList());
  }

  private static List<Count> years(List<Counted> years) {
    return years.stream()
        .map(year ->
            new Count(
                "0".repeat(Math.max(0, 4 - year.value().length())) + year.value(),
                year.value(),
                year.records()))
        .toList();
  }

  /// A speaker's key as a name: "mao-zedong" is Mao Zedong.
  private static String name(String key) {
    return Arrays.stream(key.split("-"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining(" "));
  }
}
