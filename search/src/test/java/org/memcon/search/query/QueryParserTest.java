package org.memcon.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.edition.Passage;

class QueryParserTest {

  private static String understood(String text) {
    return QueryParser.parse(text).explain();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      value = {
        "berlin crisis → berlin AND crisis",
        "berlin AND crisis OR cuba → (berlin AND crisis) OR cuba",
        "berlin (crisis OR wall) → berlin AND (crisis OR wall)",
        "-berlin NOT wall → NOT berlin AND NOT wall",
        "NOT NOT berlin → berlin",
        "\"West Berlin\" access → \"West Berlin\" AND access",
        "“West Berlin” → \"West Berlin\"",
        "«West Berlin» → \"West Berlin\"",
        "\"berlin access\"~5 → \"berlin access\"~5",
        "disarm* Krushchev~ traety~2 → disarm* AND Krushchev~1 AND traety~2",
        "=Polish → =Polish",
        "\"berlin access\"~>5 → \"berlin access\"~>5",
        "wom?n *schtschow a*b really? → wom?n AND *schtschow AND a*b AND really",
        "/comm?uni(qué|que)s?/ wall → /comm?uni(qué|que)s?/ AND wall",
        "-(/a/ OR /b.c/) → NOT (/a/ OR /b.c/)",
        "/usr/bin and/or → usr/bin AND and/or",
        "words>200 Words<20 words>=5 words<=5 words=7 → "
            + "words>=201 AND words<20 AND words>=5 AND words<6 AND words=7",
        "3 June 1961 → 1961-06-03",
        "Vienna, June 3, 1961 → Vienna AND 1961-06-03",
        "3rd Jun. 1961 OR 3.6.1961 → 1961-06-03 OR 1961-06-03",
        "6/30/1961 6/3/1961 → 1961-06-30 AND 6/3/1961",
        "30 February 1961 → 30 AND February AND 1961",
        "turn(speaker:khrushchev missiles) then/2 turn(speaker:castro) → "
            + "turn(speaker:khrushchev AND missiles) then/2 turn(speaker:castro)",
        "Turn(a b) then turn(c OR d) near/3 passage(-e) x → "
            + "turn(a AND b) then turn(c OR d) near/3 passage(NOT e) AND x",
        "what then followed → what AND then AND followed",
        "turn (a) → turn AND a",
        "Berlin, (wall); → Berlin AND wall",
        "speaker:khrushchev to:\"Mao Zedong\" → speaker:khrushchev AND to:\"Mao Zedong\"",
        "Speaker:(khrushchev OR mao tse-tung) → speaker:(khrushchev OR \"mao tse-tung\")",
        "kind:memcon|telegram → kind:(memorandum-of-conversation OR telegram)",
        "kind:estimate → kind:intelligence-estimate",
        "in:(body|notes) wall → in:(body|notes) AND wall",
        "in:note wall → in:notes AND wall",
        "is:reported wall → is:reported AND wall",
        "date:1958 → date:1958-01-01..1958-12-31",
        "date:1958-07..1958-08 → date:1958-07-01..1958-08-31",
        "date:1958-07/1958-08 → date:1958-07-01..1958-08-31",
        "date:1958-07-31 → date:1958-07-31",
        "date:1958.. → date:1958-01-01..",
        "date:..1958-02 → date:..1958-02-28",
        "date:1958/.. → date:1958-01-01..",
        "date:../1958 → date:..1958-12-31",
        "date:195X → date:1950-01-01..1959-12-31",
        "date:1950s → date:1950-01-01..1959-12-31",
        "date:1958-XX → date:1958-01-01..1958-12-31",
        "date:1958-22 → date:1958-06-01..1958-08-31",
        "date:1958-24? → date:1958-12-01..1959-02-28",
        "date:1960..1958 → date:1958-01-01..1960-12-31",
        "date:(1958 OR 1960) → date:1958-01-01..1958-12-31 OR date:1960-01-01..1960-12-31",
        "volume:frus1961-63v* → volume:frus1961-63v*",
        "737.00/4-1861 → 737.00/4-1861",
        "berlin - wall → berlin AND wall",
      })
  void queriesAreUnderstood(String text, String understood) {
    assertEquals(understood, understood(text));
    assertEquals(List.of(), QueryParser.parse(text).remarks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '^',
      value = {
        "berlin then/2 cuba → berlin AND then/2 AND cuba → 7 → between two turns",
        "turn(a then/2 b) → turn(a AND then/2 AND b) → 7 → between two turns",
        "wall /comm[un/ → wall AND comm[un → 10 → bracket is missing",
        "words:200 → words:200 → 0 → write words>200",
        "access \"West Berlin → access AND \"West Berlin\" → 7 → the closing quote is missing",
        "(berlin wall → berlin AND wall → 0 → the closing parenthesis is missing",
        "berlin) wall → berlin AND wall → 6 → nothing opens",
        "AND berlin → and AND berlin → 0 → nothing to join",
        "berlin OR → berlin AND or → 7 → nothing to join",
        "berlin () wall → berlin AND wall → 7 → nothing between",
        "speaker: khrushchev → speaker AND khrushchev → 0 → without a blank",
        "date:yesterday → date AND yesterday → 0 → is no date",
        "date:1958-13 → date AND 1958-13 → 0 → is no date",
        "kind:poem → kind AND poem → 0 → no kind of record",
        "in:margin wall → (in AND margin) AND wall → 0 → no layer",
        "is:sung → is AND sung → 0 → reported and verbatim",
        "source:archive → source:archive → 0 → not a field",
        "wall~7 → wall~2 → 4 → 1 or 2 letters",
        "berlin && wall → berlin AND wall → 7 → no word to look for",
        "\"...\" wall → wall → 0 → no word between",
        "\"a b\"~ → \"a b\" → 5 → a number is missing",
      })
  void whatCannotBeReadIsReadAsWordsAndRemarked(
      String text, String understood, int at, String remark) {
    ParsedQuery parsed = QueryParser.parse(text);
    assertEquals(understood, parsed.explain());
    assertEquals(1, parsed.remarks().size(), () -> "" + parsed.remarks());
    assertEquals(at, parsed.remarks().getFirst().at());
    assertTrue(
        parsed.remarks().getFirst().message().contains(remark),
        () -> parsed.remarks().getFirst().message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "()", "\"\"", "—", "* ~ : = -", "((((", "))))", "- - -"})
  void aTextWithoutAWordAsksForEverything(String text) {
    assertEquals(new Query.Everything(), QueryParser.parse(text).query());
  }

  @Test
  void theTreeSaysWhatIsMeant() {
    assertEquals(
        new Query.And(
            List.of(
                new Query.Fact(Query.Field.SPEAKER, List.of("khrushchev")),
                new Query.In(Set.of(Passage.Layer.BODY, Passage.Layer.NOTES)),
                new Query.Dated(LocalDate.of(1961, 1, 1), Query.Dated.LATEST),
                new Query.Not(new Query.Phrase("free city")),
                new Query.Word("Berlin"))),
        QueryParser.parse("speaker:khrushchev in:body,notes date:1961.. -\"free city\" Berlin.")
            .query());
  }

  @Test
  void aQueryWithoutOperatorsIsPlain() {
    assertTrue(QueryParser.parse("berlin \"free city\" date:1961").plain());
    assertFalse(QueryParser.parse("berlin AND wall").plain());
    assertFalse(QueryParser.parse("berlin -wall").plain());
    assertFalse(QueryParser.parse("(berlin) wall").plain());
  }

  @Test
  void depthAndLengthAreBounded() {
    String deep = "(".repeat(100_000) + "berlin" + ")".repeat(100_000);
    assertTrue(QueryParser.parse(deep).query() != null);
    String deepWithWords = "(a ".repeat(5_000) + "berlin" + ")".repeat(5_000);
    assertTrue(QueryParser.parse(deepWithWords).query() != null);
    String longOne = "wall ".repeat(100_000);
    ParsedQuery parsed = QueryParser.parse(longOne);
    assertEquals(Lexer.LONGEST, ((Query.And) parsed.query()).parts().size());
    assertTrue(parsed.remarks().getFirst().message().contains("at most"));
    QueryParser.parse("-".repeat(100_000) + "x");
    QueryParser.parse("NOT ".repeat(100_000) + "x");
  }

  /// Any text is a query, and what is made of it, written out, is the same query.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyTextIsAQueryAndItsExplanationIsTheSameQuery(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 4_000; i++) {
      String text = RandomQueries.text(random);
      ParsedQuery parsed = QueryParser.parse(text);
      String explained = parsed.explain();
      assertEquals(
          parsed.query(),
          QueryParser.parse(explained).query(),
          () -> "seed " + seed + ": <" + text + "> is understood as <" + explained + ">");
      for (ParsedQuery.Remark remark : parsed.remarks()) {
        assertTrue(remark.at() >= 0 && remark.at() < remark.end(), text);
        assertTrue(remark.end() <= text.length(), text);
      }
    }
  }
}
