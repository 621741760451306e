package org.memcon.app.workflow.evaluation.naming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.memcon.editing.identification.person.Identified;
import org.memcon.editing.identification.person.PersonIdentifier;
import org.memcon.editing.identification.person.Trust;
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

  private final int examples;
  private final Consumer<String> refused;

  /// An evaluation that shows so many examples of each fault and says in one line what it cannot
  /// use.
  public NameEvaluation(int examples, Consumer<String> refused) {
    this.examples = examples;
    this.refused = refused;
  }

  /// With each volume's own list of persons.
  public List<NameReport> run(List<String> volumes) throws IOException {
    List<NameReport> reports = new ArrayList<>();
    new SourceWalker()
        .walk(
            volumes,
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                try {
                  ReadVolume volume = read(file);
                  reports.add(
                      measure(volume, volume.authorities(), Trust.OWN_LIST, AuthorityId::equals));
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
    return reports;
  }

  /// The records and lists of a volume.
  record ReadVolume(
      String name, List<AuthorityRecord> authorities, List<DiplomaticRecord> records) {}

  static ReadVolume read(SourceFile file) throws IOException {
    if (!(SourceReader.read(file) instanceof Reading.Encoded encoded)) {
      throw file.refused("", "no TEI", "give volumes in TEI P5 whose names are tagged");
    }
    List<Volume> volumes = new ArrayList<>();
    List<DiplomaticRecord> records = new ArrayList<>();
    encoded.records().send(volumes::add, records::add, finding -> {});
    List<AuthorityRecord> authorities =
        volumes.isEmpty() ? List.of() : volumes.getLast().authorities();
    return new ReadVolume(
        volumes.isEmpty() ? file.name() : volumes.getLast().id(), authorities, records);
  }

  NameReport measure(
      ReadVolume volume,
      Collection<? extends AuthorityRecord> known,
      Trust trust,
      BiPredicate<AuthorityId, AuthorityId> same) {
    List<GoldNames> gold = volume.records().stream().map(GoldNames::of).toList();
    List<Identified> identified =
        new PersonIdentifier(known, trust).identify(gold.stream().map(GoldNames::bare).toList());
    NameTally tally = new NameTally(volume.name(), examples, same);
    for (int i = 0; i < gold.size(); i++) {
      tally.add(gold.get(i), identified.get(i));
    }
    return tally.report();
  }

  /// With the lists of the other volumes alone, each volume without its own. `identities` say which
  /// entries are one person.
  public List<NameReport> runWithOthers(
      List<String> volumes, List<String> measured, Identities identities) throws IOException {
    Map<String, List<AuthorityRecord>> lists = new LinkedHashMap<>();
    Map<String, ReadVolume> wanted = new LinkedHashMap<>();
    new SourceWalker()
        .walk(
            volumes,
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                ReadVolume volume = read(file);
                lists.put(volume.name(), volume.authorities());
                if (measured.isEmpty() || measured.contains(volume.name())) {
                  wanted.put(volume.name(), volume);
                }
              }

              @Override
              public void refused(Refusal refusal) {
                refused.accept(refusal.line());
              }

              @Override
              public void passedOver(String name, String why) {}
            });
    List<NameReport> reports = new ArrayList<>();
    for (ReadVolume volume : wanted.values()) {
      List<AuthorityRecord> people = OtherLists.without(volume.name(), lists);
      Map<AuthorityId, List<AuthorityId>> entries = OtherLists.entries(people);
      reports.add(
          measure(
              volume,
              people,
              Trust.ELSEWHERE,
              (gold, found) -> {
                Optional<String> person = identities.of(gold);
                return person.isPresent()
                    && entries.getOrDefault(found, List.of()).stream()
                        .anyMatch(entry -> identities.of(entry).equals(person));
              }));
    }
    return reports;
  }

  /// Prints the reports to try things out.
  public static void main(String[] arguments) throws IOException {
    int shown = Integer.parseInt(arguments[0]);
    long tagged = 0;
    long linked = 0;
    long right = 0;
    NameEvaluation evaluation = new NameEvaluation(shown, System.err::println);
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    List<NameReport> reports =
        rest.getFirst().equals("--others")
            ? evaluation.runWithOthers(
                List.of(rest.get(1)),
                rest.subList(3, rest.size()),
                Identities.read(java.nio.file.Path.of(rest.get(2))))
            : evaluation.run(rest);
    for (NameReport report : reports) {
      System.out.printf(
          "%-22s P %.1f R %.1f F %.1f  tagged %d linked %d open %d%n",
          report.volume(),
          report.precision(),
          report.recall(),
          report.f1(),
          report.tagged(),
          report.linked(),
          report.open());
      for (NameReport.Cause cause : report.causes()) {
        System.out.println("   " + cause.count() + " " + cause.what());
        cause.examples().forEach(it -> System.out.println("        " + it));
      }
      tagged += report.tagged();
      linked += report.linked();
      right += report.right();
    }
    System.out.printf(
        "ALL P %.2f R %.2f F %.2f%n",
        100.0 * right / linked, 100.0 * right / tagged, 200.0 * right / (tagged + linked));
  }
}
