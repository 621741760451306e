package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordKind;

/// Every example in the tables of docs/reference/query-language.md, asked of a small archive. What
/// each finds there stands in query-language-examples.txt; `-Dgolden.update` writes it anew.
class QueryLanguagePageTest {

  private static final Path PAGE = Path.of("docs/reference/query-language.md");
  private static final Path FOUND =
      Path.of("src/test/resources/org/memcon/search/retrieval/query-language-examples.txt");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TempDir Path folder;

  @Test
  void everyExampleFindsWhatThePageSays() throws IOException {
    Path search = module();
    Map<String, String> found = new TreeMap<>();
    try (Searcher searcher = archive()) {
      for (String example : examples(search.resolveSibling(PAGE))) {
        Hits hits = searcher.search(SearchRequest.of(example).from(0, 100));
        assertEquals(List.of(), hits.remarks().stream().filter(one -> one.isPlaced()).toList());
        assertNotEquals(0, hits.records(), example);
        found.put(example, String.join(" ", Corpus.ids(searcher, example)));
      }
    }
    StringBuilder lines = new StringBuilder();
    found.forEach((example, ids) -> lines.append(example).append("  →  ").append(ids).append('\n'));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(search.resolve(FOUND), lines);
    }
    assertEquals(Files.readString(search.resolve(FOUND), StandardCharsets.UTF_8), lines.toString());
  }

  /// The folder of this module, wherever the test is started.
  private static Path module() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null && !Files.exists(here.resolve(PAGE)); up = up.getParent()) {
      here = up;
    }
    return here.resolve("search");
  }

  /// What stands in code in the first column of the page's tables of examples.
  private static List<String> examples(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.replace("\\|", "\u0000").split("\\|")[1].replace('\u0000', '|'))
        .flatMap(cell -> CODE.matcher(cell).results())
        .map((MatchResult one) -> one.group(1))
        .filter(example -> !example.equals("*"))
        .toList();
  }

  private Searcher archive() {
    return Corpus.of(
        folder,
        Draft.of("summit", "Memorandum of Conversation")
            .date("1961-06-03")
            .place("Moscow")
            .classified("Top Secret")
            .archive("RGANI", "RGANI, f. 52, op. 1, d. 547")
            .volume("frus1961-63v05")
            .language("English")
            .present("Khrushchev", "Kennedy", "Dulles")
            .says("Khrushchev", "Your missiles in Turkey stand nearer than Berlin.")
            .says("Kennedy", "We trade no missile for the wall in Berlin.")
            .says("Castro", "And Cuba? The missiles of Cuba are ours.")
            .isToldToSay("Kennedy", "The President said that he would answer.")
            .paragraph("So the talks went on, word for word. ".repeat(30))
            .note("A communiqué on the negotiation was printed; Krushchev is spelt so there."),
        Draft.of("cable", "Telegram From the Embassy")
            .kind(RecordKind.TELEGRAM)
            .date("1958-07")
            .place("Peking")
            .classified("Secret")
            .volume("frus1958-60v09")
            .addressedTo("Kennedy")
            .paragraph("Berlin airlift, no barrier yet. The Polish Jupiter missiles were traded.")
            .names("Chou En-lai", "person-zhou-enlai")
            .names(Inline.Name.Kind.ORGANIZATION, "NATO", "nato")
            .names(Inline.Name.Kind.PLACE, "West Berlin", "west berlin")
            .paragraph("Chou En-lai spoke of Berlin on June 3rd, 1961 with 1,000 women present.")
            .paragraph("Of Cuba he said nothing; co-operation goes on.")
            .source("737.00/4-1861"),
        Draft.of("letter", "Letter")
            .kind(RecordKind.LETTER)
            .date("1958-08-02")
            .language("ru")
            .reports("khrushchev", "kennedy", "Khrushchev told Kennedy of Berlin.")
            .paragraph("Chruschtschow wrote of cooperation; a polish woman negotiated."));
  }
}
