package org.memcon.editing.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.correction.Place;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

class RecordCorrectorTest {

  private static final String EDITOR = "A. Editor";

  private static Inline.Text text(int start, String words) {
    return new Inline.Text(new TextSpan(start, start + words.length()), words);
  }

  private static Block.Paragraph paragraph(int start, String words, Inline... more) {
    List<Inline> content = new ArrayList<>(List.of(text(start, words)));
    content.addAll(List.of(more));
    return new Block.Paragraph(
        new TextSpan(start, start + words.length()), content, Optional.empty());
  }

  private static Block.Turn turn(int start, String label, String words) {
    Inline.Text printed = text(start, label + ":");
    Speaker speaker =
        new Speaker(
            printed.span(), List.of(printed), label, Speaker.keyOf(label), Optional.empty());
    Block.Paragraph said = paragraph(start + label.length() + 2, words);
    return new Block.Turn(
        new TextSpan(start, said.span().end()),
        speaker,
        Block.Turn.Delivery.VERBATIM,
        List.of(said));
  }

  private static DiplomaticRecord record(List<Block> blocks, Note... notes) {
    Participant bell =
        new Participant(
            TextSpan.NOWHERE,
            List.of(text(30, "A. Bell, Minister")),
            "A. Bell",
            Optional.of("Minister"),
            Optional.of("Freedonia"),
            Optional.of(new AuthorityId("person-bell")));
    RecordDescription description =
        new RecordDescription(
            "Memorandum of Convorsation",
            Optional.of(HistoricalDate.day(LocalDate.of(1901, 5, 3))),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(bell),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Heading heading =
        new Heading(
            new TextSpan(0, 30),
            Optional.of("4"),
            List.of(
                text(0, "4. Memorandum of Convorsation"),
                new Inline.NoteCall(new TextSpan(29, 30), "fn1", "1")));
    return new DiplomaticRecord(
        new RecordId("frd-4"),
        RecordKind.OTHER,
        new TextSpan(0, 1000),
        Optional.of(heading),
        blocks,
        List.of(notes),
        description,
        List.of());
  }

  private static DiplomaticRecord corrected(
      DiplomaticRecord record, Aspect aspect, Place place, String now) {
    return RecordCorrector.corrected(
            record, new Correction(record.id(), aspect, place, "", now), EDITOR)
        .orElseThrow();
  }

  private static Place part(DiplomaticRecord record, String name) {
    return PartFinder.place(record, name).orElseThrow();
  }

  @Test
  void aHeadingIsEmendedWhereItDiffersAndKeepsItsNote() {
    DiplomaticRecord record = record(List.of());
    DiplomaticRecord now =
        corrected(
            record, Aspect.HEADING, PartFinder.ofRecord(record), "4. Memorandum of Conversation");
    List<Inline> content = now.heading().orElseThrow().content();
    assertEquals("Memorandum of Conversation", now.description().title());
    assertTrue(content.stream().anyMatch(Inline.NoteCall.class::isInstance));
    Inline.Emendation emendation =
        content.stream()
            .filter(Inline.Emendation.class::isInstance)
            .map(Inline.Emendation.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("Convorsation", emendation.original());
    assertEquals("Conversation", emendation.corrected());
    assertEquals(EDITOR, emendation.by());
  }

  @Test
  void aTurnGetsASpeakerWhoIsPresentAndKeepsTheLabelThatIsPrinted() {
    DiplomaticRecord record =
        record(List.of(turn(40, "ORLOK", "The ferry has sailed, I am told.")));
    DiplomaticRecord now = corrected(record, Aspect.SPEAKER, part(record, "t1"), "A. Bell");
    Block.Turn turn = assertInstanceOf(Block.Turn.class, now.blocks().getFirst());
    assertEquals("A. Bell", turn.speaker().name());
    assertEquals(Optional.of(new AuthorityId("person-bell")), turn.speaker().authority());
    assertEquals("A. Bell:", Inline.wording(turn.speaker().printed()));
    assertEquals(
        "ORLOK",
        assertInstanceOf(Inline.Emendation.class, turn.speaker().printed().getFirst()).original());
  }

  @Test
  void aTurnOfNobodyIsAParagraphWithItsLabelAndAParagraphOfSomebodyIsATurn() {
    DiplomaticRecord record =
        record(
            List.of(
                turn(40, "The following", "was agreed on the first day."),
                paragraph(100, "I do not agree to anything of the kind.")));
    DiplomaticRecord plain = corrected(record, Aspect.SPEAKER, part(record, "t1"), "");
    Block.Paragraph first = assertInstanceOf(Block.Paragraph.class, plain.blocks().getFirst());
    assertEquals("The following: was agreed on the first day.", Inline.wording(first.content()));
    DiplomaticRecord spoken = corrected(plain, Aspect.SPEAKER, part(plain, "p2"), "A. Bell");
    Block.Turn second = assertInstanceOf(Block.Turn.class, spoken.blocks().get(1));
    assertEquals("A. Bell", second.speaker().name());
  }

  @Test
  void aCorrectionFindsItsTurnWhenTurnsAreCountedOtherwise() {
    DiplomaticRecord before =
        record(List.of(turn(100, "ORLOK", "The ferry has sailed, I am told, at noon.")));
    Place place = part(before, "t1");
    DiplomaticRecord after =
        record(
            List.of(
                turn(40, "BELL", "Has it sailed?"),
                turn(100, "ORLOK", "The ferry has sailed, I am told, at noon.")));
    assertEquals(Optional.of("t2"), PartFinder.part(after, place));
    DiplomaticRecord moved =
        record(
            List.of(
                turn(40, "BELL", "Has it sailed?"),
                turn(170, "ORLOK", "The ferry has sailed, I am told, at noon.")));
    assertEquals(Optional.of("t2"), PartFinder.part(moved, place));
  }

  @Test
  void whatIsFoundNowhereIsSaidAndTheOthersArePutIn() {
    DiplomaticRecord before = record(List.of(turn(100, "ORLOK", "The ferry has sailed at noon.")));
    DiplomaticRecord after = record(List.of(turn(100, "ORLOK", "Quite other words stand here.")));
    Made lost = made(1, new Correction(before.id(), Aspect.SPEAKER, part(before, "t1"), "", "X"));
    Made kept =
        made(
            2,
            new Correction(
                before.id(), Aspect.DATE, PartFinder.ofRecord(before), "", "1901-05-04"));
    RecordCorrector.Corrected corrected = RecordCorrector.correct(after, List.of(lost, kept));
    assertEquals(List.of(lost), corrected.unplaced());
    assertEquals(List.of(kept), corrected.placed());
    assertEquals("1901-05-04", corrected.record().description().date().orElseThrow().edtf());
  }

  private static Made made(int number, Correction correction) {
    return new Made(number, Instant.EPOCH, EDITOR, correction, "");
  }

  @Test
  void participantsAreALineEachAndKeepWhatIsKnownOfThem() {
    DiplomaticRecord record = record(List.of());
    assertEquals("A. Bell | Minister | Freedonia", ParticipantLines.of(record));
    DiplomaticRecord now =
        corrected(
            record,
            Aspect.PARTICIPANTS,
            PartFinder.ofRecord(record),
            "A. Bell | Minister | Freedonia\nJ. Orlok\nC. Dray | | Sylvania");
    List<Participant> present = now.description().participants();
    assertEquals(3, present.size());
    assertEquals(Optional.of(new AuthorityId("person-bell")), present.getFirst().authority());
    assertEquals(Optional.of("Sylvania"), present.getLast().delegation());
    assertEquals(Optional.empty(), present.getLast().role());
  }

  @Test
  void wordsAreEmendedOnlyWhereTheyAreMeant() {
    DiplomaticRecord record = record(List.of(paragraph(40, "Orlck spoke to Orlck of the ferry.")));
    Place second = part(record, "p1").at(new Place.Spot("Orlck", 2));
    DiplomaticRecord now = corrected(record, Aspect.WORDS, second, "Orlok");
    Block.Paragraph changed = assertInstanceOf(Block.Paragraph.class, now.blocks().getFirst());
    assertEquals("Orlck spoke to Orlok of the ferry.", Inline.wording(changed.content()));
    DiplomaticRecord back =
        corrected(now, Aspect.WORDS, part(now, "p1").at(new Place.Spot("Orlok", 1)), "Orlck");
    Block.Paragraph again = assertInstanceOf(Block.Paragraph.class, back.blocks().getFirst());
    assertTrue(again.content().stream().allMatch(Inline.Text.class::isInstance));
  }

  @Test
  void wordsOfATurnAreCountedThroughItsParagraphs() {
    Block.Turn first = turn(40, "BELL", "Orlck is here.");
    Block.Turn turn =
        new Block.Turn(
            first.span(),
            first.speaker(),
            first.delivery(),
            List.of(first.words().getFirst(), paragraph(70, "And Orlck stays.")));
    DiplomaticRecord record = record(List.of(turn));
    Place second = part(record, "t1").at(new Place.Spot("Orlck", 2));
    Block.Turn now =
        assertInstanceOf(
            Block.Turn.class, corrected(record, Aspect.WORDS, second, "Orlok").blocks().getFirst());
    assertEquals(turn.words().getFirst(), now.words().getFirst());
    Block.Paragraph changed = assertInstanceOf(Block.Paragraph.class, now.words().getLast());
    assertEquals("And Orlok stays.", Inline.wording(changed.content()));
  }

  @Test
  void aNameMeansSomebodyElseOrNobody() {
    Inline.Name name =
        new Inline.Name(
            new TextSpan(46, 51),
            Inline.Name.Kind.PERSON,
            Optional.of(new AuthorityId("person-wrong")),
            Optional.empty(),
            List.of(text(46, "Orlok")));
    DiplomaticRecord record = record(List.of(paragraph(40, "Count ", name, text(51, " left."))));
    Place place = part(record, "p1").at(new Place.Spot("Count Orlok", 1));
    DiplomaticRecord now = corrected(record, Aspect.NAME, place, "person-orlok");
    Block.Paragraph changed = assertInstanceOf(Block.Paragraph.class, now.blocks().getFirst());
    Inline.Name meant = assertInstanceOf(Inline.Name.class, changed.content().getFirst());
    assertEquals(Optional.of(new AuthorityId("person-orlok")), meant.key());
    assertEquals("Count Orlok", Inline.wording(meant.content()));
    DiplomaticRecord nobody = corrected(now, Aspect.NAME, place, "");
    Block.Paragraph plain = assertInstanceOf(Block.Paragraph.class, nobody.blocks().getFirst());
    assertTrue(plain.content().stream().noneMatch(Inline.Name.class::isInstance));
  }

  @Test
  void aNoteIsCalledBehindOtherWords() {
    Note note =
        new Note(
            new TextSpan(200, 230),
            "fn1",
            Optional.of("1"),
            Note.Kind.FOOTNOTE,
            false,
            List.of(paragraph(200, "It sailed at one.")));
    DiplomaticRecord record = record(List.of(paragraph(40, "The ferry sailed at noon.")), note);
    assertEquals("1: It sailed at one.", NoteWords.told(note));
    DiplomaticRecord now =
        corrected(
            record,
            Aspect.NOTE,
            part(record, "p1").at(new Place.Spot("ferry", 1)),
            "1: It sailed at one.");
    Block.Paragraph changed = assertInstanceOf(Block.Paragraph.class, now.blocks().getFirst());
    assertInstanceOf(Inline.NoteCall.class, changed.content().get(2));
    assertTrue(now.notes().getFirst().called());
  }

  @Test
  void aCorrectionSettlesWhatWasFoundAboutItsSubject() {
    DiplomaticRecord record =
        record(List.of(turn(40, "ROCHVEY", "Luncheon is ready.")))
            .with(
                List.of(
                    new Finding(Finding.Code.MC102, new TextSpan(40, 48), "not present"),
                    new Finding(Finding.Code.MC013, new TextSpan(5, 9), "30 February")));
    DiplomaticRecord spoken = corrected(record, Aspect.SPEAKER, part(record, "t1"), "A. Bell");
    assertEquals(
        List.of(Finding.Code.MC013), spoken.findings().stream().map(Finding::code).toList());
    DiplomaticRecord dated =
        corrected(spoken, Aspect.DATE, PartFinder.ofRecord(record), "1901-03-01");
    assertEquals(List.of(), dated.findings());
  }

  @Test
  void aDateThatStandsInTheTitleIsCorrectedThere() {
    DiplomaticRecord before = record(List.of(paragraph(100, "The ferry is shut.")));
    Inline.DateText said =
        new Inline.DateText(
            new TextSpan(10, 20), before.description().date(), List.of(text(10, "May 3, 1901")));
    Heading heading = new Heading(new TextSpan(0, 30), Optional.empty(), List.of(said));
    DiplomaticRecord titled = before.with(Optional.of(heading), before.description());
    DiplomaticRecord now =
        corrected(titled, Aspect.DATE, PartFinder.ofRecord(titled), "1901-05-04");
    Inline.DateText corrected = (Inline.DateText) now.heading().get().content().getFirst();
    assertEquals(now.description().date(), corrected.date());
    assertEquals("1901-05-04", corrected.date().orElseThrow().edtf());
  }
}
