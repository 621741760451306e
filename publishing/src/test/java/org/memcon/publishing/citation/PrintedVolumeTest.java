package org.memcon.publishing.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedVolumeTest {

  @Test
  void aVolumesTitleIsTakenApart() {
    assertEquals(
        new PrintedVolume("Papers, 1955–1957", Optional.of("23, pt. 1"), Optional.of("Kalm")),
        PrintedVolume.of("Papers, 1955–1957, Kalm, Volume XXIII, Part 1"));
    assertEquals(
        new PrintedVolume(
            "Papers, 1952–1954",
            Optional.of("12, pt. 2"),
            Optional.of("The Straits (in two parts)")),
        PrintedVolume.of("Papers, 1952–1954. The Straits (in two parts): Volume XII, Part 2"));
    assertEquals(
        new PrintedVolume("Papers, 1969–1976", Optional.of("E–5"), Optional.of("Ports, 1970")),
        PrintedVolume.of("Papers, 1969–1976, Volume E–5, Ports, 1970"));
    assertEquals(
        new PrintedVolume("Papers of the Straits", Optional.empty(), Optional.empty()),
        PrintedVolume.of("Papers of the Straits"));
  }
}
