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

/// Lists of words, ours read from a line a kind, a colon, the words; and one of them as a set that
/// tells by first and last letter and length what it does not hold.
final class WordList {

  private final Set<String> words;
  private final boolean[] ends = new boolean[1 << 14];

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
    words.forEach(
        word -> ends[ends(word.charAt(0), word.charAt(word.length() - 1), word.length())] = true);
  }

  /// A set of words.
  static WordList of(Set<String> words) {
    return new WordList(words);
  }

  /// Small letters and capitals have the same five bits.
  private static int ends(char first, char last, int length) {
    return (first & 31) << 9 | (last & 31) << 4 | length & 15;
  }

  /// Whether a word with these letters at its ends and so many in all may be one of them.
  boolean mayContain(char first, char last, int length) {
    return ends[ends(first, last, length)];
  }

  /// Whether a word is one of them.
  boolean contains(String word) {
    return words.contains(word);
  }

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
