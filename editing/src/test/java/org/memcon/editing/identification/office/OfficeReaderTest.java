package org.memcon.editing.identification.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

class OfficeReaderTest {

  private static final Period VOLUME =
      Period.between(HistoricalDate.year(1961), HistoricalDate.year(1963));

  @Test
  void oneOfficeFollowsAnother() {
    assertEquals(
        List.of(
            "Under Secretary of State | United States | - | 1961..1961-12",
            "Ambassador at Large | United States | - | 1961-12..1963-06",
            "Ambassador | United States | India | 1963-06..1963"),
        read(
            "Under Secretary of State until December 1961; Ambassador at Large from December 1961"
                + " until June 1963; thereafter Ambassador to India"));
  }

  @Test
  void aForeignersNextOfficeIsForeignToo() {
    assertEquals(
        List.of("Prime Minister | Egypt | - | 1961..1963", "President | Egypt | - | 1962-06..1963"),
        read("Prime Minister of Egypt; also President from June 1962"));
  }

  @Test
  void anAdjectiveSaysWhoseOfficeItIs() {
    assertEquals(
        List.of("Ambassador | Soviet Union | United States | 1962-03..1963"),
        read("Soviet Ambassador to the United States from March 1962"));
    assertEquals(
        List.of("Foreign Minister | West Germany | - | 1961..1963"),
        read("West German Foreign Minister"));
  }

  @Test
  void aCountryBehindTheTitleSaysItToo() {
    assertEquals(
        List.of("Prime Minister | India | - | 1961..1963"), read("Prime Minister of India"));
    assertEquals(
        List.of("President | United States | - | 1961..1963-11-22"),
        read("President of the United States until November 22, 1963"));
  }

  @Test
  void aFormerOfficeIsNone() {
    assertEquals(List.of(), read("former President of Mexico"));
  }

  @Test
  void yearsBesideAnOfficeAreItsTime() {
    assertEquals(
        List.of("Counselor of the Embassy | United States | Japan | 1961..1962"),
        read("Counselor of the Embassy in Japan, 1961–1962"));
  }

  private static List<String> read(String description) {
    return new OfficeReader("United States")
        .read(description, VOLUME, Optional.empty()).stream().map(OfficeReaderTest::say).toList();
  }

  private static String say(Office office) {
    return office.title()
        + " | "
        + office.body().orElse("-")
        + " | "
        + office.post().orElse("-")
        + " | "
        + office.period().from().map(HistoricalDate::edtf).orElse("")
        + ".."
        + office.period().to().map(HistoricalDate::edtf).orElse("");
  }
}
