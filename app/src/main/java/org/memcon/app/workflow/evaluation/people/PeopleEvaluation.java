package org.memcon.app.workflow.evaluation.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.memcon.editing.identification.clustering.PeopleClustering;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.clustering.PersonClusters;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.edition.Volume;
import org.memcon.sources.authority.reading.RegisterReader;
import org.memcon.sources.authority.register.RegisterSink;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Measures how the entries of volumes' lists of people are joined: without the register, and then
/// against it.
public final class PeopleEvaluation {

  private final Consumer<String> refused;
  private final int shown;

  /// An evaluation that shows so many examples and says in one line each what cannot be used.
  public PeopleEvaluation(int shown, Consumer<String> refused) {
    this.shown = shown;
    this.refused = refused;
  }

  /// Joins the lists of these volumes and compares the result with a register whose people name the
  /// entries that mean them among their sources.
  public PeopleReport run(List<String> volumes, Path register) throws IOException {
    return compare(lists(volumes), identities(register));
  }

  private List<PeopleList> lists(List<String> volumes) throws IOException {
    List<PeopleList> lists = new ArrayList<>();
    new SourceWalker()
        .walk(
            volumes,
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                try {
                  lists.addAll(lists(file));
                } catch (UnusableSourceException unusable) {
                  refused.accept(unusable.refusal().line());
                }
              }

              @Override
              public void refused(Refusal refusal) {
                refused.accept(refusal.line());
              }

              @Override
              public void passedOver(String name, String why) {}
            });
    return lists;
  }

  private static List<PeopleList> lists(SourceFile file) throws IOException {
    if (!(SourceReader.read(file) instanceof Reading.Encoded encoded)) {
      throw file.refused("", "no TEI", "give volumes in TEI P5 with a list of persons");
    }
    List<Volume> volumes = new ArrayList<>();
    encoded.records().send(volumes::add, record -> {}, finding -> {});
    List<PeopleList> lists = new ArrayList<>();
    if (!volumes.isEmpty()) {
      PeopleList list = PeopleList.of(volumes.getLast());
      if (!list.people().isEmpty()) {
        lists.add(list);
      }
    }
    return lists;
  }

  private Map<String, String> identities(Path register) throws IOException {
    Map<String, String> identities = new HashMap<>();
    RegisterSink sink =
        new RegisterSink() {
          @Override
          public void record(AuthorityRecord record) {
            record.sources().forEach(source -> identities.put(source, record.id().value()));
          }

          @Override
          public void fact(AuthorityRecord record) {}

          @Override
          public void fault(String line) {
            refused.accept(line);
          }
        };
    new RegisterReader(sink, part -> {}).read(register);
    return identities;
  }

  private record Listed(int list, Person person, int cluster, String identity) {}

  private PeopleReport compare(List<PeopleList> lists, Map<String, String> identities) {
    PersonClusters clusters = PeopleClustering.of(lists);
    Map<String, Integer> clusterOf = new HashMap<>();
    for (int i = 0; i < clusters.clusters().size(); i++) {
      for (Person person : clusters.clusters().get(i).members()) {
        clusterOf.put(person.id().value(), i);
      }
    }
    List<Listed> known = new ArrayList<>();
    int entries = 0;
    for (int list = 0; list < lists.size(); list++) {
      for (Person person : lists.get(list).people()) {
        entries++;
        String id = person.id().value();
        if (identities.containsKey(id)) {
          known.add(new Listed(list, person, clusterOf.getOrDefault(id, -1), identities.get(id)));
        }
      }
    }
    Pairs pairs = new Pairs(shown);
    for (int i = 0; i < known.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(known.get(i), known.get(j));
      }
    }
    return pairs.report(lists.size(), entries, clusters.clusters().size(), clusters.open().size());
  }

  private static final class Pairs {
    private final int shown;
    private final List<String> examples = new ArrayList<>();
    private long right;
    private long wrong;
    private long missed;

    Pairs(int shown) {
      this.shown = shown;
    }

    void add(Listed one, Listed other) {
      if (one.list() == other.list()) {
        return;
      }
      boolean same = one.identity().equals(other.identity());
      boolean joined = one.cluster() == other.cluster();
      if (same && joined) {
        right++;
      } else if (joined) {
        wrong++;
        example("joined", one, other);
      } else if (same) {
        missed++;
        example("missed", one, other);
      }
    }

    private void example(String what, Listed one, Listed other) {
      if (examples.size() < shown) {
        examples.add(what + ": " + said(one.person()) + " | " + said(other.person()));
      }
    }

    private static String said(Person person) {
      return person.id() + " " + person.preferredName();
    }

    PeopleReport report(int lists, int entries, int clusters, int open) {
      return new PeopleReport(lists, entries, clusters, open, right, wrong, missed, examples);
    }
  }
}
