package org.memcon.app.workflow.naming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.memcon.editing.identification.clustering.PeopleClustering;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.clustering.PersonClusters;
import org.memcon.editing.identification.clustering.PersonClusters.Cluster;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;

/// Which entries of lists mean one person, kept in a file beside the index: a digest of the lists,
/// then a line for each person of several entries, their ids parted by tabs. Derived, like the
/// index; a file that is missing, damaged or of other lists is made anew.
public final class KeptClusters {

  private static final String FORM = "memcon people 1 ";

  private final Path file;
  private final Consumer<String> waiting;

  /// Clusters kept in this file; `waiting` is told before they are found anew, which takes seconds.
  public KeptClusters(Path file, Consumer<String> waiting) {
    this.file = file;
    this.waiting = waiting;
  }

  PersonClusters of(List<PeopleList> lists) {
    String digest = FORM + digest(lists);
    Optional<PersonClusters> kept = read(digest, lists);
    if (kept.isPresent()) {
      return kept.get();
    }
    waiting.accept(
        "finding who is the same person in the lists of "
            + (lists.size() - 1)
            + " volumes, once after they came …");
    PersonClusters made = PeopleClustering.of(lists);
    write(digest, made);
    return made;
  }

  private Optional<PersonClusters> read(String digest, List<PeopleList> lists) {
    List<String> lines;
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      lines = Files.readAllLines(file);
    } catch (IOException unreadable) {
      return Optional.empty(); // derived: it is made anew
    }
    if (lines.isEmpty() || !lines.getFirst().equals(digest)) {
      return Optional.empty();
    }
    Map<AuthorityId, Person> people = new HashMap<>();
    lists.forEach(list -> list.people().forEach(person -> people.put(person.id(), person)));
    List<Cluster> clusters = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<Person> members = new ArrayList<>();
      for (String id : line.split("\t")) {
        Person member = id.isBlank() ? null : people.remove(new AuthorityId(id));
        if (member == null) {
          return Optional.empty();
        }
        members.add(member);
      }
      clusters.add(new Cluster(members, 1, "found before"));
    }
    for (PeopleList list : lists) {
      for (Person person : list.people()) {
        if (people.remove(person.id()) != null) {
          clusters.add(new Cluster(List.of(person), 1, "in one list"));
        }
      }
    }
    return Optional.of(new PersonClusters(clusters, List.of()));
  }

  private void write(String digest, PersonClusters clusters) {
    StringBuilder text = new StringBuilder(digest).append('\n');
    for (Cluster cluster : clusters.clusters()) {
      if (cluster.members().size() > 1) {
        List<String> ids = cluster.members().stream().map(member -> member.id().value()).toList();
        text.append(String.join("\t", ids)).append('\n');
      }
    }
    try {
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "people", ".tmp");
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      // An archive that is not ours to write: it is found out again the next time.
    }
  }

  private static String digest(List<PeopleList> lists) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (PeopleList list : lists) {
        add(digest, list.name());
        for (Person person : list.people()) {
          add(digest, person.id().value());
          for (NameForm name : person.names()) {
            add(digest, name.text());
          }
          add(digest, person.description().orElse(""));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
