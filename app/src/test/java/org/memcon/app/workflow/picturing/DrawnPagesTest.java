package org.memcon.app.workflow.picturing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DrawnPagesTest {

  private String state = "one";
  private final AtomicInteger drawn = new AtomicInteger();
  private final DrawnPages<Integer> pages = new DrawnPages<>(() -> state);

  private int page(String asked) {
    return pages.of(List.of(asked), drawn::incrementAndGet);
  }

  @Test
  void aPageIsDrawnOnceAsLongAsTheIndexStaysAsItIs() {
    assertEquals(1, page("a"));
    assertEquals(2, page("b"));
    assertEquals(1, page("a"));
    state = "two";
    assertEquals(3, page("a"));
  }

  @Test
  void onlyThePagesAskedForLastAreKept() {
    page("a");
    for (int i = 0; i < 100; i++) {
      page("page " + i);
    }
    assertEquals(102, page("a"));
    assertEquals(101, page("page 99"));
  }
}
