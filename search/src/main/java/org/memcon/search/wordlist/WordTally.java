package org.memcon.search.wordlist;

import java.io.IOException;

/// The counts of words, in the order of the index: by their bytes.
interface WordTally {

  /// Hands over each word that begins as asked.
  void send(CountedWord.Sink sink) throws IOException;

  /// In how many records words are counted; known when all words were handed over.
  long records();

  /// How many words there are, whatever they begin with; known when all were handed over.
  long words();
}
