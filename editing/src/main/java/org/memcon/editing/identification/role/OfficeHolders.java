package org.memcon.editing.identification.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.naming.CalledName;
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

  private record Tenure(Person person, Office office, Role role) {}

  private final Map<Role, List<Tenure>> tenures = new EnumMap<>(Role.class);
  private final Map<Person, List<Tenure>> careers = new IdentityHashMap<>();
  private final Map<String, List<Person>> surnames = new HashMap<>();

  /// The names that were asked for, word by word.
  private final Map<String, CalledName> called = new ConcurrentHashMap<>();

  /// Those who come after these.
  private final @Nullable OfficeHolders later;

  /// An index of these records; those that are no people are passed over.
  public OfficeHolders(Collection<? extends AuthorityRecord> records) {
    this(records, null);
  }

  private OfficeHolders(
      Collection<? extends AuthorityRecord> records, @Nullable OfficeHolders later) {
    this.later = later;
    for (AuthorityRecord record : records) {
      if (record instanceof Person person) {
        add(person);
      }
    }
  }

  /// The same behind others, who come first.
  public OfficeHolders behind(Collection<? extends AuthorityRecord> first) {
    return new OfficeHolders(first, this);
  }

  private void add(Person person) {
    List<Tenure> career = new ArrayList<>(person.offices().size());
    for (Office office : person.offices()) {
      Role.ofTitle(office.title()).ifPresent(role -> career.add(new Tenure(person, office, role)));
    }
    career.forEach(
        each -> tenures.computeIfAbsent(each.role(), none -> new ArrayList<>()).add(each));
    careers.put(person, career);
    person.names().stream()
        .map(name -> CalledName.surnameOfForm(name.text()))
        .distinct()
        .forEach(name -> surnames.computeIfAbsent(name, none -> new ArrayList<>(1)).add(person));
  }

  private List<Tenure> tenures(Role role) {
    List<Tenure> mine = tenures.getOrDefault(role, List.of());
    return later == null ? mine : joined(mine, later.tenures(role));
  }

  private List<Person> bearers(String surname) {
    List<Person> mine = surnames.getOrDefault(surname, List.of());
    return later == null ? mine : joined(mine, later.bearers(surname));
  }

  private static <T> List<T> joined(List<T> first, List<T> then) {
    if (first.isEmpty() || then.isEmpty()) {
      return first.isEmpty() ? then : first;
    }
    List<T> all = new ArrayList<>(first.size() + then.size());
    all.addAll(first);
    all.addAll(then);
    return all;
  }

  private List<Tenure> career(Person person) {
    List<Tenure> mine = careers.get(person);
    return mine != null ? mine : later == null ? List.of() : later.career(person);
  }

  private CalledName called(NameForm form) {
    return called.computeIfAbsent(form.text(), CalledName::ofForm);
  }

  /// Those who held an office of this role on a date, surest first. Where `body` or `post` is given
  /// the office must be of it.
  List<Holder> on(HistoricalDate date, Role role, Optional<String> body, Optional<String> post) {
    List<Holder> sure = new ArrayList<>();
    List<Holder> perhaps = new ArrayList<>();
    for (Tenure tenure : tenures(role)) {
      Office office = tenure.office();
      if (body.isPresent() && !body.equals(office.body())
          || post.isPresent() && !post.equals(office.post())) {
        continue;
      }
      Period.Holding holding = office.period().holds(date);
      if (holding != Period.Holding.NO
          && sure.stream().noneMatch(it -> areOne(it.person(), tenure.person()))) {
        Holder holder = new Holder(tenure.person(), office, role, holding);
        (holding == Period.Holding.YES ? sure : perhaps).add(holder);
      }
    }
    perhaps.removeIf(it -> sure.stream().anyMatch(other -> areOne(it.person(), other.person())));
    sure.addAll(perhaps);
    return sure;
  }

  /// Whether somebody who is known here held an office of this role on a date; NO where the only
  /// ones known are of other times, PERHAPS where none is known.
  Period.Holding held(Person person, Role role, HistoricalDate date) {
    Period.Holding best = Period.Holding.PERHAPS;
    boolean any = false;
    for (Tenure tenure : career(person)) {
      if (tenure.role() == role) {
        Period.Holding holding = tenure.office().period().holds(date);
        best = any && best.compareTo(holding) <= 0 ? best : holding;
        any = true;
      }
    }
    return best;
  }

  /// The countries and bodies for which somebody who is known here had this role.
  List<String> bodies(Person person, Role role) {
    return career(person).stream()
        .filter(tenure -> tenure.role() == role)
        .flatMap(tenure -> tenure.office().body().stream())
        .toList();
  }

  /// Whether two records, of a volume's list and of a general authority, may be one person's.
  boolean areOne(Person one, Person other) {
    if (one.id().equals(other.id())) {
      return true;
    }
    for (NameForm mine : one.names()) {
      for (NameForm theirs : other.names()) {
        if (called(mine).mayBe(called(theirs))) {
          return true;
        }
      }
    }
    return false;
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
    CalledName words = CalledName.ofWords(name);
    List<Person> found = new ArrayList<>();
    for (Person bearer : bearers(words.surname())) {
      if (bearer.names().stream().anyMatch(form -> called(form).agrees(words))) {
        found.add(bearer);
      }
    }
    return found;
  }
}
