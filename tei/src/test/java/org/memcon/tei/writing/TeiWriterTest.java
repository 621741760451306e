package org.memcon.tei.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.validation.TeiValidator;

class TeiWriterTest {

  private static final TextSpan HERE = TextSpan.NOWHERE;

  private static Inline text(String words) {
    return new Inline.Text(HERE, words);
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(HERE, List.of(content), Optional.empty());
  }

  private static DiplomaticRecord record(String id, List<Note> notes, Block... blocks) {
    return new DiplomaticRecord(
        new RecordId(id),
        RecordKind.TRANSCRIPT,
        HERE,
        Optional.of(new Heading(HERE, Optional.of("7"), List.of(text("7. Talk")))),
        List.of(blocks),
        notes,
        new RecordDescription(
            "Talk",
            Optional.empty(),
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
            Optional.empty()),
        List.of(new Finding(Finding.Code.MC101, HERE, "a turn may be lost")));
  }

  private static String write(DiplomaticRecord... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TeiWriter().write(edition(records), out);
    assertEquals(
        List.of(), TeiValidator.memcon().validate(new ByteArrayInputStream(out.toByteArray())));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Edition edition(DiplomaticRecord... records) {
    return new Edition(
        SourceDescription.of("talk.txt", "text/plain"),
        Optional.empty(),
        List.of(records),
        List.of(),
        List.of(),
        Account.empty());
  }

  private static Block turn(Block.Turn.Delivery delivery) {
    return new Block.Turn(
        HERE,
        new Speaker(HERE, List.of(text("A. BERG.")), "A. Berg", "berg", Optional.empty()),
        delivery,
        List.of(paragraph(text("No."))));
  }

  private static void assertHolds(String tei, String part) {
    assertTrue(tei.contains(part), () -> part + " is not in\n" + tei);
  }

  @Test
  void recordIsADivisionWithItsKindIdAndNumber() throws IOException {
    assertHolds(
        write(record("talk-1", List.of(), paragraph(text("a")))),
        "<div type=\"document\" subtype=\"transcript\" xml:id=\"talk-1\" n=\"7\">");
  }

  @Test
  void printedTurnIsSpokenAndPointsAtItsSpeaker() throws IOException {
    String tei = write(record("talk-1", List.of(), turn(Block.Turn.Delivery.VERBATIM)));
    assertHolds(tei, "<sp xml:id=\"talk-1-t1\" who=\"#talk-1-s-berg\">");
    assertHolds(tei, "<speaker>A. BERG.</speaker>");
    assertHolds(tei, "<person xml:id=\"talk-1-s-berg\">");
  }

  @Test
  void narratedTurnIsSaidNotSpoken() throws IOException {
    assertHolds(
        write(record("talk-1", List.of(), turn(Block.Turn.Delivery.NARRATED))),
        "<said xml:id=\"talk-1-t1\" who=\"#talk-1-s-berg\" direct=\"false\" n=\"A. BERG.\">");
  }

  @Test
  void noteStandsInThePlaceOfItsCall() throws IOException {
    Note note =
        new Note(
            HERE,
            "fn1",
            Optional.of("1"),
            Note.Kind.SOURCE,
            true,
            List.of(paragraph(text("From."))));
    assertHolds(
        write(
            record(
                "talk-1",
                List.of(note),
                paragraph(text("word"), new Inline.NoteCall(HERE, "fn1", "1"), text(" next")))),
        ">word<note xml:id=\"talk-1-fn1\" n=\"1\" type=\"source\">From.</note> next</p>");
  }

  @Test
  void callUnderAnotherSignIsKept() throws IOException {
    Note note =
        new Note(
            HERE, "fn1", Optional.of("1"), Note.Kind.FOOTNOTE, true, List.of(paragraph(text("x"))));
    assertHolds(
        write(
            record(
                "talk-1",
                List.of(note),
                paragraph(text("word"), new Inline.NoteCall(HERE, "fn1", "0")))),
        "<ptr type=\"note-call\" target=\"#talk-1-fn1\" n=\"0\"/><note");
  }

  @Test
  void gapAndItsWordsStayTogether() throws IOException {
    assertHolds(
        write(
            record(
                "talk-1",
                List.of(),
                paragraph(
                    text("a "),
                    new Inline.Gap(
                        HERE,
                        Inline.Gap.Reason.WITHHELD,
                        Optional.of("1"),
                        Optional.of("lines"),
                        List.of(text("[1 line withheld]")))))),
        "<seg type=\"gap\"><gap reason=\"withheld\" quantity=\"1\" unit=\"lines\"/>[1 line"
            + " withheld]</seg>");
  }

  @Test
  void enclosureBehindASignatureStandsWhereTeiAllowsIt() throws IOException {
    String tei =
        write(
            record(
                "talk-1",
                List.of(),
                paragraph(text("a")),
                new Block.Signature(HERE, Optional.empty(), List.of(text("Berg"))),
                new Block.Enclosure(HERE, Optional.empty(), List.of(paragraph(text("b"))))));
    assertHolds(tei, "<signed xml:id=\"talk-1-b1\">Berg</signed>");
    assertHolds(tei, "<div type=\"attachment\" xml:id=\"talk-1-e1\">");
  }

  @Test
  void findingPointsAtItsRecord() throws IOException {
    assertHolds(
        write(record("talk-1", List.of(), paragraph(text("a")))),
        "<annotation xml:id=\"finding-1\" target=\"#talk-1\">");
  }

  @Test
  void charactersThatXmlDoesNotHaveAreReplacedAndCounted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Finding> findings =
        new TeiWriter()
            .write(
                edition(record("talk-1", List.of(), paragraph(text("a\u0002b\uD800c\uFFFF")))),
                out);
    assertEquals(1, findings.size());
    assertEquals(Finding.Code.MC302, findings.getFirst().code());
    assertTrue(findings.getFirst().message().endsWith("3"));
    assertHolds(out.toString(StandardCharsets.UTF_8), ">a\uFFFDb\uFFFDc\uFFFD</p>");
  }

  @Test
  void twoRecordsOfOneIdAreRefused() {
    DiplomaticRecord record = record("talk-1", List.of(), paragraph(text("a")));
    assertThrows(IllegalArgumentException.class, () -> write(record, record));
  }

  @Test
  void emptyEditionIsValid() throws IOException {
    assertHolds(write(), "<body>");
  }
}
