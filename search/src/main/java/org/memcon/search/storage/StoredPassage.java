package org.memcon.search.storage;

import java.util.List;
import java.util.Optional;
import org.memcon.search.packing.PackedTexts;

/// A passage as it is stored: its part's name, the page it begins on and who speaks, as printed,
/// and its words.
public record StoredPassage(
    String name, Optional<String> page, Optional<String> speaker, String words) {

  /// A passage has so many texts.
  static final int TEXTS = 4;

  List<String> texts() {
    return List.of(name, page.orElse(""), speaker.orElse(""), words);
  }

  static StoredPassage of(PackedTexts texts, int number) {
    int first = TEXTS * number;
    return new StoredPassage(
        texts.text(first),
        said(texts.text(first + 1)),
        said(texts.text(first + 2)),
        texts.text(first + 3));
  }

  private static Optional<String> said(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
