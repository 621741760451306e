package org.memcon.editing.identification.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.naming.CalledName;
import org.memcon.editing.identification.role.OfficeHolders.Holder;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;

/// Decides whom the roles in a record mean: by what the record named before, by those present, by
/// the record's day and place and who held the office then.
public final class RoleResolver {

  private static final String HOME = "United States";

  /// A person named with the role, this many passages back, is still in the reader's mind.
  private static final int NEAR = 3;

  private final OfficeHolders holders;

  /// A resolver that knows these holders of offices.
  public RoleResolver(OfficeHolders holders) {
    this.holders = holders;
  }

  /// The roles in the passages of a record, in their order.
  public List<RoleReading> resolve(DiplomaticRecord record, List<String> passages) {
    Reading reading = new Reading(RecordSetting.of(record, passages));
    for (int i = 0; i < passages.size(); i++) {
      reading.passage(i, passages.get(i));
    }
    return reading.readings;
  }

  /// One record while it is read.
  private final class Reading {
    private final RecordSetting setting;
    private final List<NamedOffice> named;
    private final List<RoleReading> readings = new ArrayList<>();

    Reading(RecordSetting setting) {
      this.setting = setting;
      this.named = new ArrayList<>(setting.parties());
    }

    void passage(int number, String text) {
      List<NamedOffice> here = RoleFinder.named(number, text);
      for (RoleMention mention : RoleFinder.roles(number, text)) {
        while (!here.isEmpty() && here.getFirst().at() < mention.end()) {
          named.add(here.removeFirst());
        }
        RoleReading reading = read(mention);
        readings.add(reading);
        if (reading.isSure() && mention.country().isPresent()) {
          Person person = reading.person().orElseThrow();
          named.add(
              new NamedOffice(
                  number, mention.start(), mention.role(), mention.country(), said(person)));
        }
      }
      named.addAll(here);
    }

    private String said(Person person) {
      String name = person.preferredName();
      int comma = name.indexOf(',');
      return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
    }

    private RoleReading read(RoleMention mention) {
      if (mention.acting()) {
        return acting(mention);
      }
      boolean home =
          mention.role().isHome()
              || (mention.role() == Role.PRESIDENT || mention.role() == Role.VICE_PRESIDENT)
                  && mention.country().filter(it -> !it.equals(HOME)).isEmpty();
      return home && mention.country().filter(it -> !it.equals(HOME)).isEmpty()
          ? ours(mention)
          : theirs(mention);
    }

    /// The Secretary, the President: ours unless another was named last.
    private RoleReading ours(RoleMention mention) {
      Optional<Person> present =
          setting.parties().stream()
              .filter(it -> it.role() == mention.role() && mention.role() == Role.UNDER_SECRETARY)
              .findFirst()
              .flatMap(it -> person(it, mention.role()));
      if (present.isPresent()) {
        return new RoleReading(mention, present, 0.9, "party to the record with this office");
      }
      Optional<Holder> holder = onTheDay(mention.role(), Optional.of(HOME), Optional.empty());
      Optional<NamedOffice> last = last(mention, false);
      boolean other =
          last.isPresent()
              && mention.role() != Role.SECRETARY
              && !setting.present().contains(mention.role())
              && mention.passage() - last.get().passage() <= near()
              && holder.filter(it -> isNamed(it.person(), last.get().surname())).isEmpty()
              && setting.parties().stream().noneMatch(party -> isHolder(party, mention, holder));
      if (other) {
        Optional<Person> person = person(last.get(), mention.role());
        if (person.isPresent()) {
          return new RoleReading(
              mention, person, 0.8, "named " + last.get().name() + " with this office just before");
        }
      }
      return holder
          .map(it ->
              new RoleReading(
                  mention,
                  Optional.of(it.person()),
                  setting.isPrivate() && last.isEmpty() ? 0.6 : sureness(it),
                  reason(it)))
          .orElseGet(() ->
              last.flatMap(it -> person(it, mention.role()))
                  .map(it ->
                      new RoleReading(mention, Optional.of(it), 0.8, "named with this office"))
                  .orElseGet(() -> RoleReading.open(mention, "nobody known held it that day")));
    }

    /// A mission's record speaks of its host country's people.
    private int near() {
      return setting.mission().isPresent() ? 3 * NEAR : NEAR;
    }

