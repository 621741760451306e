package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;

/// What an editor need not look at: speakers whom the title names or who are nobody in particular,
/// a name with its title.
class CleanPagesTest {

  private static final String TALK =
      """
      Talks Between Nathan Vane and Orlok

      Port Orlok, May 4, 1959

      Participants: A. Bell, R. Gade

      VANE: The ferry will sail in the morning.

      ORLOK: We know that, and so does everybody on the pier.

      %s: It will not sail.

      BELL: The pier is shut until the spring.
      """;

  private static List<Code> codes(String speaker) {
    return new StructureRecognizer()
        .edit(Texts.plain("talk.txt", TALK.formatted(speaker))).records().stream()
            .flatMap(record -> record.findings().stream())
            .map(Finding::code)
            .toList();
  }

  @Test
  void whomTheTitleNamesIsPresentAndAllAreNobody() {
    assertEquals(List.of(), codes("ALL"));
    assertEquals(List.of(), codes("UNIDENTIFIED VOICE"));
    assertEquals(List.of(Code.MC102), codes("TULL"));
  }

  @Test
  void aNameWithItsTitleIsNoOtherSpelling() {
    assertEquals(List.of(), codes("CHAIRMAN BELL"));
  }
}
