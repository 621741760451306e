package org.memcon.search.storage;

import java.util.Optional;

/// A passage as it is stored: its part's name, the page it begins on and who speaks, as printed,
/// and its words.
public record StoredPassage(
    String name, Optional<String> page, Optional<String> speaker, String words) {

  /// Stands between name, page, speaker and words.
  private static final char BETWEEN = '\u001F';

  /// All in one text.
  String text() {
    return without(name)
        + BETWEEN
        + without(page.orElse(""))
        + BETWEEN
        + without(speaker.orElse(""))
        + BETWEEN
        + words;
  }

  private static String without(String text) {
    return text.replace(BETWEEN, ' ');
  }

  static StoredPassage of(String text) {
    int name = text.indexOf(BETWEEN);
    int page = text.indexOf(BETWEEN, name + 1);
    int speaker = text.indexOf(BETWEEN, page + 1);
    return new StoredPassage(
        text.substring(0, name),
        said(text.substring(name + 1, page)),
        said(text.substring(page + 1, speaker)),
        text.substring(speaker + 1));
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
