package org.memcon.publishing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memcon.model.record.RecordKind;

/// What becomes of our RIS in Zotero, by the rules of its import: which type of item a reference
/// is, which of its fields each tag fills, and which fields items of that type have.
class ReferenceManagerTest {

  private static final Map<String, String> TYPES =
      Map.of("CHAP", "bookSection", "PCOMM", "letter", "RPRT", "report", "MANSCPT", "manuscript");

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("TI", "title"),
          Map.entry("DA", "date"),
          Map.entry("DB", "archive"),
          Map.entry("AN", "archiveLocation"),
          Map.entry("UR", "url"),
          Map.entry("Y2", "accessDate"),
          Map.entry("LA", "language"),
          Map.entry("CY", "place"),
          Map.entry("KW", "tags"),
          Map.entry("N1", "notes"),
          Map.entry("T2", "bookTitle"),
          Map.entry("T3", "series"),
          Map.entry("PB", "publisher"),
          Map.entry("AB", "abstractNote"),
          Map.entry("CR", "rights"),
          Map.entry("VL", "volume"),
          Map.entry("SV", "seriesNumber"),
          Map.entry("SP", "pages"),
          Map.entry("EP", "pages"));

  private static final Set<String> OF_ALL =
      Set.of(
          "title",
          "date",
          "archive",
          "archiveLocation",
          "url",
          "accessDate",
          "language",
          "tags",
          "notes",
          "abstractNote",
          "rights",
          "author",
          "translator");

  private static final Map<String, Set<String>> OF_TYPE =
      Map.of(
          "bookSection",
              Set.of(
                  "bookTitle",
                  "volume",
                  "series",
                  "seriesNumber",
                  "publisher",
                  "pages",
                  "place",
                  "editor"),
          "letter", Set.of("letterType", "recipient"),
          "report", Set.of("reportType", "place", "pages"),
          "manuscript", Set.of("manuscriptType", "place"));

  // The number of a chapter has no field there; it is in the note, too.
  private static final Set<String> LEFT = Set.of("TY", "ID", "ER", "PY", "SE");

  private static String field(String tag, String type) {
    boolean book = type.equals("bookSection");
    return switch (tag) {
      case "AU" -> "author";
      case "A4" -> "translator";
      case "A2" -> book ? "editor" : type.equals("letter") ? "recipient" : "";
      case "M3" -> book ? "DOI" : type + "Type";
      default -> FIELDS.getOrDefault(tag, "");
    };
  }

  /// The item's fields; that a tag fills none, or one that such an item has not, is a fault.
  private static Map<String, List<String>> item(CitedRecord record) throws IOException {
    StringBuilder ris = new StringBuilder();
    new RisWriter(ris).write(record);
    Map<String, List<String>> item = new TreeMap<>();
    String type = "";
    for (String line : ris.toString().split("\r\n")) {
      String tag = line.substring(0, 2);
      String value = line.substring(6);
      if (tag.equals("TY")) {
        type = Optional.ofNullable(TYPES.get(value)).orElseThrow();
        item.put("itemType", List.of(type));
      } else if (!LEFT.contains(tag)) {
        String field = field(tag, type);
        boolean known =
            OF_ALL.contains(field) || OF_TYPE.getOrDefault(type, Set.of()).contains(field);
        assertTrue(known, line + " fills " + field + " of a " + type);
        item.computeIfAbsent(field, any -> new ArrayList<>()).add(value);
      }
    }
    return item;
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void everyTagFillsAFieldThatItsItemHas(RecordKind kind) throws IOException {
    Map<String, List<String>> item = item(InventedRecords.kept(kind, "Talk"));
    assertEquals(List.of("Kalm State Archives"), item.get("archive"));
    assertEquals(List.of("f. 5, op. 1, d. 12"), item.get("archiveLocation"));
    assertEquals(List.of("The harbours ask for lights."), item.get("abstractNote"));
    assertEquals(List.of("Free to read."), item.get("rights"));
    String type = item.getOrDefault("itemType", List.of("")).getFirst();
    assertEquals(List.of(kind.label()), item.get(type + "Type"));
  }

  @Test
  void aRecordInAVolumeIsASectionOfItsBook() throws IOException {
    Map<String, List<String>> item = item(InventedRecords.printed("Tolls"));
    assertEquals(List.of("bookSection"), item.get("itemType"));
    assertEquals(List.of("Papers of the Kalm Straits"), item.get("series"));
    assertEquals(
        List.of("Papers of the Kalm Straits, 1958–1960, Tolls & Free Ports"),
        item.get("bookTitle"));
    assertEquals(List.of("2"), item.get("volume"), "said once, not in the title too");
    assertEquals(List.of("Document 32"), item.get("seriesNumber"));
    assertEquals(List.of("Kalm State Archives"), item.get("archive"));
    // What stands behind a comma is taken for a given name.
    assertEquals(List.of("Ada Marlow", "Ruth Sand Jr."), item.get("editor"));
  }

  @Test
  void namesWhosePartsAreKnownAreTurned() {
    assertEquals(
        List.of(
            new PartedName("Sand", "Orla M.", ""),
            new PartedName("Marlow", "Ada", ""),
            new PartedName("Lund", "I. B.", "Jr.")),
        PartedName.ofEditors(List.of("Orla M. Sand", "Ada Marlow", "I. B. Lund, Jr.")));
    assertEquals(
        List.of(new PartedName("Mao Zedong", "", "")), PartedName.of(List.of("Mao Zedong")));
  }
}
