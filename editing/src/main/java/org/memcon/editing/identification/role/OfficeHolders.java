package org.memcon.editing.identification.role;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// Who held which office on a day, and who bears a surname.
///
/// Of people that are given first a later one of the same name and office is not told again: the
/// list of a record's own volume comes before a general authority.
public final class OfficeHolders {

  /// Somebody who held an office, and whether on the day that was asked for.
  record Holder(Person person, Office office, Role role, Period.Holding holding) {}

  private record Tenure(Person person, Office office) {}

  private final Map<Role, List<Tenure>> tenures = new EnumMap<>(Role.class);
  private final Map<String, List<Person>> surnames = new HashMap<>();

  /// An index of these records; those that are no people are passed over.
  public OfficeHolders(Collection<? extends AuthorityRecord> records) {
    for (AuthorityRecord record : records) {
      if (record instanceof Person person) {
        add(person);
      }
    }
  }

  private void add(Person person) {
    for (Office office : person.offices()) {
      Role.ofTitle(office.title())
          .ifPresent(role ->
              tenures
                  .computeIfAbsent(role, none -> new ArrayList<>())
                  .add(new Tenure(person, office)));
    }
    person.names().stream()
        .map(name -> surname(name))
        .distinct()
        .forEach(name -> surnames.computeIfAbsent(name, none -> new ArrayList<>()).add(person));
  }

  private static String surname(NameForm form) {
    String text = bare(form.text());
    int comma = text.indexOf(',');
    String family =
        comma < 0 ? text.substring(text.lastIndexOf(' ') + 1) : text.substring(0, comma).strip();
    return surname(family.substring(family.lastIndexOf(' ') + 1));
  }

  /// A surname without the Arabic article.
  private static String surname(String word) {
    return key(word.replaceFirst("^(?:[Aa]l|[Ee]l)-", ""));
  }

  /// A name without what stands in brackets.
  private static String bare(String text) {
    return text.replaceAll(" ?\\([^)]*\\)", "").strip();
  }

  /// A word of a name in small letters without accents and hyphens.
  static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}’'.-]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /// Those who held an office of this role on a date, surest first. Where `body` or `post` is given
  /// the office must be of it.
  List<Holder> on(HistoricalDate date, Role role, Optional<String> body, Optional<String> post) {
    List<Holder> sure = new ArrayList<>();
    List<Holder> perhaps = new ArrayList<>();
    for (Tenure tenure : tenures.getOrDefault(role, List.of())) {
      Office office = tenure.office();
      if (body.isPresent() && !body.equals(office.body())
          || post.isPresent() && !post.equals(office.post())) {
        continue;
      }
      Period.Holding holding = office.period().holds(date);
      Holder holder = new Holder(tenure.person(), office, role, holding);
      if (holding != Period.Holding.NO
          && sure.stream().noneMatch(it -> areOne(it.person(), holder.person()))) {
        (holding == Period.Holding.YES ? sure : perhaps).add(holder);
      }
    }
    perhaps.removeIf(it -> sure.stream().anyMatch(other -> areOne(it.person(), other.person())));
    sure.addAll(perhaps);
    return sure;
  }

  /// Whether somebody held an office of this role on a date; NO where the only ones known are of
  /// other times, PERHAPS where none is known.
  Period.Holding held(Person person, Role role, HistoricalDate date) {
    Period.Holding best = Period.Holding.PERHAPS;
    boolean any = false;
    for (Office office : person.offices()) {
      if (Role.ofTitle(office.title()).filter(role::equals).isPresent()) {
        Period.Holding holding = office.period().holds(date);
        best = any && best.compareTo(holding) <= 0 ? best : holding;
        any = true;
      }
    }
    return best;
  }

  /// Whether two records, of a volume's list and of a general authority, may be one person's.
  static boolean areOne(Person one, Person other) {
    return one.id().equals(other.id())
        || one.names().stream()
            .anyMatch(mine ->
                other.names().stream()
                    .anyMatch(theirs ->
                        surname(mine).equals(surname(theirs))
                            && agree(given(mine), given(theirs))));
  }

  /// Those who may be called so, by surname and, where the words have more, given names.
  public List<Person> named(String name) {
    String rest = name;
    while (true) {
      List<Person> found = exactly(rest);
      int blank = rest.lastIndexOf(' ');
      if (!found.isEmpty() || blank < 0) {
        return found;
      }
      // "Ambassador Bell Monday": the last word may be another's.
      rest = rest.substring(0, blank);
    }
  }

  private List<Person> exactly(String name) {
    String plain = name.replaceFirst(",? (?:Jr|Sr|II|III)\\.?$", "").strip();
    int blank = plain.lastIndexOf(' ');
    String family = surname(plain.substring(blank + 1));
    List<Person> bearers = surnames.getOrDefault(family, List.of());
    List<String> given = words(blank < 0 ? "" : plain.substring(0, blank));
    return bearers.stream()
        .filter(it -> it.names().stream().anyMatch(form -> agree(given(form), given)))
        .toList();
  }

  private static List<String> given(NameForm form) {
    String text = bare(form.text());
    int comma = text.indexOf(',');
    int blank = text.lastIndexOf(' ');
    return words(comma < 0 ? blank < 0 ? "" : text.substring(0, blank) : text.substring(comma + 1));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ .,]+")) {
      String key = key(word);
      if (!key.isEmpty()) {
        words.add(key);
      }
    }
    return words;
  }

  /// Whether the first words of the shorter may stand for words of the other: "U. Alexis" and
  /// "Alexis". No words agree with any.
  private static boolean agree(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    for (String mine : one) {
      for (String theirs : other) {
        if (mine.length() > 1 && mine.equals(theirs)) {
          return true;
        }
      }
    }
    String mine = one.getFirst();
    String theirs = other.getFirst();
    return (mine.length() == 1 || theirs.length() == 1) && mine.charAt(0) == theirs.charAt(0);
  }
}
