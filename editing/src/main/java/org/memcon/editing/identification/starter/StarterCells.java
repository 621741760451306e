package org.memcon.editing.identification.starter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// What the cells mean that all tables of the starter authority have: names, periods, identifiers,
/// sources.
final class StarterCells {

  private static final int DAY_LENGTH = "1961-04-18".length();

  private StarterCells() {}

  /// The form of a name in a row, with its language and the time in which it was used.
  static NameForm name(StarterTable.Row row) {
    return new NameForm(row.required("name"), row.shared("language"), period(row, "from", "to"));
  }

  /// The preferred form of a name, and the forms that other rows give.
  static List<NameForm> names(NameForm preferred, List<StarterTable.Row> others) {
    if (others.isEmpty()) {
      return List.of(preferred);
    }
    List<NameForm> names = new ArrayList<>(others.size() + 1);
    names.add(preferred);
    others.forEach(row -> names.add(name(row)));
    return names;
  }

  /// The period between the dates of two columns.
  static Period period(StarterTable.Row row, String from, String to) {
    Optional<HistoricalDate> first = date(row, from);
    Optional<HistoricalDate> last = date(row, to);
    return first.isEmpty() && last.isEmpty() ? Period.UNBOUNDED : new Period(first, last);
  }

  /// The identifiers of a row, written `viaf:123 pocom:rusk-david-dean`.
  static List<Identifier> identifiers(StarterTable.Row row) {
    Optional<String> cell = row.optional("identifiers");
    if (cell.isEmpty()) {
      return List.of();
    }
    List<Identifier> identifiers = new ArrayList<>(2);
    for (String text : cell.get().split(" ")) {
      int colon = text.indexOf(':');
      if (colon < 1) {
        throw row.fault("\"" + text + "\" is not written scheme:value");
      }
      identifiers.add(new Identifier(text.substring(0, colon), text.substring(colon + 1)));
    }
    return identifiers;
  }

  /// The sources of a row, and of the rows that say more of the same.
  static List<String> sources(StarterTable.Row row, List<StarterTable.Row> others) {
    Set<String> sources = new LinkedHashSet<>();
    sources.add(row.required("source"));
    others.forEach(other -> sources.add(other.required("source")));
    return List.copyOf(sources);
  }

  private static Optional<HistoricalDate> date(StarterTable.Row row, String column) {
    Optional<String> cell = row.optional(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String text = cell.get();
    // Days are by far the most; they are read without the patterns that other forms need.
    if (text.length() == DAY_LENGTH) {
      try {
        return Optional.of(
            HistoricalDate.day(
                LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10))));
      } catch (DateTimeException | NumberFormatException e) {
        throw row.fault("\"" + text + "\" is no day");
      }
    }
    return Optional.of(
        HistoricalDate.ofEdtf(text).orElseThrow(() -> row.fault("\"" + text + "\" is no date")));
  }
}
