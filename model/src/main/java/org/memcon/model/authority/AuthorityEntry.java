package org.memcon.model.authority;

import java.util.List;

/// An entry of an authority file: a record, and the ids of those that were merged into it.
public record AuthorityEntry(AuthorityRecord record, List<AuthorityId> merged) {

  public AuthorityEntry {
    merged = List.copyOf(merged);
  }

  /// A record that no other was merged into.
  public static AuthorityEntry of(AuthorityRecord record) {
    return new AuthorityEntry(record, List.of());
  }

  /// The record's id.
  public AuthorityId id() {
    return record.id();
  }
}
