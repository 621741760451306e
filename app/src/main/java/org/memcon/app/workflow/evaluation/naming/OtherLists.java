package org.memcon.app.workflow.evaluation.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// The people of the lists of several volumes, those of one name as one.
final class OtherLists {

  /// One person as far as names tell: the entries of lists, and the forms of the name.
  private static final class Group {
    private final List<AuthorityRecord.Person> entries = new ArrayList<>();
    private final Map<String, PersonName> names = new LinkedHashMap<>();

    boolean isOf(PersonName name) {
      return names.values().stream()
          .allMatch(known -> NameLikeness.of(known, name).likelihood() > 0.95);
    }

    void add(AuthorityRecord.Person entry) {
      entries.add(entry);
      names.putIfAbsent(entry.preferredName(), PersonName.of(entry.preferredName()));
    }
  }

  private OtherLists() {}

  /// The people of all volumes but one, each under the id of its first entry; the ids of the others
  /// are among the sources.
  static List<AuthorityRecord> without(String volume, Map<String, List<AuthorityRecord>> byVolume) {
    Map<String, List<Group>> bySurname = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    byVolume.forEach((name, records) -> {
      if (!name.equals(volume)) {
        for (AuthorityRecord record : records) {
          if (record instanceof AuthorityRecord.Person person && !person.names().isEmpty()) {
            put(person, bySurname, groups);
          }
        }
      }
    });
    return groups.stream().map(OtherLists::person).toList();
  }

  private static void put(
      AuthorityRecord.Person person, Map<String, List<Group>> bySurname, List<Group> groups) {
    String surname = person.preferredName().split(",", 2)[0];
    PersonName name = PersonName.of(person.preferredName());
    List<Group> near = bySurname.computeIfAbsent(surname, any -> new ArrayList<>());
    Optional<Group> same = near.stream().filter(group -> group.isOf(name)).findFirst();
    Group group = same.orElseGet(Group::new);
    if (same.isEmpty()) {
      near.add(group);
      groups.add(group);
    }
    group.add(person);
  }

  private static AuthorityRecord person(Group group) {
    AuthorityRecord.Person first = group.entries.getFirst();
    Set<NameForm> names = new LinkedHashSet<>();
    List<String> sources = new ArrayList<>();
    StringBuilder told = new StringBuilder();
    for (AuthorityRecord.Person entry : group.entries) {
      names.addAll(entry.names());
      sources.add(entry.id().value());
      entry.description().ifPresent(words -> told.append(told.isEmpty() ? "" : "; ").append(words));
    }
    return new AuthorityRecord.Person(
        first.id(),
        List.copyOf(names),
        Optional.of(told.toString()),
        first.life(),
        first.offices(),
        first.identifiers(),
        sources);
  }

  /// All entries behind each id.
  static Map<AuthorityId, List<AuthorityId>> entries(Collection<AuthorityRecord> people) {
    Map<AuthorityId, List<AuthorityId>> entries = new HashMap<>();
    for (AuthorityRecord person : people) {
      entries.put(person.id(), person.sources().stream().map(AuthorityId::new).toList());
    }
    return entries;
  }
}
