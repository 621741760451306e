package org.memcon.editing.identification.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.clustering.PeopleList.Years;
import org.memcon.editing.identification.office.OfficeReader;
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
    Period covered =
        list.years()
            .filter(years -> years.last() - years.first() <= MOST_YEARS)
            .map(ListedPeople::period)
            .orElse(Period.UNBOUNDED);
    List<Person> people = new ArrayList<>();
    for (Person person : list.people()) {
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
