package org.memcon.editing.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.text.TextSpan;

class CreditRecognizerTest {

  private static String read(String words) {
    return String.join(
        "; ",
        new CreditRecognizer()
            .recognize(words, new TextSpan(0, words.length())).stream()
                .map(credit -> credit.role() + " " + credit.name())
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Contributed by Anna Bell and translated by M. Roe. | contributor Anna Bell; translator M. Roe
          Confidential. Drafted by McBell. | drafter McBell
          Drafted by Bell, Orlok, and Roe and approved by Tura. The meeting was held in Sylvania. | drafter Bell; drafter Orlok; drafter Roe; approver Tura
          Drafted by Bell (EUR/SYL) on May 3; cleared by Roe, L/EUR, and S; and approved by van Tura. | drafter Bell; clearer Roe; approver van Tura
          Drafted by Paul A. Bell, Jr., Director of the Office of Ferries, and Orlok. | drafter Paul A. Bell, Jr.; drafter Orlok
          Drafted and approved by Orlok. | drafter Orlok; approver Orlok
          Obtained for the Ferry Institute by A. Bell and translated from Russian by C. D. Roe | contributor A. Bell; translator C. D. Roe
          Translated by Sonya Roe forthe Ferry Institute | translator Sonya Roe
          Translation by Ludwig von Bell. | translator Ludwig von Bell
          """)
  void creditsAreReadWithTheirRoles(String printed, String expected) {
    assertEquals(expected, read(printed));
  }

  @Test
  void datesAndPlacesAreNobody() {
    assertEquals("drafter Bell", read("Drafted in the Embassy by Bell on May 20 in Sylvania."));
    assertEquals("", read("The note was delivered by noon. It was sent by ferry."));
  }

  @Test
  void aLineThatEndsInByNamesTheRoleOfThoseBelow() {
    assertEquals(
        Optional.of("transcriber"), CreditRecognizer.roleAtEnd("Conversation transcribed by"));
    assertEquals(
        Optional.of("translator"), CreditRecognizer.roleAtEnd("Translated from Russian by:"));
    assertEquals(Optional.empty(), CreditRecognizer.roleAtEnd("He was led on by"));
    assertEquals(List.of(), new CreditRecognizer().recognize("", new TextSpan(0, 0)));
  }
}
