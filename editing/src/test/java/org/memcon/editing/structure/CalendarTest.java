package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;

/// Calendars: documents of no more than an entry each, with or without the bare number of a film or
/// page under it.
class CalendarTest {

  private static final List<String> SAID =
      List.of(
          "The keeper doubts that the ferry will sail before the ice is gone",
          "Sylvania asks for a loan of 40 lanterns",
          "The crew was told of the exchange of buoys",
          "Reports of a second pier could not be confirmed");

  private static String entry(int number) {
    return "%d. Harbor matters, May %d, 1961. %s. Secret. %d pp. Harbor Papers, Box %d."
        .formatted(number, 1 + number % 28, SAID.get(number % SAID.size()), 1 + number % 7, number);
  }

  private static List<Optional<String>> numbers(String text) {
    Edition edition = new StructureRecognizer().edit(Texts.plain("calendar.txt", text));
    return edition.records().stream()
        .map(DiplomaticRecord::heading)
        .map(CalendarTest::number)
        .toList();
  }

  private static Optional<String> number(Optional<Heading> heading) {
    return heading.flatMap(Heading::number);
  }

  @Test
  void anEntryAndABareNumberArePageOfOneDocument() {
    assertEquals(List.of(Optional.of("12")), numbers(entry(12) + "\n\n4\n"));
  }

  @Test
  void aLongEntryThatStandsAloneIsAHeading() {
    assertEquals(
        List.of(Optional.of("12")),
        numbers(
            entry(12) + " " + String.join(". ", SAID) + ". " + String.join(". ", SAID) + ".\n"));
  }
}
