package org.memcon.model.authority;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An authority file: the records under their ids, and which ids have been merged into which.
///
/// An id that was merged still finds the record that took its place.
public final class Authority {

  private static final Authority EMPTY = new Authority(Map.of(), Map.of());

  private final Map<AuthorityId, AuthorityRecord> records;
  private final Map<AuthorityId, AuthorityId> merged;

  private Authority(
      Map<AuthorityId, AuthorityRecord> records, Map<AuthorityId, AuthorityId> merged) {
    this.records = records;
    this.merged = merged;
  }

  /// An authority without records.
  public static Authority empty() {
    return EMPTY;
  }

  /// An authority of these records, in their order; of two with one id the later holds.
  public static Authority of(Collection<? extends AuthorityRecord> records) {
    return of(records, Map.of());
  }

  /// The same, with ids that were merged into others.
  public static Authority of(
      Collection<? extends AuthorityRecord> records, Map<AuthorityId, AuthorityId> merged) {
    Map<AuthorityId, AuthorityRecord> byId = LinkedHashMap.newLinkedHashMap(records.size());
    records.forEach(record -> byId.put(record.id(), record));
    return new Authority(byId, Map.copyOf(merged));
  }

  /// The record with this id, or the one that it was merged into.
  public Optional<AuthorityRecord> find(AuthorityId id) {
    return Optional.ofNullable(records.get(current(id)));
  }

  /// The id under which a record is now found: the given one unless it was merged.
  public AuthorityId current(AuthorityId id) {
    AuthorityId at = id;
    // Merges of merges are few; a ring of them, which only a hand could write, ends here as well.
    for (int step = 0; step < merged.size(); step++) {
      AuthorityId next = merged.get(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /// All records, in the order in which they were given.
  public Collection<AuthorityRecord> records() {
    return Collections.unmodifiableCollection(records.values());
  }

  /// Which ids were merged into which.
  public Map<AuthorityId, AuthorityId> merged() {
    return merged;
  }

  /// How many records there are.
  public int size() {
    return records.size();
  }
}
