package org.memcon.editing.review.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.office.Countries;
import org.memcon.editing.identification.office.OfficeReader;
import org.memcon.editing.identification.role.OfficeHolders;
import org.memcon.editing.identification.role.Role;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Participant;

/// Compares the offices that a record's heading gives to people it names, and the lives of those
/// present, with the record's date.
public final class TenureReview {

  private static final String NAME = "((?:de |von |[A-Z]\\. ?)*\\p{Lu}[\\p{L}’'-]+)";
  private static final Pattern AMBASSADOR =
      Pattern.compile(
          "\\b[Tt]he Ambassador (?:in|to|at) (?:the )?([\\p{L} ]{3,40}?) \\(" + NAME + "\\)");
  private static final Pattern SECRETARY =
      Pattern.compile(
          "(?<!Under |Assistant |Deputy |Acting |[Ff]ormer )Secretary of State (?:\\("
              + NAME
              + "\\)|"
              + NAME
              + ")");
  private static final Pattern PRESIDENT =
      Pattern.compile("(?<!Vice |[Ff]ormer |Mrs\\. )President " + NAME);
  private static final String HOME = "United States";
  private static final OfficeReader OFFICES = new OfficeReader(HOME);

  /// Heads of missions present their credentials after they are appointed, and leave before their
  /// successors come.
  private static final int DAYS = 31;

  private final OfficeHolders holders;

  /// A review that knows these holders of offices.
  public TenureReview(OfficeHolders holders) {
    this.holders = holders;
  }

  /// What the dates of a record's people contradict.
  public List<Finding> of(DiplomaticRecord record) {
    Optional<HistoricalDate> date = record.description().date();
    if (date.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    String title = record.description().title();
    Matcher ambassador = AMBASSADOR.matcher(title);
    while (ambassador.find()) {
      Optional<String> post = Countries.of(ambassador.group(1).strip());
      if (post.isPresent()) {
        check(record, ambassador.group(2), Role.AMBASSADOR, post, findings);
      }
    }
    Matcher secretary = SECRETARY.matcher(title);
    while (secretary.find()) {
      String name = secretary.group(1) == null ? secretary.group(2) : secretary.group(1);
      check(record, name, Role.SECRETARY, Optional.empty(), findings);
    }
    Matcher president = PRESIDENT.matcher(title);
    while (president.find()) {
      check(record, president.group(1), Role.PRESIDENT, Optional.empty(), findings);
    }
    lives(record, date.get(), findings);
    return findings;
  }

  private void check(
      DiplomaticRecord record, String name, Role role, Optional<String> post, List<Finding> found) {
    HistoricalDate date = record.description().date().orElseThrow();
    Optional<Office> near = Optional.empty();
    for (Person person : holders.named(name)) {
      for (Office office : person.offices()) {
        boolean same =
            Role.ofTitle(office.title()).filter(role::equals).isPresent()
                && office.body().filter(HOME::equals).isPresent()
                && (post.isEmpty() || post.equals(office.post()));
        if (same && days(office.period(), date) <= DAYS) {
          return;
        }
        near = same ? Optional.of(office) : near;
      }
    }
    near.ifPresent(office -> {
      String what = name + ", " + said(office) + "; the record is of " + date.edtf();
      found.add(new Finding(Code.MC106, record.span(), Code.MC106.label() + ": " + what));
    });
  }

  /// How many days at least lie between a period and a date; 0 where it may lie inside.
  private static long days(Period period, HistoricalDate date) {
    LocalDate begun = period.from().map(HistoricalDate::earliest).orElse(LocalDate.MIN);
    LocalDate over = period.to().map(HistoricalDate::latest).orElse(LocalDate.MAX);
    if (date.latest().isBefore(begun)) {
      return ChronoUnit.DAYS.between(date.latest(), begun);
    }
    return date.earliest().isAfter(over) ? ChronoUnit.DAYS.between(over, date.earliest()) : 0;
  }

  private static String said(Office office) {
    return office.title()
        + office.post().map(post -> " to " + post).orElse("")
        + office.period().from().map(from -> " from " + from.edtf()).orElse("")
        + office.period().to().map(to -> " to " + to.edtf()).orElse("")
        + office.source().map(source -> " (" + source + ")").orElse("");
  }

  /// Those present who were dead: whole names that one person alone bears, listed with an office
  /// that this person held; a son has his father's name.
  private void lives(DiplomaticRecord record, HistoricalDate date, List<Finding> findings) {
    for (Participant participant : record.description().participants()) {
      String name = participant.name().strip();
      List<Person> bearers = name.indexOf(' ') < 0 ? List.of() : holders.named(name);
      if (bearers.size() == 1 && isListedAs(participant, bearers.getFirst())) {
        Optional<HistoricalDate> death = bearers.getFirst().life().to();
        if (death.isPresent() && date.earliest().isAfter(death.get().latest())) {
          String what = name + " died " + death.get().edtf() + "; the record is of " + date.edtf();
          findings.add(
              new Finding(Code.MC105, participant.span(), Code.MC105.label() + ": " + what));
        }
      }
    }
  }

  private static boolean isListedAs(Participant participant, Person person) {
    return OFFICES.read(participant.role().orElse(""), Period.UNBOUNDED, Optional.empty()).stream()
        .flatMap(office -> Role.ofTitle(office.title()).stream())
        .anyMatch(role ->
            person.offices().stream()
                .anyMatch(held -> Role.ofTitle(held.title()).filter(role::equals).isPresent()));
  }

  private static final class Starter {
    static final TenureReview REVIEW =
        new TenureReview(new OfficeHolders(StarterAuthority.load().records()));
  }

  /// A review by the authority that comes with the product.
  public static TenureReview byStarter() {
    return Starter.REVIEW;
  }
}
