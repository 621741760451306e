package org.memcon.editing.identification.starter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.identification.starter.StarterTable.Row;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.Coordinates;

/// The places of the starter authority: countries, territories, cities and what lies between them,
/// with the names that they have had.
final class StarterPlaces {

  /// All that is read here.
  static final List<String> TABLES = List.of("places.tsv", "place-names.tsv");

  private StarterPlaces() {}

  static List<Place> read() {
    Map<String, List<Row>> names = StarterTable.read("place-names.tsv").by("place");
    return StarterTable.read("places.tsv").rows().stream()
        .map(row -> place(row, names.getOrDefault(row.required("id"), List.of())))
        .toList();
  }

  private static Place place(Row row, List<Row> names) {
    return new Place(
        new AuthorityId(row.required("id")),
        StarterCells.names(StarterCells.name(row), names),
        row.optional("description"),
        row.shared("type"),
        row.optional("within").map(AuthorityId::new),
        coordinates(row),
        StarterCells.identifiers(row),
        StarterCells.sources(row, names));
  }

  private static Optional<Coordinates> coordinates(Row row) {
    Optional<String> latitude = row.optional("latitude");
    Optional<String> longitude = row.optional("longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Coordinates(
              Double.parseDouble(row.required("latitude")),
              Double.parseDouble(row.required("longitude"))));
    } catch (IllegalArgumentException e) {
      throw row.fault("no coordinates: " + latitude + ", " + longitude);
    }
  }
}
