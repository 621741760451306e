package org.memcon.publishing.page.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.invented.Conversation;
import org.memcon.publishing.page.around.AroundPage;
import org.memcon.publishing.page.around.Surroundings;

class RecordPageTest {

  private static final Conversation CONVERSATION = Conversation.of(1);

  private static String page(Conversation conversation) {
    return RecordPage.of(
            "Lake Papers",
            conversation.inContext(),
            target -> Optional.of("/records/" + target),
            Optional.of(conversation.source()))
        .html();
  }

  private static String beside(Conversation conversation) {
    return RecordPage.besideSource(
            "Lake Papers",
            conversation.inContext(),
            target -> Optional.empty(),
            conversation.source())
        .html();
  }

  private static List<String> all(String attribute, String html) {
    Matcher matcher = Pattern.compile(" " + attribute + "=\"([^\"]*)\"").matcher(html);
    List<String> values = new ArrayList<>();
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return values;
  }

  private static void assertLinksHold(String html) {
    List<String> ids = all("id", html);
    Set<String> known = new HashSet<>(ids);
    assertEquals(ids.size(), known.size(), "an id is given twice");
    for (String address : all("href", html)) {
      assertTrue(
          !address.startsWith("#") || known.contains(address.substring(1)),
          () -> "leads nowhere: " + address);
    }
  }

  @Test
  void everyLinkOfThePageLeadsSomewhereAndEveryIdIsGivenOnce() {
    assertLinksHold(page(Conversation.of(3)));
    assertLinksHold(beside(Conversation.of(3)));
    assertLinksHold(EditionPage.of(Conversation.of(3).edition()).html());
  }

  @Test
  void aNoteStandsBehindTheTurnThatCallsItAndLinksBack() {
    String html = page(CONVERSATION);
    int call = html.indexOf("id=\"call-fn2\"");
    int note = html.indexOf("id=\"fn2\"");
    int next = html.indexOf("id=\"t2\"");
    assertTrue(call > 0 && call < note && note < next, call + " " + note + " " + next);
    assertTrue(html.contains("href=\"#call-fn2\""));
  }

  @Test
  void aNoteThatNothingCallsComesLastAndSaysSo() {
    String html = page(CONVERSATION);
    assertTrue(html.indexOf("Notes that no word calls") < html.indexOf("id=\"fn5\""));
    assertFalse(html.contains("#call-fn5"));
  }

  @Test
  void aNarratedTurnIsToldApartInWords() {
    String html = page(CONVERSATION);
    assertTrue(html.contains("<div class=\"turn narrated v1\" id=\"t3\">"));
    assertTrue(html.contains("<span class=\"told\">reported</span>"));
  }

  @Test
  void bothReadingsOfAnEmendedWordAreThereAndOursIsShown() {
    String html = page(CONVERSATION);
    assertTrue(html.contains("<span class=\"ours\">zealous</span>"));
    assertTrue(html.contains("<s class=\"theirs\" hidden=\"hidden\">zelous</s>"));
  }

  @Test
  void aFindingStandsAtThePartItConcernsAndLeadsToItsWords() {
    String html = page(CONVERSATION);
    assertTrue(html.contains("class=\"remarked\" href=\"#finding-1\""));
    assertTrue(html.contains("<li id=\"finding-1\">"));
  }

  @Test
  void aPartInDoubtSaysHowSureTheMachineIs() {
    assertTrue(page(CONVERSATION).contains("class=\"doubt\" title=\"signature: a name alone"));
  }

  @Test
  void whoSpeaksHowMuchIsATable() {
    String html = page(CONVERSATION);
    assertTrue(html.contains("<th scope=\"row\" class=\"voice v1\"><a href=\"#t2\">A. SOREL</a>"));
  }

  @Test
  void anAddressSaysWhatIsShown() {
    Display asked = Display.asked("source", List.of("doubts", "nothing"));
    assertEquals(Display.Reading.SOURCE, asked.reading());
    assertEquals(Set.of(Display.Sign.DOUBTS), asked.signs());
    assertEquals(Display.usual(), Display.asked("nonsense", List.of("doubts")));
    assertEquals(Display.usual(), Display.asked(null, List.of()));
  }

  @Test
  void whatIsShownIsWhatIsTicked() {
    String html =
        RecordPage.of(
                "Lake Papers",
                CONVERSATION.inContext(),
                target -> Optional.empty(),
                Optional.of(CONVERSATION.source()))
            .showing(Display.asked("both", List.of("findings")))
            .html();
    assertTrue(html.contains("id=\"reading-both\" value=\"both\" checked>"));
    assertTrue(html.contains("id=\"show-findings\" value=\"findings\" checked>"));
    assertTrue(html.contains("id=\"show-voices\" value=\"voices\">"));
  }

