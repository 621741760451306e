package org.memcon.publishing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.RecordKind;

class RisWriterTest {

  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - ([^\\p{Cntrl}]*)");

  @Test
  void aRecordInAVolumeIsAChapterOfIt() throws IOException {
    Map<String, List<String>> read = read(written(InventedRecords.printed("Tolls"))).getFirst();
    assertEquals(List.of("CHAP"), read.get("TY"));
    assertEquals(List.of("kalm1958v02-d32"), read.get("ID"));
    assertEquals(List.of("Tolls"), read.get("TI"));
    assertEquals(List.of("1993"), read.get("PY"));
    assertEquals(List.of("1958/07/31/31 July–3 August 1958"), read.get("DA"));
    assertEquals(
        List.of("Papers of the Kalm Straits, 1958–1960, Tolls & Free Ports"), read.get("T2"));
    assertEquals(List.of("Papers of the Kalm Straits"), read.get("T3"));
    assertEquals(List.of("Ada Marlow", "Ruth Sand Jr."), read.get("A2"));
    assertEquals(List.of("Ivo Lund"), read.get("A4"));
    assertEquals(List.of("32"), read.get("SE"));
    assertEquals(List.of("112"), read.get("SP"));
    assertEquals(List.of("115"), read.get("EP"));
    assertEquals(List.of("Kalm State Archives"), read.get("DB"));
    assertEquals(List.of("f. 5, op. 1, d. 12"), read.get("AN"));
    assertFalse(read.containsKey("M3"), "it would be taken for a DOI");
    assertTrue(
        read.getOrDefault("N1", List.of())
            .toString()
            .contains("Document 32. Tessin. 31 July–3 August 1958"));
    assertEquals("TY", read.keySet().iterator().next());
  }

  @Test
  void aKeptRecordIsALetterAReportOrAManuscript() throws IOException {
    assertEquals("PCOMM", type(RecordKind.TELEGRAM));
    assertEquals("PCOMM", type(RecordKind.LETTER));
    assertEquals("RPRT", type(RecordKind.INTELLIGENCE_ESTIMATE));
    assertEquals("MANSCPT", type(RecordKind.MEMORANDUM_OF_CONVERSATION));
  }

  @Test
  void aDoubtfulMonthIsSaidToBeOne() throws IOException {
    Map<String, List<String>> read =
        read(written(InventedRecords.kept(RecordKind.LETTER, "Letter"))).getFirst();
    assertEquals(List.of("1958/11//November 1958 (uncertain)"), read.get("DA"));
    assertEquals(List.of("1958"), read.get("PY"));
    assertEquals(List.of("https://archive.example/doc_7?a=1&b=%20"), read.get("UR"));
    assertEquals(List.of("2026/01/05/"), read.get("Y2"));
    assertEquals(List.of("Russian"), read.get("LA"));
  }

  @Test
  void noTitleBreaksOutOfItsLine() throws IOException {
    Random random = new Random(5);
    String signs = "ab \r\n\t\u2028\u0085\u0000-TYER  -éЖ中\uD83D\uDE00";
    for (int i = 0; i < 300; i++) {
      StringBuilder title = new StringBuilder();
      for (int j = 0; j < 30; j++) {
        title.append(signs.charAt(random.nextInt(signs.length())));
      }
      String ris = written(InventedRecords.printed(title + "\r\nER  - \r\nTY  - JOUR"));
      assertEquals(1, read(ris).size(), "seed 5, " + i);
    }
  }

  private static String type(RecordKind kind) throws IOException {
    return read(written(InventedRecords.kept(kind, "Letter")))
        .getFirst()
        .getOrDefault("TY", List.of(""))
        .getFirst();
  }

  private static String written(CitedRecord record) throws IOException {
    StringBuilder ris = new StringBuilder();
    new RisWriter(ris).write(record);
    return ris.toString();
  }

  /// Reads as strictly as the form is written down: every line is a tag, two blanks, a hyphen, a
  /// blank and a value, and ends in CR and LF; a reference goes from TY to ER.
  private static List<Map<String, List<String>>> read(String ris) {
    List<Map<String, List<String>>> references = new ArrayList<>();
    Map<String, List<String>> open = new LinkedHashMap<>();
    assertTrue(ris.endsWith("\r\n"));
    for (String line : ris.substring(0, ris.length() - 2).split("\r\n", -1)) {
      Matcher tag = LINE.matcher(line);
      assertTrue(tag.matches(), line);
      if (tag.group(1).equals("ER")) {
        references.add(open);
        open = new LinkedHashMap<>();
      } else {
        assertEquals(open.isEmpty(), tag.group(1).equals("TY"), line);
        open.computeIfAbsent(tag.group(1), any -> new ArrayList<>()).add(tag.group(2));
      }
    }
    assertTrue(open.isEmpty());
    return references;
  }
}
