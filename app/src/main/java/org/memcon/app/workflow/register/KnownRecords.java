package org.memcon.app.workflow.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;

/// The records that an authority has, found by identifiers, by volumes' lists, and by surnames.
final class KnownRecords {

  private final Map<AuthorityId, AuthorityRecord> records = new LinkedHashMap<>();
  private final Map<Identifier, Set<AuthorityId>> identifiers = new HashMap<>();
  private final Map<String, Set<AuthorityId>> sources = new HashMap<>();
  private final Map<String, Set<AuthorityId>> names = new HashMap<>();
  private final Map<AuthorityId, AuthorityId> merged = new HashMap<>();

  /// Adds a record, or what has become of one that was added before.
  void put(AuthorityRecord record, Collection<AuthorityId> takenOver) {
    records.put(record.id(), record);
    record.identifiers().forEach(identifier -> file(identifiers, identifier, record.id()));
    for (String source : record.sources()) {
      if (isTelling(source)) {
        file(sources, source, record.id());
      } else if (source.matches("people \\d+")) {
        // So the starter names a person of the Office of the Historian's people.
        file(identifiers, new Identifier("frus-people", source.substring(7)), record.id());
      }
    }
    record.names().forEach(name -> file(names, key(record, name), record.id()));
    takenOver.forEach(id -> merged.put(id, record.id()));
  }

  private static <K> void file(Map<K, Set<AuthorityId>> index, K key, AuthorityId id) {
    index.computeIfAbsent(key, each -> new LinkedHashSet<>(2)).add(id);
  }

  /// Whether a source names one person alone: an entry of a volume's list, or of a register.
  private static boolean isTelling(String source) {
    int hash = source.indexOf('#');
    return hash > 0 && source.indexOf(' ') < 0;
  }

  Optional<AuthorityRecord> find(AuthorityId id) {
    AuthorityId now = merged.getOrDefault(id, id);
    return Optional.ofNullable(records.get(merged.getOrDefault(now, now)));
  }

  /// Those that share an identifier, an entry of a list, or the id with a record.
  Set<AuthorityRecord> same(AuthorityRecord record) {
    Set<AuthorityRecord> same = new LinkedHashSet<>();
    find(record.id()).ifPresent(same::add);
    record
        .identifiers()
        .forEach(identifier ->
            identifiers
                .getOrDefault(identifier, Set.of())
                .forEach(id -> find(id).ifPresent(same::add)));
    record.sources().stream()
        .filter(KnownRecords::isTelling)
        .forEach(source -> {
          sources.getOrDefault(source, Set.of()).forEach(id -> find(id).ifPresent(same::add));
          find(new AuthorityId(source)).ifPresent(same::add);
        });
    same.removeIf(other -> !other.getClass().equals(record.getClass()));
    return same;
  }

  /// Those of the same kind with the same surname, or for other kinds the same name.
  List<AuthorityRecord> namesakes(AuthorityRecord record) {
    Set<AuthorityRecord> namesakes = new LinkedHashSet<>();
    for (NameForm name : record.names()) {
      for (AuthorityId id : names.getOrDefault(key(record, name), Set.of())) {
        find(id).ifPresent(namesakes::add);
      }
    }
    return new ArrayList<>(namesakes);
  }

  private static String key(AuthorityRecord record, NameForm name) {
    String kind = record.getClass().getSimpleName();
    return kind
        + ":"
        + (record instanceof AuthorityRecord.Person ? surname(name.text()) : folded(name.text()));
  }

  private static String surname(String name) {
    int comma = name.indexOf(',');
    String[] words = folded(comma < 0 ? name : name.substring(0, comma)).split(" ");
    return words[words.length - 1];
  }

  /// A name's letters without case, accents and points.
  static String folded(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.'’ʿʾ]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
