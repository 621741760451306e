package org.memcon.publishing.page.comparison;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Collation.Relation;
import org.memcon.model.collation.Row;
import org.memcon.model.collation.Stretch;
import org.memcon.model.collation.Stretch.Difference;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

class ComparePageTest {

  private static final CollatedPassage LEFT =
      new CollatedPassage("t1", Passage.Layer.BODY, 6, "BELL: The old <lock>, shut.");
  private static final CollatedPassage RIGHT =
      new CollatedPassage("t2", Passage.Layer.BODY, 6, "BELL: the <lock> shut.");

  private static Stretch stretch(Difference difference, int from, int to, int there, int end) {
    return new Stretch(difference, new TextSpan(from, to), new TextSpan(there, end));
  }

  private static final Row ROW =
      new Row(
          List.of(LEFT),
          List.of(RIGHT),
          0.9,
          List.of("lock"),
          List.of(
              stretch(Difference.NONE, 0, 6, 0, 6),
              stretch(Difference.CAPITALS, 6, 9, 6, 9),
              stretch(Difference.NONE, 9, 10, 9, 10),
              stretch(Difference.LEFT_ONLY, 10, 14, 10, 10),
              stretch(Difference.NONE, 14, 19, 10, 15),
              stretch(Difference.PUNCTUATION, 19, 22, 15, 17),
              stretch(Difference.NONE, 22, 27, 17, 22)));

  private static String html(Relation relation, boolean slight, Row... rows) {
    Collation collation =
        new Collation(
            new RecordId("a1"), new RecordId("b1"), relation, "said", List.of(rows), List.of(), 0);
    return ComparePage.of(
            "Lake Papers",
            new ComparedRecords(told("a1", "One <i>"), told("b1", "Other"), collation),
            slight)
        .html();
  }

  private static ComparedRecord told(String id, String title) {
    return new ComparedRecord(
        new RecordId(id),
        title,
        RecordKind.LETTER,
        Optional.empty(),
        Optional.empty(),
        "/papers/of/somebody/lake.txt");
  }

  @Test
  void aVolumeIsCalledByItsWholeTitle() {
    ComparedRecord record =
        new ComparedRecord(
            new RecordId("a1"),
            "One",
            RecordKind.LETTER,
            Optional.empty(),
            Optional.of("Lakes, Volumes X/XI"),
            "lakes.xml");
    assertTrue(record.about().endsWith(" · Lakes, Volumes X/XI"), record.about());
  }

  @Test
  void whatOneSideHasAloneIsSaidInWordsAsWell() {
    String html = html(Relation.WITNESSES, false, ROW);
    assertTrue(html.contains("<del><span class=\"unseen\">[not in B: </span>old"), html);
    assertTrue(html.contains("class=\"caret\""), html);
    assertTrue(html.contains("<b class=\"speaker\">BELL: </b>"), html);
    assertTrue(html.contains("&lt;lock&gt;") && !html.contains("<lock>"), html);
    assertTrue(html.contains("One &lt;i&gt;"), html);
    assertTrue(html.contains("lake.txt") && !html.contains("somebody"), "where its file lay");
  }

  @Test
  void signsAndCapitalsAreMarkedWhereTheyAreAskedFor() {
    assertFalse(html(Relation.WITNESSES, false, ROW).contains("class=\"slight\""));
    String html = html(Relation.WITNESSES, true, ROW);
    assertTrue(html.contains("<del class=\"slight\">"), html);
    assertTrue(html.contains("[other capitals in A: </span>the"), html);
    assertTrue(html.contains("/compare?a=a1&amp;b=b1\">Hide differences"), html);
  }

  @Test
  void aLinkSelectsAPassageOfEitherSide() {
    String html = html(Relation.WITNESSES, false, ROW);
    assertTrue(html.contains("id=\"a-t1\"") && html.contains("href=\"#a-t1\""), html);
    assertTrue(html.contains("id=\"b-t2\"") && html.contains("/records/b1#t2"), html);
  }

  @Test
  void whatHasNoAnswerIsSaidToHaveNone() {
    String html = html(Relation.WITNESSES, false, Row.leftAlone(LEFT), Row.rightAlone(RIGHT));
    assertTrue(html.contains("Nothing in B answers this."), html);
    assertTrue(html.contains("Nothing in A answers this."), html);
    assertTrue(html.contains("1 in A and 1 in B have no answer"), html);
  }

  @Test
  void theWordsOfAccountsAreNotCompared() {
    Row row = new Row(List.of(LEFT), List.of(RIGHT), 0.4, List.of("lock"), List.of());
    String html = html(Relation.ACCOUNTS, true, row);
    assertFalse(html.contains("<del") || html.contains("<ins"), html);
    assertTrue(html.contains("Both have lock"), html);
  }

  @Test
  void whatTwoHeadingsShareIsSeenAtOnce() {
    CollatedPassage heading =
        new CollatedPassage("h", Passage.Layer.HEADING, 0, "Talk of the lock");
    Row row = new Row(List.of(heading), List.of(heading), 0.4, List.of("lock"), List.of());
    assertFalse(html(Relation.ACCOUNTS, true, row).contains("Both have"));
  }

  @Test
  void linesOfAPassageAreParagraphs() {
    CollatedPassage two = new CollatedPassage("t1", Passage.Layer.BODY, 0, "One.\nTwo.");
    Row row = new Row(List.of(two), List.of(RIGHT), 0.4, List.of(), List.of());
    String html = html(Relation.ACCOUNTS, false, row);
    assertTrue(html.contains("<p>One.</p><p>Two.</p>"), html);
  }
}
