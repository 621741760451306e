package org.memcon.editing.review.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

class EditionReviewTest {

  private static final TextSpan SPAN = new TextSpan(0, 1);

  @Test
  void aWeekdayIsHeldAgainstItsDate() {
    assertEquals(
        List.of("MC017 date and weekday disagree: Friday, October 16, 1960 was a Sunday (p1)"),
        found(record("osp1960-62v04-d1", "1", "They met on Friday, October 16, 1960, at noon.")));
    assertEquals(
        List.of(),
        found(record("osp1960-62v04-d1", "1", "They met on Sunday, October 16, 1960, at noon.")));
  }

  @Test
  void aWeekdayThatEditorsHaveSeenToIsNone() {
    assertEquals(
        List.of(),
        found(record("osp1960-62v04-d1", "1", "They met on Monday, October 16 [17], 1960.")));
  }

  @Test
  void aDateIsHeldAgainstTheVolumesYears() {
    assertEquals(
        List.of(
            "MC018 a date outside the volume's years: 1906-10-16, and the volume is of 1960 to"
                + " 1962"),
        found(dated("1906-10-16")));
    assertEquals(List.of(), found(dated("1959-12-30")));
  }

  @Test
  void aNumberLeftOutIsTold() {
    assertEquals(
        List.of("MC015 document numbers do not follow each other: 2, then 4"),
        found(
            record("osp1960-62v04-d1", "1", "a"),
            record("osp1960-62v04-d2", "2", "b"),
            record("osp1960-62v04-d4", "4", "c")));
  }

  @Test
  void aPassageThatStandsTwiceIsTold() {
    String passage = "The gates were shut and nobody knew who had the key. ".repeat(9);
    assertEquals(
        List.of("MC206 a passage stands twice: p1 is osp1960-62v04-d1#p1"),
        found(record("osp1960-62v04-d1", "1", passage), record("osp1960-62v04-d2", "2", passage)));
  }

  @Test
  void aReferenceToNoDocumentOfTheVolumeIsTold() {
    Inline astray =
        new Inline.CrossReference(SPAN, Optional.of("osp1960-62v04-d9"), List.of(text("See 9.")));
    Inline right =
        new Inline.CrossReference(SPAN, Optional.of("osp1960-62v04-d1"), List.of(text("See 1.")));
    Inline elsewhere =
        new Inline.CrossReference(SPAN, Optional.of("osp1957v01-d9"), List.of(text("See 9.")));
    assertEquals(
        List.of("MC204 a cross-reference leads nowhere: osp1960-62v04-d1 to osp1960-62v04-d9"),
        found(
            record("osp1960-62v04-d1", "1", List.of(astray, right, elsewhere), Optional.empty())));
  }

  @Test
  void anExcerptIsNotAskedForTheDocumentsAroundIt() {
    Inline before =
        new Inline.CrossReference(SPAN, Optional.of("osp1960-62v04-d9"), List.of(text("See 9.")));
    Inline between =
        new Inline.CrossReference(SPAN, Optional.of("osp1960-62v04-d31"), List.of(text("See 31.")));
    assertEquals(
        List.of(
            "MC015 document numbers do not follow each other: 30, then 32",
            "MC204 a cross-reference leads nowhere: osp1960-62v04-d32 to osp1960-62v04-d31"),
        found(
            record("osp1960-62v04-d30", "30", "The ferry sailed."),
            record("osp1960-62v04-d32", "32", List.of(before, between), Optional.empty())));
  }

  @Test
  void aPageThatGoesBackIsToldAndANewNumberingIsNot() {
    Inline page4 = new Inline.PageBreak(SPAN, "4");
    Inline page3 = new Inline.PageBreak(SPAN, "3");
    Inline page1 = new Inline.PageBreak(SPAN, "1");
    assertEquals(
        List.of("MC205 a page number jumps: page 4, then page 3"),
        found(record("a-d1", "1", List.of(page4, text("a"), page3), Optional.empty())));
    assertEquals(
        List.of(), found(record("a-d1", "1", List.of(page4, text("a"), page1), Optional.empty())));
  }

  @Test
  void aWeekdayIsHeldAgainstADateThatLeavesOutTheYear() {
    assertEquals(
        List.of("MC017 date and weekday disagree: Friday, October 16, 1960, was a Sunday (p1)"),
        found(dated("1960-10-20", "They met on Friday, October 16."), dated("1960-10-20")));
    assertEquals(
        List.of(),
        found(dated("1960-10-20", "They met on Sunday, October 16."), dated("1960-10-20")));
  }

