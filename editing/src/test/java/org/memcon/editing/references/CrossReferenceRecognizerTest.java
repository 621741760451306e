package org.memcon.editing.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.editing.inline.InlineMark;

class CrossReferenceRecognizerTest {

  private static String read(Optional<String> volume, Optional<String> record, String words) {
    return new CrossReferenceRecognizer(volume, record)
        .recognize(words).stream()
            .map(mark ->
                words.substring(mark.from(), mark.to())
                    + " > "
                    + ((InlineMark.Meaning.Reference) mark.meaning()).target().orElse("?"))
            .collect(Collectors.joining("; "));
  }

  private static String read(String words) {
    return read(Optional.of("frus1961-63v05"), Optional.of("frus1961-63v05-d20"), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See Document 15. | Document 15 > frus1961-63v05-d15
          See footnote 4, Document 10. | footnote 4, Document 10 > frus1961-63v05-d10#fn4
          See Document 82, footnote 1. | Document 82, footnote 1 > frus1961-63v05-d82#fn1
          In telegram 1243, Document 21, Bell agreed. | Document 21 > frus1961-63v05-d21
          See Documents 2 and 3. | Documents 2 > frus1961-63v05-d2; 3 > frus1961-63v05-d3
          Documents 10–12, and 14 | Documents 10 > frus1961-63v05-d10; 12 > frus1961-63v05-d12; 14 > frus1961-63v05-d14
          See footnotes 2 and 3, Document 7. | footnotes 2 > frus1961-63v05-d7#fn2; 3, Document 7 > frus1961-63v05-d7#fn3
          See footnote 3 above. | footnote 3 above > frus1961-63v05-d20#fn3
          See Document 8 and footnote 2 thereto. | Document 8 > frus1961-63v05-d8; footnote 2 thereto > frus1961-63v05-d8#fn2
          See footnote 1, supra. | footnote 1, supra > frus1961-63v05-d19#fn1
          The reply is printed infra. | infra > frus1961-63v05-d21
          """)
  void referencesWithinTheVolumeAreReadOneByOne(String words, String expected) {
    assertEquals(expected, read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See Foreign Relations, 1958–1960, vol. X, Part 1, Document 15. | Document 15 > frus1958-60v10p1-d15
          See Foreign Relations, 1969–1976, vol. XXX, Ferries; Piers, 1973–1976, Document 20. | Document 20 > frus1969-76v30-d20
          See volume IX, Document 18, footnote 1, and Document 24. | Document 18, footnote 1 > frus1961-63v09-d18#fn1; Document 24 > frus1961-63v09-d24
          See ibid., Documents 2 and 3. | Documents 2 > ?; 3 > ?
          See Foreign Relations, 1955–1957, vol. V, p. 291. The reply is Document 7. | Document 7 > frus1961-63v05-d7
          """)
  void otherVolumesAreKeptApart(String words, String expected) {
    assertEquals(expected, read(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He had read Ferry Papers: Basic Documents, 1977–1980, Document 412.
          The Soviet note 4 was handed over in No. 10.
          See Declassified Documents, 1977, 73C.
          They spoke of U.N. Document 12.
          See Gazette, p. 415, footnote 8.
          """)
  void whatOnlyLooksLikeAReferenceIsNone(String words) {
    assertEquals("", read(words));
  }

  @Test
  void withoutAVolumeNothingIsKnownOfOtherDocuments() {
    assertEquals(
        "Document 15 > ?; footnote 2 > r1#fn2",
        read(Optional.empty(), Optional.of("r1"), "See Document 15, but not footnote 2."));
  }

  @Test
  void theRecordsOwnNotesAreNamedByTheLabelsAtTheirCalls() {
    String words = "See footnote 2 above, and footnote 2, Document 3.";
    List<String> targets =
        new CrossReferenceRecognizer(
                Optional.of("frus1961-63v05"), Optional.of("frus1961-63v05-d20"))
            .withNotes(Map.of("0", "fn1", "1", "fn2", "2", "fn3")).recognize(words).stream()
                .map(mark -> ((InlineMark.Meaning.Reference) mark.meaning()).target().orElse("?"))
                .toList();
    assertEquals(List.of("frus1961-63v05-d20#fn3", "frus1961-63v05-d3#fn2"), targets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Documents 1, ", "1, ", "footnotes 12-", "1900, vol. X, ", "X/"})
  void longListsNeitherOverflowNorLastLong(String unit) {
    String words = "Foreign Relations, 1901-1903, vol. X, Documents " + unit.repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(words).length());
  }
}
