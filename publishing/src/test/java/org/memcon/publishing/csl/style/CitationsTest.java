package org.memcon.publishing.csl.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.csl.item.CslWriter;
import org.memcon.publishing.exchange.CitedRecord;

class CitationsTest {

  private static final CitedRecord.Print VOLUME =
      new CitedRecord.Print(
          "kalm1958v02",
          "Papers of the Kalm Straits, 1958–1960, Volume II, Tolls and Free Ports",
          Optional.of("Papers of the Kalm Straits"),
          List.of("Ada M. Marlow", "Ruth Sand"),
          Optional.of("Harbour Press"),
          Optional.of("Washington, 1993"));

  private static CitedRecord printed(String title) {
    return record("kalm1958v02-d32", RecordKind.AIRGRAM, title, "1958-07-31/1958-08-03")
        .in(VOLUME)
        .at("Kalm State Archives f. 5, op. 1, d. 12")
        .made();
  }

  private static CitedRecord kept(String date) {
    return record("kalm-7", RecordKind.LETTER, "Orlov to Khoresh: The lights", date)
        .at("Kalm State Archives f. 5, op. 1, d. 12")
        .online("https://archive.example/doc_7?a=1&b=2")
        .made();
  }

  private static String cited(CitedRecord record, CitationStyle style) {
    return Citations.of(record, style, Optional.empty()).words();
  }

  private static final Optional<CitedPlace> TURN =
      Optional.of(new CitedPlace("t12", "turn 12", Optional.of("114")));

  @Test
  void aNoteNamesTheVolumeThatPrintsTheRecordAndItsNumberThere() {
    assertEquals(
        "“Airgram from Tessin,” Tessin, July 31–August 3, 1958, in Papers of the Kalm Straits,"
            + " 1958–1960, vol. 2, Tolls and Free Ports, ed. Ada M. Marlow and Ruth Sand (Harbour"
            + " Press, 1993), doc. 32.",
        cited(printed("Airgram from Tessin"), CitationStyle.CHICAGO));
  }

  @Test
  void worksAreInItalics() {
    assertTrue(
        Citations.of(printed("Airgram"), CitationStyle.CHICAGO, Optional.empty())
            .runs()
            .contains(new StyledText.Run("Papers of the Kalm Straits, 1958–1960", true)));
  }

  @Test
  void aShortNoteHasTheFirstWordsOfTheTitleTheDayAndTheNumber() {
    assertEquals(
        "“Airgram from the Consulate,” July 31–August 3, 1958, doc. 32, turn 12, p. 114.",
        Citations.of(
                printed("Airgram from the Consulate in Tessin to the Office of Ports"),
                CitationStyle.CHICAGO_SHORT,
                TURN)
            .words());
  }

  @Test
  void aNotePointsAtAPassageByItsPageAndItsTurn() {
    assertTrue(
        Citations.of(printed("Airgram"), CitationStyle.CHICAGO, TURN)
            .words()
            .endsWith(", doc. 32, turn 12, p. 114."));
  }

  @Test
  void aRecordInAnArchiveIsCitedByItsCode() {
    assertEquals(
        "Harbour Office, “Orlov to Khoresh: The lights,” Tessin, November 5, 1958, f. 5, op. 1, d."
            + " 12, Kalm State Archives, accessed January 5, 2026,"
            + " https://archive.example/doc_7?a=1&b=2.",
        cited(kept("1958-11-05"), CitationStyle.CHICAGO));
    assertEquals(
        "Harbour Office. “Orlov to Khoresh: The lights.” Tessin, November 5, 1958. F. 5, op. 1, d."
            + " 12. Kalm State Archives. Accessed January 5, 2026."
            + " https://archive.example/doc_7?a=1&b=2.",
        cited(kept("1958-11-05"), CitationStyle.CHICAGO_BIBLIOGRAPHY));
  }

  @Test
  void aDateThatIsUnsureSaysSo() {
    assertTrue(cited(kept("1958-11?"), CitationStyle.CHICAGO).contains(" [November 1958?], "));
    assertTrue(cited(kept("1958?"), CitationStyle.APA).contains("([1958?])"));
  }

  @Test
  void whatHasNoDateSaysSo() {
    assertTrue(cited(kept(""), CitationStyle.CHICAGO).contains(", n.d., "));
  }

  @Test
  void mlaHasTheContainersOneAfterTheOther() {
    assertEquals(
        "“Airgram from Tessin.” 31 July–3 Aug. 1958. Papers of the Kalm Straits, 1958–1960, edited"
            + " by Ada M. Marlow and Ruth Sand, vol. 2, Tolls and Free Ports, Harbour Press, 1993,"
            + " doc. 32, pp. 112–15. Airgram.",
        cited(printed("Airgram from Tessin"), CitationStyle.MLA));
  }

  @Test
  void apaHasTheYearOfTheVolumeAndTheDayOfTheOriginal() {
    assertEquals(
        "Airgram from Tessin [Airgram]. (1993). In A. M. Marlow & R. Sand (Eds.), Papers of the"
            + " Kalm Straits, 1958–1960: Vol. 2. Tolls and Free Ports (Document 32, pp. 112–115)."
            + " Harbour Press. (Original dated 1958, July 31–August 3)",
        cited(printed("Airgram from Tessin"), CitationStyle.APA));
  }

