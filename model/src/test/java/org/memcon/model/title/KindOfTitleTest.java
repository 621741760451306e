package org.memcon.model.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.record.RecordKind;

class KindOfTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13. Airgram From the Embassy in Norland to the Department of State | AIRGRAM",
        "[7] Editorial Note | EDITORIAL_NOTE",
        "No. 314 The Ambassador in Norland (Berg) to the Department of State | OTHER",
        "Memorandum of a Conversation, White House, May 2, 1957 | MEMORANDUM_OF_CONVERSATION",
        "Memorandum of Conference With the President | MEMORANDUM_OF_CONVERSATION",
        "Memorandum From the Under Secretary to the President | MEMORANDUM",
        "Memorandum for the Record | MEMORANDUM",
        "Memorandum of Understanding | AGREEMENT",
        "Special National Intelligence Estimate | INTELLIGENCE_ESTIMATE",
        "Current Intelligence Weekly Review | INTELLIGENCE_REVIEW",
        "Circular Telegram From the Department to All Posts | TELEGRAM",
        "Draft Aide-Mémoire From the Norland Embassy | AIDE_MEMOIRE",
        "Joint Communiqué | COMMUNIQUE",
        "Joint Statement by the Foreign Ministers | STATEMENT",
        "Notes of Meeting | MINUTES",
        "Record of Conversation of Comrade Berg with Ambassador Lind | MEMORANDUM_OF_CONVERSATION",
        "Transcript of Telephone Conversation Between the Ministers | TRANSCRIPT",
        "From the Diary of A.B. Berg | DIARY",
        "National Security Action Memorandum No. 12 | POLICY_PAPER",
        "Paper Prepared in the Department | POLICY_PAPER",
        "Note From the Norland Embassy to the Ministry | DIPLOMATIC_NOTE",
        "Letter, Berg to Lind | LETTER",
        "Despatch 12 From the Legation | DESPATCH",
        "Report by the Secretary | REPORT",
        "Berg's Letter to Lind on the Straits | LETTER",
        "A Walk in the Park | OTHER",
      })
  void aTitleAnnouncesItsKind(String title, RecordKind kind) {
    assertEquals(kind, KindOfTitle.of(title));
  }
}
