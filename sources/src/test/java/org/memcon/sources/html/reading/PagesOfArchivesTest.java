package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memcon.sources.html.reading.Pages.line;
import static org.memcon.sources.html.reading.Pages.lines;
import static org.memcon.sources.html.reading.Pages.marked;
import static org.memcon.sources.html.reading.Pages.readFixture;
import static org.memcon.sources.html.reading.Pages.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

class PagesOfArchivesTest {

  @Test
  void aDocumentOfTheHistorianHasItsPartsNamed() {
    SourceText text = readFixture("historian-office.html");
    assertEquals(List.of("Volume II, Sylvania"), lines(text, Role.VOLUME_TITLE));
    assertEquals("Document 7", lines(text, Role.BREADCRUMB).getLast());
    assertEquals(List.of("7. Memorandum of Conversation0"), lines(text, Role.DOCUMENT_HEADING));
    assertEquals(
        List.of("Sylvania City, May 3, 1900, 11 a.m.", "Sylvania City, May 1, 1900."),
        lines(text, Role.DATELINE));
    assertEquals(List.of("SUBJECT", "The lighthouse keeper’s salary"), lines(text, Role.SUBJECT));
    assertEquals(
        List.of("PARTICIPANTS", "Mr. Bell, Consul General", "Sylvania", "Minister Orlok"),
        lines(text, Role.PARTICIPANTS));
    assertEquals(List.of("Attachment2"), lines(text, Role.ATTACHMENT_HEADING));
    assertEquals(List.of("J. Orlok60a"), lines(text, Role.SIGNATURE));
    assertEquals(List.of("Sir:", "Your servant,"), lines(text, Role.SALUTATION));
    assertEquals(List.of("P.S. Send wicks."), lines(text, Role.POSTSCRIPT));
    assertEquals("The Lamp", lines(text, Role.SUBHEADING).getFirst());
  }

