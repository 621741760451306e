package org.memcon.tei.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordKind;

/// The shapes that volumes of FRUS have, in documents that we made up.
class FrusShapesTest {

  private static final String TELEGRAM =
      """
      <head>7. Telegram From the <gloss type="from">Embassy in Norland</gloss> to the <gloss
         type="to">Ministry</gloss>
        <note n="1" xml:id="d1fn1" type="source">Source: Ministry of State, Central Files,
          640.00/5-361. Secret; Limit Distribution. Drafted by Berg on May 2.</note></head>
      <dateline><placeName>Port Lind</placeName>, <date when="1961-05-03">May 3, 1961</date>, <time
        from="18:30:00">6:30 p.m.</time></dateline>
      <p>212. The <persName corresp="#p_BA1">Chancellor</persName> said <pb n="15" facs="1"/>no.<note
        n="2" xml:id="d1fn4">See <ref target="#d9fn3">footnote 3, Document 9</ref>.</note></p>
      <closer><signed><hi rend="strong">Berg</hi></signed><lb/><hi rend="italic">Chargé</hi></closer>
      """;

  @Test
  void recordIsNamedByVolumeAndDivision() {
    assertEquals("norl1961v02-d1", Tei.document(TELEGRAM).id().value());
  }

  @Test
  void kindComesFromTheTitle() {
    assertEquals(RecordKind.TELEGRAM, Tei.document(TELEGRAM).kind());
  }

  @Test
  void kindComesFromTheFileLineWhereTheTitleSaysNothing() {
    DiplomaticRecord record =
        Tei.document(
            """
            <note rend="inline" type="source">640.00/5–361: Telegram</note>
            <head>The Chargé in Norland (<hi rend="italic">Berg</hi>) to the Minister</head>
            <p>Words.</p>
            """);
    assertEquals(RecordKind.TELEGRAM, record.kind());
    assertEquals(Note.Kind.SOURCE, record.notes().getFirst().kind());
    assertEquals(false, record.notes().getFirst().called());
    ReferenceCode original = record.description().references().getFirst();
    assertEquals(Optional.empty(), original.repository());
    assertEquals(Optional.of("640.00"), original.file());
  }

  @Test
  void whatWasPrintedIsInNoArchiveAndALabelIsNone() {
    assertEquals(
        Optional.empty(), source("Source: Public Papers: Bell, 1961, pp. 3–9").repository());
    assertEquals(
        Optional.of("Ministry of State"),
        source("Source: source: Ministry of State, Central Files, 640.00/5-361").repository());
  }

  private static ReferenceCode source(String words) {
    return Tei.document(
            "<head>7. Telegram<note n=\"1\" type=\"source\">%s. Secret.</note></head><p>Words.</p>"
                .formatted(words))
        .description()
        .references()
        .getFirst();
  }

  @Test
  void descriptionComesFromHeadingDatelineAndSourceNote() {
    RecordDescription description = Tei.document(TELEGRAM).description();
    assertEquals("Telegram From the Embassy in Norland to the Ministry", description.title());
    assertEquals("1961-05-03", description.date().orElseThrow().edtf());
    assertEquals("18:30", description.date().orElseThrow().time().orElseThrow().toString());
    assertEquals(Optional.of("Port Lind"), description.place());
    assertEquals(Optional.of("Secret"), description.classification());
    assertEquals(List.of("Limit Distribution"), description.handling());
    assertEquals("Berg", description.credits().getFirst().name());
    ReferenceCode code = description.references().getFirst();
    assertEquals(Optional.of("Ministry of State"), code.repository());
    assertEquals("640.00/5-361", code.levels().getLast().designation());
    assertEquals(
        List.of("sender", "recipient"),
        description.participants().stream().map(party -> party.role().orElseThrow()).toList());
  }

  @Test
  void theSourceIsNamedBehindItsLabelWhereASummaryStandsBeforeIt() {
    RecordDescription description =
        Tei.document(
                """
                <head>Telegram<note n="1" xml:id="d1fn1" type="source"><p>Summary: The Legation told
                of ships, and of grain.</p><p>Source: Ministry of State, Central Files,
                640.00/5-361. Secret.</p></note></head>
                <p>Words.</p>
                """)
            .description();
    ReferenceCode code = description.references().getFirst();
    assertEquals(Optional.of("Ministry of State"), code.repository());
    assertEquals("640.00/5-361", code.levels().getLast().designation());
    assertEquals(Optional.of("Secret"), description.classification());
  }

