package org.memcon.sources.authority.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.sources.authority.register.RegisterDates;
import org.memcon.sources.authority.register.RegisterSink;

/// One record from the rows of a table that are about it.
final class CsvRecord {

  /// What a record without an id of its own is called until it has one.
  static final String UNNAMED = "csv line ";

  private final String file;
  private final List<CsvRows.Row> rows;
  private final CsvColumns columns;
  private final RegisterSink sink;

  private CsvRecord(String file, List<CsvRows.Row> rows, CsvColumns columns, RegisterSink sink) {
    this.file = file;
    this.rows = rows;
    this.columns = columns;
    this.sink = sink;
  }

  static Optional<AuthorityRecord> of(
      String file, List<CsvRows.Row> rows, CsvColumns columns, RegisterSink sink) {
    return new CsvRecord(file, rows, columns, sink).record();
  }

  private Optional<AuthorityRecord> record() {
    List<NameForm> names = names();
    String kind = first("kind").orElse("");
    Optional<Class<? extends AuthorityRecord>> type = kind(kind);
    if (names.isEmpty()) {
      fault(rows.getFirst(), "a row without a name; give it one");
      return Optional.empty();
    }
    if (type.isEmpty()) {
      fault(
          rows.getFirst(),
          "\"" + kind + "\" is no kind; write person, organization, place or term");
      return Optional.empty();
    }
    AuthorityId id = new AuthorityId(first("id").orElse(UNNAMED + rows.getFirst().line()));
    return Optional.of(record(type.get(), id, names));
  }

  private AuthorityRecord record(
      Class<? extends AuthorityRecord> type, AuthorityId id, List<NameForm> names) {
    if (type == AuthorityRecord.CorporateBody.class) {
      return new AuthorityRecord.CorporateBody(
          id,
          names,
          first("description"),
          period(rows.getFirst(), "founded", "dissolved"),
          identifiers(),
          sources());
    }
    if (type == AuthorityRecord.Place.class) {
      return new AuthorityRecord.Place(
          id,
          names,
          first("description"),
          first("type").map(kind -> kind.replaceAll("\\s+", "-")),
          first("within").map(AuthorityId::new),
          coordinates(),
          identifiers(),
          sources());
    }
    return type == AuthorityRecord.Term.class
        ? new AuthorityRecord.Term(id, names, first("description"))
        : new AuthorityRecord.Person(
            id,
            names,
            first("description"),
            period(rows.getFirst(), "birth", "death"),
            offices(),
            identifiers(),
            sources());
  }

  /// Kinds of records as a table says them.
  private static Optional<Class<? extends AuthorityRecord>> kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "person", "people", "" -> Optional.of(AuthorityRecord.Person.class);
      case "organization", "organisation", "body", "org", "corporate body" ->
          Optional.of(AuthorityRecord.CorporateBody.class);
      case "place" -> Optional.of(AuthorityRecord.Place.class);
      case "term" -> Optional.of(AuthorityRecord.Term.class);
      default -> Optional.empty();
    };
  }

  private Optional<String> first(String column) {
    return rows.stream().flatMap(row -> columns.cell(row, column).stream()).findFirst();
  }

  private List<NameForm> names() {
    Set<NameForm> names = new LinkedHashSet<>();
    for (CsvRows.Row row : rows) {
      Optional<String> language = columns.cell(row, "language").flatMap(tag -> language(row, tag));
      columns.cell(row, "name").ifPresent(name -> names.add(new NameForm(name, language)));
      columns
          .languages()
          .forEach((tag, place) ->
              CsvColumns.at(row, place)
                  .ifPresent(cell ->
                      several(cell)
                          .forEach(name -> names.add(new NameForm(name, language(row, tag))))));
      columns
          .cell(row, "names")
          .ifPresent(others -> {
            for (String name : others.split("[|\n]")) {
              if (!name.isBlank()) {
                names.add(NameForm.of(name.strip()));
              }
            }
          });
    }
    return List.copyOf(names);
  }

  private Optional<String> language(CsvRows.Row row, String tag) {
    if (tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      return Optional.of(tag);
    }
    fault(row, "\"" + tag + "\" is no language; write a tag such as ru or zh-Latn-pinyin");
    return Optional.empty();
  }

  private List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (CsvRows.Row row : rows) {
      columns
          .cell(row, "office")
          .ifPresent(title ->
              offices.add(
                  new Office(
                      title,
                      columns.cell(row, "body"),
                      columns.cell(row, "post"),
                      period(row, "from", "to"),
                      columns.cell(row, "acting").filter(CsvRecord::isYes).isPresent(),
                      columns.cell(row, "officesource").or(() -> columns.cell(row, "source")))));
    }
    return offices;
  }

  private static boolean isYes(String cell) {
    return Set.of("yes", "y", "true", "1", "x", "acting").contains(cell.toLowerCase(Locale.ROOT));
  }

  private Period period(CsvRows.Row row, String from, String to) {
    Optional<HistoricalDate> begins = date(row, from);
    Optional<HistoricalDate> ends = date(row, to);
    Period period = RegisterDates.period(begins, ends);
    if (period.isUnbounded() && begins.isPresent()) {
      fault(row, to + " comes before " + from + "; correct one of them");
    }
    return period;
  }

  private Optional<HistoricalDate> date(CsvRows.Row row, String column) {
    Optional<String> cell = columns.cell(row, column);
    Optional<HistoricalDate> date = cell.flatMap(RegisterDates::read);
    if (cell.isPresent() && date.isEmpty()) {
      fault(row, column + " \"" + cell.get() + "\" is no date; write 1961-01-21, 1961-01 or 1961");
    }
    return date;
  }

  private Optional<Coordinates> coordinates() {
    CsvRows.Row row = rows.getFirst();
    Optional<String> latitude = columns.cell(row, "latitude");
    Optional<String> longitude = columns.cell(row, "longitude");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Coordinates(degrees(latitude.get()), degrees(longitude.get())));
    } catch (IllegalArgumentException notOnThisGlobe) {
      fault(row, "latitude and longitude are no place on the globe; write degrees: 39.9 and 116.4");
      return Optional.empty();
    }
  }

  private static double degrees(String cell) {
    return Double.parseDouble(cell.replace(',', '.'));
  }

  private List<Identifier> identifiers() {
    Set<Identifier> identifiers = new LinkedHashSet<>();
    for (CsvRows.Row row : rows) {
      columns
          .registers()
          .forEach((scheme, place) ->
              CsvColumns.at(row, place)
                  .ifPresent(cell ->
                      several(cell)
                          .forEach(value ->
                              identifiers.add(new Identifier(scheme, withoutAddress(value))))));
    }
    return List.copyOf(identifiers);
  }

  /// Registers' addresses end in their identifiers.
  private static String withoutAddress(String value) {
    return value.startsWith("http")
        ? value.replaceFirst("/+$", "").replaceFirst("^https?://.*/", "")
        : value;
  }

  private static List<String> several(String cell) {
    return Stream.of(cell.split("\\|")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private List<String> sources() {
    return rows.stream()
        .flatMap(row -> columns.cell(row, "source").stream())
        .flatMap(cell -> several(cell).stream())
        .distinct()
        .toList();
  }

  private void fault(CsvRows.Row row, String what) {
    sink.fault(file + ", line " + row.line() + ": " + what);
  }
}
