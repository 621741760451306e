package org.memcon.sources.authority.pocom;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.sources.authority.register.Countries;
import org.memcon.sources.authority.register.DataElement;
import org.memcon.sources.authority.register.RegisterDates;

/// One appointment of one person. `territory` is the country of a chief of mission, `organization`
/// the body at which a representative stands.
record Appointment(
    String id,
    String person,
    String role,
    Optional<String> territory,
    Optional<String> organization,
    Optional<HistoricalDate> appointed,
    Optional<HistoricalDate> started,
    Optional<HistoricalDate> ended,
    String note) {

  /// Of those who were appointed, some never served.
  private static final Pattern NEVER_SERVED =
      Pattern.compile(
          "(?i)\\b(declined|not commissioned|did not serve|did not proceed|did not present"
              + "|withdrawn|rejected|not confirmed|not acted upon|died (?:before|en route)"
              + "|never served)\\b");

  static Appointment principal(DataElement held) {
    return of(held, Optional.empty(), Optional.empty());
  }

  static Appointment chief(DataElement held, Optional<String> organization) {
    return of(held, held.words("contemporary-territory-id"), organization);
  }

  private static Appointment of(
      DataElement held, Optional<String> territory, Optional<String> organization) {
    return new Appointment(
        held.words("id").orElse(""),
        held.words("person-id").orElse(""),
        held.words("role-title-id").orElse(""),
        territory,
        organization,
        date(held, "appointed"),
        date(held, "started"),
        date(held, "ended"),
        String.join(
            " ",
            held.words("note").orElse(""),
            held.words("started", "note").orElse(""),
            held.words("ended", "note").orElse("")));
  }

  private static Optional<HistoricalDate> date(DataElement held, String what) {
    return held.words(what, "date").flatMap(RegisterDates::read);
  }

  /// The office; empty where the person never held it, or where nothing says which it was.
  Optional<Office> office(Map<String, String> titles) {
    Optional<String> title =
        Optional.ofNullable(titles.get(role)).filter(known -> !RoleTitles.isRank(known));
    boolean served = started.isPresent() || ended.isPresent();
    if (title.isEmpty()
        || person.isEmpty()
        || !served && (appointed.isEmpty() || NEVER_SERVED.matcher(note).find())) {
      return Optional.empty();
    }
    Period period =
        RegisterDates.period(started.or(() -> appointed.map(HistoricalDate::doubted)), ended);
    return Optional.of(
        new Office(
            RoleTitles.usual(title.get()),
            Optional.of("United States"),
            organization.or(this::country),
            period,
            RoleTitles.isActing(title.get()),
            Optional.of(Pocom.SCHEME + " " + id)));
  }

  private Optional<String> country() {
    Optional<LocalDate> day =
        started.or(() -> appointed).or(() -> ended).map(HistoricalDate::earliest);
    return territory.map(id -> Countries.name(id, day));
  }
}
