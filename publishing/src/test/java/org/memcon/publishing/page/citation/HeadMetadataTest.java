package org.memcon.publishing.page.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.invented.Conversation;
import org.memcon.publishing.page.record.RecordPage;

class HeadMetadataTest {

  private static final Pattern META =
      Pattern.compile("<meta name=\"([^\"]+)\" content=\"([^\"]*)\">");
  private static final Pattern COINS = Pattern.compile("<span class=\"Z3988\" title=\"([^\"]*)\">");
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  private static final CitedRecord.Print VOLUME =
      new CitedRecord.Print(
          "kalm",
          "Papers of the Kalm Straits, 1958–1960, Volume II, Tolls",
          Optional.of("Papers of the Kalm Straits"),
          List.of("Ada Marlow", "Ruth Sand"),
          Optional.of("Harbour Press"),
          Optional.of("1993"));

  private static String page(CitedRecord record) {
    Conversation conversation = Conversation.of(1);
    return RecordPage.of(
            "Lake Papers",
            conversation.inContext().citing(record),
            target -> Optional.empty(),
            Optional.of(conversation.source()))
        .html();
  }

  private static Map<String, List<String>> tags(String html) {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    Matcher meta = META.matcher(html);
    while (meta.find()) {
      tags.computeIfAbsent(meta.group(1), any -> new ArrayList<>())
          .add(meta.group(2).replace("&lt;", "<").replace("&#34;", "\"").replace("&amp;", "&"));
    }
    return tags;
  }

