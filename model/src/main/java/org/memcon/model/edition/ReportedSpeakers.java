package org.memcon.model.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Who in the world those are whose words a record reports: told by the names in the record that
/// say whom they mean. A key that fits the names of two people is nobody's.
public final class ReportedSpeakers {

  /// The key of whoever wrote a record and is not named in it, and the type of the names ("I") by
  /// which it speaks of its writer.
  public static final String AUTHOR = "author";

  private final Map<String, Optional<AuthorityId>> known = new HashMap<>();

  /// Takes notice of somebody who was present.
  public void add(Participant participant) {
    participant.authority().ifPresent(id -> add(participant.name(), id));
  }

  /// Takes notice of a name: "Rusk", "Dean Rusk", "the Secretary".
  public void add(Inline.Name name) {
    if (name.kind() == Inline.Name.Kind.PERSON) {
      boolean self = name.type().filter(AUTHOR::equals).isPresent();
      name.key().ifPresent(id -> add(self ? AUTHOR : Inline.wording(name.content()), id));
    }
  }

  private void add(String name, AuthorityId id) {
    String key = Speaker.keyOf(name);
    String bare = key.startsWith("the-") ? key.substring(4) : key;
    String last = last(bare);
    note(bare, id);
    if (!last.equals(bare)) {
      note(last, id);
    }
  }

  private void note(String key, AuthorityId id) {
    known.merge(key, Optional.of(id), (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('-') + 1);
  }

  /// Who a speaker is, given the [Speaker#key()]: by all words of the name, or by the last.
  public Optional<AuthorityId> find(String key) {
    Optional<AuthorityId> whole = known.get(key);
    return whole != null ? whole : known.getOrDefault(last(key), Optional.empty());
  }
}
