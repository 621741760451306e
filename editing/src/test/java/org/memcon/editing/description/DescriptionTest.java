package org.memcon.editing.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.editing.structure.Texts;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.record.RecordDescription.RelatedRecord;
import org.memcon.model.record.RecordDescription.Statement.Topic;

class DescriptionTest {

  private static final String ARCHIVE_PAGE =
      """
      Skip to content

      Date unknown

      Transcript of a Conversation between Chairman Orlok and Ambassador Bell

      This document was made possible with support from the Ferry Foundation

      TRANSCRIPT OF A CONVERSATION

      between Chairman A. Orlok and Ambassador B. Bell

      3 May 1959

      A. Orlok. The ferry sails on Tuesday, whatever the weather in the strait may be.

      B. Bell. I shall report that to my government today, Mr. Chairman.

      A. Orlok. Goodbye.

      Conversation transcribed by

      C. ROE




      Orlok and Bell speak about the ferry in the strait. Orlok says when it is going to sail.


      Document Information

      Source

      RGANI, f. 7, op. 3, d. 12, ll. 4–9. Contributed by Dora Tura and translated by Emil Vance.

      Rights

      Reuse is welcome for research.

      Write to the archive for anything else that you may want to do with it.

      Original Uploaded Date

      2024-01-02

      Language

      Record ID

      123456

      Donors

      Ferry Foundation

      Related Documents

      May 4, 1959

      Second Conversation between Orlok and Bell

      They speak about the pier.

      May 5, 1959

      Third Conversation between Orlok and Bell

      They say goodbye.
      """;

  private static final String VOLUME_PAGE =
      """
      13. Airgram From the Legation in Freedonia to the Department of State/1/

      Sylvania City, May 3, 1961.

      /1/Source: Department of State, Central Files, 900.00/5-361. Secret; Limit Distribution. Drafted by Bell and approved by Orlok.

      A-7. In his speech/2/ the Minister named Tuesday as the day on which the ferry was to sail, and I asked about the pier.

      /2/See footnote 4, Document 10.

      He then spoke of the weather, which had been poor for a week and had kept the ferry in port.
      """;

  private static Edition edit(String name, String text) {
    return new StructureRecognizer().edit(Texts.plain(name, text));
  }

  private static List<String> credits(RecordDescription description) {
    return description.credits().stream()
        .map(credit -> credit.role() + " " + credit.name())
        .toList();
  }

  @Test
  void theFactsOfAnArchiveStandApartFromTheRecord() {
    DiplomaticRecord record = edit("page.txt", ARCHIVE_PAGE).records().getFirst();
    RecordDescription about = record.description();
    assertEquals("wcda-123456", record.id().value());
    assertEquals(Optional.of("Date unknown"), about.statement(Topic.ARCHIVE_DATE));
    assertEquals(Optional.of("2024-01-02"), about.statement(Topic.UPLOADED));
    assertEquals(Optional.of("123456"), about.statement(Topic.RECORD_ID));
    assertTrue(about.statement(Topic.ABSTRACT).orElse("").startsWith("Orlok and Bell speak"));
    assertTrue(about.statement(Topic.DONOR).orElse("").contains("Ferry Foundation"));
    assertEquals(
        2, about.statements().stream().filter(fact -> fact.topic() == Topic.RIGHTS).count());
    String body = record.blocks().toString();
    for (String outside : List.of("Reuse is welcome", "2024-01-02", "speak about", "Foundation")) {
      assertFalse(body.contains(outside), outside);
    }
  }

  @Test
  void aLabelWithoutAValueGivesNoFact() {
    RecordDescription about = edit("p.txt", ARCHIVE_PAGE).records().getFirst().description();
    assertEquals(Optional.empty(), about.statement(Topic.LANGUAGE));
    assertEquals(Optional.empty(), about.language());
  }

  @Test
  void theReferenceCodeAndThePeopleBehindTheRecordAreRead() {
    RecordDescription about = edit("p.txt", ARCHIVE_PAGE).records().getFirst().description();
    assertEquals(
        List.of("RGANI, f. 7, op. 3, d. 12, ll. 4-9"),
        about.references().stream().map(ReferenceCode::normalized).toList());
    assertEquals(
        List.of("contributor Dora Tura", "translator Emil Vance", "transcriber C. ROE"),
        credits(about));
  }

