package org.memcon.app.workflow.evaluation.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.editing.identification.clustering.PeopleClustering;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.clustering.PersonClusters.Cluster;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// The people of the lists of other volumes and of the starter authority, one record for each who
/// is one person as far as clustering tells, and the starter's places and bodies.
///
/// `entries` are the entries of lists behind each record, `names` the name of each.
record OtherLists(
    List<AuthorityRecord> people,
    Map<AuthorityId, List<AuthorityId>> entries,
    Map<AuthorityId, PersonName> names) {

  /// What is known without the volume of this name.
  static OtherLists without(String volume, List<PeopleList> lists) {
    List<PeopleList> others = new ArrayList<>();
    lists.stream().filter(list -> !list.name().equals(volume)).forEach(others::add);
    others.add(new PeopleList("starter", Optional.empty(), starter()));
    List<AuthorityRecord> people = new ArrayList<>();
    Map<AuthorityId, List<AuthorityId>> entries = new HashMap<>();
    var clusters = PeopleClustering.of(others);
    Authority authority = clusters.authority();
    people.addAll(authority.records());
    for (AuthorityRecord record : StarterAuthority.load().records()) {
      if (!(record instanceof AuthorityRecord.Person)) {
        people.add(record);
      }
    }
    for (Cluster cluster : clusters.clusters()) {
      for (AuthorityRecord.Person member : cluster.members()) {
        entries
            .computeIfAbsent(authority.current(member.id()), any -> new ArrayList<>())
            .add(member.id());
      }
    }
    Map<AuthorityId, PersonName> names = new HashMap<>();
    people.forEach(record -> names.put(record.id(), PersonName.of(record.preferredName())));
    return new OtherLists(people, entries, names);
  }

  /// Whether an entry of a list and a record that is known mean one person: as the register has it,
  /// or, where the register has no entry of that record's, by the name.
  boolean isSame(AuthorityId entry, AuthorityId known, PeopleList list, Identities identities) {
    Set<String> behind = new HashSet<>();
    for (AuthorityId each : entries.getOrDefault(known, List.of())) {
      identities.of(each).ifPresent(behind::add);
    }
    if (!behind.isEmpty()) {
      return identities.of(entry).filter(behind::contains).isPresent();
    }
    Optional<AuthorityRecord.Person> listed =
        list.people().stream().filter(person -> person.id().equals(entry)).findFirst();
    PersonName name = names.get(known);
    return listed.isPresent()
        && name != null
        && NameLikeness.of(PersonName.of(listed.get().preferredName()), name).likelihood()
            >= SAME_NAME;
  }

  private static final double SAME_NAME = 0.95;

  private static List<AuthorityRecord.Person> starter() {
    List<AuthorityRecord.Person> people = new ArrayList<>();
    for (AuthorityRecord record : StarterAuthority.load().records()) {
      if (record instanceof AuthorityRecord.Person person) {
        people.add(person);
      }
    }
    return people;
  }
}
