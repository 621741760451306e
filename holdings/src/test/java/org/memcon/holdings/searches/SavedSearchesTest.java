package org.memcon.holdings.searches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;

class SavedSearchesTest {

  private static final Instant THEN = Instant.parse("2026-05-05T10:00:00Z");

  @TempDir Path root;
  private SavedSearches searches;

  @BeforeEach
  void make() {
    searches = new SavedSearches(ArchiveFolder.create(root.resolve("straits")));
  }

  @Test
  void whatIsSavedIsThereAgainToTheLetter() {
    SavedSearch tolls =
        new SavedSearch(
            "tolls-1958", "\"free port\" C:\\x\n\t\u0001 détente Тессин", "date", THEN, 12);
    searches.save(tolls);
    searches.save(new SavedSearch("grain", "", "", THEN, 0));
    assertEquals(Optional.of(tolls), searches.find("tolls-1958"));
    assertEquals(
        List.of("grain", "tolls-1958"), searches.all().stream().map(SavedSearch::name).toList());
    assertTrue(searches.remove("grain"));
    assertFalse(searches.remove("grain"));
    assertEquals(List.of(tolls), searches.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "a/b", "A", "é", "con", "com1", "-a", "a-", "a.b", "a b"})
  void aNameThatCouldLeadElsewhereIsNone(String name) throws IOException {
    Files.writeString(root.resolve("straits").resolve("x.toml"), "query = \"x\"");
    assertFalse(SavedSearch.isName(name));
    assertEquals(Optional.empty(), searches.find(name));
    assertFalse(searches.remove(name));
    assertThrows(IllegalArgumentException.class, () -> new SavedSearch(name, "x", "", THEN, 1));
  }

  @Test
  void aFileWrittenByHandNeedsNoMoreThanItsQuery() throws IOException {
    Path folder = Files.createDirectories(root.resolve("straits").resolve("searches"));
    Files.writeString(folder.resolve("hand.toml"), "query = 'kind:telegram'\nshelf = [1, 2]\n");
    Files.writeString(folder.resolve("notes.txt"), "what I was after");
    assertEquals("kind:telegram", searches.all().getFirst().query());
    Files.writeString(folder.resolve("broken.toml"), "query = ");
    ArchiveException told = assertThrows(ArchiveException.class, () -> searches.find("broken"));
    assertTrue(String.valueOf(told.getMessage()).contains("broken.toml: not TOML"));
  }
}
