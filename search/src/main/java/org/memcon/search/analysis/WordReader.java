package org.memcon.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the words of texts. Words that come again, as most do, are made once and kept. Not for use
/// by several threads at once; the words kept are shared by all readers.
public final class WordReader {

  /// So many words are kept: some 20 MB.
  private static final int KEPT = 1 << 16;

  // Shared without locks: a word never changes, and a lost write costs no more than making it
  // again.
  private static final Word[] WORDS = new Word[KEPT];

  private final Stemming stemming = new Stemming();
  private char[] characters = new char[4096];

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
        characters, length, (chars, start, end) -> sink.word(word(chars, start, end), start, end));
    if (characters.length > 1 << 20) {
      characters = new char[4096];
    }
  }

  /// The words of a text.
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    read(text, (word, start, end) -> words.add(word));
    return words;
  }

  /// Whether a stem is a word that is its own stem, so that a text can have it as it stands.
  public boolean isItsOwnStem(String stem) {
    return !stem.isEmpty() && stemming.stem(stem).equals(stem);
  }

  private Word word(char[] text, int start, int end) {
    int length = end - start;
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
    Word kept = WORDS[slot];
    if (kept != null && kept.isOf(text, start, length)) {
      return kept;
    }
    kept = WORDS[slot ^ 1];
    if (kept != null && kept.isOf(text, start, length)) {
      return kept;
    }
    Word made = make(text, start, end);
    WORDS[kept == null ? slot ^ 1 : slot] = made;
    return made;
  }

  private Word make(char[] text, int start, int end) {
    String written = Folding.written(text, start, end);
    String folded = Folding.folded(written);
    if (folded.isEmpty()) { // nothing but marks
      folded = written.isEmpty() ? "\u0002" : written;
    }
    return new Word(Arrays.copyOfRange(text, start, end), written, folded, stemming.stem(folded));
  }
}
