package org.memcon.editing.identification.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.clustering.PeopleList.Years;
import org.memcon.editing.identification.office.OfficeReader;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Volume;

/// The people of a volume's list, with the offices that its descriptions tell.
public final class ListedPeople {

  /// A volume of more years than this does not date the offices of its people.
  private static final int MOST_YEARS = 6;

  private static final OfficeReader READER = new OfficeReader("United States");

  private ListedPeople() {}

  /// The people of a volume; those who have offices already keep them.
  public static List<Person> of(Volume volume) {
    PeopleList list = PeopleList.of(volume);
    return people(list.people(), list.years());
  }

  /// The people of a volume's list alone; their ids say of which volume.
  public static List<Person> of(Collection<? extends AuthorityRecord> listed) {
    List<Person> people = new ArrayList<>();
    for (AuthorityRecord record : listed) {
      if (record instanceof Person person) {
        people.add(person);
      }
    }
    Optional<Years> years =
        people.stream()
            .map(person -> person.id().value())
            .filter(id -> id.indexOf('#') > 0)
            .findFirst()
            .flatMap(id -> PeopleList.years(id.substring(0, id.indexOf('#'))));
    return people(people, years);
  }

  private static List<Person> people(List<Person> listed, Optional<Years> years) {
    Period covered =
        years
            .filter(it -> it.last() - it.first() <= MOST_YEARS)
            .map(ListedPeople::period)
            .orElse(Period.UNBOUNDED);
    List<Person> people = new ArrayList<>(listed.size());
    for (Person person : listed) {
      people.add(person.offices().isEmpty() ? withOffices(person, covered) : person);
    }
    return people;
  }

  private static Period period(Years years) {
    return Period.between(HistoricalDate.year(years.first()), HistoricalDate.year(years.last()));
  }

  private static Person withOffices(Person person, Period covered) {
    List<Office> offices =
        person
            .description()
            .map(words -> READER.read(words, covered, Optional.of(person.id().value())))
            .orElse(List.of());
    return new Person(
        person.id(),
        person.names(),
        person.description(),
        person.life(),
        offices,
        person.identifiers(),
        person.sources());
  }
}
