package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;

/// Titles behind a number, of no kind that is known, above undated words on a page of their own.
class NumberedTitlesTest {

  private static DiplomaticRecord record(String first) {
    String page =
        """
        %s

        The ferry sailed with the mail and the passengers of the day. It came back at night.

        He said that the pier would be shut until the spring.

          1. Source: Ministry, Ferry Files. Secret.
        """;
    return new StructureRecognizer()
        .edit(Texts.plain("page.txt", page.formatted(first)))
        .records()
        .getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "122. Nathan Bell to A. Vane1",
        "122. “The Ferry Question”1",
        "[122] Port Orlok1",
        "[122]1 Bell, “The Ferries of Borania”",
        "122. [Title of the paper withheld]1",
        "122. NFE 12–661"
      })
  void aNumberedTitleIsToldByItsCapitals(String title) {
    Optional<Heading> heading = record(title).heading();
    assertEquals(Optional.of("122"), heading.flatMap(Heading::number));
    assertEquals(1, record(title).notes().stream().filter(note -> note.called()).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. The ferry will sail in the morning and nobody will be on board",
        "1. He said that nobody knew."
      })
  void aNumberedParagraphIsNone(String first) {
    assertEquals(
        "", record(first).heading().map(heading -> Inline.wording(heading.content())).orElse(""));
  }
}
