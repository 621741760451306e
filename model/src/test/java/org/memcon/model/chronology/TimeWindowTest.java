package org.memcon.model.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

  private static TimeWindow window(String text) {
    return TimeWindow.read(text).orElseThrow();
  }

  @Test
  void yearsMonthsDaysAndDecadesAreRead() {
    assertEquals("1961", window("1961").text());
    assertEquals("1961-06", window("1961-06").text());
    assertEquals("1961-06-03", window("1961-06-03").text());
    assertEquals("1960..1969", window("196X").text());
  }

  @Test
  void whatIsNoTimeIsNotRead() {
    for (String text : List.of("", "61", "1961-13", "1961-02-30", "june", "196x1", "-9999")) {
      assertEquals(Optional.empty(), TimeWindow.read(text), text);
    }
  }

  @Test
  void aWindowIsShownByThePartsThatItHasSomeOf() {
    assertEquals(CalendarUnit.DAY, window("1961-06").unit());
    assertEquals(CalendarUnit.MONTH, window("1961").unit());
    assertEquals(CalendarUnit.YEAR, window("196X").unit());
    assertEquals(CalendarUnit.DECADE, TimeWindow.between(window("1917"), window("1981")).unit());
  }

  @Test
  void itsPartsCoverIt() {
    assertEquals(12, window("1961").parts(CalendarUnit.MONTH).size());
    assertEquals(29, window("1960-02").parts(CalendarUnit.DAY).size());
    assertEquals(10, window("196X").parts(CalendarUnit.YEAR).size());
  }

  @Test
  void beforeAndBehindAPartOfTheCalendarAreTheNextParts() {
    assertEquals("1961-05", window("1961-06").before().text());
    assertEquals("1961-07", window("1961-06").after().text());
    assertEquals("1950..1959", window("196X").before().text());
    assertEquals(
        "1961-06-08..1961-06-10",
        TimeWindow.between(window("1961-06-05"), window("1961-06-07")).after().text());
  }
}
