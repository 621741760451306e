package org.memcon.app.workflow.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameShelfTest {

  private static final NameShelf.Entry ARDEN =
      new NameShelf.Entry("person", "Lucy Arden", "Lucy Arden", "", 3);
  private static final NameShelf.Entry ARDENT =
      new NameShelf.Entry("person", "Ian Ardent", "Ian Ardent", "", 9);

  private static NameShelf shelf() {
    NameShelf.Maker maker = new NameShelf.Maker();
    maker.add("lucy arden", "Lucy Arden", ARDEN);
    maker.add("madame lu", "Madame Lu", ARDEN);
    maker.add("ian ardent", "Ian Ardent", ARDENT);
    return maker.make();
  }

  private static List<String> found(String beginning) {
    return shelf().find(beginning, 9).stream()
        .map(one -> one.entry().label() + " as " + one.name())
        .toList();
  }

  @Test
  void anyWordOfANameMayBeginSoAndTheMostNamedComesFirst() {
    assertEquals(List.of("Ian Ardent as Ian Ardent", "Lucy Arden as Lucy Arden"), found("ard"));
    assertEquals(List.of("Lucy Arden as Lucy Arden"), found("lu"), "its own name before others");
    assertEquals(List.of("Lucy Arden as Madame Lu"), found("mad"));
    assertEquals(List.of(), found("ardenx"));
    assertEquals(2, found("").size());
  }

  @Test
  void wordsAreTakenTogether() {
    assertEquals(List.of("Lucy Arden as Lucy Arden"), found("lucy a"));
  }
}
