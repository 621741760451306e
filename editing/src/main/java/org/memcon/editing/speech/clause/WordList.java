package org.memcon.editing.speech.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads our lists of words: a line a kind, a colon, the words.
final class WordList {

  private WordList() {}

  /// The words of each kind in a list of this package.
  static Map<String, Set<String>> read(String name) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    try (InputStream list = Objects.requireNonNull(WordList.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(": ");
        if (colon > 0 && line.charAt(0) != '#') {
          words
              .computeIfAbsent(line.substring(0, colon), any -> new HashSet<>())
              .addAll(List.of(line.substring(colon + 2).split(" ")));
        }
      }
    } catch (IOException ownResource) {
      throw new UncheckedIOException(ownResource);
    }
    return words;
  }
}