  @Test
  void noteStandsAtItsCallUnderTheNameThatReferencesUse() {
    DiplomaticRecord record = Tei.document(TELEGRAM);
    assertEquals(List.of("fn1", "fn4"), record.notes().stream().map(Note::name).toList());
    Block.Paragraph paragraph = (Block.Paragraph) record.blocks().get(1);
    Inline.NoteCall call = assertInstanceOf(Inline.NoteCall.class, paragraph.content().getLast());
    assertEquals("fn4", call.note());
    assertEquals("2", call.label());
    assertEquals("212. The Chancellor said no.", Inline.wording(paragraph.content()));
  }

  @Test
  void referenceLeadsToTheOtherDocumentsNote() {
    Note note = Tei.document(TELEGRAM).notes().get(1);
    Inline.CrossReference reference =
        (Inline.CrossReference) ((Block.Paragraph) note.content().getFirst()).content().get(1);
    assertEquals(Optional.of("norl1961v02-d9#fn3"), reference.target());
  }

  @Test
  void rankBesideASignatureIsPartOfIt() {
    Block.Signature signature = (Block.Signature) Tei.document(TELEGRAM).blocks().get(2);
    assertEquals("Berg Chargé", Inline.wording(signature.content()));
  }

  @Test
  void sidesInItalicsAreDelegations() {
    DiplomaticRecord record =
        Tei.document(
            """
            <head>8. Memorandum of Conversation</head>
            <list type="subject"><head>SUBJECT</head><item>The Straits</item></list>
            <list type="participants"><head>PARTICIPANTS</head>
              <item><hi rend="italic">Norland</hi></item>
              <item>Mr. <persName corresp="#p_BA1">A. Berg, Jr.</persName>, Chancellor</item>
              <pb n="3"/>
              <item><hi rend="italic">Sudmark</hi></item>
              <item>Ole Lind (Interpreter)</item></list>
            """);
    Block.Participants list = (Block.Participants) record.blocks().get(1);
    assertEquals(2, list.delegations().size());
    Participant berg = list.delegations().get(0).members().getFirst();
    assertEquals("Mr. A. Berg, Jr.", berg.name());
    assertEquals(Optional.of("Chancellor"), berg.role());
    assertEquals(Optional.of("Norland"), berg.delegation());
    assertEquals("norl1961v02#p_BA1", berg.authority().orElseThrow().value());
    Participant lind = list.delegations().get(1).members().getFirst();
    assertEquals(Optional.of("Interpreter"), lind.role());
    assertEquals(List.of("The Straits"), record.description().subjects());
    assertEquals(2, record.description().participants().size());
  }

  @Test
  void nestedListsAreDelegationsToo() {
    DiplomaticRecord record =
        Tei.document(
            """
            <list type="participants"><item><list><head>Norland</head><item>A. Berg</item></list></item>
              <item><list><head>Sudmark</head><item>O. Lind</item></list></item></list>
            """);
    Block.Participants list = (Block.Participants) record.blocks().getFirst();
    assertEquals(
        List.of("Norland", "Sudmark"),
        list.delegations().stream().map(side -> Inline.wording(side.label())).toList());
  }

  @Test
  void attachmentIsAnEnclosureWithItsOwnHeadingAndSignature() {
    DiplomaticRecord record =
        Tei.document(
            """
            <head>9. Letter</head><p>Dear.</p>
            <frus:attachment><opener><seg rendition="#center">[Annex]</seg></opener>
              <head>A List</head><p>Words.</p><closer><signed>Lind</signed></closer></frus:attachment>
            """);
    Block.Enclosure enclosure = (Block.Enclosure) record.blocks().get(1);
    assertEquals("A List", Inline.wording(enclosure.heading().orElseThrow().content()));
    assertInstanceOf(Block.Marking.class, enclosure.content().getFirst());
    assertInstanceOf(Block.Signature.class, enclosure.content().getLast());
  }

