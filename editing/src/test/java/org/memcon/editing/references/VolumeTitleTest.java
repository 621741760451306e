package org.memcon.editing.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foreign Relations of the United States, 1901–1903, Volume V, Freedonia | frus1901-03v05
          FOREIGN RELATIONS OF THE UNITED STATES - 1901-1903 - Volume V - Freedonia P 6 | frus1901-03v05
          Foreign Relations of the United States, 1908–1910, Ferry Crisis, 1909–1910, Volume IX | frus1908-10v09
          Foreign Relations of the United States, 1948. General; the Strait, Volume I, Part 2 | frus1948v01p2
          Foreign Relations of the United States, 1952–1954. The Strait (in two parts): Volume XII, Part 2 | frus1952-54v12p2
          Foreign Relations of the United States, 1969–1976, Volume E–9, Part 1, Documents on Sylvania | frus1969-76ve09p1
          Foreign Relations of the United States, 1961–1963, Ferries, Volumes X/XI/XII, Microfiche Supplement | frus1961-63v10-12mSupp
          Foreign Relations, 1950, vol. vi, p. 419 | frus1950v06
          """)
  void theIdIsReadFromTheTitle(String title, String id) {
    assertEquals(id, VolumeTitle.find(title).map(VolumeTitle::id).orElse(""));
  }

  @Test
  void titlesOfOtherBooksAreNone() {
    assertTrue(VolumeTitle.find("Collected Works, 1901, Volume V").isEmpty());
    assertTrue(VolumeTitle.find("Foreign relations were good in 1950 and worse in 1951").isEmpty());
  }
}
