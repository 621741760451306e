package org.memcon.editing.speech.report;

import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Where in the source a place inside words stands, whose white space was folded and whose hyphens
/// were joined.
final class SourcePlaces {

  private SourcePlaces() {}

  /// The place in the source of the character at `index` of the words.
  static int of(CharSequence source, Inline.Text text, int index) {
    TextSpan span = text.span();
    if (index == 0) {
      return span.start();
    }
    if (index == text.text().length() || span.end() > source.length()) {
      return Math.min(span.end(), span.start() + (index == 0 ? 0 : span.length()));
    }
    if (span.length() == text.text().length()) {
      return span.start() + index;
    }
    int at = span.start();
    for (int i = 0; i < index && at < span.end(); i++) {
      char c = text.text().charAt(i);
      int found = at;
      while (found < span.end() && !same(source.charAt(found), c)) {
        found++;
      }
      at = found < span.end() ? found + 1 : at + 1;
      if (c == ' ') {
        while (at < span.end() && Character.isWhitespace(source.charAt(at))) {
          at++;
        }
      }
    }
    return Math.min(at, span.end());
  }

  private static boolean same(char source, char word) {
    return source == word || (word == ' ' && Character.isWhitespace(source));
  }
}
