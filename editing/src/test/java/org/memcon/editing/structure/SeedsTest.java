package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.Block.Turn.Delivery;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordDescription.Statement.Topic;
import org.memcon.model.record.RecordKind;

/// Real pages of five archives, in facts: numbers of turns, notes, people, dates.
class SeedsTest {

  private static Edition edition(String begin) {
    return new StructureRecognizer()
        .edit(SharedMaterial.read(SharedMaterial.file(SharedMaterial.folder("seeds"), begin)));
  }

  private static DiplomaticRecord only(Edition edition) {
    assertEquals(1, edition.records().size());
    assertNull(edition.account().totals().get(Destination.UNACCOUNTED));
    return edition.records().getFirst();
  }

  @Test
  void transcriptOfTwoIsDatedByItsOwnLineAndKeepsTheArchivesFactsApart() {
    DiplomaticRecord record = only(edition("wilson-1958-11-29"));
    assertEquals("wcda-300894", record.id().value());
    assertEquals(RecordKind.TRANSCRIPT, record.kind());
    assertEquals(LocalDate.of(1958, 11, 29), record.description().date().orElseThrow().earliest());
    assertEquals(
        Map.of("cardenas", 13, "khrushchev", 13), EditionFacts.turns(record, Delivery.VERBATIM));
    assertEquals(1, EditionFacts.findings(record, Code.MC010));
    assertEquals(1, EditionFacts.findings(record, Code.MC013));
    assertEquals(
        2, record.notes().stream().filter(note -> note.kind() == Note.Kind.MARGINAL).count());
    assertEquals(
        "RGANI, f. 52, op. 1, d. 547, ll. 131-137",
        record.description().references().getFirst().normalized());
    assertEquals("2024-08-27", record.description().statement(Topic.UPLOADED).orElseThrow());
    assertEquals("300894", record.description().statement(Topic.RECORD_ID).orElseThrow());
    assertTrue(record.description().statement(Topic.ABSTRACT).isPresent());
    assertTrue(record.description().statement(Topic.RIGHTS).isPresent());
    assertTrue(record.description().statement(Topic.DONOR).isPresent());
    assertEquals(
        List.of("contributor", "translator"),
        record.description().credits().stream().map(credit -> credit.role()).toList());
    assertEquals(1, EditionFacts.all(record, Block.Signature.class).size());
  }

  @Test
  void longTranscriptHasItsTurnsNotesPeopleAndGaps() {
    DiplomaticRecord record = only(edition("wilson-1958-08-02"));
    Map<String, Integer> spoken = EditionFacts.turns(record, Delivery.VERBATIM);
    assertEquals(255, spoken.values().stream().mapToInt(n -> n).sum());
    assertEquals(9, spoken.size());
    assertEquals(
        8, EditionFacts.turns(record, Delivery.NARRATED).values().stream().mapToInt(n -> n).sum());
    assertEquals(39, record.notes().size());
    assertTrue(record.notes().stream().allMatch(Note::called));
    assertEquals(39, EditionFacts.inlines(record, Inline.NoteCall.class).size());
    List<Inline.EditorialRemark> remarks =
        EditionFacts.inlines(record, Inline.EditorialRemark.class);
    assertEquals(
        List.of("A.P. & N.P.", "trans."), remarks.stream().map(r -> r.by().orElse("")).toList());
    assertEquals(2, EditionFacts.all(record, Block.StageDirection.class).size());
    assertEquals(18, record.description().participants().size());
    Block.Participants present = EditionFacts.all(record, Block.Participants.class).getFirst();
    assertEquals(
        List.of(5, 13), present.delegations().stream().map(side -> side.members().size()).toList());
    assertEquals(5, EditionFacts.findings(record, Code.MC101));
    assertEquals(4, record.description().related().size());
    assertEquals(
        "RGANI, f. 52, op. 1, d. 498, ll. 108-150",
        record.description().references().getFirst().normalized());
    assertEquals(2, EditionFacts.all(record, Block.Signature.class).size());
    assertEquals(LocalDate.of(1958, 8, 2), record.description().date().orElseThrow().earliest());
  }

