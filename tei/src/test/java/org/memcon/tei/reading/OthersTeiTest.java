package org.memcon.tei.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.text.Run;

/// TEI as others encode it: without documents marked as such, and with elements that FRUS does not
/// use.
class OthersTeiTest {

  @Test
  void bodyWithoutDivisionsIsOneRecord() {
    List<DiplomaticRecord> records =
        Tei.read(Tei.other("<head>Letter</head><p>Dear.</p><p>Yours.</p>")).records();
    assertEquals(1, records.size());
    assertEquals("letters", records.getFirst().id().value());
    assertEquals("Letter", records.getFirst().description().title());
    assertEquals(2, records.getFirst().blocks().size());
  }

  @Test
  void everyDivisionIsARecord() {
    List<DiplomaticRecord> records =
        Tei.read(
                Tei.other(
                    "<div xml:id=\"a\"><head>One</head><p>x</p></div><div><head>Two</head><p>y</p></div>"))
            .records();
    assertEquals(
        List.of("letters-a", "letters"), records.stream().map(r -> r.id().value()).toList());
    assertEquals("Two", records.get(1).description().title());
  }

  @Test
  void documentsInsideUnknownDivisionsAreFound() {
    List<DiplomaticRecord> records =
        Tei.read(
                Tei.other(
                    "<div type=\"year\"><head>1961</head><div type=\"document\""
                        + " xml:id=\"x1\"><p>a</p></div><div type=\"document\""
                        + " xml:id=\"x2\"><p>b</p></div></div>"))
            .records();
    assertEquals(
        List.of("letters-x1", "letters-x2"), records.stream().map(r -> r.id().value()).toList());
  }

  @Test
  void turnsHaveTheirSpeakers() {
    DiplomaticRecord record =
        Tei.read(
                Tei.other(
                    "<sp who=\"#berg\"><speaker>A."
                        + " Berg.</speaker><p>Yes.</p><stage>Laughs</stage></sp>"
                        + "<sp><speaker>LIND:</speaker><p>No.</p></sp>"))
            .records()
            .getFirst();
    Block.Turn first = (Block.Turn) record.blocks().get(0);
    assertEquals("A. Berg", first.speaker().name());
    assertEquals("berg", first.speaker().key());
    assertInstanceOf(Block.StageDirection.class, first.words().get(1));
    assertEquals("lind", ((Block.Turn) record.blocks().get(1)).speaker().key());
  }

  @Test
  void unknownElementIsKeptOrReplacedByWhatItHolds() {
    DiplomaticRecord record =
        Tei.read(
                Tei.other(
                    "<p>a <foreign xml:lang=\"fr\">b &lt;c</foreign> <q>d<note>n</note></q>.</p>"))
            .records()
            .getFirst();
    Block.Paragraph paragraph = (Block.Paragraph) record.blocks().getFirst();
    Inline.Opaque opaque = assertInstanceOf(Inline.Opaque.class, paragraph.content().get(1));
    assertEquals("<foreign xml:lang=\"fr\">b &lt;c</foreign>", opaque.xml());
    assertEquals("b <c", opaque.text());
    assertEquals("a b <c d.", Inline.wording(paragraph.content()));
    assertEquals(1, record.notes().size());
  }

  @Test
  void looksOfSeveralWordsNest() {
    DiplomaticRecord record =
        Tei.read(Tei.other("<p><hi rend=\"bold italic\">a</hi><hi rend=\"red\">b</hi></p>"))
            .records()
            .getFirst();
    Block.Paragraph paragraph = (Block.Paragraph) record.blocks().getFirst();
    Inline.Emphasis outer = (Inline.Emphasis) paragraph.content().getFirst();
    assertEquals(Run.Style.BOLD, outer.style());
    assertEquals(Run.Style.ITALIC, ((Inline.Emphasis) outer.content().getFirst()).style());
    assertInstanceOf(Inline.Text.class, paragraph.content().get(1));
  }

  @Test
  void versesAreLines() {
    DiplomaticRecord record =
        Tei.read(Tei.other("<lg><l>one</l><l>two</l></lg>")).records().getFirst();
    Block.Paragraph paragraph = (Block.Paragraph) record.blocks().getFirst();
    assertEquals("one two", Inline.wording(paragraph.content()));
    assertEquals(Optional.of("verse"), paragraph.rendition());
  }

  @Test
  void documentTypeIsPassedOver() {
    assertEquals(
        1,
        Tei.read("<!DOCTYPE TEI SYSTEM \"file:///no/such.dtd\">" + Tei.other("<p>x</p>"))
            .records()
            .size());
  }
}
