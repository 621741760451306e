package org.memcon.search.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/// Makes facets of a [Tally].
final class FacetReader {

  private static final int MOST_VALUES = 50;

  private FacetReader() {}

  static List<Facet> facets(Tally tally, NameAuthority names) {
    UnaryOperator<String> person = key -> names.label(key).orElseGet(() -> name(key));
    UnaryOperator<String> place = key -> names.label(key).orElse(key);
    return List.of(
        facet("kind", tally, Fields.KIND, code -> RecordKind.ofCode(code).label()),
        facet("archive", tally, Fields.REPOSITORY, name -> name),
        facet("volume", tally, Fields.VOLUME, id -> id),
        new Facet("date", years(tally.years())),
        facet("speaker", tally, Fields.SPEAKER_KEY, FacetReader::name),
        facet("person", tally, Fields.PERSON_KEY, person),
        facet("present", tally, Fields.PRESENT_KEY, person),
        facet("place", tally, Fields.PLACE_KEY, place),
        facet("classification", tally, Fields.CLASSIFICATION_KEY, name -> name),
        facet("lang", tally, Fields.LANGUAGE, Languages::name));
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
            new Count("%04d".formatted(Long.parseLong(year.value())), year.value(), year.records()))
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
