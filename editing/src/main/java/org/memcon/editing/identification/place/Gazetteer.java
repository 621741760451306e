package org.memcon.editing.identification.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.editing.identification.index.FirstWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// The names of known places and bodies under their first words, and which of them are people's
/// names as well.
final class Gazetteer {

  private static final Set<String> SHARED = shared();

  private final Map<String, List<PlaceName>> byFirst = new HashMap<>();
  private final Map<String, List<PlaceName>> inCapitals = new HashMap<>();
  private final FirstWords firstWords = new FirstWords();
  private final Set<String> given = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();

  private Gazetteer() {}

  /// The names of the places and bodies among these records.
  static Gazetteer of(Collection<? extends AuthorityRecord> known) {
    Map<String, List<PlaceName.Bearer>> bearers = new LinkedHashMap<>();
    Gazetteer all = new Gazetteer();
    for (AuthorityRecord record : known) {
      switch (record) {
        case AuthorityRecord.Place place -> bearers(place, bearers);
        case AuthorityRecord.CorporateBody body -> bearers(body, bearers);
        case AuthorityRecord.Person person -> all.person(person);
        case AuthorityRecord.Term term -> {}
      }
    }
    bearers.forEach(all::add);
    all.sort();
    return all;
  }

  private static void bearers(AuthorityRecord record, Map<String, List<PlaceName.Bearer>> bearers) {
    for (NameForm form : record.names()) {
      List<PlaceName.Bearer> same =
          bearers.computeIfAbsent(Letters.plain(form.text()).strip(), any -> new ArrayList<>(1));
      if (same.stream().noneMatch(it -> it.record().equals(record))) {
        same.add(new PlaceName.Bearer(record, form.used()));
      }
    }
  }

  private void person(AuthorityRecord.Person person) {
    for (NameForm form : person.names()) {
      String filed = form.filedUnder();
      peoples.add(Tokens.fold(filed));
      if (filed.length() < form.text().length()) {
        String rest = form.text().substring(filed.length() + 2);
        int end = rest.indexOf(' ');
        String first = Tokens.fold(end < 0 ? rest : rest.substring(0, end));
        if (first.length() > 2) {
          given.add(first);
        }
      }
    }
  }

  private void add(String text, List<PlaceName.Bearer> bearers) {
    PlaceName.Standing standing =
        text.startsWith("Government of ")
            ? PlaceName.Standing.GOVERNMENT
            : isShared(text.replaceFirst("^[Tt]he ", ""))
                ? PlaceName.Standing.SHARED
                : PlaceName.Standing.OWN;
    PlaceName.read(text, standing, bearers).ifPresent(this::put);
  }

  /// Whether bodies of many countries bear a name, or it is an ordinary word as well.
  static boolean isShared(String name) {
    return SHARED.contains(name);
  }

  private void put(PlaceName name) {
    String first = name.words().getFirst();
    firstWords.add(first);
    byFirst.computeIfAbsent(first, any -> new ArrayList<>(1)).add(name);
    inCapitals.computeIfAbsent(first.toUpperCase(Locale.ROOT), any -> new ArrayList<>(1)).add(name);
  }

  private void sort() {
    Comparator<PlaceName> longest =
        Comparator.comparingInt((PlaceName name) -> name.words().size()).reversed();
    byFirst.values().forEach(names -> names.sort(longest));
    inCapitals.values().forEach(names -> names.sort(longest));
  }

  /// Whether a name may begin with the word that stands in a stretch of a text; most do not.
  boolean mayBegin(String text, int from, int to) {
    return firstWords.mayHave(text, from, to);
  }

  /// The names that begin with a word as it is printed, the longest first.
  List<PlaceName> beginning(String word, boolean capitals) {
    return capitals
        ? inCapitals.getOrDefault(word.toUpperCase(Locale.ROOT), List.of())
        : byFirst.getOrDefault(word, List.of());
  }

  /// Whether a word, folded, is somebody's given name.
  boolean isGiven(String folded) {
    return given.contains(folded);
  }

  /// Whether a word, folded, is a name of people too.
  boolean isPeoples(String folded) {
    return given.contains(folded) || peoples.contains(folded);
  }

  private static Set<String> shared() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("shared-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: no shared-names.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged: shared-names.txt", e);
    }
  }
}
