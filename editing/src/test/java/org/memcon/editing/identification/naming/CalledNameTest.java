package org.memcon.editing.identification.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalledNameTest {

  @Test
  void aFormIsReadAsListsHaveIt() {
    assertEquals(
        new CalledName("brecknell", List.of("john", "a")),
        CalledName.ofForm("Brecknell, John A. (Jack)"));
    assertEquals(new CalledName("sabri", List.of("hassan")), CalledName.ofForm("al-Sabri, Hassan"));
    assertEquals(new CalledName("zoe", List.of("rene")), CalledName.ofForm("René Zoë"));
    assertEquals("kaishek", CalledName.surnameOfForm("Kai-shek"));
  }

  @Test
  void wordsOfARecordMayHaveASuffix() {
    assertEquals(
        new CalledName("bell", List.of("u", "alexis")), CalledName.ofWords("U. Alexis Bell, Jr."));
    assertEquals(new CalledName("bell", List.of()), CalledName.ofWords("Bell III"));
    assertEquals("Bell-IIyev", CalledName.withoutSuffix("Bell-IIyev"));
  }

  @Test
  void givenNamesAgreeByAWordOrAnInitial() {
    CalledName known = CalledName.ofForm("Bell, John Alexis");
    assertTrue(known.mayBe(CalledName.ofWords("Alexis Bell")));
    assertTrue(known.mayBe(CalledName.ofWords("J. Bell")));
    assertTrue(known.mayBe(CalledName.ofWords("Bell")));
    assertFalse(known.mayBe(CalledName.ofWords("Robert Bell")));
    assertFalse(known.mayBe(CalledName.ofWords("John Hale")));
  }
}
