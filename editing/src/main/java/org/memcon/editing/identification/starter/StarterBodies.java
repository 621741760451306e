package org.memcon.editing.identification.starter;

import java.util.List;
import java.util.Map;
import org.memcon.editing.identification.starter.StarterTable.Row;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;

/// The bodies of the starter authority: pacts, organizations, ministries, parties and agencies,
/// with their abbreviations and former names.
final class StarterBodies {

  /// All that is read here.
  static final List<String> TABLES = List.of("bodies.tsv", "body-names.tsv");

  private StarterBodies() {}

  static List<CorporateBody> read() {
    Map<String, List<Row>> names = StarterTable.read("body-names.tsv").by("body");
    return StarterTable.read("bodies.tsv").rows().stream()
        .map(row -> body(row, names.getOrDefault(row.required("id"), List.of())))
        .toList();
  }

  private static CorporateBody body(Row row, List<Row> names) {
    return new CorporateBody(
        new AuthorityId(row.required("id")),
        StarterCells.names(StarterCells.name(row), names),
        row.optional("description"),
        StarterCells.period(row, "founded", "ended"),
        StarterCells.identifiers(row),
        StarterCells.sources(row, names));
  }
}
