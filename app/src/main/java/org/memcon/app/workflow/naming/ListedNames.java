package org.memcon.app.workflow.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.clustering.PeopleClustering;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.clustering.PersonClusters.OpenPair;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Term;
import org.memcon.model.authority.NameForm;

/// An archive's authority with the people and places that its volumes list. One whom several lists
/// name, or a list and the authority, is one person where that is sure; who is not known otherwise
/// stands there under an id made of the name.
public final class ListedNames {

  private ListedNames() {}

  /// An authority with what volumes list. To find who is the same takes seconds for fifty volumes;
  /// what was found is kept in a file and holds as long as lists and authority stay as they are.
  public static Authority with(
      Authority authority, List<List<AuthorityRecord>> lists, KeptClusters kept) {
    Map<AuthorityId, AuthorityRecord> records = new LinkedHashMap<>();
    authority.records().forEach(record -> records.put(record.id(), record));
    for (List<AuthorityRecord> list : lists) {
      for (AuthorityRecord entry : list) {
        if (!(entry instanceof Person) && !(entry instanceof Term)) {
          records.putIfAbsent(entry.id(), entry);
        }
      }
    }
    List<PeopleList> people = people(authority, lists);
    if (people.size() == 1) {
      return Authority.of(records.values(), authority.merged());
    }
    Authority clusters = kept.of(people).authority();
    for (AuthorityRecord record : clusters.records()) {
      AuthorityRecord own = records.get(record.id());
      records.put(
          record.id(),
          own instanceof Person before && record instanceof Person now
              ? before(before, now)
              : record);
    }
    Map<AuthorityId, AuthorityId> all = new HashMap<>(clusters.merged());
    all.putAll(authority.merged());
    return Authority.of(records.values(), all);
  }

  /// The pairs that may be one person and are not taken for one, the likeliest first.
  public static List<OpenPair> open(Authority authority, List<List<AuthorityRecord>> lists) {
    return PeopleClustering.of(people(authority, lists)).open().stream()
        .sorted(Comparator.comparingDouble(OpenPair::likelihood).reversed())
        .toList();
  }

  /// The people of the authority, as one list, and those of the volumes' lists whom it does not
  /// know by their ids.
  private static List<PeopleList> people(Authority authority, List<List<AuthorityRecord>> lists) {
    List<Person> known = new ArrayList<>();
    for (AuthorityRecord record : authority.records()) {
      if (record instanceof Person person) {
        known.add(person);
      }
    }
    List<PeopleList> people = new ArrayList<>();
    people.add(new PeopleList("authority", Optional.empty(), known));
    for (List<AuthorityRecord> list : lists) {
      List<Person> unknown = new ArrayList<>();
      for (AuthorityRecord entry : list) {
        if (entry instanceof Person person && authority.find(person.id()).isEmpty()) {
          unknown.add(person);
        }
      }
      if (!unknown.isEmpty()) {
        String volume = volume(unknown.getFirst().id());
        people.add(new PeopleList(volume, PeopleList.years(volume), unknown));
      }
    }
    return people;
  }

  private static String volume(AuthorityId listed) {
    return listed.value().substring(0, Math.max(0, listed.value().indexOf('#')));
  }

  /// A person of the authority, with the forms of the name and the sources that lists add.
  private static Person before(Person known, Person joined) {
    Set<NameForm> names = new LinkedHashSet<>(known.names());
    names.addAll(joined.names());
    return new Person(
        known.id(),
        List.copyOf(names),
        known.description().or(joined::description),
        known.life(),
        known.offices(),
        known.identifiers(),
        joined.sources());
  }
}