  @Test
  void recordOfConversationHasTwoPartiesTurnsAndPages() {
    DiplomaticRecord record = only(edition("nsarchive-1960-07-18"));
    assertEquals(LocalDate.of(1960, 7, 18), record.description().date().orElseThrow().earliest());
    Block.Participants present = EditionFacts.all(record, Block.Participants.class).getFirst();
    assertEquals(
        List.of(3, 2), present.delegations().stream().map(side -> side.members().size()).toList());
    assertEquals(
        Map.of("khrushchev", 10, "mas-martin", 1, "mikoyan", 1, "raul-castro", 12),
        EditionFacts.turns(record, Delivery.VERBATIM));
    assertEquals(
        Map.of("khrushchev", 4, "mas-martin", 1, "mikoyan", 1, "raul-castro", 2),
        EditionFacts.turns(record, Delivery.NARRATED));
    assertEquals(
        6,
        EditionFacts.all(record, Block.PageBreak.class).size()
            + EditionFacts.inlines(record, Inline.PageBreak.class).size());
    assertEquals(1, EditionFacts.findings(record, Code.MC103));
  }

  @Test
  void webPageHasItsEnclosureAndNotesPairedByOrder() {
    DiplomaticRecord record = only(edition("frus-web-1961-63v10"));
    assertEquals("frus1961-63v10-d130", record.id().value());
    assertEquals("130", record.heading().orElseThrow().number().orElseThrow());
    assertEquals(RecordKind.MEMORANDUM_OF_CONVERSATION, record.kind());
    assertEquals(List.of("Cuba"), record.description().subjects());
    assertEquals(4, record.description().participants().size());
    assertEquals(5, record.notes().size());
    assertEquals(
        List.of("0", "1", "2", "3", "4"),
        EditionFacts.inlines(record, Inline.NoteCall.class).stream()
            .map(Inline.NoteCall::label)
            .toList());
    assertEquals(1, EditionFacts.findings(record, Code.MC203));
    assertEquals(Note.Kind.SOURCE, record.notes().getFirst().kind());
    Block.Enclosure letter = EditionFacts.all(record, Block.Enclosure.class).getFirst();
    assertTrue(letter.content().getLast() instanceof Block.Signature);
    assertEquals(
        2,
        EditionFacts.all(record, Block.PageBreak.class).size()
            + EditionFacts.inlines(record, Inline.PageBreak.class).size());
    assertEquals(
        List.of("frus1961-63v10-d117"),
        EditionFacts.inlines(record, Inline.CrossReference.class).stream()
            .map(reference -> reference.target().orElse(""))
            .toList());
  }

  @Test
  void electronicTextIsThreeDocumentsWithNotesOfTheirOwn() {
    Edition edition = edition("frus-etext-1961-63v05");
    assertEquals(
        List.of("frus1961-63v05-d13", "frus1961-63v05-d14", "frus1961-63v05-d15"),
        edition.records().stream().map(record -> record.id().value()).toList());
    assertEquals(
        List.of(RecordKind.AIRGRAM, RecordKind.EDITORIAL_NOTE, RecordKind.INTELLIGENCE_REVIEW),
        edition.records().stream().map(DiplomaticRecord::kind).toList());
    assertEquals(
        List.of(5, 0, 1), edition.records().stream().map(record -> record.notes().size()).toList());
    DiplomaticRecord airgram = edition.records().getFirst();
    assertEquals("Moscow", airgram.description().place().orElseThrow());
    assertEquals("Secret", airgram.description().classification().orElseThrow());
    assertEquals(List.of("Limit Distribution"), airgram.description().handling());
    assertTrue(
        EditionFacts.inlines(airgram, Inline.CrossReference.class).stream()
            .anyMatch(r -> r.target().orElse("").equals("frus1961-63v05-d10#fn4")));
    assertEquals(1, EditionFacts.all(edition.records().get(2), Block.Subheading.class).size());
    assertTrue(edition.account().totals().getOrDefault(Destination.SITE_FURNITURE, 0) > 200);
    assertNull(edition.account().totals().get(Destination.UNACCOUNTED));
    assertFalse(edition.decisions().isEmpty());
  }
}
