package org.memcon.publishing.page.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.memcon.publishing.invented.Conversation;

class AccountChartTest {

  @Test
  void thePartsAddUpToTheSourceAndToTheBar() {
    AccountChart chart = AccountChart.of(Conversation.of(2).account());
    assertEquals(
        chart.length(), chart.parts().stream().mapToInt(AccountChart.Part::characters).sum());
    AccountChart.Part last = chart.parts().getLast();
    assertEquals(AccountChart.WIDTH, last.x() + last.width(), 0.1);
  }

  @Test
  void charactersThatNobodyClaimsHaveAShadeOfTheirOwn() {
    assertTrue(
        AccountChart.of(org.memcon.model.edition.Account.of("lost", java.util.List.of()))
            .parts()
            .stream()
            .allMatch(part -> part.shade() == 5));
  }
}
