package org.memcon.editing.layout.text;

import org.memcon.model.edition.Account;

/// Reads the runs of a source's characters that are read as they stand, and notices their signs.
final class RunReader {

  private static final int BLANK = 1 << 30;
  private static final int OTHER = 1 << 29;

  /// What the characters of ASCII are: their signs, a blank, or (as the last is) such that another
  /// look at them is needed.
  private static final int[] KINDS = new int[128];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = c == ' ' ? BLANK : c < ' ' || c > '~' ? OTHER : Sign.in(c);
    }
  }

  private int signs;

  /// Where the characters from `from` on, the first no white space, are no longer read as they
  /// stand: before white space, but for one blank between words. Their signs are noticed.
  int end(char[] stretch, int from) {
    int found = 0;
    int blank = 0;
    int at = from;
    for (; at < stretch.length; at++) {
      char c = stretch[at];
      int kind = KINDS[Math.min(c, KINDS.length - 1)];
      // One question for all: is it a blank behind a blank, or no plain character?
      if ((kind & (blank | OTHER)) != 0) {
        if ((kind & BLANK) != 0 || Account.isWhite(c)) {
          break;
        }
        kind = Sign.in(c);
      }
      found |= kind;
      blank = kind & BLANK;
    }
    signs |= found & ~(BLANK | OTHER);
    return blank != 0 ? at - 1 : at;
  }

  /// The bits of the signs in all runs so far.
  int signs() {
    return signs;
  }
}
