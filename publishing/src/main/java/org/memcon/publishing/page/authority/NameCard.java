package org.memcon.publishing.page.authority;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.chronology.HistoricalDate;

/// What a record's page says of somebody, or of a place or body, that it names: the name, the
/// office on the record's day, other forms, and the address of the page with all the rest. `number`
/// counts the cards of a page from 1.
public record NameCard(
    int number,
    AuthorityId id,
    String name,
    Optional<String> about,
    List<String> otherForms,
    String address) {

  private static final int MOST_FORMS = 6;

  public NameCard {
    otherForms = List.copyOf(otherForms);
  }

  /// The card of an authority's record, for a record of a day.
  public static NameCard of(int number, AuthorityRecord record, Optional<HistoricalDate> day) {
    Optional<String> office =
        record instanceof Person person
            ? day.flatMap(date -> OfficeWords.onTheDay(person, date))
            : Optional.empty();
    return new NameCard(
        number,
        record.id(),
        record.saidName(),
        office.or(record::description),
        record.saidNames().stream().skip(1).limit(MOST_FORMS).toList(),
        AuthorityAddress.of(record));
  }

  /// The cards of one sort, in their order.
  public static List<NameCard> of(AuthorityList.Sort sort, List<NameCard> cards) {
    return cards.stream().filter(card -> card.address().startsWith(sort.address() + "/")).toList();
  }

  /// The card in one line, for those who point at a name.
  public String line() {
    return about.map(words -> name + ": " + words).orElse(name);
  }
}
