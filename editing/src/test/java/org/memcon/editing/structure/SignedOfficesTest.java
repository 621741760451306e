package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;

/// Names at the end of a record, with the offices of those who signed.
class SignedOfficesTest {

  private static List<String> signed(String end) {
    String page =
        """
        7. Memorandum From the Ferry Board to the Minister of Ferries

        Port Orlok, May 3, 1953.

        The ferry has sailed with the mail and with all of the passengers, and nobody was left.

        %s
        """;
    return new StructureRecognizer()
        .edit(Texts.plain("page.txt", page.formatted(end))).records().stream()
            .flatMap(record -> EditionFacts.all(record, Block.Signature.class).stream())
            .map(block -> Inline.wording(block.content()))
            .toList();
  }

  @Test
  void aNameAboveAnOfficeSigns() {
    assertEquals(List.of("Nathan Vane"), signed("Nathan Vane\n\nActing Chairman"));
    assertEquals(
        List.of("R. B. Gade"), signed("For the Board:\n\nR. B. Gade\n\nCounselor of Legation"));
  }

  @Test
  void aRankIsNoName() {
    assertEquals(List.of("A. J. Gade"), signed("A. J. Gade\n\nBrigadier General, USA"));
  }

  @Test
  void anOfficeMayStandBehindTheName() {
    assertEquals(
        List.of("Nathan B. Vane Chairman Joint Board of Ferries"),
        signed("Nathan B. Vane Chairman Joint Board of Ferries"));
    assertEquals(List.of(), signed("Acting Staff Director"));
    assertEquals(List.of(), signed("Mr. Vane told the Secretary of his plans."));
  }

  @Test
  void initialsMayBeFilledInOrStandWithoutABlank() {
    assertEquals(List.of("N[athan] B. V[ane]"), signed("N[athan] B. V[ane]"));
    assertEquals(List.of("Nathan B.Vane"), signed("Nathan B.Vane"));
    assertEquals(List.of("N. deB. Vane"), signed("N. deB. Vane"));
  }
}
