package org.memcon.app.workflow.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// All ids under which records of an archive may name one person, place or body: its own, and those
/// that were merged into it.
final class Aliases {

  private final Authority authority;
  private final Map<AuthorityId, List<AuthorityId>> merged = new HashMap<>();

  Aliases(Authority authority) {
    this.authority = authority;
    authority
        .merged()
        .keySet()
        .forEach(
            id -> merged.computeIfAbsent(authority.current(id), any -> new ArrayList<>()).add(id));
    merged.values().forEach(ids -> ids.sort(null));
  }

  /// The ids of a record, its own first.
  List<String> of(AuthorityRecord record) {
    List<String> ids = new ArrayList<>();
    ids.add(record.id().value());
    merged.getOrDefault(record.id(), List.of()).forEach(id -> ids.add(id.value()));
    return ids;
  }

  /// The id that counts for all that were merged into it.
  String current(String id) {
    return id.isBlank() ? id : authority.current(new AuthorityId(id)).value();
  }
}
