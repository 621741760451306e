package org.memcon.sources.authority.historian;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.sources.authority.register.Countries;
import org.memcon.sources.authority.register.DataElement;
import org.memcon.sources.authority.register.RegisterDates;
import org.memcon.sources.authority.register.RegisterSink;

/// Visits of foreign leaders to the United States: who came as what on which days. Where the
/// visitor's title says the office, the visitor held it then.
public final class VisitsFile {

  private static final String SCHEME = "visits";

  /// "Prime Minister Macmillan": an office that is held, and a name. Not "former", "-elect",
  /// "Crown", which are none.
  private static final Pattern TITLED =
      Pattern.compile(
          "((?:Acting |Deputy |First )?(?:President|Prime Minister|Premier|Chancellor|King|Queen"
              + "|Emperor|Shah|Sultan|Amir|Emir|Foreign Minister|Foreign Secretary"
              + "|Minister of Foreign Affairs|Minister for Foreign Affairs"
              + "|Chairman of the Council of Ministers|General Secretary))"
              + "\\s+(\\p{Lu}[\\p{L}'’.\\- ]{1,60})");

  private VisitsFile() {}

  /// Whether an element is a list of visits.
  public static boolean is(DataElement root) {
    return root.name().equals("visits");
  }

  /// The identifier by which people and visits know the same visitor.
  static Identifier visitor(String country, String name) {
    return new Identifier(SCHEME, country + "/" + name);
  }

  /// The visitors with the office that each held.
  public static void read(DataElement visits, RegisterSink sink) {
    for (DataElement visit : visits.all("visit")) {
      person(visit).ifPresent(sink::fact);
    }
  }

  private static Optional<AuthorityRecord> person(DataElement visit) {
    Optional<String> visitor = visit.words("visitor");
    List<DataElement> from = visit.all("from");
    Optional<Period> days =
        RegisterDates.around(
            visit.words("start-date").orElse(""), visit.words("end-date").orElse(""));
    if (visitor.isEmpty() || from.size() != 1 || days.isEmpty()) {
      return Optional.empty();
    }
    Matcher titled = TITLED.matcher(visitor.get());
    Optional<String> country = from.getFirst().attribute("id");
    if (!titled.matches()
        || titled.group(2).contains(" and ")
        || country.isEmpty()
        || from.getFirst().text().isEmpty()) {
      return Optional.empty();
    }
    boolean acting = titled.group(1).startsWith("Acting ");
    String source = SCHEME + " " + visit.words("id").orElse("");
    Office office =
        new Office(
            acting ? titled.group(1).substring("Acting ".length()) : titled.group(1),
            Optional.of(
                Countries.name(country.get(), days.get().from().map(HistoricalDate::latest))),
            Optional.empty(),
            days.get(),
            acting,
            Optional.of(source));
    return Optional.of(
        new AuthorityRecord.Person(
            new AuthorityId(source),
            List.of(NameForm.of(titled.group(2).strip())),
            Optional.empty(),
            Period.UNBOUNDED,
            List.of(office),
            List.of(visitor(country.get(), visitor.get())),
            List.of(source)));
  }
}