  @Test
  void paragraphAroundAListIsThreeBlocks() {
    List<Block> blocks =
        Tei.document("<p>Before: <list><label>(1)</label><item>one</item></list> after.</p>")
            .blocks();
    assertEquals(3, blocks.size());
    Block.ItemList list = (Block.ItemList) blocks.get(1);
    assertEquals(Optional.of("(1)"), list.items().getFirst().sign());
    assertEquals(Optional.of("continued"), ((Block.Paragraph) blocks.get(2)).rendition());
  }

  @Test
  void openerBecomesItsLines() {
    DiplomaticRecord record =
        Tei.document(
            """
            <head>Letter</head><opener><dateline rendition="#right">[<placeName>
              <hi rend="smallcaps">Port Lind</hi></placeName>,] <date when="1961">1961</date></dateline>
              <seg rendition="#left"><hi rend="smallcaps">top secret</hi></seg>
              <salute>Dear Lind:</salute></opener><p>Words.</p>
            """);
    assertInstanceOf(Block.Dateline.class, record.blocks().get(0));
    assertInstanceOf(Block.Marking.class, record.blocks().get(1));
    assertInstanceOf(Block.Salutation.class, record.blocks().get(2));
    assertEquals(Optional.of("Top Secret"), record.description().classification());
    assertEquals(
        "[Port Lind,] 1961", Inline.wording(((Block.Dateline) record.blocks().get(0)).content()));
  }

  @Test
  void volumeComesFirstWithItsPeopleAndLastWithItsSections() {
    Edition edition =
        Tei.read(
            Tei.volume(
                """
                <div type="section" xml:id="persons"><list type="names"><item><hi rend="strong"><persName
                  xml:id="p_BA1">Berg, Anna</persName></hi>, Chancellor of Norland</item></list></div>
                <div type="section"><list type="terms"><item><term xml:id="t_NL1">NL</term>,
                  Norland</item></list></div>
                """,
                """
                <div type="compilation" xml:id="comp1"><head>The Straits<note>x</note></head>
                  <div type="document" xml:id="d1" n="1"><head>1. Editorial Note</head><p>A</p></div>
                  <div type="chapter" xml:id="ch1"><head>Later</head>
                    <div type="document" xml:id="d2" n="2"><head>2. Editorial Note</head><p>B</p></div>
                  </div></div>
                """,
                "<div type=\"index\"><list type=\"index\"><item>Berg, <ref"
                    + " target=\"#d1\">1</ref></item></list></div>"));
    Volume volume = edition.volume().orElseThrow();
    assertEquals("norl1961v02", volume.id());
    assertEquals(Optional.of("Relations of Norland"), volume.series());
    AuthorityRecord.Person berg = (AuthorityRecord.Person) volume.authorities().getFirst();
    assertEquals("norl1961v02#p_BA1", berg.id().value());
    assertEquals(Optional.of("Chancellor of Norland"), berg.description());
    assertInstanceOf(AuthorityRecord.Term.class, volume.authorities().get(1));
    assertEquals("The Straits", volume.sections().getFirst().heading());
    assertEquals("ch1", volume.sections().getFirst().parts().getFirst().id());
    assertEquals(
        "norl1961v02-d2",
        volume.sections().getFirst().parts().getFirst().records().getFirst().value());
  }

  @Test
  void spansAreStretchesOfTheFile() {
    String xml =
        Tei.volume("<div type=\"document\" xml:id=\"d1\"><head>A</head><p>Bé &amp; c</p></div>");
    DiplomaticRecord record = Tei.read(xml).records().getFirst();
    assertTrue(record.span().of(xml).startsWith("<div type=\"document\""));
    assertTrue(record.span().of(xml).endsWith("</div>"));
    Block.Paragraph paragraph = (Block.Paragraph) record.blocks().getFirst();
    assertEquals("<p>Bé &amp; c</p>", paragraph.span().of(xml));
    assertEquals("Bé &amp; c", paragraph.content().getFirst().span().of(xml));
  }

  @Test
  void dateThatNoCalendarHasIsAFinding() {
    DiplomaticRecord record =
        Tei.document("<dateline><date when=\"1961-02-30\">February 30</date></dateline>");
    assertEquals(Optional.empty(), record.description().date());
    assertEquals("MC402", record.findings().getFirst().code().name());
  }
}
