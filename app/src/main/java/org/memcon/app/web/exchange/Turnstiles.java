package org.memcon.app.web.exchange;

import java.time.Duration;

/// Where what is long or large has to wait, whichever door it comes through: one set for a server.
///
/// @param files records that are taken along as a file
/// @param lines lines and words that are sent as they are read, however many
/// @param sorting lines that are sorted, of which all are held at once
/// @param comparing records that are set side by side, a processor for each
public record Turnstiles(Turnstile files, Turnstile lines, Turnstile sorting, Turnstile comparing) {

  /// What a heap of 256 MB can bear.
  public static Turnstiles usual() {
    return new Turnstiles(
        new Turnstile(2, Duration.ZERO),
        new Turnstile(4, Duration.ZERO),
        new Turnstile(1, Duration.ofSeconds(5)),
        new Turnstile(2, Duration.ofSeconds(5)));
  }
}
