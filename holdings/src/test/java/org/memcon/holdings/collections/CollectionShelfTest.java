package org.memcon.holdings.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.record.RecordId;

class CollectionShelfTest {

  private static final RecordCollection LAMPS =
      RecordCollection.empty("lamps", "Lamps & “lanterns”")
          .with(new CollectionEntry.Heading("First"))
          .with(new CollectionEntry.Prose("Two lines,\n\ntwo paragraphs."))
          .with(
              new CollectionEntry.Chosen(
                  new RecordId("lake-1"), Optional.of("t2"), "Letter", Optional.of("1961-06")))
          .with(
              new CollectionEntry.Chosen(
                  new RecordId("lake-2"), Optional.empty(), "", Optional.empty()));

  @TempDir private Path temporary = Path.of("");

  private CollectionShelf shelf() {
    Path folder = temporary.resolve("archive");
    return new CollectionShelf(ArchiveFolder.openOrCreate(folder));
  }

  @Test
  void whatIsKeptIsReadAsItWas() {
    CollectionShelf shelf = shelf();
    assertTrue(shelf.add(LAMPS));
    assertFalse(shelf.add(LAMPS), "a name that is taken");
    assertEquals(LAMPS, shelf.find("lamps").orElseThrow().collection());
    assertEquals(List.of(LAMPS), shelf.all());
    assertEquals(LAMPS, CollectionFile.read(CollectionFile.json(LAMPS)));
  }

  @Test
  void aChangeOfWhatHasChangedMeanwhileIsNotMade() {
    CollectionShelf shelf = shelf();
    shelf.add(LAMPS);
    String state = shelf.find("lamps").orElseThrow().state();
    assertTrue(shelf.change("lamps", state, one -> one.moved(0, 1)).isPresent());
    assertTrue(shelf.change("lamps", state, one -> one.without(0)).isEmpty());
    RecordCollection now = shelf.find("lamps").orElseThrow().collection();
    assertEquals(4, now.entries().size());
    assertEquals(LAMPS.entries().getFirst(), now.entries().get(1));
    assertTrue(shelf.remove("lamps"));
    assertFalse(shelf.remove("lamps"));
    assertFalse(shelf.remove("../memcon"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"format\":\"other\"}",
        "{\"format\":\"memcon-collection\",\"version\":2}",
        "{\"format\":\"memcon-collection\",\"version\":1,\"name\":\"../x\"}",
        "{\"format\":\"memcon-collection\",\"version\":1,\"name\":\"x\",\"entries\":[{}]}",
        "{\"format\":\"memcon-collection\",\"version\":1,\"name\":\"x\",\"entries\":[{\"record\":\"<b>\"}]}",
        "{\"format\":\"memcon-collection\",\"version\":1,\"name\":\"x\",\"entries\":[{\"record\":\"a\",\"part\":\"x"
            + " y\"}]}"
      })
  void aFileThatIsNoCollectionIsRefusedWithTheReason(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> CollectionFile.read(text));
    assertFalse(String.valueOf(refusal.getMessage()).isBlank());
  }

  @Test
  void aSpoiltFileIsPassedOverInListsAndNamedWhenItIsAskedFor() throws IOException {
    CollectionShelf shelf = shelf();
    shelf.add(LAMPS);
    Files.writeString(temporary.resolve("archive/collections/spoilt.json"), "{");
    Files.writeString(temporary.resolve("archive/collections/No name.json"), "{}");
    assertEquals(List.of(LAMPS), shelf.all());
    ArchiveException said = assertThrows(ArchiveException.class, () -> shelf.find("spoilt"));
    assertTrue(String.valueOf(said.getMessage()).contains("spoilt.json"));
  }
}
