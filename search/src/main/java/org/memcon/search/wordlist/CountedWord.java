package org.memcon.search.wordlist;

import java.io.IOException;

/// A word, how often it stands, and in how many records.
public record CountedWord(String word, long places, long records) {

  /// Takes words, one after the other.
  @FunctionalInterface
  public interface Sink {
    /// The next word.
    void word(CountedWord word) throws IOException;
  }

  /// How often in a million of so many words.
  public double perMillion(long words) {
    return words == 0 ? 0 : 1e6 * places / words;
  }
}
