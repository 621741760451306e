package org.memcon.tei.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.Statement.Topic;

class AvailabilityTest {

  private static final String DOCUMENTS =
      "<div type=\"compilation\" xml:id=\"c\"><head>Talks</head>"
          + "<div type=\"document\" xml:id=\"d1\"><head>1. Note</head><p>Of ferries.</p></div>"
          + "<div type=\"document\" xml:id=\"d2\" decls=\"#none #shut\"><head>2. Note</head>"
          + "<p>Of lights.</p></div></div>";

  private static List<RecordDescription> read(String availability) {
    String xml =
        Tei.volume(DOCUMENTS).replace("</publicationStmt>", availability + "</publicationStmt>");
    return Tei.read(xml).records().stream().map(record -> record.description()).toList();
  }

  private static List<String> said(List<RecordDescription> records) {
    return records.stream()
        .flatMap(about -> about.statements().stream())
        .filter(statement -> statement.topic() == Topic.ACCESS)
        .map(statement -> statement.label() + "|" + Inline.wording(statement.content()))
        .toList();
  }

  @Test
  void whatAFileSaysHoldsForEachOfItsRecords() {
    List<RecordDescription> records =
        read("<availability status=\"restricted\"><p>Closed until 2040.</p></availability>");
    assertEquals(
        List.of("restricted|Closed until 2040.", "restricted|Closed until 2040."), said(records));
    assertEquals(Optional.of("Closed until 2040."), records.getFirst().restriction());
  }

  @Test
  void freeAndUnknownRestrictNothing() {
    List<RecordDescription> free =
        read(
            "<availability status=\"free\"><licence"
                + " target=\"https://l.example/by\"/></availability>");
    assertEquals(List.of("free|https://l.example/by", "free|https://l.example/by"), said(free));
    assertEquals(Optional.empty(), free.getFirst().restriction());
    List<RecordDescription> unknown = read("<availability status=\"unknown\"><p/></availability>");
    assertEquals(List.of("unknown|", "unknown|"), said(unknown));
    assertEquals(Optional.empty(), unknown.getFirst().restriction());
    assertEquals(List.of(), said(read("<availability><p>Ask us.</p></availability>")));
    assertEquals(List.of(), said(read("<availability status=\"odd\"><p>x</p></availability>")));
  }

  @Test
  void aDivisionIsUnderWhatItPointsTo() {
    List<RecordDescription> records =
        read(
            "<availability status=\"free\" default=\"true\"><p>Free.</p></availability>"
                + "<availability xml:id=\"shut\" status=\"restricted\" default=\"false\">"
                + "<p>A family asked.</p></availability>");
    assertEquals(List.of("free|Free.", "restricted|A family asked."), said(records));
  }

  @Test
  void ofTwoForTheWholeFileTheStricterHolds() {
    List<RecordDescription> records =
        read(
            "<availability status=\"free\"><p>Free.</p></availability>"
                + "<availability status=\"restricted\"><p>Closed.</p></availability>");
    assertEquals(List.of("restricted|Closed.", "restricted|Closed."), said(records));
  }

  @Test
  void whatACorpusSaysHoldsForItsTextsThatSayNothing() {
    String open = Tei.other("<p>Of ferries.</p>");
    String own =
        open.replace(
            "<publicationStmt><p/>",
            "<publicationStmt><p/><availability status=\"free\"><p>Free.</p></availability>");
    String corpus =
        "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
            + "<title>C</title></titleStmt><publicationStmt><p/><availability"
            + " status=\"restricted\"><p>Closed.</p></availability></publicationStmt>"
            + "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
            + own
            + open
            + "</teiCorpus>";
    List<RecordDescription> records =
        Tei.read(corpus).records().stream().map(record -> record.description()).toList();
    assertEquals(List.of("free|Free.", "restricted|Closed."), said(records));
  }

  @Test
  void whoMayReadAnOriginalIsNotSaidOfItsEdition() {
    String original =
        Tei.volume(DOCUMENTS)
            .replace(
                "<p>A book</p>",
                "<msDesc><msIdentifier/><additional><adminInfo><availability"
                    + " status=\"restricted\"><p>Ask the archivist.</p></availability></adminInfo>"
                    + "</additional></msDesc>");
    List<RecordDescription> records =
        Tei.read(original).records().stream().map(record -> record.description()).toList();
    assertEquals(List.of(), said(records));
  }
}
