package org.memcon.editing.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DateTimeGroupTest {

  @Test
  void aGroupSaysDayAndHour() {
    DateTimeGroup group = DateTimeGroup.of("R 121540Z JUN 74").orElseThrow();
    assertEquals("1974-06-12", group.date().edtf());
    assertEquals("121540Z JUN 74", "R 121540Z JUN 74".substring(group.from(), group.to()));
  }

  @Test
  void whatNoCalendarOrClockHasIsNone() {
    assertTrue(DateTimeGroup.of("R 311540Z JUN 74").isEmpty());
    assertTrue(DateTimeGroup.of("R 122560Z JUN 74").isEmpty());
    assertTrue(DateTimeGroup.of("The group R 121540Z JUN 74 was sent").isEmpty());
  }

  @Test
  void linesOfATelegramsHeadAreKnown() {
    assertTrue(TelegramHead.isLine("FM AMEMBASSY LINDMOUTH"));
    assertTrue(TelegramHead.isLine("TAGS: PFOR, FR"));
    assertTrue(!TelegramHead.isLine("From the Ambassador I heard nothing."));
  }
}
