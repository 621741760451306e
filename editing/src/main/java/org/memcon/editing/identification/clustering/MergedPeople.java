package org.memcon.editing.identification.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;

/// An authority of clusters: a record for each, with all that its entries say, under an id of its
/// own; the ids of the entries lead to it.
final class MergedPeople {

  private final Set<String> taken = new HashSet<>();
  private final List<Person> people = new ArrayList<>();
  private final Map<AuthorityId, AuthorityId> merged = new LinkedHashMap<>();

  private MergedPeople() {}

  static Authority of(List<List<Person>> clusters) {
    MergedPeople all = new MergedPeople();
    // Ids that archives and registers gave already are kept, and kept free.
    clusters.forEach(cluster -> cluster.forEach(member -> all.taken.add(member.id().value())));
    clusters.forEach(all::add);
    return Authority.of(all.people, all.merged);
  }

  private void add(List<Person> members) {
    List<NameForm> names = names(members);
    AuthorityId id =
        members.stream()
            .map(Person::id)
            .filter(each -> each.value().indexOf('#') < 0)
            .findFirst()
            .orElseGet(() -> free(names));
    for (Person member : members) {
      if (!member.id().equals(id)) {
        merged.put(member.id(), id);
      }
    }
    people.add(
        new Person(
            id,
            names,
            description(members),
            life(members),
            members.stream().flatMap(member -> member.offices().stream()).distinct().toList(),
            members.stream().flatMap(member -> member.identifiers().stream()).distinct().toList(),
            sources(members)));
  }

  /// Every form once, the one that most lists have first.
  private static List<NameForm> names(List<Person> members) {
    Map<NameForm, Integer> counts = new LinkedHashMap<>();
    for (Person member : members) {
      boolean refers = member.description().filter(Entry::refers).isPresent();
      member.names().forEach(name -> counts.merge(name, refers ? 0 : 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<String> description(List<Person> members) {
    return members.stream()
        .flatMap(member -> member.description().stream())
        .filter(description -> !Entry.refers(description))
        .max(Comparator.comparingInt(String::length));
  }

  private static Period life(List<Person> members) {
    return members.stream()
        .map(Person::life)
        .filter(life -> !life.isUnbounded())
        .findFirst()
        .orElse(Period.UNBOUNDED);
  }

  private static List<String> sources(List<Person> members) {
    Set<String> sources = new LinkedHashSet<>();
    for (Person member : members) {
      if (member.sources().isEmpty()) {
        sources.add(member.id().value());
      }
      sources.addAll(member.sources());
    }
    return List.copyOf(sources);
  }

  private AuthorityId free(List<NameForm> names) {
    AuthorityId named = AuthorityId.named("person", names.isEmpty() ? "" : names.getFirst().said());
    String id = named.value();
    for (int number = 2; !taken.add(id); number++) {
      id = named.value() + "-" + number;
    }
    return new AuthorityId(id);
  }
}
