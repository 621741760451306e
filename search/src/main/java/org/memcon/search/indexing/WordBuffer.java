package org.memcon.search.indexing;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.LetterTable;

/// The words of several texts, one behind the other, on their way into the index. Is filled anew
/// for each record.
final class WordBuffer {

  private Word[] words = new Word[1024];
  private int[] ends = new int[1024];
  private int[] starts = new int[64];
  private int size;
  private int texts;

  /// Forgets what it holds.
  void clear() {
    size = 0;
    texts = 0;
  }

  /// Adds a text.
  void add(String text, WordReader reader) {
    if (texts == starts.length) {
      starts = Arrays.copyOf(starts, 2 * texts);
    }
    starts[texts++] = size;
    reader.read(text, (word, start, end) -> add(word, end));
  }

  private void add(Word word, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = end;
    words[size++] = word;
  }

  /// The number of the word of the last text that ends behind a character of it.
  int wordAt(int character) {
    int word = starts[texts - 1];
    while (word < size && ends[word] <= character) {
      word++;
    }
    return word;
  }

  /// How many words it holds.
  int size() {
    return size;
  }

  /// How many texts it holds.
  int texts() {
    return texts;
  }

  /// The number of the first word of a text; the number of words for the text behind the last.
  int start(int text) {
    return text < texts ? starts[text] : size;
  }

  /// A word by its number.
  Word word(int number) {
    return words[number];
  }

  /// How the words are written, by their positions: one stays empty between two texts.
  void letters(LetterTable.Writer table) {
    int text = 0;
    for (int i = 0; i < size; i++) {
      while (text + 1 < texts && i >= starts[text + 1]) {
        text++;
      }
      BytesRef written = words[i].lettering();
      if (written != null) {
        table.add(i + text, written);
      }
    }
  }
}
