package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;

/// What is told of real pages as wholes: codes, credits, references to other documents.
class DescribedSeedsTest {

  private static DiplomaticRecord first(String begin) {
    return new StructureRecognizer()
        .edit(SharedMaterial.read(SharedMaterial.file(SharedMaterial.folder("seeds"), begin)))
        .records()
        .getFirst();
  }

  private static List<String> credits(RecordDescription about) {
    return about.credits().stream().map(credit -> credit.role() + " " + credit.name()).toList();
  }

  private static List<String> codes(RecordDescription about) {
    return about.references().stream().map(ReferenceCode::normalized).toList();
  }

  @Test
  void transcriptGivesCodeContributorAndTranslator() {
    RecordDescription about = first("wilson-1958-11-29").description();
    assertEquals(List.of("RGANI, f. 52, op. 1, d. 547, ll. 131-137"), codes(about));
    assertEquals(
        List.of("contributor Sergey Radchenko", "translator Angela Greenfield"), credits(about));
  }

  @Test
  void longTranscriptGivesItsFondsAndTranscribers() {
    RecordDescription about = first("wilson-1958-08-02").description();
    assertEquals(List.of("RGANI, f. 52, op. 1, d. 498, ll. 108-150"), codes(about));
    assertEquals(List.of("transcriber N. Fedorenko", "transcriber A. Filyov"), credits(about));
    assertTrue(about.related().stream().allMatch(related -> related.summary().isPresent()));
  }

  @Test
  void documentOfAVolumeGivesFileClassificationDrafterAndReference() {
    DiplomaticRecord record = first("frus-web");
    RecordDescription about = record.description();
    assertEquals("frus1961-63v10-d130", record.id().value());
    assertEquals(List.of("Department of State, Central Files, 737.00/4-1861"), codes(about));
    assertEquals(Optional.of("Confidential"), about.classification());
    assertEquals(List.of("drafter McSweeney"), credits(about));
    assertEquals(
        List.of("frus1961-63v10-d117"),
        EditionFacts.inlines(record, Inline.CrossReference.class).stream()
            .flatMap(reference -> reference.target().stream())
            .toList());
  }

  @Test
  void recordOfConversationGivesItsArchiveAndTranslator() {
    RecordDescription about = first("nsarchive").description();
    assertEquals(
        Optional.of("State Archive of the Russian Federation"),
        about.references().getFirst().repository());
    assertEquals(List.of("translator Svetlana Savranskaya"), credits(about));
    assertFalse(about.date().isEmpty());
  }
}
