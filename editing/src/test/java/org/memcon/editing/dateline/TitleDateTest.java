package org.memcon.editing.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.editing.dating.DateMatch;
import org.memcon.model.chronology.HistoricalDate;

class TitleDateTest {

  private static Optional<String> day(String title) {
    return TitleDate.of(title).flatMap(DateMatch::date).map(HistoricalDate::edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Memorandum of a Conversation, Sylvania City, May 3, 1959|1959-05-03",
        "Memorandum of a Telephone Conversation Between Bell and Orlok (Ferries). Port Orlok, May"
            + " 3, 1959|1959-05-03",
        "Press Release No. 420, Issued at Port Orlok May 3, 1959|1959-05-03",
        "Notes on the Minister’s Staff Meeting, Thursday, May 3, 1959|1959-05-03",
        "Minutes of the meeting of May 3, 1959|1959-05-03",
        "Telegram 12 From the Legation to the Ministry, May 3, 1959, 2344Z [entered as May"
            + " 4].|1959-05-03",
        "Memorandum of conversation, May 3, 1959, between Bell and Orlok. The ferry.|1959-05-03",
        "Despatch 7 from Port Orlok, May 3, 1959, transmitting a map|1959-05-03",
        "Airgram from Port Orlok, May 3, 1959. Plan for the ferry to July 1, 1960.|1959-05-03",
        "Letter from Bell in reply to that of May 1, 1959, Port Orlok, May 3, 1959|1959-05-03",
        "Talks in Port Orlok, 3-5 May 1959|1959-05-03/1959-05-05"
      })
  void theDocumentsOwnDayIsRead(String title, String day) {
    assertEquals(Optional.of(day), day(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plan of action for the ferry to July 1, 1960",
        "Comments on the letter of May 3, 1959",
        "Memorandum from Bell, February 27. Flights over the strait until May 3, 1959.",
        "Memorandum from Bell, August 2. Secret. Ministry Files, May 3, 1959.",
        "Report on the ferry, May 1959",
        "Editorial Note"
      })
  void theDayOfSomethingElseIsNot(String title) {
    assertEquals(Optional.empty(), day(title));
  }

  @Test
  void theHourStandsBehindTheDay() {
    String title = "Memorandum of a Conversation, Port Orlok, May 3, 1959, 4:30 p.m.";
    DateMatch found = TitleDate.of(title).orElseThrow();
    assertEquals("May 3, 1959, 4:30 p.m.", title.substring(found.from(), found.to()));
    assertEquals(Optional.of(LocalTime.of(16, 30)), found.date().orElseThrow().time());
  }
}
