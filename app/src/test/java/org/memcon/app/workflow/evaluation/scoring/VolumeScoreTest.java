package org.memcon.app.workflow.evaluation.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.memcon.app.workflow.evaluation.tree.InventedVolume;

class VolumeScoreTest {

  private static final String FIRST =
      """
      <div type="document" subtype="memorandum-of-conversation" n="1">
        <head>1. Memorandum of Conversation<note n="1" type="source">Source: Harbour Archive, Box 7, Ferries. Secret. Drafted by Bell.</note></head>
        <dateline><placeName>Port Augusta</placeName>, <date when="1901-05-04">May 3, 1901</date>.</dateline>
        <list type="subject"><item>The Night Ferry</item></list>
        <list type="participants"><item>Minister Orlok</item></list>
        <p>Minister Orlok opened the conversation with the night ferry,<note n="2">It sailed at eleven.</note> which in his
          opinion ought to sail every day of the week.</p>
        <p>Ambassador Bell answered that the quay of Port Augusta was too short for it,</p>
        <p>and that a long one would have to be built before the autumn storms arrived.</p>
      </div>
      """;

  private static final String SECOND =
      """
      <div type="document" subtype="editorial-note">
        <head>2. Editorial Note</head>
        <p>On May 9, 1901, the two governments announced that the quay would be <choice><sic>lengthend</sic>
          <corr>lengthened</corr></choice> by forty metres.</p>
        <p>The cost was to be shared: <list><item>Freedonia, two thirds</item></list></p>
      </div>
      """;

  @Test
  void theGoldIsRightInItself() throws IOException {
    VolumeScore score = score(new String(InventedVolume.bytes(), StandardCharsets.UTF_8));
    for (Measure measure : Measure.values()) {
      Tally tally = score.tally(measure);
      assertEquals(tally.wanted(), tally.hit(), measure.word());
      assertEquals(tally.wanted(), tally.given(), measure.word());
      assertTrue(tally.wanted() > 0, measure.word());
    }
  }

  @Test
  void eachElementIsCountedByItsValues() throws IOException {
    VolumeScore score = score(volume(FIRST + SECOND));
    assertEquals(new Tally(2, 2, 2), score.tally(Measure.DOCUMENTS));
    assertEquals(new Tally(1, 1, 2), score.tally(Measure.NUMBER));
    assertEquals(new Tally(2, 2, 2), score.tally(Measure.HEAD));
    assertEquals(new Tally(0, 1, 1), score.tally(Measure.DATE));
    assertEquals(new Tally(1, 1, 1), score.tally(Measure.PLACE));
    assertEquals(new Tally(1, 1, 1), score.tally(Measure.SUBJECT));
    assertEquals(new Tally(1, 1, 3), score.tally(Measure.PARTICIPANTS));
    assertEquals(new Tally(1, 1, 1), score.tally(Measure.SOURCE));
    assertEquals(new Tally(2, 2, 2), score.tally(Measure.NOTES));
    assertEquals(new Tally(2, 2, 2), score.tally(Measure.ANCHORS));
    assertEquals(new Tally(0, 0, 1), score.tally(Measure.SIGNED));
    assertEquals(new Tally(3, 5, 4), score.tally(Measure.PARAGRAPHS));
  }

  @Test
  void indentsOfAFileMoveAnchorsAndNoCalls() throws IOException {
    String indented = FIRST.replace("night ferry,<note", "night" + "\n".repeat(70) + "ferry,<note");
    VolumeScore score = score(volume(indented + SECOND));
    assertEquals(new Tally(1, 2, 2), score.tally(Measure.ANCHORS));
    assertEquals(new Tally(2, 2, 2), score.tally(Measure.CALLS));
  }

  @Test
  void theLabelOfASpeakerIsPrintedInItsParagraph() throws IOException {
    String spoken =
        SECOND
            .replace("<p>On May 9, 1901,", "<sp><speaker>On May 9, 1901,</speaker><p>")
            .replace("forty metres.</p>", "forty metres.</p></sp>");
    VolumeScore score = score(volume(FIRST + spoken));
    assertEquals(new Tally(3, 5, 4), score.tally(Measure.PRINTED));
    assertEquals(new Tally(2, 5, 4), score.tally(Measure.PARAGRAPHS));
  }

  @Test
  void precisionRecallAndTheirMeanAreInPercent() {
    Tally paragraphs = new Tally(3, 5, 4);
    assertEquals(60.0, paragraphs.precision(), 1e-9);
    assertEquals(75.0, paragraphs.recall(), 1e-9);
    assertEquals(66.7, paragraphs.f1(), 0.05);
    assertEquals(0.0, Tally.NONE.f1());
  }

  @Test
  void aWordThatIsNotInTheEditionIsNotKept() throws IOException {
    DocumentScore first = score(volume(FIRST + SECOND)).documents().getFirst();
    // An edition with "long" has nothing of "longer".
    assertEquals(first.words() - 1, first.wordsKept());
    assertEquals(50, first.words());
  }

  @Test
  void missingAndWrongValuesAreNamed() throws IOException {
    DocumentScore first = score(volume(FIRST + SECOND)).documents().getFirst();
    DocumentScore.Agreement dates = first.agreement(Measure.DATE);
    assertEquals(List.of("1901-05-03"), dates.missing());
    assertEquals(List.of("1901-05-04"), dates.wrong());
    // A date, two participants, a signature, and one paragraph that became two.
    assertEquals(1 + 2 + 1 + 2, first.corrections());
  }

  @Test
  void twoDocumentsInOneAreNotFound() throws IOException {
    String one = (FIRST + SECOND).replaceFirst("(?s)</div>\\s*<div[^>]*>", "");
    VolumeScore score = score(volume(one));
    assertEquals(new Tally(0, 1, 2), score.tally(Measure.DOCUMENTS));
    assertFalse(score.documents().getFirst().found());
  }

  @Test
  void aDocumentWithoutItsEndIsNotFound() throws IOException {
    VolumeScore score = score(volume(FIRST.replaceFirst("(?s)<p>and that.*</p>", "") + SECOND));
    assertEquals(new Tally(1, 2, 2), score.tally(Measure.DOCUMENTS));
    assertFalse(score.documents().getFirst().found());
    assertTrue(score.documents().getFirst().ours().isPresent());
  }

  private static String volume(String documents) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>"
        + documents
        + "</body></text></TEI>";
  }

  private static VolumeScore score(String edition) throws IOException {
    return VolumeScore.of(
        InventedVolume.documents().stream().map(GoldDocument::of).toList(),
        InventedVolume.documents(edition.getBytes(StandardCharsets.UTF_8)).stream()
            .map(EditionDocument::of)
            .toList());
  }
}
