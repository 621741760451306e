package org.memcon.acceptance.identification;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.editing.identification.role.ListedPeople;
import org.memcon.editing.identification.role.OfficeHolders;
import org.memcon.editing.identification.role.RoleReading;
import org.memcon.editing.identification.role.RoleResolver;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.tei.reading.EditionSink;
import org.memcon.tei.reading.TeiReader;

/// Some 300 role words of 66 records, marked by reading before there were rules; those of every
/// second record were never looked at while the rules were made.
class RolesTest {

  private static final double RIGHT = 0.93;
  private static final double COVERAGE = 0.90;

  private record Mark(
      String volume, String record, String words, int occurrence, String name, String listed) {}

  private int marks;
  private int resolved;
  private int right;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void rolesLeadToThoseWhoAreMeant() throws IOException {
    Map<String, List<Mark>> byVolume = read();
    for (Map.Entry<String, List<Mark>> volume : byVolume.entrySet()) {
      Path file =
          SharedMaterial.folder()
              .orElse(Path.of(""))
              .resolve("frus")
              .resolve(volume.getKey() + ".xml.gz");
      assumeTrue(Files.exists(file), () -> "no " + volume.getKey() + " beside the repository");
      compare(file, volume.getKey(), volume.getValue());
    }
    double coverage = (double) resolved / marks;
    double share = (double) right / resolved;
    String found = "right " + right + " of " + resolved + " of " + marks + ": " + wrong;
    assertTrue(coverage >= COVERAGE, found);
    assertTrue(share >= RIGHT, found);
  }

  private void compare(Path file, String name, List<Mark> wanted) throws IOException {
    List<Volume> volumes = new ArrayList<>();
    List<DiplomaticRecord> records = new ArrayList<>();
    EditionSink sink =
        new EditionSink() {
          @Override
          public void volume(Volume volume) {
            volumes.add(volume);
          }

          @Override
          public void record(DiplomaticRecord record) {
            records.add(record);
          }

          @Override
          public void finding(Finding finding) {}
        };
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      new TeiReader().read(in, name, sink);
    }
    List<AuthorityRecord> known = new ArrayList<>(ListedPeople.of(volumes.getLast()));
    known.addAll(StarterAuthority.load().records());
    RoleResolver resolver = new RoleResolver(new OfficeHolders(known));
    for (DiplomaticRecord record : records) {
      List<Mark> here =
          wanted.stream()
              .filter(mark -> record.id().value().endsWith("-" + mark.record()))
              .toList();
      if (!here.isEmpty()) {
        List<String> passages = RecordPassages.of(record);
        List<RoleReading> readings = resolver.resolve(record, passages);
        here.forEach(mark -> compare(mark, passages, readings));
      }
    }
  }

  private void compare(Mark mark, List<String> passages, List<RoleReading> readings) {
    marks++;
    int left = mark.occurrence();
    for (int passage = 0; passage < passages.size(); passage++) {
      String text = passages.get(passage);
      for (int at = text.indexOf(mark.words()); at >= 0; at = text.indexOf(mark.words(), at + 1)) {
        if (--left == 0) {
          judge(mark, passage, at, readings);
          return;
        }
      }
    }
  }

  private void judge(Mark mark, int passage, int at, List<RoleReading> readings) {
    for (RoleReading reading : readings) {
      boolean here =
          reading.mention().passage() == passage
              && reading.mention().start() <= at
              && at < reading.mention().end();
      if (here && reading.isSure()) {
        resolved++;
        Person person = reading.person().orElseThrow();
        if (isMeant(mark, person)) {
          right++;
        } else {
          wrong.add(mark + " is not " + person.id());
        }
      }
    }
  }

  /// The list's own person, or one of the general authority with this surname and first name.
  private static boolean isMeant(Mark mark, Person person) {
    if (person.id().value().equals(mark.volume() + "#" + mark.listed())) {
      return true;
    }
    String[] parts = mark.name().split(",", 2);
    String first = parts.length < 2 ? "" : words(parts[1]).split(" ")[0];
    return person.names().stream()
        .map(form -> " " + words(form.text()) + " ")
        .anyMatch(name -> name.contains(" " + words(parts[0]) + " ") && name.contains(" " + first));
  }

  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}’'.]+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", " ")
        .strip();
  }

  private static Map<String, List<Mark>> read() throws IOException {
    Map<String, List<Mark>> marks = new TreeMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RolesTest.class.getResourceAsStream("roles.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          Mark mark =
              new Mark(
                  cells[1], cells[2], cells[3], Integer.parseInt(cells[4]), cells[5], cells[6]);
          marks.computeIfAbsent(mark.volume(), none -> new ArrayList<>()).add(mark);
        }
      }
    }
    return marks;
  }
}
