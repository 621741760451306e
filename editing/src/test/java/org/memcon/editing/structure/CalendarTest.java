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

  @Test
  void bareNumbersPartTheEntriesOfACalendar() {
    StringBuilder text = new StringBuilder();
    for (int number = 1; number <= 14; number++) {
      text.append(entry(number)).append("\n\n").append(1 + number % 9).append("\n\n");
    }
    assertEquals(14, numbers(text.toString()).stream().flatMap(Optional::stream).count());
  }

  @Test
  void aBareNumberAtTheFootOfAPageThatIsCountedAtItsHeadIsText() {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (int page = 1; page <= 6; page++) {
      text.append(page == 1 ? "" : "\f").append("Harbor Papers, Volume 2   ").append(page);
      for (int k = 0; k < 4; k++) {
        String entry = entry(number);
        int cut = entry.indexOf(' ', 60);
        text.append("\n\n")
            .append(entry, 0, cut)
            .append('\n')
            .append(entry, cut + 1, entry.length());
        text.append("\n\n    ").append(1 + number++ * 4 % 9);
      }
      text.append('\n');
    }
    assertEquals(24, numbers(text.toString()).stream().flatMap(Optional::stream).count());
  }
}
