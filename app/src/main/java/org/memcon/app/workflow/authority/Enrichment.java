package org.memcon.app.workflow.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.HistoricalDate.Precision;

/// What is known of one person, body or place from two records of it. The first one's id, preferred
/// name and description hold; doing it twice changes nothing.
public final class Enrichment {

  private Enrichment() {}

  /// The first record with what the second adds. Throws [IllegalArgumentException] where they are
  /// of different kinds.
  public static AuthorityRecord of(AuthorityRecord record, AuthorityRecord more) {
    List<NameForm> names = names(record, more);
    Optional<String> description = record.description().or(more::description);
    return switch (record) {
      case AuthorityRecord.Person one when more instanceof AuthorityRecord.Person two ->
          new AuthorityRecord.Person(
              one.id(),
              names,
              description,
              new Period(
                  better(one.life().from(), two.life().from()),
                  better(one.life().to(), two.life().to())),
              offices(one.offices(), two.offices()),
              union(one.identifiers(), two.identifiers()),
              union(one.sources(), two.sources()));
      case AuthorityRecord.CorporateBody one
          when more instanceof AuthorityRecord.CorporateBody two ->
          new AuthorityRecord.CorporateBody(
              one.id(),
              names,
              description,
              new Period(
                  better(one.existence().from(), two.existence().from()),
                  better(one.existence().to(), two.existence().to())),
              union(one.identifiers(), two.identifiers()),
              union(one.sources(), two.sources()));
      case AuthorityRecord.Place one when more instanceof AuthorityRecord.Place two ->
          new AuthorityRecord.Place(
              one.id(),
              names,
              description,
              one.type().or(two::type),
              one.within().or(two::within),
              one.coordinates().or(two::coordinates),
              union(one.identifiers(), two.identifiers()),
              union(one.sources(), two.sources()));
      case AuthorityRecord.Term one when more instanceof AuthorityRecord.Term ->
          new AuthorityRecord.Term(one.id(), names, description);
      default ->
          throw new IllegalArgumentException(
              record.id() + " and " + more.id() + " are of different kinds");
    };
  }

  private static List<NameForm> names(AuthorityRecord record, AuthorityRecord more) {
    List<NameForm> names = new ArrayList<>(record.names());
    for (NameForm form : more.names()) {
      boolean known =
          names.stream()
              .anyMatch(other ->
                  other.text().equals(form.text())
                      && (form.language().isEmpty() || other.language().equals(form.language()))
                      && (form.used().isUnbounded() || other.used().equals(form.used())));
      if (!known) {
        names.add(form);
      }
    }
    return names;
  }

  private static <T> List<T> union(List<T> some, List<T> more) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /// The date that says more, unless the two contradict each other: then the first.
  private static Optional<HistoricalDate> better(
      Optional<HistoricalDate> one, Optional<HistoricalDate> other) {
    boolean within =
        one.isPresent()
            && other.isPresent()
            && !other.get().earliest().isBefore(one.get().earliest())
            && !other.get().latest().isAfter(one.get().latest());
    return one.isEmpty() || within ? other.or(() -> one) : one;
  }

  private static List<Office> offices(List<Office> some, List<Office> more) {
    List<Office> all = new ArrayList<>(some);
    for (Office office : more) {
      int same = place(all, office);
      if (same < 0) {
        all.add(office);
      } else {
        all.set(same, together(all.get(same), office));
      }
    }
    return all;
  }

  /// Where the same office, held at a time that may be the same, stands; -1 where it does not.
  private static int place(List<Office> offices, Office wanted) {
    for (int i = 0; i < offices.size(); i++) {
      Office office = offices.get(i);
      boolean titled =
          folded(Optional.of(office.title())).equals(folded(Optional.of(wanted.title())));
      // The same days in another title: registers name an office by what it was called then or
      // later.
      boolean sameDays = isByDay(office.period()) && office.period().equals(wanted.period());
      if ((titled || sameDays)
          && folded(office.body()).equals(folded(wanted.body()))
          && folded(office.post()).equals(folded(wanted.post()))
          && office.acting() == wanted.acting()
          && meet(office.period(), wanted.period())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isByDay(Period period) {
    return period.from().filter(date -> date.precision() == Precision.DAY).isPresent()
        && period.to().filter(date -> date.precision() == Precision.DAY).isPresent();
  }

  private static String folded(Optional<String> words) {
    return words.orElse("").toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
  }

  private static boolean meet(Period one, Period other) {
    return !before(one, other) && !before(other, one);
  }

  private static boolean before(Period one, Period other) {
    LocalDate end = one.to().map(HistoricalDate::latest).orElse(LocalDate.MAX);
    LocalDate begin = other.from().map(HistoricalDate::earliest).orElse(LocalDate.MIN);
    return end.isBefore(begin);
  }

  /// Of two tenures of one office the one that is known better; of two that are known by single
  /// days alone, one that holds both.
  private static Office together(Office one, Office other) {
    boolean glimpses = isGlimpse(one.period()) && isGlimpse(other.period());
    Period period;
    if (glimpses) {
      period =
          new Period(
              first(one.period().from(), other.period().from()),
              last(one.period().to(), other.period().to()));
    } else if (isGlimpse(one.period())) {
      period = other.period();
    } else if (isGlimpse(other.period())) {
      period = one.period();
    } else {
      period =
          new Period(
              better(one.period().from(), other.period().from()),
              better(one.period().to(), other.period().to()));
    }
    return new Office(
        one.title(), one.body(), one.post(), period, one.acting(), one.source().or(other::source));
  }

  /// Somebody was seen in office on some days; when it began and ended is not known.
  private static boolean isGlimpse(Period period) {
    return period.from().filter(date -> date.precision() == Precision.INTERVAL).isPresent()
        && period.to().filter(date -> date.precision() == Precision.INTERVAL).isPresent();
  }

  private static Optional<HistoricalDate> first(
      Optional<HistoricalDate> one, Optional<HistoricalDate> other) {
    return one.orElseThrow().latest().isAfter(other.orElseThrow().latest()) ? other : one;
  }

  private static Optional<HistoricalDate> last(
      Optional<HistoricalDate> one, Optional<HistoricalDate> other) {
    return one.orElseThrow().earliest().isBefore(other.orElseThrow().earliest()) ? other : one;
  }
}
