package org.memcon.editing.identification.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;

/// The years in which a person is known to have been somebody: those of the offices, of the
/// description, and of the volumes whose lists have the name. `first` and `last` are 0 where
/// nothing is known.
record Years(int first, int last) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)1[789]\\d\\d(?!\\d)");

  static Years of(AuthorityRecord.Person person) {
    Years years = new Years(0, 0).of(person.description().orElse(""));
    for (String source : person.sources()) {
      years = years.of(source);
    }
    years = years.of(person.id().value());
    for (Office office : person.offices()) {
      years = years.of(office.period());
    }
    return years;
  }

  private Years of(String text) {
    Years years = this;
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years = years.with(Integer.parseInt(year.group()));
    }
    return years;
  }

  private Years of(Period period) {
    Years years = this;
    if (period.from().isPresent()) {
      years = years.with(period.from().get().earliest().getYear());
    }
    return period.to().isPresent() ? years.with(period.to().get().latest().getYear()) : years;
  }

  private Years with(int year) {
    return first == 0
        ? new Years(year, year)
        : new Years(Math.min(first, year), Math.max(last, year));
  }

  /// How many years a year lies outside; 0 where it lies inside, or nothing is known.
  static int outside(int first, int last, int year) {
    return first == 0 || year == 0 ? 0 : Math.max(0, Math.max(first - year, year - last));
  }
}
