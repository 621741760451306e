package org.memcon.publishing.page.authority;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.authority.Period.Holding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.citation.DateWords;

/// Offices and lives in words.
public final class OfficeWords {

  private OfficeWords() {}

  /// An office in words: "Ambassador to India, United States".
  public static String of(Office office) {
    StringBuilder words =
        new StringBuilder(office.acting() ? "Acting " : "").append(office.title());
    office.post().ifPresent(post -> words.append(" to ").append(post));
    office.body().ifPresent(body -> words.append(", ").append(body));
    return words.toString();
  }

  /// A stretch of time: "1957–1985", "from 21 January 1961", empty where nothing is known of it.
  public static String of(Period period) {
    Optional<String> from = period.from().map(DateWords::of);
    Optional<String> to = period.to().map(DateWords::of);
    if (from.isPresent() && to.isPresent()) {
      boolean years = from.get().length() == 4 && to.get().length() == 4;
      return from.get() + (years ? "–" : " – ") + to.get();
    }
    return from.map(date -> "from " + date).or(() -> to.map(date -> "until " + date)).orElse("");
  }

  /// A life in years: "1909–1989", "born 1909", "died 1989".
  public static String life(Period life) {
    if (life.from().isPresent() && life.to().isPresent()) {
      return year(life.from().get()) + "–" + year(life.to().get());
    }
    return life.from()
        .map(date -> "born " + year(date))
        .or(() -> life.to().map(date -> "died " + year(date)))
        .orElse("");
  }

  private static String year(HistoricalDate date) {
    return Integer.toString(date.earliest().getYear());
  }

  /// What somebody was on a day, as far as is sure enough to print: an office whose known stretch
  /// holds the day; one of which an end is unknown only where no other is sure.
  public static Optional<String> onTheDay(Person person, HistoricalDate day) {
    List<Office> sure = held(person, day, Holding.YES);
    List<Office> some =
        sure.isEmpty()
            ? held(person, day, Holding.PERHAPS).stream()
                .filter(office -> !office.period().isUnbounded())
                .toList()
            : sure;
    return some.isEmpty() ? Optional.empty() : Optional.of(of(some.getLast()));
  }

  private static List<Office> held(Person person, HistoricalDate day, Holding holding) {
    return person.offices().stream()
        .filter(office -> office.period().holds(day) == holding)
        .toList();
  }
}
