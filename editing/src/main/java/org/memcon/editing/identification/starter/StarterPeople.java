package org.memcon.editing.identification.starter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.memcon.editing.identification.starter.StarterTable.Row;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Office;

/// The people of the starter authority: officers of the United States, and those of all other
/// countries.
final class StarterPeople {

  private static final List<String> PEOPLE = List.of("people-us.tsv", "people-world.tsv");
  private static final List<String> OFFICES = List.of("offices-us.tsv", "offices-world.tsv");
  private static final List<String> NAMES = List.of("names-us.tsv", "names-world.tsv");

  /// All that is read here.
  static final List<String> TABLES =
      Stream.of(PEOPLE, OFFICES, NAMES).flatMap(List::stream).toList();

  private StarterPeople() {}

  static List<Person> read() {
    Map<String, List<Row>> names = under("person", NAMES);
    Map<String, List<Row>> offices = under("person", OFFICES);
    List<Person> people = new ArrayList<>();
    for (String table : PEOPLE) {
      for (Row row : StarterTable.read(table).rows()) {
        String id = row.required("id");
        people.add(
            person(row, names.getOrDefault(id, List.of()), offices.getOrDefault(id, List.of())));
      }
    }
    return people;
  }

  private static Person person(Row row, List<Row> names, List<Row> offices) {
    return new Person(
        new AuthorityId(row.required("id")),
        StarterCells.names(StarterCells.name(row), names),
        row.optional("description"),
        StarterCells.period(row, "born", "died"),
        offices.stream().map(office -> office(office)).toList(),
        StarterCells.identifiers(row),
        StarterCells.sources(row, names));
  }

  private static Office office(Row row) {
    return new Office(
        row.shared("title").orElseThrow(() -> row.fault("an office without a title")),
        row.shared("body"),
        row.shared("post"),
        StarterCells.period(row, "from", "to"),
        row.optional("acting").isPresent(),
        row.shared("source"));
  }

  private static Map<String, List<Row>> under(String column, List<String> tables) {
    Map<String, List<Row>> rows = new HashMap<>();
    for (String table : tables) {
      StarterTable.read(table)
          .by(column)
          .forEach((id, more) -> rows.merge(id, more, (one, other) -> joined(one, other)));
    }
    return rows;
  }

  private static List<Row> joined(List<Row> one, List<Row> other) {
    List<Row> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
