package org.memcon.publishing.text;

/// Which of two readings is written where a word was emended.
public enum Reading {
  /// What an editor or a rule reads there.
  EMENDED,
  /// What stands in the source.
  AS_PRINTED
}
