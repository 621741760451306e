package org.memcon.editing.identification.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountriesTest {

  @Test
  void nameAdjectiveAndCapitalLeadToTheCountry() {
    assertEquals(Optional.of("Soviet Union"), Countries.of("U.S.S.R."));
    assertEquals(Optional.of("Soviet Union"), Countries.ofAdjective("Soviet"));
    assertEquals(Optional.of("Soviet Union"), Countries.of("Moscow"));
    assertEquals(Optional.empty(), Countries.ofAdjective("Moscow"));
  }

  @Test
  void theLongestNameIsTaken() {
    assertEquals(
        List.of("South Korea", "East Germany", "China"),
        Countries.in(
                "from the Republic of Korea, the German Democratic Republic and the People's"
                    + " Republic of China")
            .stream()
            .map(Countries.Mention::country)
            .toList());
  }
}
