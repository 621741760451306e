package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordKind;
import org.memcon.search.query.QueryParser;

/// Whatever is asked, the index finds what somebody finds who reads every passage.
class CountsTest {

  private static final List<String> WORDS =
      List.of(
          "treaty",
          "treaties",
          "Treaty",
          "strait",
          "straits",
          "ship",
          "ships",
          "shipped",
          "grain",
          "the",
          "of",
          "Polish",
          "polish",
          "say",
          "said",
          "Khoresh's",
          "Khoresh",
          "tariff",
          "free-port",
          "freeport",
          "1000",
          "U.S.",
          "1,000",
          "harbour");
  private static final List<String> SPEAKERS = List.of("A.P. Orlov", "Tessin", "Ada Marlow");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsAgreeWithReadingEveryPassage(long seed) {
    Random random = new Random(seed);
    List<DiplomaticRecord> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      records.add(record(i, random));
    }
    BruteForce truth = new BruteForce(records);
    try (Searcher searcher = Corpus.of(folder, records)) {
      int found = 0;
      for (int i = 0; i < 400; i++) {
        String text = query(random, 2);
        TreeSet<String> ids = new TreeSet<>(Corpus.ids(searcher, text));
        assertEquals(
            truth.find(QueryParser.parse(text).query()), ids, () -> "seed " + seed + ": " + text);
        Hits hits = searcher.search(SearchRequest.of(text).from(0, 1_000).showing(100));
        assertEquals(ids.size(), hits.records(), text);
        hits.passages()
            .ifPresent(count ->
                assertEquals(
                    hits.hits().stream()
                        .filter(Hits.Hit::isComplete)
                        .mapToLong(Hits.Hit::passages)
                        .sum(),
                    count,
                    text));
        found += ids.isEmpty() ? 0 : 1;
      }
      assertTrue(found > 200, "too few queries find anything: " + found);
    }
  }

  private static String pick(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static String words(Random random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      words.add(pick(WORDS, random));
    }
    return String.join(" ", words);
  }

  private static DiplomaticRecord record(int number, Random random) {
    Draft draft =
        Draft.of("r-" + number, words(random, 4))
            .kind(random.nextBoolean() ? RecordKind.TELEGRAM : RecordKind.LETTER)
            .place(random.nextBoolean() ? "Velm" : "New Velm");
    if (random.nextInt(5) > 0) {
      draft.date(pick(List.of("1958", "1959-03", "1961-06-03", "1958-12-01/1959-01-31"), random));
    }
    if (random.nextInt(3) == 0) {
      draft.paragraph(
          pick(
              List.of("On 3 June 1961 the", "of June 3, 1961.", "1961-06-03", "4.6.1961"), random));
    }
    for (int i = random.nextInt(7); i > 0; i--) {
      switch (random.nextInt(3)) {
        case 0 -> draft.paragraph(words(random, 8));
        case 1 -> draft.says(pick(SPEAKERS, random), words(random, 8));
        default -> draft.isToldToSay(pick(SPEAKERS, random), words(random, 6));
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      if (random.nextBoolean()) {
        draft.note(words(random, 6));
      } else {
        draft.source(words(random, 5));
      }
    }
    return draft.record();
  }

  private static String query(Random random, int depth) {
    List<String> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      String part = part(random, depth);
      parts.add(random.nextInt(6) == 0 ? "-" + part : part);
    }
    return String.join(random.nextInt(4) == 0 ? " OR " : " ", parts);
  }

  private static String part(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 22 : 18)) {
      case 0, 1, 2 -> pick(WORDS, random);
      case 3 -> "\"" + words(random, 3) + "\"";
      case 4 -> "\"" + words(random, 3) + "\"~" + random.nextInt(4);
      case 5 -> "=" + pick(WORDS, random);
      case 6 -> pick(List.of("t", "sh", "tr", "kh", "grain"), random) + "*";
      case 7 ->
          pick(List.of("traety", "shp", "grian", "strat"), random) + "~" + (1 + random.nextInt(2));
      case 8, 9 ->
          "speaker:" + pick(List.of("orlov", "tessin", "\"marlow ada\"", "nobody"), random);
      case 10 -> "in:" + pick(BruteForce.layers(), random);
      case 11 -> pick(List.of("is:reported", "is:verbatim", "kind:telegram", "place:new"), random);
      case 12 -> "date:" + pick(List.of("1958", "1959-01..1959-02", "1960..", "..1958-06"), random);
      case 13 -> "\"" + words(random, 3) + "\"~>" + random.nextInt(4);
      case 14 -> pick(List.of("tr?aty", "s?i*", "*ait", "*i*s", "khoresh's?"), random);
      case 15 -> pick(List.of("/tr(ea|ia)t.*/", "/[st].{3,5}/", "/(said|ships?)/"), random);
      case 16 -> pick(List.of("3 June 1961", "June 3, 1961", "3.6.1961", "1961-06-04"), random);
      case 17 -> pick(List.of("words>3", "words<5", "words>=6", "words=2"), random);
      case 18, 19 -> turns(random, depth);
      default -> "(" + query(random, depth - 1) + ")";
    };
  }

  private static String turns(Random random, int depth) {
    StringBuilder turns = new StringBuilder(turn(random, depth));
    while (random.nextInt(3) > 0) {
      turns.append(pick(List.of(" then ", " then/2 ", " near ", " near/2 ", " then/9 "), random));
      turns.append(turn(random, depth));
    }
    return turns.toString();
  }

  private static String turn(Random random, int depth) {
    return (random.nextInt(4) == 0 ? "passage(" : "turn(") + query(random, depth - 1) + ")";
  }
}