  @Test
  void thePageLeadsOnInTimeAndToWhoElseMetThen() {
    Surroundings.Neighbour later =
        new Surroundings.Neighbour(new RecordId("lake-1961-40"), "Later", Optional.empty());
    Surroundings.Meeting meeting =
        new Surroundings.Meeting(
            new RecordId("lake-1961-41"),
            "Danov and Brandt",
            RecordKind.LETTER,
            Optional.empty(),
            List.of("A", "B", "C", "D", "E"));
    RecordInContext context =
        CONVERSATION
            .inContext()
            .near(
                new Surroundings(
                    List.of(
                        new Surroundings.Way("In time", Optional.empty(), Optional.of(later)),
                        new Surroundings.Way("In a file", Optional.empty(), Optional.empty())),
                    List.of(),
                    List.of()));
    String html =
        RecordPage.of("Lake Papers", context, target -> Optional.empty(), Optional.empty()).html();
    assertTrue(html.contains("<p>In time</p>"));
    assertFalse(html.contains("<p>In a file</p>"), "a way that leads nowhere");
    assertTrue(html.contains("/around\">Who else met then"), "where what is below is fetched from");
    AroundPage around =
        AroundPage.of(
            "Lake Papers",
            context.record(),
            new Surroundings(
                List.of(),
                List.of(
                    new Surroundings.Shelf(
                        "On the same day", "date:1961-06-04", 3, List.of(meeting))),
                List.of()),
            List.of());
    assertTrue(around.html().contains("Letter · A, B, C, D and 1 more"));
    assertTrue(around.html().contains("/search?q=date%3A1961-06-04\">All 3<"));
    assertFalse(around.html().contains("Similar records"), "none is like it");
  }

  @Test
  void aPageBreakSaysItsPage() {
    assertTrue(page(CONVERSATION).contains("role=\"doc-pagebreak\" aria-label=\"page 3\">3<"));
  }

  @Test
  void wordsOfTheArchiveAreNothingButWords() {
    String html = page(CONVERSATION);
    assertTrue(html.contains("Free to use &lt;with&gt; a word of thanks &amp; the archive"));
  }

  @Test
  void anAddressThatIsNoneIsNoLink() {
    assertFalse(page(CONVERSATION).contains("javascript:"));
    assertFalse(EditionPage.of(CONVERSATION.edition()).html().contains("javascript:"));
  }

  @Test
  void theSourceIsShownWholeAndLinkedToEachPart() {
    String html = beside(CONVERSATION);
    String pane = html.substring(html.indexOf("class=\"source-text\""));
    assertTrue(pane.contains("id=\"source-t2\""));
    assertTrue(pane.contains("<span class=\"furniture\">Terms of use"));
    assertTrue(html.contains("href=\"#source-t2\""));
    String words = pane.substring(pane.indexOf('>') + 1, pane.indexOf("</div>"));
    String shown =
        words
            .replaceAll("<a [^>]*>[^<]*</a>", "")
            .replaceAll("<span class=\"leaf\">[^<]*</span>", "")
            .replaceAll("<[^>]*>", "")
            .replace("&gt;", ">")
            .replace("&lt;", "<")
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    assertEquals(CONVERSATION.source().characters(), shown);
  }

  @Test
  void noPageCarriesScriptOrStyleInItself() {
    for (String html : List.of(page(CONVERSATION), beside(CONVERSATION))) {
      assertFalse(html.contains("style="), "style attribute");
      assertFalse(html.contains("<style"), "style element");
      assertFalse(
          Pattern.compile("<script(?![^>]* src=)(?! type=\"application/ld\\+json\")")
              .matcher(html)
              .find(),
          "script");
      assertFalse(Pattern.compile(" on[a-z]+=").matcher(html).find(), "handler");
    }
  }

  @Test
  void theFileThatStandsAloneNeedsNoOther() {
    String html = EditionPage.of(CONVERSATION.edition()).html();
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<link"));
    assertFalse(html.contains(" src="));
    assertFalse(html.contains("url("));
    assertTrue(html.contains("<style>"));
  }

  @Test
  void aLongTranscriptStaysSmall() throws IOException {
    Conversation long263 = Conversation.of(43);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page(long263).getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(bytes.size() < 100_000, "bytes: " + bytes.size());
  }
}