  @Test
  void theDocumentBeginsAtAnEmptyLineWithItsName() {
    SourceLine start =
        readFixture("historian-office.html").lines().stream()
            .filter(l -> l.role().equals(Optional.of(Role.DOCUMENT_START)))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of("d7"), start.anchor());
    assertTrue(start.span().isEmpty());
  }

  @Test
  void notesOfTheHistorianPairByTheirLinksWhateverTheirNumbers() {
    SourceText text = readFixture("historian-office.html");
    List<Run> calls = marked(text, Mark.NOTE_CALL);
    assertEquals(List.of("0", "1", "*", "2", "60a"), words(text, calls));
    List<String> labels =
        text.lines().stream()
            .filter(l -> l.region() == Region.NOTES)
            .flatMap(l -> l.label().stream())
            .toList();
    assertEquals(List.of("0", "1", "*", "2", "60a"), labels);
    for (Run call : calls) {
      String note = call.link().orElseThrow().substring(1);
      assertTrue(text.lines().stream().anyMatch(l -> l.anchor().equals(Optional.of(note))), note);
    }
    assertEquals(Optional.of(Role.SOURCE_NOTE), line(text, "Source: Consular").role());
    assertEquals(Optional.of(Role.SOURCE_NOTE), line(text, "812.00/9–1900").role());
  }

  @Test
  void pagesBreakInsideSentencesAndBetweenBlocks() {
    SourceText text = readFixture("historian-office.html");
    List<Run> breaks = marked(text, Mark.PAGE_BREAK);
    assertEquals(List.of("[ Page 17]", "[Page 18]"), words(text, breaks));
    assertEquals(Optional.of("pg_17"), breaks.getFirst().anchor());
  }

  @Test
  void aListInsideAParagraphLosesNothing() {
    SourceText text = readFixture("historian-office.html");
    List<String> lines = lines(text);
    int at = lines.indexOf("He then read out a list:");
    assertEquals(List.of("oil", "wicks", "and closed the book.*"), lines.subList(at + 1, at + 4));
    assertEquals(Kind.CAPTION, line(text, "Table 1").shape().kind());
    assertEquals(Kind.TABLE_ROW, line(text, "Wicks\t3").shape().kind());
  }

  @Test
  void namesAndDatesOfTheHistorianAreMarked() {
    SourceText text = readFixture("historian-office.html");
    assertEquals(List.of("Bell", "Orlok", "Bell"), words(text, marked(text, Mark.PERSON)));
    assertEquals(List.of("May 3, 1900", "May 1, 1900"), words(text, marked(text, Mark.DATE)));
    assertEquals(List.of("Sylvania City"), words(text, marked(text, Mark.PLACE)));
    assertEquals(List.of("11 a.m."), words(text, marked(text, Mark.TIME)));
  }

  @Test
  void anOlderPageOfTheHistorianIsReadAlike() {
    SourceText text = readFixture("historian-office-2016.html");
    assertEquals("Document 60", lines(text, Role.BREADCRUMB).getLast());
    assertEquals(
        List.of("The Consul at Port Lorne (Pike) to the Secretary of State"),
        lines(text, Role.DOCUMENT_HEADING));
    assertEquals(
        List.of("PARTICIPANTS", "Consul Pike", "Harbor Master Lund"),
        lines(text, Role.PARTICIPANTS));
    assertEquals(List.of("[Page 88]"), words(text, marked(text, Mark.PAGE_BREAK)));
    assertEquals(Region.SITE_FURNITURE, line(text, "Empty").region());
  }

  @Test
  void copiesThatAScriptMadeAreFurnitureAndTheSentenceStaysWhole() {
    SourceText text = readFixture("historian-office-saved.html");
    assertEquals(Region.CONTENT, line(text, "The tide2 came an hour late.").region());
    assertEquals(
        List.of("t", "By the almanac.", "Source: Consular Files. Confidential.", "Consul General"),
        lines(text, Region.SITE_FURNITURE));
  }

  @Test
  void aPageThatListsDocumentsSaysSo() {
    SourceText text =
        Pages.read(
            "<div id=content-inner><div class=tei-div2 id=ch1><h3 class=tei-head4>The Lamp</h3><hr"
                + " class=list><h4><a href=d1>1. Letter</a></h4><p class=summary>It"
                + " smokes.</p></div></div>");
    assertEquals(1, text.remarks().size());
    assertEquals(List.of(), lines(text, Role.DOCUMENT_HEADING));
  }

  @Test
  void aPageOfTheWilsonCenterHasFactsApartFromTheText() {
    SourceText text = readFixture("wilson-center.html");
    assertEquals(List.of("Date unknown"), lines(text, Role.ARCHIVE_DATE));
    assertEquals(
        List.of("This document was made possible by the Harbor Fund"), lines(text, Role.DONOR));
    assertEquals(List.of("Pike asks Lund about the tide."), lines(text, Role.ABSTRACT));
    assertEquals(Region.METADATA, line(text, "Pike asks").region());
    assertEquals(Region.METADATA, line(text, "This summary was generated").region());
    assertEquals(Kind.LABEL, line(text, "Authors").shape().kind());
    assertEquals(Kind.VALUE, line(text, "Smit, P.").shape().kind());
    assertEquals(Kind.VALUE, line(text, "999002").shape().kind());
    assertEquals(
        List.of(
            "Kva tid snur flodi?",
            "Related Documents",
            "May 2, 1959",
            "First Conversation",
            "They meet on the mole."),
        lines(text, Region.RELATED));
    assertTrue(lines(text, Region.CONTENT).contains("Taken down by P. SMIT"));
    assertFalse(lines(text, Region.CONTENT).contains("English"));
  }

  @Test
  void anOldPageOfTheWilsonCenterIsReadAlike() {
    SourceText text = readFixture("wilson-center-old.html");
    assertEquals(List.of("Report on the Tide"), lines(text, Role.DOCUMENT_HEADING));
    assertEquals(Kind.LABEL, line(text, "Subjects").shape().kind());
    assertEquals(Kind.VALUE, line(text, "Oranges").shape().kind());
    assertEquals(Region.CONTENT, line(text, "Nobody was harmed").region());
  }

  @Test
  void aBriefingBookHasAnEntryForEachDocument() {
    for (String fixture : List.of("security-archive.html", "security-archive-old.html")) {
      SourceText text = readFixture(fixture);
      assertEquals(
          2,
          text.lines().stream()
              .filter(l -> l.role().equals(Optional.of(Role.DOCUMENT_START)))
              .count());
      assertEquals(1, lines(text, Role.VOLUME_TITLE).size());
      assertEquals(2, lines(text, Role.ABSTRACT).size(), fixture);
      assertEquals(1, marked(text, Mark.NOTE_CALL).size());
    }
    SourceText text = readFixture("security-archive.html");
    assertEquals(List.of("May 3, 1959", "c. June 1959"), lines(text, Role.ARCHIVE_DATE));
    assertEquals(
        List.of("Record of Conversation, H. Pike with O. Lund", "Telegram to the Harbor Board"),
        lines(text, Role.DOCUMENT_HEADING));
    assertEquals(List.of("Document 01", "Document 02"), lines(text, Role.DOCUMENT_START));
    assertEquals(Region.METADATA, line(text, "Source: Board Papers.").region());
    assertEquals(Kind.VALUE, line(text, "9902").shape().kind());
  }

  @Test
  void etextOfTheNinetiesHasADocumentForEachNumberedHeading() {
    SourceText text = Pages.read(Pages.fixture("etext-a.html"));
    assertEquals(
        List.of(
            "23. Airgram From the Legation in Sylvania to the Department of State/1/",
            "24. Editorial Note",
            "25. Memorandum of Conversation/1/"),
        lines(text, Role.DOCUMENT_HEADING));
    assertEquals(2, lines(text, Role.SOURCE_NOTE).size());
    assertEquals(
        List.of("Department Seal", "flag bar", "Return to Contents"),
        lines(text, Region.SITE_FURNITURE));
    assertEquals(Region.CONTENT, line(text, "1. He said").region());
    assertEquals(Optional.empty(), line(text, "1. He said").role());
  }

  @Test
  void etextInItsSecondFrameIsReadAlike() {
    SourceText text = readFixture("etext-b.html");
    assertEquals(
        List.of(
            "31. Telegram From the Consulate at Port Lorne/1/", "32. Letter From Pike to Lund/1/"),
        lines(text, Role.DOCUMENT_HEADING));
    assertTrue(lines(text, Region.SITE_FURNITURE).contains("[Print Friendly Version]"));
    assertEquals(
        "Foreign Relations of the United States 1900-1901, Volume II",
        lines(text, Role.VOLUME_TITLE).getFirst());
  }
}
