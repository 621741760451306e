package org.memcon.editing.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.archives.ClassificationRecognizer.Classification;

class ClassificationRecognizerTest {

  private final ClassificationRecognizer recognizer = new ClassificationRecognizer();

  private Classification read(String words) {
    return recognizer.recognize(words).orElseThrow();
  }

  @Test
  void theLevelStandsInASentenceOfItsOwn() {
    Classification found = read("Source: Consular Files, Box 2. Secret. Drafted by Bell.");
    assertEquals(Optional.of("Secret"), found.level());
    assertEquals(List.of(), found.handling());
  }

  @Test
  void whatFollowsTheLevelIsHandling() {
    Classification found = read("Source: Files, 900.00/1-261. Top Secret; Sensitive; Eyes Only.");
    assertEquals(Optional.of("Top Secret"), found.level());
    assertEquals(List.of("Sensitive", "Eyes Only"), found.handling());
  }

  @Test
  void handlingMayStandBeforeTheLevelAndHoldWhatWasWithheld() {
    Classification found = read("Niact; Secret; Limit Distribution [codeword not declassified].");
    assertEquals(Optional.of("Secret"), found.level());
    assertEquals(3, found.handling().size());
  }

  @Test
  void aNoteThatIsNothingButALevelIsRead() {
    assertEquals(Optional.of("Unclassified"), read("Unclassified.").level());
  }

  @Test
  void secretsInRunningTextAreNoClassification() {
    assertTrue(
        recognizer.recognize("He said it was a secret. Confidential talks went on.").isEmpty());
  }

  @Test
  void aSourceWithoutMarkingHasNoLevel() {
    assertTrue(recognizer.recognize("Source: Files, Box 2. No classification marking.").isEmpty());
  }

  @Test
  void markingsAreReadInCapitals() {
    Classification found = recognizer.inMarking("TOP SECRET. Copy No. 1");
    assertEquals(Optional.of("TOP SECRET"), found.level());
    assertEquals(List.of("Copy No. 1"), found.handling());
    assertTrue(recognizer.inMarking("Declassified from Secret in 1994").level().isEmpty());
  }
}
