package org.memcon.editing.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.text.TextSpan;

class ReferenceCodeRecognizerTest {

  private static Optional<ReferenceCode> read(String words) {
    return new ReferenceCodeRecognizer().first(words, new TextSpan(0, words.length()));
  }

  private static String normalized(String words) {
    return read(words).map(ReferenceCode::normalized).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RGANI, f. 52, op. 1, d. 547, ll. 131-137. Contributed by A. Bell. | RGANI, f. 52, op. 1, d. 547, ll. 131-137
          RGANI, Fond 52, opis 1, delo 547, listy 131–137 | RGANI, f. 52, op. 1, d. 547, ll. 131-137
          RGANI. Collection 52. Inventory 1. File 498. Sheets 108-150. Typescript. | RGANI, f. 52, op. 1, d. 498, ll. 108-150
          GARF, F. R-5446, Op. 98s, D. 12, L. 4 | GARF, f. R-5446, op. 98s, d. 12, ll. 4
          AVPRF, f. 0100, op. 51, papka 432, d. 6, l. 60 ob. | AVP RF, f. 0100, op. 51, papka 432, d. 6, ll. 60 ob
          Archive of Foreign Policy, Russian Federation (AVP RF), fond 5, opis 20, por. 71, delo 33, listy 1-5. | AVP RF, f. 5, op. 20, por. 71, d. 33, ll. 1-5
          Source: TsAMO, f. 23, op. 173346, d. 75. | TsAMO, f. 23, op. 173346, d. 75
          TsDAHOU, F. 1, Op. 24, Spr. 4012, Ark. 10-15 | TsDAHOU, f. 1, op. 24, d. 4012, ll. 10-15
          State Archive of Freedonia, f. 3, op. 64, d. 9, ll. 1, 4-6. | State Archive of Freedonia, f. 3, op. 64, d. 9, ll. 1, 4-6
          РГАНИ, ф. 5, оп. 30, д. 161, лл. 12–15 | РГАНИ, f. 5, op. 30, d. 161, ll. 12-15
          """)
  void fondsAreReadInEverySpelling(String printed, String expected) {
    assertEquals(expected, normalized(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Source: Department of State, Central Files, 900.00/4-1861. Confidential. Drafted by Bell. | Department of State, Central Files, 900.00/4-1861
          /1/Source: Department of State, Central Files, 611.61/1–2961. Secret. | Department of State, Central Files, 611.61/1-2961
          Source: Department of State, Central Files, POL 17 US–FRE. Secret; Exdis. | Department of State, Central Files, POL 17 US-FRE
          Source: National Archives, RG 59, Central Files 1964–66, POL FRE–SYL. Secret. | National Archives, RG 59, Central Files 1964-66, POL FRE-SYL
          Source: Department of State, Secretary’s Memoranda of Conversation: Lot 64D199. Secret. | Department of State, Secretary’s Memoranda of Conversation, Lot 64 D 199
          RG 59, Lot 64 D 199, Box 3 | RG 59, Lot 64 D 199, Box 3
          Source: Kennedy Library, National Security Files, Country Series, Freedonia, Box 12. | Kennedy Library, National Security Files, Country Series, Freedonia, Box 12
          Source: Orlok Library, White House Files, Meetings, March 4, 1962. Secret. | Orlok Library, White House Files, Meetings, March 4, 1962
          Source: Central Intelligence Agency: Job 79-S01060A. The first article is Secret. | Central Intelligence Agency, Job 79-S01060A
          Source: Washington National Records Center, RG 330, OSD Files: FRC 71 A 6489. Secret. | Washington National Records Center, RG 330, OSD Files, FRC 71 A 6489
          812.00/9–1947: Telegram | 812.00/9-1947
          S/P Files: Lot 64 D 563 | S/P Files, Lot 64 D 563
          """)
  void americanCodesAreReadFromTheArchiveDown(String printed, String expected) {
    assertEquals(expected, normalized(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TNA, FO 371/152108 | TNA, FO 371/152108
          Source: Public Record Office, PREM 11/2987. | TNA, PREM 11/2987
          PRC FMA 109-00831-01, 1-8. Obtained by A. Bell. | PRC FMA, 109-00831-01, ll. 1-8
          PA AA, B 130, Bd. 8423 | PA AA, B 130, Bd. 8423
          SAPMO-BArch, DY 30/3605 | SAPMO-BArch, DY 30/3605
          [Source: State Archive of Freedonia Translated by M. Roe for the Ferry Institute | State Archive of Freedonia
          """)
  void otherArchivesAreReadByTheirOwnNumbersOrNames(String printed, String expected) {
    assertEquals(
        expected,
        read(printed)
            .map(code -> code.levels().isEmpty() ? code.repository().orElse("") : code.normalized())
            .orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For previous documentation on this subject, see Foreign Relations, 1900, vol. I, p. 3.",
        "Source: Department of State Bulletin, May 3, 1959, pp. 1-4.",
        "Mr. Bell said that he had sent 12 letters, and that the ferry had not sailed.",
        "The collection 3 of stamps was sold.",
        "Drafted by the Department of State.",
        ""
      })
  void wordsThatNameNoArchiveGiveNoCode(String printed) {
    assertEquals("", normalized(printed));
  }

  @Test
  void theLevelsOfFondsAreKept() {
    ReferenceCode code = read("RGANI, f. 52, op. 1, d. 547, ll. 131-137").orElseThrow();
    assertEquals(Optional.of("RGANI"), code.repository());
    assertEquals(
        List.of(Level.Kind.FONDS, Level.Kind.INVENTORY, Level.Kind.FILE, Level.Kind.SHEETS),
        code.levels().stream().map(Level::kind).toList());
    assertEquals("RGANI, f. 52, op. 1, d. 547, ll. 131-137", code.text());
  }

  @Test
  void twoPathsInOneLineAreTwoCodes() {
    String words = "RGANI, f. 5, op. 2, d. 9, l. 1; GARF, f. 7, op. 1, d. 3, ll. 2-4.";
    assertEquals(
        List.of("RGANI, f. 5, op. 2, d. 9, ll. 1", "GARF, f. 7, op. 1, d. 3, ll. 2-4"),
        new ReferenceCodeRecognizer()
            .recognize(words, new TextSpan(0, words.length())).stream()
                .map(ReferenceCode::normalized)
                .toList());
  }

  @Test
  void longTextsAreReadInBoundedTime() {
    String words = "Source: " + "State Archive of the ".repeat(20_000) + "f. ".repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertTrue(read(words).isEmpty() || words.length() > 0));
  }
}
