package org.memcon.search.analysis;

import java.util.ArrayList;
import java.util.List;

/// Reads the words of texts. Not for use by several threads at once.
public final class WordReader {

  private static final int LONGEST_KEPT = 1 << 18;

  private final WordCache cache;
  private char[] characters = new char[1024];

  private WordReader(WordCache cache) {
    this.cache = cache;
  }

  /// A reader of many texts, which keeps some 30,000 words.
  public static WordReader ofMany() {
    return new WordReader(new WordCache(1 << 15));
  }

  /// A reader of a few texts, which is quickly made.
  public static WordReader ofFew() {
    return new WordReader(new WordCache(1 << 7));
  }

  /// Takes the words of a text in order: the word, and where its characters stand.
  @FunctionalInterface
  public interface Sink {

    /// A word at characters `start` to `end` of the text.
    void word(Word word, int start, int end);
  }

  /// Hands out the words of a text.
  public void read(String text, Sink sink) {
    int length = text.length();
    if (characters.length < length) {
      characters = new char[Math.max(length, characters.length * 2)];
    }
    text.getChars(0, length, characters, 0);
    WordScanner.scan(
        characters,
        length,
        (chars, start, end) -> sink.word(cache.word(chars, start, end), start, end));
    if (characters.length > LONGEST_KEPT) {
      characters = new char[1024];
    }
  }

  /// The words of a text.
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    read(text, (word, start, end) -> words.add(word));
    return words;
  }
}