  @Test
  void aDayThatNoCalendarHasIsToldWhereverItStands() {
    assertEquals(
        List.of("MC013 a date that no calendar has: September 31 (p1)"),
        found(record("osp1960-62v04-d1", "1", "The budget ends on September 31, 1960.")));
    assertEquals(
        List.of(), found(record("osp1960-62v04-d1", "1", "It ends on September 31 [30], 1960.")));
  }

  @Test
  void aDatesWordsAreHeldAgainstItsEncoding() {
    Inline date =
        new Inline.DateText(
            SPAN, HistoricalDate.ofEdtf("1961-11-03"), List.of(text("March 11, 1961")));
    assertEquals(
        List.of(
            "MC023 a date's words and its encoding disagree: March 11, 1961 is encoded as"
                + " 1961-11-03"),
        found(record("osp1960-62v04-d1", "1", List.of(date), Optional.empty())));
  }

  @Test
  void hoursAreHeldAgainstTheClock() {
    assertEquals(
        List.of(
            "MC020 a time that ends before it begins: 4:35–4:05 p.m (p1)",
            "MC022 an hour that no clock has: 18:40 p.m (p1)",
            "MC022 an hour that no clock has: 1295Z (p1)"),
        found(
            record(
                "osp1960-62v04-d1", "1", "They met 4:35–4:05 p.m., at 18:40 p.m., and at 1295Z.")));
    assertEquals(
        List.of(),
        found(
            record("osp1960-62v04-d1", "1", "From 9:35-10:05 a.m., 11:30–1 p.m., 11 p.m.–1 a.m.")));
  }

  @Test
  void aYearThatTheRecordsAroundDoNotHaveIsTold() {
    assertEquals(
        List.of(
            "MC021 a year that the records around it do not have: osp1960-62v04-d1 of 1960-01-13"
                + " between 1961-01-12 and 1961-01-16"),
        found(dated("1961-01-12"), dated("1960-01-13"), dated("1961-01-16")));
  }

  @Test
  void wordsAndBracketsAreLookedThrough() {
    assertEquals(
        List.of(
            "MC306 a word stands twice: “They went to the the pier withou” (p1)",
            "MC305 a word looks misprinted: governent for government (p1)",
            "MC307 a bracket is opened or closed alone: “e the pier without governent and saw it"
                + " [as he said.” (p1)"),
        found(
            record(
                "osp1960-62v04-d1",
                "1",
                "They went to the the pier without governent and saw it [as he said.")));
    assertEquals(
        List.of(),
        found(record("osp1960-62v04-d1", "1", "He looked to to do it, and that that was.")));
  }

  @Test
  void theBracketThatStandsAloneIsTheOneThatIsNamed() {
    assertEquals(
        List.of(
            "MC307 a bracket is opened or closed alone: “He went] to the [old] pier and saw [both]"
                + " boats” (p1)"),
        found(record("osp1960-62v04-d1", "1", "He went] to the [old] pier and saw [both] boats.")));
  }

  @Test
  void wordsOfOtherLanguagesAndFormsOfVerbsAreNoMisprints() {
    assertEquals(
        List.of(),
        found(
            record(
                "osp1960-62v04-d1",
                "1",
                "He was “en principe” for a union des patries, and the goods had transitted.")));
  }

  private static List<String> found(DiplomaticRecord... records) {
    Volume volume =
        new Volume(
            "osp1960-62v04",
            "Osmark State Papers, 1960–1962, Volume IV",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    EditionReview review = new EditionReview(Optional.of(volume));
    List<Finding> findings = new ArrayList<>();
    for (DiplomaticRecord record : records) {
      findings.addAll(review.record(record).findings());
    }
    findings.addAll(review.end());
    return findings.stream().map(each -> each.code() + " " + each.message()).toList();
  }

  private static Inline text(String words) {
    return new Inline.Text(SPAN, words);
  }

  private static DiplomaticRecord dated(String date, String words) {
    return record("osp1960-62v04-d1", "", List.of(text(words)), HistoricalDate.ofEdtf(date));
  }

  private static DiplomaticRecord dated(String date) {
    return record("osp1960-62v04-d1", "", List.of(text("A.")), HistoricalDate.ofEdtf(date));
  }

  private static DiplomaticRecord record(String id, String number, String words) {
    return record(id, number, List.of(text(words)), Optional.empty());
  }

  private static DiplomaticRecord record(
      String id, String number, List<Inline> content, Optional<HistoricalDate> date) {
    RecordDescription description =
        new RecordDescription(
            "Record " + number,
            date,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new DiplomaticRecord(
        new RecordId(id),
        RecordKind.MEMORANDUM_OF_CONVERSATION,
        SPAN,
        Optional.of(new Heading(SPAN, Optional.of(number), List.of(text("Record")))),
        List.of(new Block.Paragraph(SPAN, content, Optional.empty())),
        List.of(),
        description,
        List.of());
  }
}