  private static Map<String, String> coins(String html) {
    Matcher span = COINS.matcher(html);
    assertTrue(span.find());
    Map<String, String> parts = new LinkedHashMap<>();
    for (String pair : span.group(1).replace("&amp;", "&").split("&")) {
      int sign = pair.indexOf('=');
      parts.put(
          pair.substring(0, sign),
          URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
    }
    return parts;
  }

  @Test
  void aLetterInAnArchiveIsALetterWithItsArchiveAndItsLocation() {
    String html = page(record(RecordKind.TELEGRAM, Optional.empty()));
    Map<String, List<String>> tags = tags(html);
    assertEquals(List.of("letter"), tags.get("z:itemType"));
    assertEquals(List.of("Telegram"), tags.get("DC.type"));
    assertEquals(List.of("Kalm State Archives"), tags.get("z:archive"));
    assertEquals(List.of("f. 5, op. 1, d. 12"), tags.get("DC.coverage"));
    assertEquals(List.of("1958-11"), tags.get("citation_date"));
    assertEquals(List.of("1958-11?"), tags.get("DC.date"));
    assertEquals(List.of("Ports & \"<lights>\""), tags.get("DC.title"));
    assertFalse(tags.containsKey("citation_book_title"), "it would be taken for a part of a book");
    assertEquals("letter", coins(html).get("rft.type"));
    assertEquals("Ports & \"<lights>\"", coins(html).get("rft.title"));
  }

  @Test
  void aConversationInAnArchiveIsAManuscript() {
    Map<String, List<String>> tags =
        tags(page(record(RecordKind.MEMORANDUM_OF_CONVERSATION, Optional.empty())));
    assertEquals(List.of("manuscript"), tags.get("z:itemType"));
    assertEquals(List.of("Memorandum of conversation"), tags.get("DC.type"));
  }

  @Test
  void aRecordInAVolumeIsASectionOfABook() {
    String html = page(record(RecordKind.TELEGRAM, Optional.of(VOLUME)));
    Map<String, List<String>> tags = tags(html);
    assertEquals(List.of("bookSection"), tags.get("z:itemType"));
    assertEquals(
        List.of("Papers of the Kalm Straits, 1958–1960, Tolls"), tags.get("citation_book_title"));
    assertEquals(List.of("2"), tags.get("citation_volume"));
    assertEquals(List.of("Ada Marlow", "Ruth Sand"), tags.get("citation_editor"));
    assertEquals(List.of("112"), tags.get("citation_firstpage"));
    assertEquals("bookitem", coins(html).get("rft.genre"));
    assertEquals("112–115", coins(html).get("rft.pages"));
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void zoteroFindsTypeDateArchiveAndLocationInTagsAndInCoins(RecordKind kind) {
    String html = page(record(kind, Optional.empty()));
    Map<String, String> item = EmbeddedItem.of(tags(html));
    Map<String, String> coins = coins(html);
    assertTrue(Set.of("letter", "report", "manuscript").contains(item.get("itemType")));
    assertEquals(item.get("itemType"), coins.get("rft.type"), "one type, whoever reads");
    assertEquals("1958-11", item.get("date"), "no sign that its dates do not know");
    assertEquals("Kalm State Archives", item.get("archive"));
    assertEquals("f. 5, op. 1, d. 12", item.get("archiveLocation"));
    assertEquals(kind.label(), item.get(item.get("itemType") + "Type"));
    assertEquals("en", item.get("language"));
    assertEquals("Free to read.", item.get("rights"));
    assertEquals("The harbours ask for lights.", item.get("abstractNote"));
    assertEquals("Free to read.", coins.get("rft.rights"));
    assertEquals("The harbours ask for lights.", coins.get("rft.description"));
  }

  @Test
  void zoteroFindsAVolumeOnceAndItsNumberBesideIt() {
    String html = page(record(RecordKind.MINUTES, Optional.of(VOLUME)));
    Map<String, String> item = EmbeddedItem.of(tags(html));
    assertEquals("bookSection", item.get("itemType"));
    assertEquals("Papers of the Kalm Straits, 1958–1960, Tolls", item.get("bookTitle"));
    assertEquals("2", item.get("volume"));
    assertEquals("Document 32", item.get("seriesNumber"));
    assertEquals("112-115", item.get("pages"));
    assertEquals("Kalm State Archives", item.get("archive"));
    Map<String, String> coins = coins(html);
    assertEquals("info:ofi/fmt:kev:mtx:book", coins.get("rft_val_fmt"));
    assertEquals("Papers of the Kalm Straits, 1958–1960, Tolls", coins.get("rft.btitle"));
    assertEquals("2", coins.get("rft.volume"));
  }

  @Test
  void aVolumeThatIsKnownByItsIdAloneHasATitle() {
    CitedRecord.Print bare =
        new CitedRecord.Print(
            "frus1900-01v02",
            "frus1900-01v02",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    String html = page(record(RecordKind.TELEGRAM, Optional.of(bare)));
    String title = "Foreign Relations of the United States, 1900–1901";
    assertEquals(title, EmbeddedItem.of(tags(html)).get("bookTitle"));
    assertEquals(title, coins(html).get("rft.btitle"));
  }

  @Test
  void thePdfOfTheEditionIsThere() {
    String html = page(record(RecordKind.LETTER, Optional.empty()));
    assertEquals(List.of("/records/kalm-7.pdf"), tags(html).get("citation_pdf_url"));
  }

  @Test
  void linkedDataIsJsonThatCannotEndItsElement() throws Exception {
    Matcher data = DATA.matcher(page(record(RecordKind.TELEGRAM, Optional.empty())));
    assertTrue(data.find());
    assertFalse(data.group(1).contains("<"));
    List<String> values = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(data.group(1))) {
      while (json.nextToken() != null) {
        values.add(json.getText());
      }
    }
    assertTrue(values.contains("Ports & \"<lights>\""), values.toString());
    assertTrue(values.contains("ArchiveComponent"), values.toString());
  }

  @Test
  void thePageSaysWhereItsFormsAreAndWhoHandsOutReferences() {
    String html = page(record(RecordKind.TELEGRAM, Optional.empty()));
    assertTrue(html.contains("<link rel=\"unapi-server\" type=\"application/xml\""));
    assertTrue(html.contains("<abbr class=\"unapi-id\" title=\"kalm-7\"></abbr>"));
    assertTrue(
        html.contains(
            "<link rel=\"alternate\" type=\"application/tei+xml\" href=\"/records/kalm-7.xml\""));
  }

  private static CitedRecord record(RecordKind kind, Optional<CitedRecord.Print> print) {
    return new CitedRecord(
        new RecordId("kalm-7"),
        kind,
        "Ports & \"<lights>\"",
        HistoricalDate.ofEdtf("1958-11?"),
        Optional.of("Tessin"),
        Optional.empty(),
        List.of("Ambassador Khoresh"),
        List.of("Orlov"),
        List.of(),
        List.of("Tolls"),
        Optional.of("Kalm State Archives"),
        Optional.of("Kalm State Archives f. 5, op. 1, d. 12"),
        print,
        print.map(volume -> "32"),
        print.map(volume -> new CitedRecord.Pages("112", "115")),
        Optional.empty(),
        Optional.empty(),
        Optional.of("en"),
        new CitedRecord.Stated(
            Optional.of("The harbours ask for lights."), Optional.of("Free to read.")));
  }
}
