package org.memcon.model.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.archive.ReferenceCode.Level.Kind;
import org.memcon.model.text.TextSpan;

class ReferenceCodeTest {

  private static Optional<String> file(Level... levels) {
    return new ReferenceCode(TextSpan.NOWHERE, "", Optional.of("SAV"), List.of(levels)).file();
  }

  @Test
  void aFileIsThePathWithoutTheSheets() {
    assertEquals(
        Optional.of("f. 12, op. 3, d. 88"),
        file(
            new Level(Kind.FONDS, "12"),
            new Level(Kind.INVENTORY, "3"),
            new Level(Kind.FILE, "88"),
            new Level(Kind.SHEETS, "4-9")));
    assertEquals(Optional.empty(), file(new Level(Kind.SHEETS, "4-9")));
  }

  @Test
  void aPapersDayIsNotOfItsDecimalFile() {
    for (String paper : List.of("640.00/5-361", "640.00/12–3161", "640.00/5-361 GW")) {
      assertEquals(
          Optional.of("Central Files, 640.00"),
          file(new Level(Kind.COLLECTION, "Central Files"), new Level(Kind.NUMBER, paper)));
    }
    assertEquals(Optional.of("POL 27/LAKE"), file(new Level(Kind.NUMBER, "POL 27/LAKE")));
  }
}