    private boolean isHolder(NamedOffice party, RoleMention mention, Optional<Holder> holder) {
      return party.role() == mention.role()
          && holder.filter(it -> isNamed(it.person(), party.surname())).isPresent();
    }

    /// An ambassador, a foreign minister, a king: the one named last, or present, or in office in
    /// the country that the words or the record name.
    private RoleReading theirs(RoleMention mention) {
      Optional<NamedOffice> last = party(mention).or(() -> last(mention, true));
      if (last.isPresent()) {
        Optional<Person> person = person(last.get(), mention.role());
        if (person.isPresent()) {
          String where = last.get().passage() < 0 ? "party to the record as " : "named before as ";
          return new RoleReading(
              mention,
              person,
              rivals(mention, last.get()) ? 0.75 : 0.95,
              where + last.get().name());
        }
        return RoleReading.open(
            mention, "named before as " + last.get().name() + ", who is not known");
      }
      Optional<RoleReading> chief = chief(mention);
      if (chief.isPresent()) {
        return chief.get();
      }
      Optional<String> body =
          mention.country().or(setting::foreign).or(setting::mission).or(() -> abroad());
      if (body.isEmpty()) {
        return RoleReading.open(mention, "of no country that the record names");
      }
      Optional<String> post =
          mention.role() == Role.AMBASSADOR ? accredited(body.get()) : Optional.empty();
      if (mention.role() == Role.AMBASSADOR && post.isEmpty() || mention.role() == Role.MINISTER) {
        return RoleReading.open(mention, "of several who may be meant");
      }
      return onTheDay(mention.role(), body, post)
          .map(it ->
              new RoleReading(
                  mention,
                  Optional.of(it.person()),
                  mention.country().isPresent() ? sureness(it) : sureness(it) - 0.12,
                  reason(it)))
          .orElseGet(() -> RoleReading.open(mention, "nobody known held it that day"));
    }

    /// "The Ambassador" is the one with whom the record tells of a conversation, whoever else of
    /// this office was spoken of.
    private Optional<NamedOffice> party(RoleMention mention) {
      List<NamedOffice> parties =
          setting.parties().stream()
              .filter(it -> it.role() == mention.role() && person(it, it.role()).isPresent())
              .toList();
      boolean one =
          parties.stream().map(it -> CalledName.key(it.surname())).distinct().limit(2).count() == 1;
      return one && mention.country().isEmpty() && setting.mission().isEmpty()
          ? Optional.of(parties.getFirst())
          : Optional.empty();
    }

    private Optional<String> abroad() {
      return setting.place().filter(it -> !it.equals(HOME));
    }

    /// Where the ambassador of a country is accredited, as the record has it.
    private Optional<String> accredited(String body) {
      if (!body.equals(HOME)) {
        return setting.isAtHome() ? Optional.of(HOME) : setting.mission().or(this::abroad);
      }
      return setting.mission().or(this::abroad);
    }

    /// "The Ambassador" of our own mission's telegrams.
    private Optional<RoleReading> chief(RoleMention mention) {
      boolean ours = mention.country().isEmpty() || mention.country().get().equals(HOME);
      Optional<String> post = setting.mission().or(setting::addressee);
      if (mention.role() != Role.AMBASSADOR || !ours || post.isEmpty()) {
        return Optional.empty();
      }
      return onTheDay(Role.AMBASSADOR, Optional.of(HOME), post)
          .map(it ->
              new RoleReading(mention, Optional.of(it.person()), sureness(it) - 0.1, reason(it)));
    }

    private RoleReading acting(RoleMention mention) {
      Optional<NamedOffice> party =
          setting.parties().stream()
              .filter(it -> it.role() == mention.role() && mention.role() == Role.SECRETARY)
              .findFirst();
      Optional<Person> named = party.flatMap(it -> person(it, Role.UNDER_SECRETARY));
      if (named.isPresent()) {
        return new RoleReading(mention, named, 0.9, "party to the record as Acting Secretary");
      }
      Role deputy = mention.role() == Role.SECRETARY ? Role.UNDER_SECRETARY : mention.role();
      return onTheDay(deputy, Optional.of(HOME), Optional.empty())
          .map(it ->
              new RoleReading(
                  mention,
                  Optional.of(it.person()),
                  sureness(it) - 0.15,
                  "the Under Secretary acts for the Secretary; " + reason(it)))
          .orElseGet(() -> RoleReading.open(mention, "nobody known acted that day"));
    }

