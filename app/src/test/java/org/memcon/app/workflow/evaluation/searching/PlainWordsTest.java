package org.memcon.app.workflow.evaluation.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.search.query.QueryParser;

class PlainWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Ferries, Treaty of (1901)           | Ferries, Treaty of  1901
          Ferries: who owns them              | Ferries  who owns them
          Ferries AND tolls, NOT bridges      | Ferries and tolls, not bridges
          "Ferries" -tolls                    | Ferries  tolls
          Anglo-Freedonian talks              | Anglo-Freedonian talks
          """)
  void noSignOfASubjectMeansAnything(String subject, String query) {
    assertEquals(query.replaceAll("\\s+", " "), PlainWords.of(subject));
    assertTrue(QueryParser.parse(PlainWords.of(subject)).plain());
  }
}
