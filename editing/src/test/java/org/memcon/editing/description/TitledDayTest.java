package org.memcon.editing.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.editing.structure.Texts;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.text.SourceText;

class TitledDayTest {

  private static final String DATED =
      """
      12. Memorandum of a Conversation, Port Orlok, May 3, 1959, 4 p.m.

      Bell asked when the ferry would sail. Orlok said that it would sail on Tuesday and not before.
      """;

  private static Edition edition(String text) {
    return new StructureRecognizer().edit(Texts.plain("page.txt", text));
  }

  private static List<Inline.DateText> marked(DiplomaticRecord record) {
    return record.heading().orElseThrow().content().stream()
        .filter(Inline.DateText.class::isInstance)
        .map(Inline.DateText.class::cast)
        .toList();
  }

  @Test
  void theTitleDatesARecordWithoutDatelineAndItIsSaidWhere() {
    SourceText source = Texts.plain("page.txt", DATED);
    Edition edition = new StructureRecognizer().edit(source);
    DiplomaticRecord record = edition.records().getFirst();
    Optional<HistoricalDate> date = record.description().date();
    assertEquals(Optional.of("1959-05-03"), date.map(HistoricalDate::edtf));
    assertEquals(List.of(date), marked(record).stream().map(Inline.DateText::date).toList());
    Decision decision =
        edition.decisions().stream().filter(it -> it.part().equals("date")).findFirst().get();
    assertEquals("May 3, 1959, 4 p.m.", source.text(decision.span()));
    assertEquals("the title names the day, and no dateline does", decision.reason());
  }

  @Test
  void aDatelinesWordComesFirst() {
    DiplomaticRecord record =
        edition(DATED.replace("\n\nBell", "\n\nPort Orlok, May 4, 1959.\n\nBell"))
            .records()
            .getFirst();
    assertEquals("1959-05-04", record.description().date().orElseThrow().edtf());
    assertEquals(List.of(), marked(record));
  }

  @Test
  void theTitlesWordsStayWhatTheyAre() {
    DiplomaticRecord record = edition(DATED).records().getFirst();
    assertEquals(
        "12. Memorandum of a Conversation, Port Orlok, May 3, 1959, 4 p.m.",
        Inline.wording(record.heading().orElseThrow().content()));
  }
}
