package org.memcon.app.workflow.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.HistoricalDate.Precision;

/// Whether two records of one surname are of one person, or two of one name of one place: surely,
/// perhaps, or not. Surely means: same name and same years of life, or the same office from the
/// same day on. In doubt two stay two.
enum Sameness {
  SURE,
  PERHAPS,
  NO;

  /// Degrees that two gazetteers may differ by for one place.
  private static final double NEAR = 0.3;

  static Sameness of(AuthorityRecord one, AuthorityRecord other) {
    if (!one.getClass().equals(other.getClass()) || contradict(one, other)) {
      return NO;
    }
    return switch (one) {
      case Person person -> people(person, (Person) other);
      case Place place -> places(place, (Place) other);
      case AuthorityRecord.CorporateBody body -> SURE;
      case AuthorityRecord.Term term -> described(one).equals(described(other)) ? SURE : NO;
    };
  }

  /// Whether what a fact says of somebody is said of this person: the names are alike, given names
  /// included, and the person had to do with the same country.
  static boolean isSaidOf(AuthorityRecord fact, AuthorityRecord record) {
    return fact instanceof Person said
        && record instanceof Person person
        && alike(said, person)
        && said.offices().stream()
            .flatMap(office -> office.body().stream())
            .anyMatch(body ->
                person.offices().stream().anyMatch(held -> held.body().equals(Optional.of(body)))
                    || person.description().filter(words -> words.contains(body)).isPresent());
  }

  private static String described(AuthorityRecord record) {
    return KnownRecords.folded(record.description().orElse(""));
  }

  /// One register knows them as two.
  private static boolean contradict(AuthorityRecord one, AuthorityRecord other) {
    Set<String> schemes = new TreeSet<>();
    one.identifiers().forEach(identifier -> schemes.add(identifier.scheme()));
    return schemes.stream()
        // A visitor has come under several names.
        .filter(scheme -> !scheme.equals("visits"))
        .anyMatch(scheme -> {
          List<Identifier> mine = of(one, scheme);
          List<Identifier> theirs = of(other, scheme);
          return !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
        });
  }

  private static List<Identifier> of(AuthorityRecord record, String scheme) {
    return record.identifiers().stream()
        .filter(identifier -> identifier.scheme().equals(scheme))
        .toList();
  }

  private static Sameness people(Person one, Person other) {
    Optional<Boolean> birth = agree(one.life().from(), other.life().from());
    Optional<Boolean> death = agree(one.life().to(), other.life().to());
    if (birth.equals(Optional.of(false)) || death.equals(Optional.of(false))) {
      return NO;
    }
    boolean office =
        one.offices().stream()
            .anyMatch(held -> other.offices().stream().anyMatch(also -> isSameTenure(held, also)));
    boolean named = alike(one, other);
    if (named && (birth.isPresent() || office)) {
      return SURE;
    }
    if (!named || !wholeNameIsSame(one, other)) {
      return NO;
    }
    return isHolder(one, other) || isHolder(other, one) ? SURE : PERHAPS;
  }

  /// Whether the words said of one person name an office of the other, and its country.
  private static boolean isHolder(Person holder, Person described) {
    String words = described(described);
    return holder.offices().stream()
        .anyMatch(office ->
            words.contains(KnownRecords.folded(office.title()))
                && office
                    .body()
                    .filter(body -> body.equals("United States") || isNamed(body, words))
                    .isPresent());
  }

  /// "Algeria" is named in "Algerian Foreign Minister", by all of its letters but the last two.
  private static boolean isNamed(String country, String words) {
    String name = KnownRecords.folded(country);
    return words.contains(name.length() > 6 ? name.substring(0, name.length() - 2) : name);
  }

  /// Whether two dates, where both are known, may be one.
  private static Optional<Boolean> agree(
      Optional<HistoricalDate> one, Optional<HistoricalDate> other) {
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            !one.get().latest().isBefore(other.get().earliest())
                && !other.get().latest().isBefore(one.get().earliest()));
  }

  private static boolean isSameTenure(Office one, Office other) {
    return one.title().equalsIgnoreCase(other.title())
        && one.body().equals(other.body())
        && one.post().equals(other.post())
        && one.period().from().filter(from -> from.precision() == Precision.DAY).isPresent()
        && one.period().from().equals(other.period().from());
  }

  private static boolean alike(Person one, Person other) {
    return one.names().stream()
        .anyMatch(mine ->
            hasGivenName(mine)
                && other.names().stream()
                    .anyMatch(theirs ->
                        hasGivenName(theirs)
                            && NameLikeness.of(
                                    PersonName.of(mine.text()), PersonName.of(theirs.text()))
                                .isSame()));
  }

  private static boolean hasGivenName(NameForm name) {
    return KnownRecords.folded(name.text()).indexOf(' ') > 0;
  }

  private static boolean wholeNameIsSame(Person one, Person other) {
    return one.names().stream()
        .anyMatch(mine ->
            other.names().stream()
                .anyMatch(theirs -> words(mine).size() > 1 && words(mine).equals(words(theirs))));
  }

  private static Set<String> words(NameForm name) {
    return new TreeSet<>(List.of(KnownRecords.folded(name.text()).split(" ")));
  }

  private static Sameness places(Place one, Place other) {
    if (one.coordinates().isPresent() && other.coordinates().isPresent()) {
      return near(one.coordinates().get(), other.coordinates().get()) ? SURE : NO;
    }
    boolean around = one.within().isPresent() && one.within().equals(other.within());
    return around && one.type().equals(other.type()) ? SURE : PERHAPS;
  }

  private static boolean near(Coordinates one, Coordinates other) {
    return Math.abs(one.latitude() - other.latitude()) < NEAR
        && Math.abs(one.longitude() - other.longitude()) < NEAR;
  }
}
