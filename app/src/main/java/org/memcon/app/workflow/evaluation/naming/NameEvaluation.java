package org.memcon.app.workflow.evaluation.naming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.evidence.Weights;
import org.memcon.editing.identification.people.ListReferences;
import org.memcon.editing.identification.people.OtherNames;
import org.memcon.editing.identification.person.Identified;
import org.memcon.editing.identification.person.PersonIdentifier;
import org.memcon.editing.identification.person.Trust;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Measures how names are found and linked: the tags of a volume's editors are taken away, its
/// names are searched for, and the links compared with the tags.
public final class NameEvaluation {

  /// The names of the starter's places and bodies are nobody's.
  private static final OtherNames STARTER = OtherNames.of(StarterAuthority.load().records());

  private final int examples;
  private final Weights weights;
  private final Consumer<String> refused;

  /// An evaluation that shows so many examples of each fault, decides on surnames by these weights,
  /// and says in one line what it cannot use.
  public NameEvaluation(int examples, Weights weights, Consumer<String> refused) {
    this.examples = examples;
    this.weights = weights;
    this.refused = refused;
  }

  /// With each volume's own list of persons.
  public List<NameReport> run(List<String> volumes) throws IOException {
    List<NameReport> reports = new ArrayList<>();
    walk(
        volumes,
        volume -> {
          ListReferences list = ListReferences.of(volume.authorities());
          reports.add(
              measure(
                  volume,
                  volume.authorities(),
                  Trust.OWN_LIST,
                  (gold, found) -> list.target(gold).equals(list.target(found))));
        });
    return reports;
  }

  static ReadVolume read(SourceFile file) throws IOException {
    if (!(SourceReader.read(file) instanceof Reading.Encoded encoded)) {
      throw file.refused("", "no TEI", "give volumes in TEI P5 whose names are tagged");
    }
    List<Volume> volumes = new ArrayList<>();
    List<DiplomaticRecord> records = new ArrayList<>();
    encoded.records().send(volumes::add, records::add, finding -> {});
    List<AuthorityRecord> authorities =
        volumes.isEmpty() ? List.of() : volumes.getLast().authorities();
    String name = volumes.isEmpty() ? file.name() : volumes.getLast().id();
    PeopleList list =
        volumes.isEmpty()
            ? new PeopleList(name, Optional.empty(), List.of())
            : PeopleList.of(volumes.getLast());
    return new ReadVolume(name, authorities, list, records);
  }

  NameReport measure(
      ReadVolume volume,
      Collection<? extends AuthorityRecord> known,
      Trust trust,
      BiPredicate<AuthorityId, AuthorityId> same) {
    List<GoldNames> gold = volume.records().stream().map(GoldNames::of).toList();
    List<Identified> identified =
        new PersonIdentifier(known, STARTER.with(known), trust)
            .identify(gold.stream().map(GoldNames::bare).toList(), weights, each -> {});
    NameTally tally = new NameTally(volume.name(), examples, same);
    for (int i = 0; i < gold.size(); i++) {
      tally.add(gold.get(i), identified.get(i));
    }
    return tally.report();
  }

  /// With the lists of the other volumes and the starter authority alone, each volume without its
  /// own. `identities` say which entries are one person; of `measured` no names means all.
  public List<NameReport> runWithOthers(
      List<String> volumes, List<String> measured, Identities identities) throws IOException {
    List<NameReport> reports = new ArrayList<>();
    withOthers(
        volumes,
        measured,
        (volume, others) ->
            reports.add(
                measure(
                    volume,
                    others.people(),
                    Trust.ELSEWHERE,
                    (gold, found) -> others.isSame(gold, found, volume.list(), identities))));
    return reports;
  }

  /// Learns from these volumes, each without its own list, how much the facts behind a surname
  /// weigh.
  public Weights learn(List<String> volumes, List<String> measured, Identities identities)
      throws IOException {
    NameExamples examples = new NameExamples(identities);
    withOthers(volumes, measured, (volume, others) -> examples.add(volume, others));
    return examples.learn();
  }

  private void withOthers(
      List<String> volumes, List<String> measured, BiConsumer<ReadVolume, OtherLists> sink)
      throws IOException {
    List<PeopleList> lists = new ArrayList<>();
    List<ReadVolume> wanted = new ArrayList<>();
    walk(
        volumes,
        volume -> {
          lists.add(volume.list());
          if (measured.isEmpty() || measured.contains(volume.name())) {
            wanted.add(volume);
          }
        });
    for (ReadVolume volume : wanted) {
      sink.accept(volume, OtherLists.without(volume.name(), lists));
    }
  }

  private void walk(List<String> volumes, Consumer<ReadVolume> sink) throws IOException {
    new SourceWalker()
        .walk(
            volumes,
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                try {
                  sink.accept(read(file));
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
  }
}