    /// Whoever was named last with this role; `known` where only somebody of the country that the
    /// words name will do.
    private Optional<NamedOffice> last(RoleMention mention, boolean known) {
      for (NamedOffice each : named.reversed()) {
        boolean same = each.role() == mention.role();
        boolean ofCountry =
            mention.country().isEmpty()
                || each.country().isEmpty() && known
                || mention.country().equals(each.country());
        if (same && ofCountry && isTheirs(each, mention)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    /// Whether whoever was named may be meant: somebody known who is not known to have held the
    /// office of another country alone. "The King" is not the Shah.
    private boolean isTheirs(NamedOffice named, RoleMention mention) {
      Optional<Person> person = person(named, mention.role());
      if (person.isEmpty()) {
        return false;
      }
      boolean shah = mention.words().endsWith("Shah");
      List<String> bodies = holders.bodies(person.get(), mention.role());
      if (mention.role() == Role.MONARCH && mention.country().isEmpty() && !shah) {
        return !bodies.contains("Iran");
      }
      return mention.country().isEmpty()
          || named.country().isPresent()
          || bodies.isEmpty()
          || bodies.contains(mention.country().get());
    }

    /// Whether another was named with the role as well.
    private boolean rivals(RoleMention mention, NamedOffice last) {
      return mention.country().isEmpty()
          && named.stream()
              .anyMatch(it ->
                  it.role() == last.role()
                      && !CalledName.key(it.surname()).equals(CalledName.key(last.surname())));
    }

    private Optional<Holder> onTheDay(Role role, Optional<String> body, Optional<String> post) {
      Optional<HistoricalDate> date = setting.date();
      if (date.isEmpty()) {
        return Optional.empty();
      }
      List<Holder> found = holders.on(date.get(), role, body, post);
      long sure = found.stream().filter(it -> it.holding() == Period.Holding.YES).count();
      boolean one = found.size() == 1 || sure == 1;
      return one ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private double sureness(Holder holder) {
      return holder.holding() == Period.Holding.YES ? 0.93 : 0.85;
    }

    private String reason(Holder holder) {
      StringBuilder reason = new StringBuilder(holder.office().title());
      holder.office().body().ifPresent(body -> reason.append(" of ").append(body));
      holder.office().post().ifPresent(post -> reason.append(" to ").append(post));
      holder
          .office()
          .period()
          .from()
          .ifPresent(from -> reason.append(" from ").append(from.edtf()));
      holder.office().period().to().ifPresent(to -> reason.append(" to ").append(to.edtf()));
      holder.office().source().ifPresent(source -> reason.append(" (").append(source).append(")"));
      return reason.toString();
    }

    /// The person of this name: one who held the office then; else the only one so called, unless
    /// known to have held it at another time.
    private Optional<Person> person(NamedOffice office, Role role) {
      List<Person> bearers = holders.named(office.name());
      Optional<HistoricalDate> date = setting.date();
      if (date.isPresent()) {
        for (Person bearer : bearers) {
          if (holders.held(bearer, role, date.get()) == Period.Holding.YES) {
            return Optional.of(bearer);
          }
        }
      }
      List<Person> others =
          bearers.stream().filter(it -> date.isEmpty() || !isOver(it, bearers, role)).toList();
      return only(others);
    }

    /// The first of records that are all of one person.
    private Optional<Person> only(List<Person> people) {
      boolean one = people.stream().allMatch(it -> holders.areOne(people.getFirst(), it));
      return people.isEmpty() || !one ? Optional.empty() : Optional.of(people.getFirst());
    }

    /// Whether any record of a person knows the office at other times alone.
    private boolean isOver(Person person, List<Person> bearers, Role role) {
      HistoricalDate date = setting.date().orElseThrow();
      return bearers.stream()
          .filter(it -> holders.areOne(it, person))
          .anyMatch(it -> holders.held(it, role, date) == Period.Holding.NO);
    }

    private boolean isNamed(Person person, String surname) {
      return holders.named(surname).stream().anyMatch(it -> it.id().equals(person.id()));
    }
  }
}
