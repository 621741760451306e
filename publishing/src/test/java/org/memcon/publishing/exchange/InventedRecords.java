package org.memcon.publishing.exchange;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;

/// Records of invented states, to be cited.
final class InventedRecords {

  private static final CitedRecord.Print VOLUME =
      new CitedRecord.Print(
          "kalm1958v02",
          "Papers of the Kalm Straits, 1958–1960, Volume II, Tolls & Free Ports",
          Optional.of("Papers of the Kalm Straits"),
          List.of("Ada Marlow", "Ruth Sand, Jr."),
          Optional.of("Harbour Press"),
          Optional.of("Washington, 1993"));

  private InventedRecords() {}

  /// A memorandum of conversation that a volume prints.
  static CitedRecord printed(String title) {
    return new CitedRecord(
        new RecordId("kalm1958v02-d32"),
        RecordKind.MEMORANDUM_OF_CONVERSATION,
        title,
        HistoricalDate.ofEdtf("1958-07-31/1958-08-03"),
        Optional.of("Tessin"),
        Optional.of("Secret"),
        List.of("President Orlov", "Ambassador Khoresh"),
        List.of(),
        List.of("Ivo Lund"),
        List.of("Tolls; free ports"),
        Optional.of("Kalm State Archives"),
        Optional.of("Kalm State Archives f. 5, op. 1, d. 12"),
        Optional.of(VOLUME),
        Optional.of("32"),
        Optional.of(new CitedRecord.Pages("112", "115")),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        CitedRecord.Stated.NOTHING);
  }

  /// A record that an archive has published alone.
  static CitedRecord kept(RecordKind kind, String title) {
    return new CitedRecord(
        new RecordId("kalm-7"),
        kind,
        title,
        HistoricalDate.ofEdtf("1958-11?"),
        Optional.of("Tessin"),
        Optional.empty(),
        List.of(),
        List.of("Office of Ports and Lights"),
        List.of(),
        List.of(),
        Optional.of("Kalm State Archives"),
        Optional.of("Kalm State Archives f. 5, op. 1, d. 12"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("https://archive.example/doc_7?a=1&b=%20"),
        Optional.of("2026-01-05T10:00:00Z"),
        Optional.of("ru"),
        new CitedRecord.Stated(
            Optional.of("The harbours ask for lights."), Optional.of("Free to read.")));
  }
}
