package org.memcon.model.correction;

import java.time.Instant;

/// A line of the history of corrections; lines are numbered from 1 in each accession.
public sealed interface HistoryEntry {

  /// Its number.
  int number();

  /// When.
  Instant when();

  /// By whom.
  String who();

  /// Somebody corrected something, and said why, or not.
  record Made(int number, Instant when, String who, Correction correction, String why)
      implements HistoryEntry {}

  /// Somebody took a correction back.
  record Undone(int number, Instant when, String who, int undoes) implements HistoryEntry {}
}
