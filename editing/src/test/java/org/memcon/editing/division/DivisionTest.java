package org.memcon.editing.division;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DivisionTest {

  @Test
  void noTwoDocumentsBeginAtOneBlock() {
    Division division =
        new Division(List.of(start(0, 1), start(1, 3), start(3, 3), start(4, 5), start(4, 7)));

    assertEquals(List.of(start(0, 1), start(3, 3), start(4, 5), start(7, 7)), division.starts());
  }

  private static DocumentStart start(int first, int heading) {
    return new DocumentStart(first, heading, Optional.empty(), 0.9, "for the test");
  }
}
