package org.memcon.editing.review.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.identification.role.OfficeHolders;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

class TenureReviewTest {

  private static final TextSpan SPAN = new TextSpan(0, 1);

  private final TenureReview review =
      new TenureReview(
          new OfficeHolders(
              List.of(
                  new Person(
                      new AuthorityId("person-ada-bell"),
                      List.of(NameForm.of("Bell, Ada")),
                      Optional.empty(),
                      Period.between(HistoricalDate.year(1900), HistoricalDate.year(1966)),
                      List.of(
                          new Office(
                              "Ambassador",
                              Optional.of("United States"),
                              Optional.of("France"),
                              Period.between(HistoricalDate.year(1949), HistoricalDate.year(1952)),
                              false,
                              Optional.empty())),
                      List.of(),
                      List.of()))));

  @Test
  void anAmbassadorBeforeAndAfterTheOfficeIsFound() {
    String title = "Telegram From the Ambassador in France (Bell) to the Department of State";
    assertEquals(List.of(Code.MC106), codes(title, 1947));
    assertEquals(List.of(), codes(title, 1950));
    assertEquals(List.of(Code.MC106), codes(title, 1955));
  }

  @Test
  void anotherPostIsNotLookedAt() {
    assertEquals(
        List.of(), codes("The Ambassador in Spain (Bell) to the Secretary of State", 1947));
  }

  @Test
  void whoIsPresentAfterDeathIsFound() {
    assertEquals(List.of(), codes("Memorandum", 1960, "Ada Bell", "Ambassador to France"));
    assertEquals(
        List.of(Code.MC105), codes("Memorandum", 1968, "Ada Bell", "Ambassador to France"));
    assertEquals(List.of(), codes("Memorandum", 1968, "Ada Bell", "student"));
  }

  private List<Code> codes(String title, int year, String... participant) {
    List<Participant> present =
        participant.length == 0
            ? List.of()
            : List.of(
                new Participant(
                    SPAN,
                    List.of(),
                    participant[0],
                    Optional.of(participant[1]),
                    Optional.empty(),
                    Optional.empty()));
    RecordDescription description =
        new RecordDescription(
            title,
            Optional.of(HistoricalDate.day(LocalDate.of(year, 5, 4))),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            present,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return review
        .of(
            new DiplomaticRecord(
                new RecordId("d1"),
                RecordKind.values()[0],
                SPAN,
                Optional.empty(),
                List.of(),
                List.of(),
                description,
                List.of()))
        .stream()
        .map(Finding::code)
        .toList();
  }
}
