package org.memcon.tei.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceDescription;

/// All volumes of FRUS that are at hand: every document, every letter, every note, name, date, page
/// and reference. One counts with the JDK's parser and knows nothing of the reader.
class FrusVolumesTest {

  private static List<Path> volumes() {
    List<Path> volumes = SharedMaterial.volumes();
    assumeFalse(volumes.isEmpty(), "no volumes of FRUS at hand (shared/frus)");
    return volumes;
  }

  private static Edition read(Path volume) throws IOException {
    EditionCollector collector = new EditionCollector();
    try (InputStream in = SharedMaterial.open(volume)) {
      new TeiReader().read(in, volume.getFileName().toString(), collector);
    }
    return collector.edition(
        SourceDescription.of(volume.getFileName().toString(), "application/tei+xml"));
  }

  @Test
  void everyLetterOfEveryDocumentIsInTheModel() throws Exception {
    int documents = 0;
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> model = new HashMap<>();
    Map<String, Integer> file = new HashMap<>();
    for (Path volume : volumes()) {
      Map<String, FileLetters.Letters> letters;
      try (InputStream in = SharedMaterial.open(volume)) {
        letters = FileLetters.documents(in);
      }
      List<DiplomaticRecord> records = read(volume).records();
      assertEquals(
          letters.keySet().stream().map(id -> SharedMaterial.id(volume) + "-" + id).toList(),
          records.stream().map(record -> record.id().value()).toList());
      int at = 0;
      for (FileLetters.Letters expected : letters.values()) {
        DiplomaticRecord record = records.get(at++);
        documents++;
        if (!expected.body().equals(ModelLetters.body(record))) {
          wrong.add(
              record.id() + ": body " + difference(expected.body(), ModelLetters.body(record)));
        }
        if (!expected.notes().equals(ModelLetters.notes(record))) {
          wrong.add(
              record.id()
                  + ": notes "
                  + difference(expected.notes().toString(), ModelLetters.notes(record).toString()));
        }
        expected.elements().forEach((name, number) -> file.merge(name, number, Integer::sum));
        ModelCounts.of(record).forEach((name, number) -> model.merge(name, number, Integer::sum));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(documents > 0);
    assertEquals(file.get("note"), model.get("Note"), "notes");
    assertEquals(file.get("persName"), model.get("PERSON"), "names of persons");
    assertEquals(file.get("placeName"), model.get("PLACE"), "names of places");
    assertEquals(
        file.get("gloss"),
        model.getOrDefault("TERM", 0) + model.getOrDefault("ORGANIZATION", 0),
        "terms and offices");
    assertEquals(file.get("date"), model.get("DateText"), "dates");
    assertEquals(file.get("pb"), model.get("PageBreak"), "page breaks");
    assertEquals(file.get("ref"), model.get("CrossReference"), "references");
  }

  private static String difference(String expected, String actual) {
    int at = 0;
    while (at < expected.length()
        && at < actual.length()
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    return "differs at "
        + at
        + ": …"
        + expected.substring(Math.max(0, at - 20), Math.min(expected.length(), at + 30))
        + "… against …"
        + actual.substring(Math.max(0, at - 20), Math.min(actual.length(), at + 30))
        + "…";
  }

  @Test
  void everyVolumeHasItsTitleItsAuthoritiesAndEveryRecordInASection() throws IOException {
    for (Path file : volumes()) {
      Edition edition = read(file);
      Volume volume = edition.volume().orElseThrow();
      assertEquals(SharedMaterial.id(file), volume.id());
      assertTrue(volume.title().contains("Foreign Relations"), volume.title());
      List<RecordId> inSections = new ArrayList<>();
      volume.sections().forEach(section -> collect(section, inSections));
      assertTrue(
          new HashSet<>(edition.records().stream().map(DiplomaticRecord::id).toList())
              .containsAll(inSections));
    }
  }

  private static void collect(Volume.Section section, List<RecordId> ids) {
    ids.addAll(section.records());
    section.parts().forEach(part -> collect(part, ids));
  }
}
