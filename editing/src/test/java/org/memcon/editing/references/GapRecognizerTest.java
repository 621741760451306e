package org.memcon.editing.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.editing.inline.InlineMark;

class GapRecognizerTest {

  private static String read(String words) {
    return new GapRecognizer()
        .recognize(words).stream()
            .map(InlineMark::meaning)
            .map(InlineMark.Meaning.Missing.class::cast)
            .map(gap ->
                gap.reason().code()
                    + gap.quantity().map(quantity -> " " + quantity).orElse("")
                    + gap.unit().map(unit -> " " + unit).orElse(""))
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He met [1 line not declassified] at the pier. | withheld 1 lines
          [2½ pages of source text not declassified] | withheld 2.5 pages
          [2-1/2 lines of source text not declassified] | withheld 2.5 lines
          [5 paragraphs (20 lines of source text) not declassified] | withheld 5 paragraphs
          [remainder of paragraph (4 lines of source text) not declassified] | withheld 4 lines
          [less than 1 line of source text not declassified] | withheld less than 1 lines
          [text not declassified] | withheld
          [name not declassified] and [name deleted] | withheld; withheld
          [Here follows discussion of unrelated matters.] | omitted
          [Omitted here are the Chairman’s introductory remarks.] | omitted
          one [illegible] word and [garble] | illegible; illegible
          [one page missing] | missing 1 pages
          and so on [...] | omitted
          """)
  void gapsSayWhyAndHowMuch(String words, String expected) {
    assertEquals(expected, read(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the [Soviet] delegation",
        "[Page 283]",
        "[Footnote in the source text. Annex A is not printed.]",
        "[The word “not” was deleted by hand.]",
        "[1]"
      })
  void otherBracketsAreNoGaps(String words) {
    assertEquals("", read(words));
  }
}