  @Test
  void relatedRecordsHaveDateTitleAndSummary() {
    RecordDescription about = edit("p.txt", ARCHIVE_PAGE).records().getFirst().description();
    assertEquals(2, about.related().size());
    RelatedRecord second = about.related().getLast();
    assertEquals(Optional.of("May 5, 1959"), second.date());
    assertEquals("Third Conversation between Orlok and Bell", second.title());
    assertEquals(Optional.of("They say goodbye."), second.summary());
  }

  @Test
  void aSourceNoteGivesCodeMarkingsAndDrafters() {
    Edition edition = edit("frus1961-63v05-d13.txt", VOLUME_PAGE);
    DiplomaticRecord record = edition.records().getFirst();
    RecordDescription about = record.description();
    assertEquals("frus1961-63v05-d13", record.id().value());
    assertEquals(Optional.of("Secret"), about.classification());
    assertEquals(List.of("Limit Distribution"), about.handling());
    assertEquals(
        List.of("Department of State, Central Files, 900.00/5-361"),
        about.references().stream().map(ReferenceCode::normalized).toList());
    assertEquals(List.of("drafter Bell", "approver Orlok"), credits(about));
    assertTrue(record.notes().toString().contains("frus1961-63v05-d10#fn4"));
  }

  @Test
  void aNoteThatCitesAnotherVolumeDoesNotNameThisOne() {
    String text =
        VOLUME_PAGE.replace(
            "See footnote 4, Document 10.",
            "For documentation, see Foreign Relations of the United States, 1958–1960, vol. X, Part"
                + " 1, Document 7.");
    Edition edition = edit("frus1961-63v05-d13.txt", text);
    assertEquals("frus1961-63v05-d13", edition.records().getFirst().id().value());
    assertTrue(edition.records().getFirst().notes().toString().contains("frus1958-60v10p1-d7"));
  }

  @Test
  void theTitleOfTheVolumeOnThePageNamesIt() {
    Edition edition =
        edit(
            "page.txt",
            "Foreign Relations of the United States 1901-1903, Volume V\n\n" + VOLUME_PAGE);
    assertEquals("frus1901-03v05-d13", edition.records().getFirst().id().value());
  }

  @Test
  void peoplePlacesAndSubjectsMayStandAboveTheOtherFacts() {
    String text =
        ARCHIVE_PAGE.replace(
            "Document Information",
            """
            Author(s)

            Roe, Carl

            Associated Places

            Sylvania

            Freedonia

            Subjects Discussed

            Ferries

            Piers

            Document Information\
            """);
    RecordDescription about = edit("p.txt", text).records().getFirst().description();
    assertEquals(List.of("Ferries", "Piers"), about.subjects());
    assertTrue(credits(about).contains("author Roe, Carl"));
    assertEquals(
        2, about.statements().stream().filter(fact -> fact.topic() == Topic.PLACES).count());
    assertTrue(about.statement(Topic.ABSTRACT).isPresent());
  }

  @Test
  void theSameTextHasTheSameNameAndAnotherTextAnother() {
    String text =
        "Record of a Conversation on Ferries\n\nMay 3, 1959\n\nHe spoke at length of ferries.\n";
    String name = edit("a.txt", text).records().getFirst().id().value();
    assertEquals(name, edit("a.txt", text).records().getFirst().id().value());
    assertFalse(name.equals(edit("a.txt", text + "More.\n").records().getFirst().id().value()));
    assertTrue(name.contains("1959-05-03"), name);
  }

  @Test
  void creditsAreNotMadeOfTheRecordsOwnWords() {
    String text =
        ARCHIVE_PAGE.replace(
            "I shall report that", "The note was drafted by Roe. I shall report that");
    List<Credit> credits = edit("p.txt", text).records().getFirst().description().credits();
    assertTrue(credits.stream().noneMatch(credit -> credit.role().equals("drafter")));
  }
}
