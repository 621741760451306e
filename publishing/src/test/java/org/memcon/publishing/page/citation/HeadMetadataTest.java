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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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
    CitedRecord.Print volume =
        new CitedRecord.Print(
            "kalm",
            "Papers of the Kalm Straits, 1958–1960, Volume II, Tolls",
            Optional.of("Papers of the Kalm Straits"),
            List.of("Ada Marlow", "Ruth Sand"),
            Optional.of("Harbour Press"),
            Optional.of("1993"));
    String html = page(record(RecordKind.TELEGRAM, Optional.of(volume)));
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
        Optional.of("en"));
  }
}
