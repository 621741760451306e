package org.memcon.app.workflow.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaretWordTest {

  /// The word at the bar.
  private static CaretWord at(String query) {
    return CaretWord.of(query.replace("|", ""), query.indexOf('|'));
  }

  private static List<String> words(String query) {
    return at(query).typed().stream().map(CaretWord.Beginning::words).toList();
  }

  @Test
  void someWordsBeforeTheCaretMayBeOneName() {
    assertEquals(
        List.of("talk with chou en-l", "with chou en-l", "chou en-l", "en-l"),
        words("long talk with chou en-l|"));
    assertEquals(18, at("long talk with chou en-l|").typed().get(2).from() + 3);
  }

  @Test
  void theValueOfAFieldReachesToTheCaret() {
    CaretWord word = at("berlin -speaker:khr|ush wall");
    assertEquals("speaker", word.field());
    assertEquals(List.of(new CaretWord.Beginning("khr", 8)), word.typed());
    assertEquals(19 + 3, word.to(), "the rest of the word is replaced");
  }

  @Test
  void aQuotedValueMayHaveSeveralWords() {
    CaretWord word = at("person:\"dean ru|\" cuba");
    assertEquals("person", word.field());
    assertEquals(List.of(new CaretWord.Beginning("dean ru", 0)), word.typed());
    assertEquals(16, word.to());
  }

  @Test
  void aPhraseIsLeftAlone() {
    assertEquals(List.of(), words("\"dean ru|"));
  }

  @Test
  void namesDoNotReachOverOperatorsAndFields() {
    assertEquals(List.of("rus"), words("kind:letter rus|"));
    assertEquals(List.of("rus"), words("(cuba OR rus|"));
    assertEquals(List.of("rus"), words("(rus|"));
    assertEquals(List.of(), words("cuba |"));
    assertEquals(List.of(), words("|"));
  }

  @Test
  void aCaretAnywhereInAnyTextIsNoFault() {
    String query = "a \"b (c:d| -e:\"f” OR ) g=h/i ~>5 \uD83D\uDE00 «“";
    for (int caret = -3; caret < query.length() + 3; caret++) {
      CaretWord word = CaretWord.of(query, caret);
      for (CaretWord.Beginning beginning : word.typed()) {
        assertEquals(true, beginning.from() <= word.to(), query + " at " + caret);
      }
    }
  }
}
