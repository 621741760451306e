package org.memcon.app.cli.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordKind;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// What is made up for the rehearsal is read as volumes are, and is the same in each build.
class InventedCollectionTest {

  @TempDir Path folder;

  @Test
  void theCollectionIsTheSameEachTime() throws IOException {
    InventedCollection.write(folder.resolve("one"));
    InventedCollection.write(folder.resolve("two"));
    for (String name : List.of("ferry1901v01.xml", "ferry1901v03.xml", "ferries.txt")) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("one/" + name), folder.resolve("two/" + name)), name);
    }
  }

  @Test
  void itsVolumesHoldRecordsOfManyKinds() throws IOException {
    InventedCollection.write(folder);
    List<DiplomaticRecord> records = records(folder.resolve("ferry1901v01.xml"));
    assertEquals(160, records.size());
    Set<RecordKind> kinds = new TreeSet<>();
    records.forEach(record -> kinds.add(record.kind()));
    assertTrue(kinds.size() >= 5, kinds.toString());
    assertTrue(
        records.stream().allMatch(record -> record.description().date().isPresent()), "dated");
    assertTrue(records.stream().anyMatch(record -> record.notes().size() > 2), "with notes");
  }

  @Test
  void itsTextHoldsAsManyDocuments() throws IOException {
    InventedCollection.write(folder);
    assertEquals(160, records(folder.resolve("ferries.txt")).size());
  }

  private static List<DiplomaticRecord> records(Path file) throws IOException {
    List<DiplomaticRecord> records = new ArrayList<>();
    new SourceWalker()
        .walk(
            List.of(file.toString()),
            new SourceVisitor() {
              @Override
              public void file(SourceFile source) throws IOException {
                switch (SourceReader.read(source)) {
                  case Reading.Encoded encoded ->
                      encoded.records().send(volume -> {}, records::add, finding -> {});
                  case Reading.Text text ->
                      records.addAll(new StructureRecognizer().edit(text.text()).records());
                }
              }

              @Override
              public void refused(Refusal refusal) {
                throw new AssertionError(refusal.line());
              }

              @Override
              public void passedOver(String name, String why) {
                throw new AssertionError(name + ": " + why);
              }
            });
    return records;
  }
}