  @Test
  void aTitleWithSignsOfMarkupIsOnlyWords() {
    assertTrue(
        cited(printed("Ports & <b>lights</b>"), CitationStyle.MLA)
            .startsWith("“Ports & <b>lights</b>.”"));
  }

  @Test
  void theOfficeOfTheHistorianAsksForEditorsAndTheNumberOfTheDocument() {
    CitedRecord.Print volume =
        new CitedRecord.Print(
            "frus1900-01v01",
            "Foreign Relations of the United States, 1900–1901, Volume I, Kalm",
            Optional.empty(),
            List.of("Ada M. Marlow", "Ivo Lund", "Ruth Sand"),
            Optional.of("Harbour Press"),
            Optional.of("1993"));
    CitedRecord record =
        record("frus1900-01v01-d4", RecordKind.LETTER, "Letter", "1900-05-03").in(volume).made();
    assertEquals(
        "Foreign Relations of the United States, 1900–1901, Volume I, Kalm, eds. Ada M. Marlow, Ivo"
            + " Lund, and Ruth Sand (Harbour Press, 1993), Document 32.",
        Citations.asTheArchiveAsks(record, Optional.empty()).orElseThrow().text().words());
  }

  @Test
  void archivesThatAskForAFormGetIt() {
    CitedRecord british =
        record("x-1", RecordKind.LETTER, "Lund to Marlow", "1900-05-03").at("FO 371/12").made();
    assertEquals(
        "The National Archives of the UK (TNA), FO 371/12, Lund to Marlow, 3 May 1900.",
        Citations.asTheArchiveAsks(british, Optional.empty()).orElseThrow().text().words());
    String fonds =
        Citations.asTheArchiveAsks(kept("1958"), Optional.empty()).orElseThrow().text().words();
    assertTrue(fonds.endsWith(", 1958, Kalm State Archives, f. 5, op. 1, d. 12."), fonds);
    CitedRecord elsewhere =
        record("x-2", RecordKind.LETTER, "Lund to Marlow", "1900-05-03").at("Shelf 12").made();
    assertEquals(Optional.empty(), Citations.asTheArchiveAsks(elsewhere, Optional.empty()));
  }

  @Test
  void anItemOfCslSaysWhatTheRecordIs() {
    String json = CslWriter.json(printed("Airgram from Tessin"));
    assertTrue(json.startsWith("[{\"id\":\"kalm1958v02-d32\",\"type\":\"chapter\""), json);
    assertTrue(json.contains("\"volume\":\"2\""), json);
    assertTrue(json.contains("\"volume-title\":\"Tolls and Free Ports\""), json);
    assertTrue(json.contains("\"original-date\":{\"date-parts\":[[1958,7,31],[1958,8,3]]}"), json);
    assertTrue(json.contains("\"family\":\"Sand\",\"given\":\"Ruth\""), json);
    String letter = CslWriter.json(kept("1958-11?"));
    assertTrue(letter.contains("\"type\":\"personal_communication\""), letter);
    assertTrue(letter.contains("\"archive_location\":\"f. 5, op. 1, d. 12\""), letter);
    assertTrue(letter.contains("\"circa\":true"), letter);
  }

  @Test
  void aStyleOfOnesOwnIsFollowed() {
    String style =
        "<style xmlns='http://purl.org/net/xbiblio/csl' class='note' version='1.0'>"
            + "<info><title>T</title><id>t</id></info>"
            + "<citation><layout><text variable='number' prefix='no. '/></layout></citation>"
            + "</style>";
    assertEquals("no. 32", Citations.of(printed("Airgram"), style, Optional.empty()).words());
  }

  @Test
  void whatIsNoStyleIsRefused() {
    for (String style : List.of("", "<style/>", "<!DOCTYPE style []><style><citation/></style>")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Citations.of(printed("Airgram"), style, Optional.empty()),
          style);
    }
  }

  private static Draft record(String id, RecordKind kind, String title, String date) {
    return new Draft(id, kind, title, date);
  }

  /// A record put together piece by piece.
  private static final class Draft {
    private final String id;
    private final RecordKind kind;
    private final String title;
    private final String date;
    private Optional<CitedRecord.Print> print = Optional.empty();
    private Optional<String> reference = Optional.empty();
    private Optional<String> address = Optional.empty();

    Draft(String id, RecordKind kind, String title, String date) {
      this.id = id;
      this.kind = kind;
      this.title = title;
      this.date = date;
    }

    Draft in(CitedRecord.Print volume) {
      print = Optional.of(volume);
      return this;
    }

    Draft at(String code) {
      reference = Optional.of(code);
      return this;
    }

    Draft online(String where) {
      address = Optional.of(where);
      return this;
    }

    CitedRecord made() {
      return new CitedRecord(
          new RecordId(id),
          kind,
          title,
          HistoricalDate.ofEdtf(date),
          Optional.of("Tessin"),
          Optional.empty(),
          List.of(),
          address.isPresent() ? List.of("Harbour Office") : List.of(),
          List.of(),
          List.of(),
          reference.filter(code -> code.startsWith("Kalm")).map(code -> "Kalm State Archives"),
          reference,
          print,
          print.map(volume -> "32"),
          print.map(volume -> new CitedRecord.Pages("112", "115")),
          address,
          address.map(where -> "2026-01-05T10:00:00Z"),
          Optional.empty(),
          CitedRecord.Stated.NOTHING);
    }
  }
}
