package org.memcon.editing.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantReaderTest {

  @Test
  void initialsBeforeANameBeginAnEntry() {
    assertEquals(
        List.of("T. Oriçu", "I. Denxe", "R. Gaxte"),
        ParticipantReader.names("T. Oriçu, I. Denxe, R. Gaxte"));
  }

  @Test
  void initialsBehindANameEndOne() {
    assertEquals(
        List.of("N.N. Bell", "A.A. Orlok", "B.N. Umeça"),
        ParticipantReader.names("Bell, N.N., Orlok A.A. Umeça, B.N."));
  }

  @Test
  void anOfficeBeforeInitialsIsNotCutFromTheName() {
    assertEquals(
        List.of("Prime Minister A. Tolleveld", "Secretary M. Irgens-Hale"),
        ParticipantReader.names("Present: Prime Minister A. Tolleveld, Secretary M. Irgens-Hale"));
  }

  @Test
  void aRowOfNamesMayEndInAnOffice() {
    assertEquals(
        List.of("A. Tolleveld", "M. Irgens-Hale", "H. Quaile", "Dr. I. Marchbank"),
        ParticipantReader.names(
            "A. Tolleveld, M. Irgens-Hale, H. Quaile and Dr. I. Marchbank (State Hydrographer)"));
  }

  @Test
  void anEntryWithAnOfficeIsOnePerson() {
    assertEquals(
        List.of("Robert S. Quaile"),
        ParticipantReader.names("Robert S. Quaile, Secretary of the Lake, A. B. Section"));
  }

  @Test
  void aFullStopEndsARowAndIsNobody() {
    assertEquals(
        List.of("V. Hraška", "Miss Aske"),
        ParticipantReader.names("Present: V. Hraška, Miss Aske (interpreter)."));
  }
}
