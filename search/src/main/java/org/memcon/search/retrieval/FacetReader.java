package org.memcon.search.retrieval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.model.edition.Passage;
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

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final int MOST_VALUES = 50;

  /// What is not written with a capital inside a name.
  private static final Set<String> JOINING =
      Set.of("of", "the", "and", "at", "in", "for", "to", "on", "from", "de", "du", "la", "von");

  private final NameAuthority names;

  /// What people and places are called, once somebody was told.
  private final Map<String, String> people = new ConcurrentHashMap<>();

  private final Map<String, String> places = new ConcurrentHashMap<>();

  FacetReader(NameAuthority names) {
    this.names = names;
  }

  /// The facets of an answer; `among` is how many records of the index have each value. Layers are
  /// told where passages were counted.
  List<Facet> facets(Tally tally, Map<String, Map<String, Long>> among) {
    List<Facet> facets = new ArrayList<>();
    Reading read = new Reading(tally, among, this::apart);
    facets.add(read.facet("kind", Fields.KIND, code -> RecordKind.ofCode(code).label()));
    facets.add(read.facet("archive", Fields.REPOSITORY, name -> name));
    facets.add(read.facet("volume", Fields.VOLUME, id -> id));
    facets.add(new Facet("date", read.years()));
    facets.add(read.speakers(this::person));
    facets.add(read.facet("person", Fields.PERSON_KEY, this::person));
    facets.add(read.facet("present", Fields.PRESENT_KEY, this::person));
    facets.add(read.facet("place", Fields.PLACE_KEY, this::place));
    facets.add(read.facet("classification", Fields.CLASSIFICATION_KEY, name -> name));
    facets.add(read.facet("lang", Fields.LANGUAGE, Languages::name));
    facets.add(new Facet("in", read.layers()));
    return facets;
  }

  private String person(String key) {
    return people.computeIfAbsent(key, any -> names.label(key).orElseGet(() -> name(key)));
  }

  /// What tells somebody from another of the same name.
  private String apart(String key, String name) {
    return names.distinction(key).map(more -> name + " (" + more + ")").orElse(name);
  }

  private String place(String key) {
    return places.computeIfAbsent(key, any -> names.label(key).orElse(key));
  }

  /// Reads the counts of one answer.
  private record Reading(
      Tally tally, Map<String, Map<String, Long>> among, BinaryOperator<String> apart) {

    Facet facet(String word, String field, UnaryOperator<String> label) {
      return facet(
          word, tally.most(field, MOST_VALUES), among.getOrDefault(field, Map.of()), label);
    }

    /// Speakers whom nobody knows, and whom some sources print with accents and others without, are
    /// counted together, and called with them.
    Facet speakers(UnaryOperator<String> label) {
      Map<String, Long> all = among.getOrDefault(Fields.SPEAKER_KEY, Map.of());
      Map<String, List<Counted>> spelt =
          tally.most(Fields.SPEAKER_KEY, MOST_VALUES).stream()
              .collect(
                  Collectors.groupingBy(
                      one -> bare(one.value()), LinkedHashMap::new, Collectors.toList()));
      Map<String, Long> together = new HashMap<>();
      List<Counted> most = new ArrayList<>();
      for (List<Counted> forms : spelt.values()) {
        Counted called =
            forms.stream()
                .filter(one -> !one.value().equals(bare(one.value())))
                .findFirst()
                .orElse(forms.getFirst());
        long records = forms.stream().mapToLong(Counted::records).sum();
        most.add(new Counted(called.value(), records));
        together.put(
            called.value(),
            forms.stream().mapToLong(one -> all.getOrDefault(one.value(), one.records())).sum());
      }
      most.sort(Comparator.comparingLong(Counted::records).reversed());
      return facet("speaker", most, together, label);
    }

    private static String bare(String key) {
      return ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }

    private Facet facet(
        String word, List<Counted> most, Map<String, Long> all, UnaryOperator<String> label) {
      Map<String, Long> called =
          most.stream()
              .map(one -> label.apply(one.value()))
              .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
      return new Facet(
          word,
          most.stream()
              .map(one -> {
                String name = label.apply(one.value());
                boolean alone = called.getOrDefault(name, 1L) == 1;
                return count(one.value(), alone ? name : apart.apply(one.value(), name), one, all);
              })
              .toList());
    }

    List<Count> years() {
      Map<String, Long> all = among.getOrDefault(Fields.YEAR, Map.of());
      return tally.years().stream()
          .map(year ->
              count(
                  "0".repeat(Math.max(0, 4 - year.value().length())) + year.value(),
                  year.value(),
                  year,
                  all))
          .toList();
    }

    List<Count> layers() {
      Map<String, Long> all = among.getOrDefault(Fields.LAYER, Map.of());
      return Arrays.stream(Passage.Layer.values())
          .map(layer -> new Counted(layer.code(), tally.records(layer)))
          .filter(layer -> layer.records() > 0)
          .map(layer -> count(layer.value(), name(layer.value()), layer, all))
          .toList();
    }

    private static Count count(String value, String label, Counted one, Map<String, Long> all) {
      return new Count(value, label, one.records(), all.getOrDefault(one.value(), one.records()));
    }
  }

  /// A speaker's key as a name: "mao-zedong" is Mao Zedong, "department-of-state" the Department of
  /// State.
  private static String name(String key) {
    StringBuilder name = new StringBuilder();
    for (String part : key.split("-")) {
      if (!part.isEmpty()) {
        boolean joining = !name.isEmpty() && JOINING.contains(part);
        String first = part.substring(0, 1);
        name.append(name.isEmpty() ? "" : " ")
            .append(joining ? first : first.toUpperCase(Locale.ROOT))
            .append(part.substring(1));
      }
    }
    return name.toString();
  }
}
