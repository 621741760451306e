package org.memcon.search.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.memcon.model.record.RecordKind;
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
        new Facet(
            "kind", frequent(tally.counts(Fields.KIND), code -> RecordKind.ofCode(code).label())),
        new Facet("archive", frequent(tally.counts(Fields.REPOSITORY), name -> name)),
        new Facet("volume", frequent(tally.counts(Fields.VOLUME), id -> id)),
        new Facet("date", years(tally.counts(Fields.YEAR))),
        new Facet("speaker", frequent(tally.counts(Fields.SPEAKER_KEY), FacetReader::name)),
        new Facet("person", frequent(tally.counts(Fields.PERSON_KEY), person)),
        new Facet("present", frequent(tally.counts(Fields.PRESENT_KEY), person)),
        new Facet("place", frequent(tally.counts(Fields.PLACE_KEY), place)),
        new Facet(
            "classification", frequent(tally.counts(Fields.CLASSIFICATION_KEY), name -> name)),
        new Facet("lang", frequent(tally.counts(Fields.LANGUAGE), Languages::name)));
  }

  private static List<Count> frequent(Map<String, Long> counts, UnaryOperator<String> label) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_VALUES)
        .map(entry -> new Count(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static List<Count> years(Map<String, Long> years) {
    return years.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.getKey())))
        .map(entry ->
            new Count(
                "%04d".formatted(Long.parseLong(entry.getKey())), entry.getKey(), entry.getValue()))
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
