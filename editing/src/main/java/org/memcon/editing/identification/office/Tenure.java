package org.memcon.editing.identification.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// When an office was held, as a clause says it, and the clause without those words.
record Tenure(String words, Period period) {

  private static final String DATE =
      "(?:(?:early|mid|late|the|spring|summer|fall|autumn|winter|end|of|[- ])*)"
          + "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          + " )?(?:\\d{1,2}, ?)?(?:19|20|18)\\d\\d";
  private static final Pattern BETWEEN =
      Pattern.compile(
          ",? ?(?:from |between |in )?("
              + DATE
              + ") ?(?:until|to|through|and|till|[–—-]) ?("
              + DATE
              + ")");
  private static final Pattern UNTIL =
      Pattern.compile(",? ?(?:until|to|through|till|before) (" + DATE + ")");
  private static final Pattern FROM =
      Pattern.compile(",? ?(?:from|after|since|beginning|as of|effective) (" + DATE + ")");
  private static final Pattern DURING = Pattern.compile(",? ?(?:in |during )?\\b(" + DATE + ")\\b");
  private static final Pattern THEREAFTER =
      Pattern.compile("\\b(?:thereafter|then|afterwards?|subsequently)\\b");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(January|February|March|April|May|June|July|August|September|October|November|December)"
              + " )?(?:(\\d{1,2}), ?)?(\\d{4})$");

  static Tenure of(String clause, Period before, Period covered) {
    Matcher between = BETWEEN.matcher(clause);
    if (between.find()) {
      return new Tenure(
          without(clause, between), period(date(between.group(1)), date(between.group(2))));
    }
    Optional<HistoricalDate> from = covered.from();
    Optional<HistoricalDate> to = covered.to();
    String words = clause;
    if (THEREAFTER.matcher(clause).find()) {
      from = before.to().or(covered::from);
    }
    boolean told = false;
    Matcher begins = FROM.matcher(words);
    if (begins.find()) {
      from = date(begins.group(1));
      words = without(words, begins);
      told = true;
    }
    Matcher ends = UNTIL.matcher(words);
    if (ends.find()) {
      to = date(ends.group(1));
      words = without(words, ends);
      told = true;
    }
    Matcher during = DURING.matcher(words);
    if (!told && during.find()) {
      from = date(during.group(1));
      to = from;
      words = without(words, during);
    }
    return new Tenure(words, period(from, to));
  }

  private static Period period(Optional<HistoricalDate> from, Optional<HistoricalDate> to) {
    boolean turned =
        from.isPresent() && to.isPresent() && from.get().earliest().isAfter(to.get().latest());
    return turned ? new Period(from, Optional.empty()) : new Period(from, to);
  }

  private static String without(String clause, Matcher found) {
    return clause.substring(0, found.start()) + clause.substring(found.end());
  }

  private static Optional<HistoricalDate> date(String words) {
    Matcher parts = PARTS.matcher(words.strip());
    if (!parts.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(3));
    if (parts.group(1) == null) {
      return Optional.of(HistoricalDate.year(year));
    }
    Month month = Month.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
    if (parts.group(2) != null) {
      try {
        return Optional.of(
            HistoricalDate.day(LocalDate.of(year, month, Integer.parseInt(parts.group(2)))));
      } catch (DateTimeException noSuchDay) {
        return Optional.of(HistoricalDate.month(YearMonth.of(year, month)));
      }
    }
    return Optional.of(HistoricalDate.month(YearMonth.of(year, month)));
  }
}
