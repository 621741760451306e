package org.memcon.editing.speech.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseFinderTest {

  private static String speaker(String sentence) {
    Optional<SpeechClause> clause = ClauseFinder.find(Word.of(sentence, false));
    return clause
        .map(it ->
            switch (it.subject()) {
              case Subject.Named named ->
                  String.join(
                      " + ", named.people().stream().map(p -> String.join(" ", p)).toList());
              case Subject.Pronoun pronoun -> pronoun.person().name();
              case Subject.Elided elided -> "(left out)";
              case Subject.Nobody nobody -> "(nobody)";
              case Subject.Several several -> "(several)";
            })
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Secretary said that Orlok believes the bridge will hold. | Secretary",
        "In reply Orlok observed that it was shut. | Orlok",
        "He went on to say that it was late. | HE",
        "With regard to the ferry the Foreign Minister felt no concern. | Foreign Minister",
        "As long as the ferry runs, there is hope, Bell declared. | Bell",
        "The ferry, said the Secretary, is old. | Secretary",
        "Governor Bell, while agreeing with what Orlok had said, thought it too dear. | Governor"
            + " Bell",
        "Mr. Orlok, Adviser to the President for Ferries, noted the cost. | Mr. Orlok",
        "Bell laughed and said that it was shut. | Bell",
        "Both Bell and Mr. Orlok agreed. | Bell + Mr. Orlok",
        "It was generally agreed that the ferry be sold. | (nobody)",
        "Said had told press nothing. | (left out)",
        "In Mr. Bell’s opinion the ferry was lost. | Mr. Bell",
        "It was Mr. Bell’s view that the ferry was lost. | Mr. Bell",
        "Both men expressed great satisfaction. | (several)",
        "The ferry that the Secretary mentioned was old. | -",
        "If the Government of Freedonia considered this enough, we would leave. | -",
        "He was told that the ferry was late. | (nobody)",
        "The report stated that the ferry was late. | -",
        "The United States believed in ferries. | -",
        "Orlok made a courtesy call on the Minister. | -",
        "The Minister in greeting Mr. Bell referred to the ferry. | Minister",
        "Bell [1 line not declassified] wondered why. | Bell",
        "It was pointed out by Orlok that the ferry was late. | Orlok",
        "I replied that this was so. | I",
        "“Why not?” Orlok asked. | Orlok",
      })
  void theFirstMainClauseOfSayingNamesTheSpeaker(String sentence, String speaker) {
    assertEquals(speaker, speaker(sentence));
  }
}
