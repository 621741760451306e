package org.memcon.editing.identification.clustering;

import java.util.List;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord.Person;

/// People as several lists name them: the clusters, those of one entry among them, and the pairs of
/// entries of different clusters that may be one person.
public record PersonClusters(List<Cluster> clusters, List<OpenPair> open) {

  /// The entries that mean one person. `likelihood` is that of the least likely of the matches that
  /// made it, 1 for a single entry; `reason` is that match's.
  public record Cluster(List<Person> members, double likelihood, String reason) {
    public Cluster {
      members = List.copyOf(members);
    }
  }

  /// Two entries that may mean one person, for somebody who knows.
  public record OpenPair(Person one, Person other, double likelihood, String reason) {}

  public PersonClusters {
    clusters = List.copyOf(clusters);
    open = List.copyOf(open);
  }

  /// The people of the clusters, each with every form of its name and the ids of its entries merged
  /// into its own: one that an archive or register gave already, or a new one.
  public Authority authority() {
    return MergedPeople.of(clusters.stream().map(Cluster::members).toList());
  }
}
