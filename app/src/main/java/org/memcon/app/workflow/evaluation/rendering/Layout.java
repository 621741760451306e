package org.memcon.app.workflow.evaluation.rendering;

import java.util.Locale;

/// In what shape a reader meets a document.
public enum Layout {
  /// Documents in a row; notes between slashes, behind the paragraph that calls them.
  ETEXT,
  /// A file for each document; numbers of notes glued to words, bullets, pages in brackets, all
  /// notes at the end.
  WEB,
  /// Printed pages of short lines, with running heads, words broken at line ends and notes at the
  /// foot.
  PAGE,
  /// As [#ETEXT], with the faults of a scan in 3 words of 100.
  OCR;

  /// The word for it on the command line and in the names of files.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return word();
  }
}
