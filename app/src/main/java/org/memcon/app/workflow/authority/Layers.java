package org.memcon.app.workflow.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// The starter under an archive's own entries.
final class Layers {

  private Layers() {}

  /// One authority of both: an archive's entry holds instead of the starter's of the same id, and
  /// one that was merged into an archive's entry is gone.
  static Authority together(Authority starter, Collection<AuthorityEntry> own) {
    Map<AuthorityId, AuthorityRecord> records = new LinkedHashMap<>();
    Map<AuthorityId, AuthorityId> merged = new HashMap<>(starter.merged());
    starter.records().forEach(record -> records.put(record.id(), record));
    for (AuthorityEntry entry : own) {
      records.put(entry.id(), entry.record());
      merged.remove(entry.id());
    }
    for (AuthorityEntry entry : own) {
      for (AuthorityId id : entry.merged()) {
        if (!id.equals(entry.id())) {
          records.remove(id);
          merged.put(id, entry.id());
        }
      }
    }
    listed(records, merged);
    return Authority.of(records.values(), merged);
  }

  /// Ids of volumes' lists find the record that names them among its sources, unless two do.
  private static void listed(
      Map<AuthorityId, AuthorityRecord> records, Map<AuthorityId, AuthorityId> merged) {
    Map<AuthorityId, AuthorityId> named = new HashMap<>();
    Set<AuthorityId> twice = new HashSet<>();
    for (AuthorityRecord record : records.values()) {
      for (String source : record.sources()) {
        int hash = source.indexOf('#');
        if (hash > 0 && source.indexOf(' ') < 0) {
          AuthorityId listed = new AuthorityId(source);
          AuthorityId other = named.put(listed, record.id());
          if (other != null && !other.equals(record.id())) {
            twice.add(listed);
          }
        }
      }
    }
    twice.forEach(named::remove);
    named.forEach((listed, id) -> {
      if (!records.containsKey(listed)) {
        merged.putIfAbsent(listed, id);
      }
    });
  }
}
