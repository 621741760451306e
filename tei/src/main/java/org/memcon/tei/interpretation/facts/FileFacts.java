package org.memcon.tei.interpretation.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.Speaker;

/// What header and `standOff` of a file say of its records and of the people in them. Files that
/// Memcon wrote say much there, others little.
public final class FileFacts {

  private final Map<String, RecordFacts> records = new LinkedHashMap<>();
  private final Map<String, Speaking> speakers = new HashMap<>();
  private final Map<String, Present> participants = new HashMap<>();
  private final Map<String, ReferenceCode> codes = new HashMap<>();
  private final Map<String, String> responsible = new HashMap<>();
  private final Map<String, AuthorityId> named = new HashMap<>();
  private final List<AuthorityRecord> authorities = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /// A speaker as `listPerson` names one; `forms` are names by `xml:id`.
  public record Speaking(
      String key, String name, Map<String, String> forms, Optional<AuthorityId> authority) {}

  /// A participant as `listPerson` names one, apart from the entry in the record.
  public record Present(
      String name,
      Optional<String> role,
      Optional<String> delegation,
      Optional<AuthorityId> authority) {}

  /// The ids of the records that the header speaks of.
  public Set<String> recordIds() {
    return records.keySet();
  }

  /// The ids of those whom `standOff` quotes from an authority, by `xml:id`.
  public Map<String, AuthorityId> named() {
    return named;
  }

  /// The authorities of `standOff`.
  public List<AuthorityRecord> authorities() {
    return authorities;
  }

  /// What `standOff` reports of the file as a whole.
  public List<Finding> findings() {
    return findings;
  }

  /// The facts of a record, begun where there are none.
  public RecordFacts of(String record) {
    return records.computeIfAbsent(record, id -> new RecordFacts());
  }

  /// The facts of a record.
  public Optional<RecordFacts> find(String record) {
    return Optional.ofNullable(records.get(record));
  }

  /// The record that a pointer leads to or into: the longest id that the fragment begins with.
  public Optional<String> recordOf(String pointer) {
    String fragment = pointer.startsWith("#") ? pointer.substring(1) : pointer;
    if (records.containsKey(fragment)) {
      return Optional.of(fragment);
    }
    for (int dash = fragment.lastIndexOf('-');
        dash > 0;
        dash = fragment.lastIndexOf('-', dash - 1)) {
      if (records.containsKey(fragment.substring(0, dash))) {
        return Optional.of(fragment.substring(0, dash));
      }
    }
    return Optional.empty();
  }

  /// Keeps a speaker.
  public void speaker(String id, Speaking speaker) {
    speakers.put(id, speaker);
  }

  /// Keeps a participant.
  public void participant(String id, Present participant) {
    participants.put(id, participant);
  }

  /// Keeps a reference code.
  public void code(String id, ReferenceCode code) {
    codes.put(id, code);
  }

  /// Keeps who is meant by an id.
  public void responsible(String id, String name) {
    responsible.put(id, name);
  }

  /// The speaker that a pointer leads to.
  public Optional<Speaking> speaker(@Nullable String pointer) {
    return Optional.ofNullable(speakers.get(fragment(pointer)));
  }

  /// The key of the speaker that a pointer leads to.
  public Optional<String> speakerKey(@Nullable String pointer) {
    if (pointer == null || pointer.isBlank()) {
      return Optional.empty();
    }
    return speaker(pointer)
        .map(Speaking::key)
        .or(() -> Optional.of(Speaker.keyOf(fragment(pointer))).filter(key -> !key.isEmpty()));
  }

  /// The keys of the speakers or participants that pointers lead to.
  public List<String> speakerKeys(@Nullable String pointers) {
    List<String> keys = new ArrayList<>();
    for (String pointer : (pointers == null ? "" : pointers).strip().split("\\s+")) {
      Optional<String> key =
          speakers.containsKey(fragment(pointer))
              ? speakerKey(pointer)
              : participant(pointer)
                  .map(known -> Speaker.keyOf(known.name()))
                  .or(() -> speakerKey(pointer));
      key.ifPresent(keys::add);
    }
    return keys;
  }

  /// The participant that a pointer leads to.
  public Optional<Present> participant(@Nullable String pointer) {
    return Optional.ofNullable(participants.get(fragment(pointer)));
  }

  /// The reference code that a pointer leads to.
  public Optional<ReferenceCode> code(@Nullable String pointer) {
    return Optional.ofNullable(codes.get(fragment(pointer)));
  }

  /// Who is meant by a `resp`.
  public Optional<String> responsible(@Nullable String pointer) {
    if (pointer == null || pointer.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(responsible.getOrDefault(fragment(pointer), fragment(pointer)));
  }

  /// What stands behind the `#` of a pointer.
  public static String fragment(@Nullable String pointer) {
    return pointer == null ? "" : pointer.substring(pointer.indexOf('#') + 1).strip();
  }
}
