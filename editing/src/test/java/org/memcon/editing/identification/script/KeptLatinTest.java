package org.memcon.editing.identification.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.model.authority.NameForm;

/// The names in other scripts that are kept in Latin letters are those of the authority, as ICU
/// writes them; `-Dmemcon.latin=FILE` writes them anew.
class KeptLatinTest {

  @Test
  void everyNameOfTheAuthorityInAnotherScriptIsKeptAsTheTablesWriteIt() throws IOException {
    String made =
        StarterAuthority.load().records().stream()
            .flatMap(record -> record.names().stream())
            .map(NameForm::text)
            .filter(LatinLetters::needsTable)
            .map(LatinLetters::asked)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(name -> name + "\t" + LatinLetters.transliterated(name) + "\n")
            .collect(Collectors.joining());
    String file = System.getProperty("memcon.latin", "");
    if (!file.isEmpty()) {
      Files.writeString(Path.of(file), made);
    }
    try (InputStream kept =
        Objects.requireNonNull(LatinLetters.class.getResourceAsStream("latin.tsv"))) {
      assertEquals(made, new String(kept.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
